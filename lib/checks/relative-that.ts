import type { Check } from './check'
import { anyOf, matchesOf, withoutOverlaps, type GrammarRule } from './grammar-rule'
import { relativesAfterCommas } from './relatives-after-commas'
import { classedOf } from './word-classes'

const PERSON =
  'wife husband mother father son daughter brother sister grandmother grandfather neighbor neighbour resident driver victim suspect mayor minister president coach player striker ' +
  'goalkeeper singer actor actress director writer author spokesman spokeswoman spokesperson lawyer judge prosecutor councillor councilor deputy leader candidate owner doctor nurse teacher ' +
  'worker farmer fisherman businessman businesswoman councilman councilwoman researcher professor captain midfielder defender'
/** A finite verb that can only belong to what stands before the comma. */
const VERB =
  'has|had|will|lives|lived|works|worked|suffers|suffered|plays|played|arrived|arrives|came|comes|wants|wanted|knows|lost|won|earns|leads|led|heads|headed|asks|asked|avoided|avoids|received|receives|' +
  'began|started|remains|remained|left|died|holds|held|owns|owned|runs|ran|faces|faced|took|takes|went|goes|attended|participated|retired|resigned|denied|denies|defends|insisted|insists|refused|assures|assured'
const NAME = "\\p{Lu}[\\p{L}\\p{M}’'-]+(?: (?:de|del|da|do|dos|das|la|los|y|e|van|von))*(?: \\p{Lu}[\\p{L}\\p{M}’'-]+)+"

const RULES: readonly GrammarRule[] = [
  // “Emilio Quesada, that has 58 years”, “his wife, that suffers from diabetes”
  {
    needs: 'that',
    pattern: new RegExp(`(?<=, )(?=that )(?<=(?:(?<![\\p{L}’'-])(?:[Hh]is|[Hh]er|[Mm]y|[Tt]he|[Tt]heir|[Aa]n?|[Ii]ts) (?:\\p{Lu}\\p{Ll}+ )?(?:\\p{Ll}+ )?(?:${anyOf(PERSON)})|(?<!^|[.!?:;”"»] |(?:In|At|On|For|After|Since|From|With|Under|Until|By|To|in|at|on|for|after|since|from|to) )${NAME}), )that(?= (?:${VERB}) )`, 'gu'),
    fixes: () => ['who', 'which'],
    rule: 'after a comma a relative clause takes “who” or “which”',
  },
  // “arrested a man, that carried a knife”, “The mayor, that visited on Monday”
  {
    needs: 'that',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Tt]wo|[Tt]hree) (?:\\p{Ll}+ )?(?:${anyOf(PERSON)}|man|woman|men|women|boy|girl|couple|family|police|government|council|company|ministry|party|union|notary|bishop|priest|journalist|expert|officer|agent|inspector|commissioner|parents|neighbors|residents|suspects|victims|students|workers|fans|law|plan|project|building|bridge|road|match|festival|museum|fire|strike|storm|operation)(?: of (?:the )?\\p{L}+)?), that (?=(?:carried|carries|spoke|speaks|visited|visits|drove|drives|tried|tries|opened|opens|closed|closes|caused|causes|saw|sees|found|knew|called|announced|announces|presented|presents|celebrates|celebrated|entered|fled|hit|included|includes|represents|represented|accepted|accepts|acted|belonged|belongs|studies|studied|appears|appeared|resides|resided|travell?ed|managed|manages|directs|directed|prefers|preferred|recalled|recalls|offers|offered|serves|served|governs|governed|costs|starts|ends|ended|lasts|lasted|wore|returned|returns|confessed|escaped|sold|bought|signed|wrote|met|gave|gives|told|needs|needed|also|already|never|always|still|just) )(?![^.!?]{0,60}\\?)`, 'gu'),
    fixes: () => [', who', ', which'],
    rule: 'after a comma a relative clause takes “who” or “which”',
  },
]

export const relativeThat: Check = {
  label: 'Relative “that” after a comma',
  description: 'Finds relative clauses on people and names that follow a comma and begin with “that”: “his wife, that suffers from diabetes”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (sourceLanguage === null || sourceLanguage === 'de' ? [] : withoutOverlaps([...matchesOf(paragraph, RULES), ...relativesAfterCommas(classedOf(paragraph))])),
}
