import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'
import { capitalise } from '../text/words'

const NAME = "((?:(?:San|Santa|São|Santo|St\\.?|Saint|La|El|Los|Las|Le|Les|Nova?|Bad) )?\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?: (?:(?:de|da|do|dos|del|di|della|la) )?\\p{Lu}\\p{Ll}[\\p{L}’'-]*)?)"
const END = '(?![\\p{L}’\'-])(?! (?:\\p{Lu}|and \\p{Lu}))'
/** A day, a month or a word that begins a clause is no name of a place. */
const NO_PLACE = /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|I|It|He|She|They|We|You|The|This|That|Council|Hall|Centre|Center|Department|Police|Attorney|Senate|House|Government|Ministry|Court|School|Office|Board|Fair|Games)\b/

/** Before its name, with “the”: what English sets behind the name, or joins with “of”. */
const generic = (nouns: string, fix: (noun: string, name: string) => string, rule: string): GrammarRule => ({
  needs: nouns.replaceAll('|', ' ').toLowerCase(),
  pattern: new RegExp(`(?<![\\p{L}’'-])([Tt]he) (${nouns}) ${NAME}${END}`, 'gu'),
  fixes: ([, , noun = '', name = '']) => (NO_PLACE.test(name) ? null : [fix(noun, name)]),
  rule,
  confidence: 'likely',
})

const BEHIND = 'the word for what it is stands behind the name'
const RULES: readonly GrammarRule[] = [
  generic('street|avenue|square|boulevard|alley|bridge', (noun, name) => `${name} ${capitalise(noun)}`, BEHIND),
  generic('stadium|airport|hospital|neighbou?rhood|region|province|canton|valley|district court|regional court|labou?r court|administrative court|public prosecutor[’\']s office|district office|volunteer fire department|volunteer fire brigade|fire department|fire brigade|police headquarters|police station|train station|secondary school|primary school|high school', (noun, name) => `the ${name} ${noun}`, BEHIND),
  // “the criminal police Bamberg”, “the public prosecutor Munich I”: a body of that place
  generic('criminal police|police inspection|police directorate|police department|federal police|highway police|traffic police|riot police|local court|higher regional court|social court|finance court|tax office|job center|employment agency|employment office|youth office|university hospital|university clinic|clinic|savings bank|theater|theatre|zoo|prison|penitentiary|correctional facility|trade fair|main station|central station|district administration|city administration|municipal utilities|public utilities|chamber of commerce|chamber of crafts|consumer center|weather service|music school|adult education center|building yard|rescue control center|control center|port|observatory', (noun, name) => `the ${name} ${noun}`, BEHIND),
  {
    needs: 'prosecutor prosecution attorney',
    pattern: new RegExp(`(?<![\\p{L}’'-])([Tt]he) (?:public|state) (?:prosecutor|prosecution|attorney|prosecution office|prosecutor[’']s office) (\\p{Lu}\\p{Ll}+(?:(?: I{1,2})(?![\\p{L}]))?)(?![\\p{L}’'-])(?! \\p{Lu})`, 'gu'),
    fixes: ([, the = '', name = '']) => (NO_PLACE.test(name) ? null : [`${the} ${name} public prosecutor’s office`]),
    rule: BEHIND,
    confidence: 'likely',
  },
  // “the Regional Court Stuttgart”, “at the University Hospital Freiburg”
  {
    needs: 'court headquarters hospital university station fire department clinic prosecutor police theater airport prison',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])[Tt]he )(Regional Court|District Court|Local Court|Higher Regional Court|Administrative Court|Higher Administrative Court|Labou?r Court|Social Court|Police Headquarters|Police Department|Police Station|Criminal Police|Federal Police|Fire Department|Fire Brigade|University Hospital|University Clinic|Public Prosecutor[’']s Office|Main Station|Central Station|State Theater|City Theater|Chamber of Commerce|Chamber of Crafts|Tax Office|Employment Agency|Savings Bank|Technical University|University) (\\p{Lu}\\p{Ll}+(?:(?:/|-)\\p{Lu}\\p{Ll}+| am Main| I{1,2}(?![\\p{L}]))?)(?![\\p{L}’'-])(?! (?:\\p{Lu}|and \\p{Lu}))`, 'gu'),
    fixes: ([, body = '', name = '']) => (NO_PLACE.test(name) || /^(?:Hospital|Clinic|Trust|System|Foundation|Group|Center|Centre|Building|Press|College|Hall|Library|Challenge|Road|Street|Square|Park|Way|Avenue|Council|Union|Cup|Medical|Health|Chief|Commissioner|Judge|Justice|Clerk)/.test(name) ? null : [body.endsWith('University') ? `${body} of ${name}` : `${name} ${body}`]),
    rule: BEHIND,
    confidence: 'likely',
  },
  generic('lake|mount|cape|mountain', (noun, name) => `${noun === 'mountain' ? 'Mount' : capitalise(noun)} ${name}`, '“lake” and “mount” before a name have no article'),
  generic('city|town|village|municipality|commune|island|state|port|archipelago|peninsula|district', (noun, name) => `the ${noun} of ${name}`, '“of” stands before the name of the place'),
  {
    needs: 'river',
    pattern: new RegExp(`(?<![\\p{L}’'-])([Tt]he) river ${NAME}${END}`, 'gu'),
    fixes: ([, the = '', name = '']) => [`${the} ${name} River`, `${the} River ${name}`],
    rule: 'a river has a capital, and in America stands behind its name',
    exact: true,
  },
  // “the place Bellecour”, “in via Roma”, “lives rue Victor-Hugo”
  {
    needs: 'place rue avenue boulevard quai via piazza viale corso calle plaza paseo avenida rua praça largo travessa',
    pattern: /(?<=(?<![\p{L}’'-])(?:in|on|at|the|of|to|from|near|left|lives|between) )(?:place|rue|boulevard|avenue|quai|cours|via|piazza|viale|corso|calle|plaza|paseo|avenida|rua|praça|largo|travessa)(?= (?:(?:de|de la|du|des|del|dei|della|di|do|da|dos|das|de l[’'])[ ]?)?\p{Lu}\p{Ll})(?! (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|I|The)(?![\p{L}]))/gu,
    fixes: ([word]) => [capitalise(word)],
    rule: 'the whole name of a street has capitals',
    confidence: 'perhaps',
  },
  // “Frankfurt / Main”, “Orlando/Florida”
  {
    pattern: /(?<![\p{L}/])(Frankfurt|Offenbach|Hanau) ?\/ ?(?:Main|M\.)(?![\p{L}/])/gu,
    fixes: ([, town = '']) => [town],
    rule: 'English names the town without its river',
    exact: true,
  },
  {
    pattern: /(?<![\p{L}/])(\p{Lu}\p{L}+) ?\/ ?(Florida|Texas|California|Arizona|Georgia|Ohio|Colorado|Nevada|Illinois|Michigan|Virginia|Bavaria|Saxony|Thuringia|Hesse|Brandenburg|Lower Saxony|Austria|Switzerland|Italy|Spain|France|Poland|Germany|Tyrol|Turkey|Greece|Croatia)(?=[ .;:!?)]|$)(?! ?(?:\/|\p{Lu}))/gu,
    fixes: ([, town = '', land = ''], text) => (/^(?:Germany|Austria|Switzerland|Italy|Spain|France|Poland|Turkey|Greece|Bavaria|Texas|Florida|Saxony|Hesse|Thuringia|Berlin|Brandenburg|California|Europe)$/.test(town) ? null : [`${town}, ${land}${new RegExp(`${land} \\p{Ll}`, 'u').test(text) ? ',' : ''}`]),
    rule: 'a comma stands between a town and its state',
    exact: true,
  },
]

export const placeNameOrder: Check = {
  label: 'Order in names of places',
  description: 'Finds “the street Larios” for “Larios Street”, “the lake Garda” for “Lake Garda”, “the city Munich” for “the city of Munich”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (sourceLanguage === null ? [] : matchesOf(paragraph, RULES)),
}
