import type { Check, Match } from './check'
import { formsOf } from './inflection'
import { BASES, PARTICIPLES, PASTS, THIRD_PERSONS } from './lexicons/en/verbs'
import { isRomance, WORD_END } from './romance'
import { matchesIn } from '../text/search'

const SUBJECT = "(he|she|it|they|we|I|you|everyone|nobody|(?:the|his|her|its|their|our|my|this|these|more|all|those|some|many|no) (?:\\p{Ll}[\\p{L}’'-]* ){0,3}?\\p{Ll}[\\p{L}’'-]*|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*)"
const OBJECTS: Readonly<Record<string, string>> = { he: 'him', she: 'her', they: 'them', we: 'us', i: 'me' }
/** Verbs of wishing, by what they take in English: somebody “to” do it, or “to let” somebody do it. */
const WISHES = "(wants?|wanted|wanting|(?:would|would have|['’]d) like(?:d)?|(?:would|['’]d) prefer|prefers|preferred|refuses?|refused|does not want|do not want|did not want|not want|asks|asked|prevents?|prevented|allows?|allowed|avoids?|avoided|accepts|needs?|needed|waits|waited|expects)"
const PATTERN = new RegExp(`(?<![\\p{L}’'-])(?:${WISHES}) that ${SUBJECT} ((?:not |also )?)(\\p{Ll}{2,14})${WORD_END}`, 'gu')
/** Verbs that “that” may follow in English, where the clause is in the subjunctive: “asked that he be heard” is right. */
const WITH_SUBJUNCTIVE = /^(?:asks|asked|prefers|preferred|expects)$/

const baseOf = (word: string): string | null => {
  if (/^(?:is|are|was|were|be)$/.test(word)) return 'be'
  if (/^(?:has|have|had)$/.test(word)) return 'have'
  if (/^(?:does|do|did)$/.test(word)) return 'do'
  return (BASES.get(word) ?? THIRD_PERSONS.get(word) ?? PASTS.get(word) ?? PARTICIPLES.get(word))?.[0] ?? null
}

/** “wanted that I returned”: “wanted me to return”. */
export const wishesWithThat: Check = {
  label: 'Wishes with “that”',
  description: 'Finds wishes followed by a clause: “wants that the government withdraws”, “would have liked that they measure”, “refuse that our children pay”.',
  kind: 'wording',
  confidence: 'likely',
  find: ({ text }, { sourceLanguage }) =>
    !isRomance(sourceLanguage) || !text.includes(' that ')
      ? []
      : matchesIn(text, PATTERN).flatMap((match): Match[] => {
          const [found, wish = '', subject = '', not = '', verb = ''] = match
          const base = baseOf(verb)
          if (base === null || (base === 'be' && verb === 'be' && WITH_SUBJUNCTIVE.test(wish))) return []
          if (WITH_SUBJUNCTIVE.test(wish) && (wish === 'expects' || verb === base)) return []
          const object = OBJECTS[subject.toLowerCase()] ?? subject
          const replacement = /^(?:prevent|avoid)/.test(wish)
            ? `${wish.replace('avoid', 'prevent')} ${object} from ${formsOf(base)[4]}`
            : /^(?:refuse|accepts)/.test(wish)
              ? `${wish} to let ${object} ${base}`
              : wish.startsWith('wait')
                ? `${wish} for ${object} to ${base}`
                : `${wish} ${object} ${not.trim() === 'not' ? 'not ' : ''}to ${base}`
          return [
            {
              start: match.index,
              end: match.index + found.length,
              message: `“${wish}” takes no clause with “that”; expected “${replacement}”.`,
              fixes: [{ action: 'replace', replacement }],
            },
          ]
        }),
}
