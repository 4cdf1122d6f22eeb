import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'

const POLITICIANS = 'deputy|deputies|MPs?|senators?|mayors?|councillors?|councilors?|groups?|candidates?|spokesman|spokeswoman|spokesperson|lawmakers?|elected officials?|parliamentarians?|leaders?|benches|bloc|caucus'
const HEADS = 'assembly|commission|court|protection|administration|ministry|police|guard|service|agency|authority|bank|fund|union|league|federation|parliament|office|defense|defence|security|prosecution|prosecutor|ombudsman|audience|guard|palace|archives|library|museum|opera|theatre|theater|institute|university|academy'
const NATIONAL = 'National|Civil|Constitutional|Supreme|European|Federal|Internal|High|Central|International|Royal|Public|State|General|Judicial|Popular|Administrative|Financial|Chief'
const LOCAL = 'Budget|Finance|Legal|City|Town|Municipal|Regional|Departmental|Provincial|Local|Works|Parish|Village|District'
const ALONE =
  'City|Province|Region|Department|Municipality|Commune|Mayor|Minister|Prefect|Deputy|Deputies|Senator|Prosecutor|Governor|Councillor|' +
  'Executive|Association|Federation|Institution|Administration|Armed Forces|Public Prosecutor|Public Powers|Autonomous Community|Town Hall|City Hall|Gendarmerie|Community|Judge|Courts|Tribunal|Director|Directorate'
const END = '(?=[.,;:!?)”"’]|$| (?!of (?:the )?\\p{Lu}|for \\p{Lu}|\\p{Lu}|and \\p{Lu}))'

const RULES: readonly GrammarRule[] = [
  // “the socialist deputy”
  {
    needs: 'socialist communist republican social christian centrist peronist bolsonarist macronist',
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])(socialist|communist|republican|social democratic|christian democratic|centrist party|peronist|bolsonarist|macronist)(?= (?:${POLITICIANS})(?![\\p{L}-]))`, 'gu'),
    fixes: ([found]) => [found.replace(/(?:^| )\p{Ll}/gu, (letter) => letter.toUpperCase())],
    rule: 'the adjective of a party has a capital',
  },
  // “the Democratic party”
  {
    needs: 'party',
    pattern: /(?<=(?<![\p{L}’'-])(?:Socialist|Communist|Democratic|Republican|Conservative|Liberal|Labor|Green|Popular|People[’']s|Social Democratic|Christian Democratic|Workers[’']|Radical|Progressive|Reform|Nationalist|Left|Pirate) )party(?![\p{L}-])(?! (?:conference|member|leader|line|official|activist|chairman|colleague|figure|source|spokes))/gu,
    fixes: () => ['Party'],
    rule: 'the name of a party has capitals',
  },
  // “the Civil protection”
  {
    pattern: new RegExp(`(?<=(?:^|[.!?”"] |\\n|\\b(?<![\\p{L}’'-])(?:the|The|by|of|to|from|with|for|and|in|at) )(?:${NATIONAL}) )(?:${HEADS})(?![\\p{L}’'-])(?=[.,;:!?)”"’]|$| (?:of|said|says|is|was|has|had|will|are|in|on|and|to|for|that|told|announced|by|at|which|with|from|as|also|warned|confirmed|rejected|approved)(?![\\p{L}]))`, 'gu'),
    fixes: ([head]) => [head.charAt(0).toUpperCase() + head.slice(1)],
    rule: 'the name of an institution has capitals throughout',
  },
  // “the Budget committee”
  {
    needs: 'committee council commission authorities government administration police election elections hall service services',
    pattern: new RegExp(`(?<=\\b(?<![\\p{L}’'-])(?:[Tt]he|[Aa]|its|his|her|their|our|this) )(${LOCAL}) (?=(?:committee|council|commission|authorities|government|administration|police|elections?|hall|services?)(?![\\p{L}-]))`, 'gu'),
    fixes: ([, adjective = '']) => [adjective.toLowerCase()],
    rule: 'what many places have has no capital',
    exact: true,
  },
  // “the Mayor said”, “the City must pay”
  {
    pattern: new RegExp(`(?<=\\b(?<![\\p{L}’'-])(?:the|its|his|her|their|our|this|former) (?:\\p{Ll}+ )?)(?:${ALONE})(?![\\p{L}’'-])${END}`, 'gu'),
    fixes: ([word]) => [word.toLowerCase()],
    rule: 'an office or an institution that is not named has no capital',
    confidence: 'perhaps',
    exact: true,
  },
  // “Luxembourg palace”
  {
    needs: 'palace square avenue boulevard cathedral prize basilica',
    pattern: /(?<=(?<![\p{L}’'-])(?:the|at|in|of|to|from|near|on|outside) (?:\p{Lu}[\p{L}’'-]+ )?\p{Lu}[\p{L}’'-]+ )(?:palace|square|avenue|boulevard|cathedral|prize|basilica)(?=[.,;:!?)]| (?:in|on|and|where|was|is|for|to|which|by|with|has|had|that)(?![\p{L}]))/gu,
    fixes: ([word]) => [word.charAt(0).toUpperCase() + word.slice(1)],
    rule: 'the whole of a name has capitals',
    confidence: 'perhaps',
  },
]

export const institutionCapitals: Check = {
  label: 'Capitals of institutions',
  description: 'Finds the source’s capitals on parties, institutions and offices: “the socialist deputy”, “the Civil protection”, “the Budget committee”, “the City must pay”.',
  kind: 'typography',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (sourceLanguage === null || paragraph.kind === 'title' || paragraph.kind === 'heading' ? [] : matchesOf(paragraph, RULES)),
}
