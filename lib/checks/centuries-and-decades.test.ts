import { checkTable } from './check-table'
import { centuriesAndDecades } from './centuries-and-decades'

checkTable(centuriesAndDecades, {
  flagged: [
    ['a house of the ⟦XIX century⟧', 'a house of the 19th century'],
    ['in ⟦the century XX⟧', 'in the 20th century'],
    ['The ⟦18 century⟧ was long.', 'The 18th century was long.'],
    ['in ⟦the years 80⟧, and in ⟦the decade of the 70⟧', 'in the 1980s, and in the 1970s'],
    ['in ⟦the years seventy⟧', 'in the 1970s'],
    ['from the ⟦15th Century⟧, in the ⟦Fourteenth⟧ century', 'from the 15th century, in the 14th century'],
    ['a ⟦seventeenth⟧-century house', 'a 17th-century house'],
    ['between the ⟦twelfth⟧ and ⟦sixteenth⟧ centuries', 'between the 12th and 16th centuries'],
  ],
  clean: [
    'the 21st Century Fund',
    'a house of the 19th century',
    'Pope John XXIII and Louis XIV',
    'in the 1980s',
    'The years 80 to 90 AD, volume X.',
    'the last 20 years',
    'He ran a century 20 years ago.',
    'the 19th-century house',
    'in the third century',
    'his twentieth century of the season',
    'the Nineteenth Century Society',
  ],
})
