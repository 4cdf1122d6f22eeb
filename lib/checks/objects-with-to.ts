import type { Check } from './check'
import { anyOf, matchesOf, type GrammarRule } from './grammar-rule'
import { isRomance } from './romance'

/** Verbs whose person Spanish has with “a” and other languages in the dative, and English without a preposition. */
const VERBS =
  'beat beats defeated defeats visited visits arrested accused accuses killed kills knew met meets saw sees invited invites thanked helped helps greeted telephoned telephones phoned hired fired attacked follows followed cited praised ' +
  'criticized criticizes surprises surprised affects affected benefits benefited worries worried injured wounded detained evacuated rescued saved threatened threatens convinced supports supported forgives forgave obeys obeyed advised advises ' +
  'disobeyed resembles resembled contradicts contradicted survived teaches persuaded interrogated questioned sued murdered robbed hit loves loved hates hated prevented replaced replaces represents represented'

const RULES: readonly GrammarRule[] = [
  {
    needs: VERBS,
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?<!(?:the|a|an|his|her|their|is|are|was|were|be|been|being|of|and|from|in|by|with|its|no|new|those|people) )(?:${anyOf(VERBS)}) )to (?=(?:(?:two|three|four|five|six|seven|eight|nine|ten|\\d+|several|many|dozens of|hundreds of|his|her|their|our|no one|nobody|everyone|him|them|us|me|all the|the (?:mayor|president|minister|police|victims?|residents|neighbors|workers|men|women|children|man|woman|judge|team|company|families|public|country|government|council|students|driver|suspects?|prisoners|passengers|party)) ?|(?:Mr|Mrs|Ms)\\.? \\p{Lu}|\\p{Lu}\\p{Ll}+(?=[.,;]| (?:on|in|at|for|by|with|and|yesterday|after) )))(?<!(?:met|advised|invited|threatened|helped|evacuated|detained|saved|hired|attacked|surprised|killed|hit|replaced|represented|robbed|criticized|sued|praised|cited|followed|helps|meets|threatens|advises|persuaded|convinced|worried) to )`, 'gu'),
    fixes: () => [''],
    rule: 'the object takes no preposition',
  },
  // “guaranteed to the mayors that he will pay”
  {
    needs: 'guaranteed guarantees promised promises assured assures informed informs warned warns notified reminded reminds told tells advised convinced',
    pattern: /(?<=(?<![\p{L}’'-])(?:guaranteed|guarantees|promised|promises|assured|assures|informed|informs|warned|warns|notified|reminded|reminds|told|tells|convinced) )to (?=(?:him|her|them|us|me|(?:the|his|her|their|its|our) (?:\p{Ll}+ )?\p{Ll}+|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) that )/gu,
    fixes: () => [''],
    rule: 'the person takes no preposition',
    confidence: 'certain',
  },
]

export const objectsWithTo: Check = {
  label: 'Objects with “to”',
  description: 'Finds “to” before an object, as Spanish has its personal “a”: “arrested to two men”, “telephoned to his wife”, “beat to Sevilla”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (isRomance(sourceLanguage) ? matchesOf(paragraph, RULES) : []),
}
