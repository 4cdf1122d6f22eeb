import type { Check, Match } from './check'
import { matchesIn } from '../text/search'

const VERBS =
  'lives|lived|works|worked|resides|resided|studies|studied|operates|operated|teaches|taught|reigns|reigned|grew up|was born|were born|died|took place|takes place|sits|practises|practices|plays|played|trains|evolves|evolved|meet|met|gather|gathered|appears|appeared|figures|figured|circulates|circulated|passes|passed|arrives|arrived|participate|participated|reigned|lived|originated'
const NAME = "(?:\\p{Lu}[\\p{L}\\p{M}’'-]{1,30})(?: (?:de|da|di|von|van|le|la|del|\\p{Lu}[\\p{L}\\p{M}’'-]{1,30})){0,4}"
const NOUN = "(?:the|a|an|his|her|its|their) (?:\\p{Ll}[\\p{L}’'-]{2,20} )?\\p{Ll}[\\p{L}’'-]{2,20}"
const INVERTED = new RegExp(`(?<=(?<![\\p{L}-])(?:where|in which|on which|at which|from which|to which|under which|during which|for which) )(${VERBS}) (${NAME}|${NOUN})(?=[.,;:!?)”"]| (?:and|in|on|at|since|for|with|every|who|are|is|was|were|to|when|has|have)(?![\\p{L}-]))`, 'gu')

export const invertedRelatives: Check = {
  label: 'Verb before its subject',
  description: 'Finds relative clauses in the source’s order (“the countries where works Barrick Gold”).',
  kind: 'wording',
  confidence: 'likely',
  find: ({ text }) =>
    matchesIn(text, INVERTED).map((match): Match => {
      const [found, verb = '', subject = ''] = match
      const replacement = `${subject} ${verb}`
      return {
        start: match.index,
        end: match.index + found.length,
        message: `“${found}” puts the verb before its subject; expected “${replacement}”.`,
        fixes: [{ action: 'replace', replacement }],
      }
    }),
}
