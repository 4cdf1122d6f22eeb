import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'
import { BASES, PASTS, THIRD_PERSONS } from './lexicons/en/verbs'
import { isSaysOrSaid } from './lexicons/en/verbs-of-saying'
import { capitalise } from '../text/words'

const START = '(?<=(?:^|[.!?…][”"’)]? |\\n|[“"«:] ?|; ))'
/** A noun phrase in lower case: “The last two reforms”. */
const PHRASE = "((?:The|These|Those|This|That|My|His|Her|Their|Our) (?:\\p{Ll}[\\p{L}’'-]{1,19} ){0,3}(\\p{Ll}[\\p{L}’'-]{2,19}))"
const NEXT = '(?=[.,;:!?”"]|$| (?:to|in|on|at|for|with|from|by|and|but|as|since|without|before|after|because|when|until)(?![\\p{L}-]))'

/** What stands before a clause by itself: “This time, they left”, “The hard way, he found it”. */
const ADVERBIAL =
  /\b(?:time|times|day|days|week|weeks|weekend|month|months|year|years|decade|century|moment|minute|second|hour|hours|night|nights|morning|afternoon|evening|season|summer|winter|spring|autumn|fall|round|half|quarter|way|ways|case|point|stage|step|instant|occasion|once|place|result|period|era|age|more|less|fewer|ones?|he|she|it|they|we|who|that|which|is|was|are|were|has|had|said|not|thing|question|answer|problem|truth|idea|reason|trick|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/u

const isPlural = (noun: string) => /[^su]s$|men$|^(?:people|children|police)$/.test(noun)

/** The pronoun that a noun phrase may be taken up by. */
function agrees(noun: string, pronoun: string): boolean {
  return isPlural(noun) === /^(?:they|them)$/.test(pronoun.toLowerCase())
}

/** “The chair got stuck, I was pulling it”: a whole sentence before the comma. */
const isSentence = (phrase: string) => /\b(?:is|are|was|were|has|had|got|went|came|fell|broke|became|ran|began|took|made)\b/.test(phrase)
/** “My father, he had maybe 20 songs”: people talk so of their own, in quotations. */
const KIN = /^(?:My|Our) (?:\p{Ll}+ )?(?:father|mother|dad|mum|mom|brother|sister|son|daughter|wife|husband|uncle|aunt|grandfather|grandmother|grandpa|grandma|boy|girl)$/u

const isVerb = (word: string) => BASES.has(word) || THIRD_PERSONS.has(word) || PASTS.has(word)
const AUXILIARY = /^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|cannot|must|should|isn['’]t|doesn['’]t|don['’]t|didn['’]t|won['’]t)$/

const uncapitalised = (phrase: string) => phrase.slice(0, 1).toLowerCase() + phrase.slice(1)

const RULES: readonly GrammarRule[] = [
  // “The threats, she had reported them”
  {
    needs: 'it them',
    pattern: new RegExp(`${START}${PHRASE}, (he|she|it|they|we|I|you) ((?:\\p{Ll}[\\p{L}’'-]* ){1,4}?)(it|them)${NEXT}`, 'gu'),
    fixes: ([, phrase = '', noun = '', subject = '', verb = '', object = '']) => {
      const [first = ''] = verb.split(' ')
      if (isSentence(phrase) || ADVERBIAL.test(uncapitalised(phrase)) || !agrees(noun, object) || isSaysOrSaid(first) || !(isVerb(first) || AUXILIARY.test(first))) return null
      return [`${subject} ${verb}${uncapitalised(phrase)}`]
    },
    rule: 'English does not put an object first and take it up again',
  },
  // “The factory, it closed in May”
  {
    needs: 'he she it they',
    pattern: new RegExp(`${START}${PHRASE}, (he|she|it|they) (\\p{Ll}[\\p{L}’'-]*)(?= \\p{L}|[.;!?])(?!(?: [\\p{L}’'-]+){0,4}[,?])`, 'gu'),
    fixes: ({ 1: phrase = '', 2: noun = '', 3: pronoun = '', 4: verb = '', index }, text) => {
      if (isSentence(phrase) || ADVERBIAL.test(uncapitalised(phrase)) || !agrees(noun, pronoun) || (KIN.test(phrase) && /[“"]/.test(text.charAt(index - 1))) || isSaysOrSaid(verb) || /^(?:seems?|seemed|turns|turned|appears|happened)$/.test(verb)) return null
      return isVerb(verb) || AUXILIARY.test(verb) ? [`${phrase} ${verb}`] : null
    },
    rule: 'English does not take the subject up with a pronoun',
    exact: true,
  },
  // “Bernard Fauré, he will take the road”
  {
    needs: 'he she',
    pattern: new RegExp(`${START}(?!(?:Like|As|Unlike|In|At|On|For|With|After|Before|Under|Since|From|By|To|Of|When|If|But|And|Yes|No|Dear|Mr|Mrs|Ms|Thank|Oh|Sorry|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Last|This|Next) )(\\p{Lu}\\p{Ll}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){1,2}), (?:he|she) (will|has|had|is|was|does|did|would|wants|prefers|remains|believes|hopes|sees|speaks|refuses|keeps|comes|goes|knows|takes|took|preferred|wanted|refused)(?= \\p{L})(?!(?: [\\p{L}’'-]+){0,4}[?])`, 'gu'),
    fixes: ([, name = '', verb = '']) => [`${name} ${verb}`],
    rule: 'English does not take the subject up with a pronoun',
    exact: true,
  },
  // “The coach, him, refused to comment”
  {
    needs: 'him them it he she they',
    pattern: /(?<=[\p{L}’'-]{3}), (?:him|them|it|he|she|they),(?= (?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|must|call|demand|want|say|refuse|hope|prefer|continue|fear|think|believe|\p{Ll}{3,12}(?:s|ed))(?![\p{L}’'-]))/gu,
    fixes: () => [''],
    rule: 'English has no pronoun here to set somebody against others',
  },
  // “Me, I just had to wait”
  {
    needs: 'me him us them',
    pattern: new RegExp(`${START}(?:Me, I|Him, he|Us, we|Them, they|Me, my|Us, our)(?= \\p{Ll}|['’](?:m|ve|d|ll|re|s))`, 'gu'),
    fixes: ([found]) => [capitalise(found.split(' ')[1] ?? '')],
    rule: 'one pronoun is enough',
    exact: true,
  },
]

export const detachedSubjects: Check = {
  label: 'Subjects and objects set apart',
  description: 'Finds what the source puts first and takes up again: “The threats, she had reported them”, “The factory, it closed”, “The coach, him, refused”, “Me, I wait”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (sourceLanguage === null || sourceLanguage === 'de' ? [] : matchesOf(paragraph, RULES)),
}
