import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'
import { PARTICIPLES } from './lexicons/en/verbs'

/** After “corona” these begin no noun that it would belong to. */
const NO_NOUN =
  'is|was|are|were|be|been|has|had|have|will|would|can|could|may|might|must|should|does|did|and|or|but|nor|than|as|in|on|at|by|for|from|of|to|with|without|into|during|since|until|after|before|because|that|which|who|the|a|an|this|these|his|her|its|their|our|not|also|already|still|again|now|even|so|too|only|he|she|it|they|we|you|if|when|while|where|came|went|became|hit|struck|makes?|made|takes?|took|continues?|remains?|beers?|borealis|typewriters?|discharges?'

/** “Corona” is a town, a beer and the crown of the sun in English. */
const OTHER_CORONAS = /(?<![\p{L}-])(?:[Ss]olar corona|[Cc]orona (?:of|del|beers?|borealis|Extra)|(?:bottles?|cans?) of Corona|Corona, (?:Calif|N\.?Y|Queens))/u

const RULES: readonly GrammarRule[] = [
  // “the corona rules”, “Corona-compliant”
  {
    needs: 'corona',
    pattern: new RegExp(`(?<![\\p{L}’'-])[Cc]orona(?= (?!(?:${NO_NOUN})(?![\\p{L}-]))\\p{L}{3,}|[ -][Pp]rotection|-(?:\\p{L}{4,}))`, 'gu'),
    fixes: ({ index }, text) => (OTHER_CORONAS.test(text) || isParticipleNext(text, index) ? null : [atSentenceStart(text, index) ? 'Coronavirus' : 'coronavirus']),
    rule: 'German shortens the name of the virus',
    exact: true,
  },
  // “because of Corona”, “despite the corona”
  {
    needs: 'corona',
    pattern: /(?<=(?<![\p{L}-])(?:[Dd]espite|[Dd]ue to|[Bb]ecause of|[Tt]hanks to|[Bb]y|[Ww]ith|[Ww]ithout|[Aa]gainst|[Ff]rom|[Oo]f|[Aa]fter|[Bb]efore|[Ss]ince|[Dd]uring|[Ff]or|[Oo]n|defy|defies|fight|have|had|has|about) )(?:the )?[Cc]orona(?=[.;:!?)”"]|$|, (?!\p{Lu})| (?:and|or|in|is|was|are|has|had|the|a|there|he|she|it|they|we|as|at|this|that|many|some|more)(?![\p{L}-]))/gu,
    fixes: (_, text) => (OTHER_CORONAS.test(text) ? null : ['the coronavirus', 'Covid-19', 'the coronavirus pandemic']),
    rule: 'German shortens the name of the virus',
    exact: true,
  },
]

/** “Corona closed its doors”: the town or the firm. */
function isParticipleNext(text: string, index: number): boolean {
  const next = /^[Cc]orona (\p{Ll}+ed) (?:the|a|an|his|her|its|their)(?!\p{L})/u.exec(text.slice(index, index + 40))?.[1]
  return next !== undefined && PARTICIPLES.has(next)
}

const atSentenceStart = (text: string, index: number): boolean => /(?:^|[.!?:“"\n] ?)$/u.test(text.slice(Math.max(0, index - 2), index))

export const clippedWords: Check = {
  label: 'Clipped words of German',
  description: 'Finds “corona” for the coronavirus, alone or before a noun (“the corona rules”), as German shortens it.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (sourceLanguage === 'de' ? matchesOf(paragraph, RULES) : []),
}
