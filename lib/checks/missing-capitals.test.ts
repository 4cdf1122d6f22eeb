import { checkTable } from './check-table'
import { missingCapitals } from './missing-capitals'

checkTable(missingCapitals, {
  flagged: [
    ['according to ⟦kyiv⟧, in Mariupol', 'according to Kyiv, in Mariupol'],
    ['a ⟦french⟧ judge and two ⟦russian-backed⟧ parties', 'a French judge and two Russian-backed parties'],
    ['in the ⟦wall street journal⟧ of ⟦monday⟧', 'in the Wall Street Journal of Monday'],
    ['since ⟦january⟧, in ⟦germany’s⟧ north', 'since January, in Germany’s north'],
    ['the ⟦european union⟧ and the ⟦united nations⟧', 'the European Union and the United Nations'],
    ['He speaks ⟦spanish⟧ in ⟦south america⟧.', 'He speaks Spanish in South America.'],
    ['the ⟦National assembly⟧ and the ⟦court of auditors⟧', 'the National Assembly and the Court of Auditors', { source: 'fr' }],
    ['the ⟦north⟧ African country', 'the North African country'],
  ],
  clean: [
    ['The far-right party Alternative for Germany won.', { source: 'fr' }],
    'according to Kyiv, in Mariupol',
    'They may march in august silence, polish the china and eat turkey.',
    ['the National Assembly, a supreme court and a democratic party', { source: 'fr' }],
    ['Social security is dear. Civil protection is needed.', { source: 'fr' }],
    'the north of Africa',
    'french fries, roman numerals, java and a panama hat',
    'IN THE WALL STREET JOURNAL OF MONDAY',
    'a nice reading of the cork, a mobile phone in chile sauce',
    'See www.france.fr, @paris or info@berlin.de',
    'a new york minute'.replace('new york', 'New York'),
    'swedes and norman arches',
  ],
})
