import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'

const CLAUSE = '(?<=(?:^|[.!?…]["”’)]? |\\n|[“"„] ?|: ?|[\\p{L}\\p{N}], (?:and |but |so |as )?|\\b(?:that|because|but|said|says|addition|therefore|Therefore|Then|Now|time|moment|situation|case|here|Here) ))'
/** “One of them has”, “one has died”: a count, where the sentence before or this one counts somebody. */
const COUNTED = /\b(?:two|three|four|five|both|several|pair|twins|brothers|sisters|candidates|other|others|another|second|which|of them|each|half)\b/iu
/** “One must remember”, “one has to admit”: an English turn of phrase. */
const PHRASES = '(?! (?:wonder|ask|say|argue|remember|imagine|think|admit|be|assume|suppose|look|concede|conclude|bear|note|consider)(?![\\p{L}-]))'

const RULES: readonly GrammarRule[] = [
  {
    needs: 'one',
    pattern: new RegExp(
      `${CLAUSE}([Oo]ne) (?:does not|did not|will not|cannot|could not|has not|had not|must not|may not|should not|doesn[’']t|didn[’']t|won[’']t|can[’']t|(?:must|has to|have to|had to|should|can|could|will|would)${PHRASES}(?: now| also| still| again| only| finally| first)?(?= \\p{Ll})|wants to|wanted to|would like to|hopes|hoped|expects|expected|assumes|assumed|knows|knew|sees|regrets|regretted|fears|feared|is in (?:talks|contact|conversation)|is (?:convinced|confident|prepared|ready|happy|working|aware|glad|dealing)|was (?:surprised|prepared|convinced|aware)|speaks of|goes (?:currently |now |still |also )?from|talks about|calls (?:this|it|that)|has (?:no (?:idea|choice|understanding|problem|money|interest|time|doubt|objection|intention|illusions|stomach)|nothing (?:against|to (?:hide|do))|already|also|now|decided|agreed|learned|done|found|“)|had (?:no|already|expected|reckoned|hoped|agreed|decided|thought)|wants|does|looks|relies|regards|takes note|sets|counts on|stands by|sticks to|finds oneself|feels (?:left|let|well|good|abandoned)|is (?:sad|disappointed|shocked|relieved|proud|grateful|in exchange|in close|currently|at the beginning|on the right|well prepared|very satisfied|satisfied|pleased|glad|open to))(?![\\p{L}’'-])`,
      'gu',
    ),
    fixes: ({ index, 0: found }, text) => {
      if (COUNTED.test(text.slice(Math.max(0, index - 140), index).replace(/\bon the other hand\b/giu, ''))) return null
      return found.includes(' must') || found.includes(' can') || found.includes(' should') ? [found.replace(/^one/i, 'we'), found.replace(/^one/i, 'people')] : []
    },
    rule: 'German “man” is whoever speaks or acts here (“they”, “we”, “the company”), or a passive',
  },
]

export const oneForPeople: Check = {
  label: 'German “man” as “one”',
  description: 'Finds “one did not find enough planners”, where German “man” stands for whoever speaks or acts.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (sourceLanguage === 'de' ? matchesOf(paragraph, RULES) : []),
}
