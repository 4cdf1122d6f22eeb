import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'
import { capitalise } from '../text/words'

const POLITICIANS = 'deputy|deputies|MPs?|senators?|mayors?|councillors?|councilors?|groups?|candidates?|spokesman|spokeswoman|spokesperson|lawmakers?|elected officials?|parliamentarians?|leaders?|benches|bloc|caucus'
const HEADS = 'assembly|commission|court|protection|administration|ministry|police|guard|service|agency|authority|bank|fund|union|league|federation|parliament|office|defense|defence|security|prosecution|prosecutor|ombudsman|audience|palace|archives|library|museum|opera|theatre|theater|institute|university|academy|council|senate|republic|chamber|rally|army|education|church|alliance'
const NATIONAL = 'National|Civil|Constitutional|Supreme|European|Federal|Internal|High|Central|International|Royal|Public|State|General|Judicial|Popular|Administrative|Financial|Evangelical'
const LOCAL = 'Budget|Finance|Legal|City|Town|Municipal|Regional|Departmental|Provincial|Local|Works|Parish|Village|District'
/** Who holds an office, and what many places have. */
const OFFICES =
  'Mayor|Mayoress|Minister(?! of| for)|Prefect|Deputy|Deputies|Senator|(?:Public |State |Deputy )?Prosecutor|Governor|Councill?or|Judge|(?:Managing |General |Deputy )?Director|Director General|General (?:Manager|Secretary)|Bishop|Archbishop|' +
  'Commissioner|Chancellor|President(?! of)|Superintendent|Rector|Chairman|Chairwoman|District Administrator|Lord Mayor|Undersecretary|Counsell?or|Delegate|Ambassador|Professor|Publisher|Author|Editor|Lawyer|Teacher|Engineer|' +
  'Coach|Trainer|Citizens?|Residents?|Inhabitants|Neighbou?rs|Firefighters|Gendarmes|Unions|Trade Unions|Experts|Resistance fighters'
const BODIES =
  'City|Province|Region|Department|Municipality|Municipalities|Communes?|Association|Federation|Institution|Administration|Armed Forces|Public Powers|Autonomous Communit(?:y|ies)|Town Hall|Gendarmerie|Community|Courts|' +
  'Tribunal|Directorate|Company|Newspaper|Prefecture|Police|Opposition|Plenary|Decree|Management|Works Council|Fire (?:Brigade|Department)|(?:Public )?Prosecutor[’\']s Office|Prosecution|Motorway|Autobahn|Assize Court|Arrondissement|Parish|Diocese'
const END = '(?=[.,;:!?)”"’]|$| (?!of (?:the )?\\p{Lu}|for \\p{Lu}|\\p{Lu}|and \\p{Lu}))'

const PEOPLE = '\\p{Lu}\\p{Ll}+(?:an|ish|ch|ese|sh|ek|ss|i)'
const DETERMINERS = `(?:[Tt]he|[Aa]n?|[Tt]his|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Aa]ny|[Ee]ach|[Ee]very) (?:(?:${PEOPLE}|\\p{Ll}+) )?`
/** Those of which there are several have no name: “many Governments”. */
const SEVERAL = 'Governments|Parliaments|Ministers|Ministries|Presidents|Presidencies|Directors|Committees|Commissions|Ambassadors|Embassies|Members|Experts|Treaties|Constitutions'

const PORTFOLIOS =
  'Agriculture|Budget|Culture|Defen[cs]e|Ecology|Economy|Education|Employment|Energy|Environment|Equality|Finance|Foreign Affairs|Health|Housing|Industry|Infrastructure|Interior|Justice|Labou?r|Science|Security|Sports?|Social Affairs|Tourism|Trade|Transport|Universities|Youth'

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
    pattern: new RegExp(`(?<=(?:^|[.!?”"] |\\n|\\b(?<![\\p{L}’'-])(?:the|The|by|of|to|from|with|for|and|in|at) )(?:${NATIONAL}) )(?:${HEADS})(?![\\p{L}’'-])(?=[.,;:!?)”"’]|$| \\p{Ll})`, 'gu'),
    fixes: ([head]) => [capitalise(head)],
    rule: 'the name of an institution has capitals throughout',
  },
  // “the Federal government”
  {
    needs: 'government',
    pattern: /(?<=(?<![\p{L}’'-])[Tt]he )(?:Federal|Central|Regional|Provincial|Local|National|Municipal|Autonomous)(?= governments?(?![\p{L}-]))/gu,
    fixes: ([adjective]) => [adjective.toLowerCase()],
    rule: '“government” and what stands before it have no capital',
    exact: true,
  },
  // “the national Education”, “the federal Senate”
  {
    pattern: /(?<=(?<![\p{L}’'-])[Tt]he )(?:national|civil|federal|municipal|judicial|military|constitutional|supreme) (?:Education|Protection|Defen[cs]e|Senate|Police|Assembly|Guard|Court|Council|Gendarmerie)(?![\p{L}’'-])(?! \p{Lu})/gu,
    fixes: ([name]) => [capitalise(name)],
    rule: 'the name of an institution has capitals throughout',
    exact: true,
  },
  // “the minister of the Interior”
  {
    needs: 'minister ministry secretary ministers',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])[Tt]he )(?:minister|ministry|secretary|secretariat)(?= (?:of|for) (?:the )?(?:${PORTFOLIOS})(?![\\p{L}-]))`, 'gu'),
    fixes: ([head]) => [capitalise(head)],
    rule: 'the office has a capital where its portfolio has one',
    exact: true,
  },
  // “the ministry of the interior”
  {
    needs: 'ministry',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])[Tt]he )ministry (?:of|for) (?:the )?(?:${PORTFOLIOS.toLowerCase()})(?![\\p{L}-])`, 'gu'),
    fixes: ([name]) => [name.replace(/(?<![\p{L}])(?!of |for |the |and )\p{Ll}/gu, (letter) => letter.toUpperCase())],
    rule: 'the name of a ministry has capitals',
    confidence: 'perhaps',
    exact: true,
  },
  // “the Prime minister will speak”
  {
    needs: 'minister',
    pattern: /(?<=(?<![\p{L}’'-])(?:[Tt]he|his|her|their|our|former|current|a) (?:\p{Lu}\p{Ll}+ )?)(?:Prime minister|Vice president|Secretary general|Secretary of state)(?![\p{L}-])/gu,
    fixes: ([title]) => [title.toLowerCase(), title.replace(/ (?!of )\p{Ll}/gu, (letter) => letter.toUpperCase())],
    rule: 'a title has all its capitals or none',
    exact: true,
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
    pattern: new RegExp(`(?<=\\b(?<![\\p{L}’'-])(?:[Tt]he|its|his|her|their|our|this|former) (?:\\p{Ll}+ )?)(?<!\\bAnd The |\\bIn The |\\bOf The )(?:${OFFICES}|${BODIES})(?![\\p{L}’'-])${END}`, 'gu'),
    fixes: ([word]) => [word.toLowerCase()],
    rule: 'an office or an institution that is not named has no capital',
    confidence: 'perhaps',
    exact: true,
  },
  // “the Government”, “the Prime Minister”
  {
    needs: 'government presidency minister states summit',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])${DETERMINERS})(?<!The )(?:Government|Presidency|Summit|Prime Minister|Member States?)(?![\\p{L}’'-])${END}`, 'gu'),
    fixes: ([name]) => [name.toLowerCase()],
    rule: 'an office or an institution that is not named has no capital',
    exact: true,
  },
  // “many Governments”, “the Member countries”, “its Board of Directors”
  {
    needs: `${SEVERAL.toLowerCase().replaceAll('|', ' ')} countries`,
    pattern: new RegExp(`(?<=\\p{Ll},? )(?:Board of Directors|(?:${SEVERAL}|Member(?= (?:states|countries|governments)))${END})(?! of \\p{Lu})`, 'gu'),
    fixes: ([name]) => [name.toLowerCase()],
    rule: 'what there are several of has no capital',
    exact: true,
  },
  // “relations between the States”
  {
    needs: 'states',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:between|of|all|several|other|many|among|both|certain|some|these|those|European) (?:the )?)States${END}`, 'gu'),
    fixes: () => ['states', 'countries'],
    rule: 'a state has no capital',
    confidence: 'perhaps',
    exact: true,
  },
  // “Luxembourg palace”
  {
    needs: 'palace square avenue boulevard cathedral prize basilica',
    pattern: /(?<=(?<![\p{L}’'-])(?:the|at|in|of|to|from|near|on|outside) (?:\p{Lu}[\p{L}’'-]+ )?\p{Lu}[\p{L}’'-]+ )(?:palace|square|avenue|boulevard|cathedral|prize|basilica)(?=[.,;:!?)]| (?:in|on|and|where|was|is|for|to|which|by|with|has|had|that)(?![\p{L}]))/gu,
    fixes: ([word]) => [capitalise(word)],
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
