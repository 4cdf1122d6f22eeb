import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'

const MEDIA = 'newspapers newspaper daily weekly magazine station broadcaster agency portal website channel tabloid'
/** Capitals throughout, small words of any language aside: not “Nobody asked us.” */
const NAME = "\\p{Lu}[\\p{L}\\p{N}’'.-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}’'-]*|de|du|des|la|le|di|del|della|der|die|und|am|im|of|the|for|do|da)){0,4}"

const RULES: readonly GrammarRule[] = [
  {
    needs: MEDIA,
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:${MEDIA.replaceAll(' ', '|')}) )(?:["“”„](${NAME})([.,]?)["”“]([.,]?)|« ?(${NAME})([.,]?) ?»)(?![\\p{L}\\p{N}])`, 'gu'),
    fixes: ([, name, inside = '', after = '', french, insideFrench = '']) => [`${name ?? french}${inside || after || insideFrench}`],
    rule: 'the name of a newspaper, a station or an agency has no quotation marks',
    exact: true,
  },
]

/** The Associated Press Stylebook, “newspaper names”: no quotation marks, in print and online. */
export const quotedNewspapers: Check = {
  label: 'Newspapers in quotation marks',
  description: 'Finds newspapers, stations and agencies in the source’s quotation marks: “the newspaper “Hürriyet””.',
  kind: 'typography',
  confidence: 'likely',
  find: (paragraph) => (/["“„«]/.test(paragraph.text) ? matchesOf(paragraph, RULES) : []),
}
