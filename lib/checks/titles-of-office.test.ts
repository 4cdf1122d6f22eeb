import { checkTable } from './check-table'
import { titlesOfOffice } from './titles-of-office'

checkTable(titlesOfOffice, {
  flagged: [
    ['The Minister of ⟦transport⟧, Óscar Peláez, left.', 'The Minister of Transport, Óscar Peláez, left.'],
    ['the Secretary of State for ⟦water⟧ and the Ministry of ⟦foreign affairs⟧', 'the Secretary of State for Water and the Ministry of Foreign Affairs'],
    ['A ⟦Minister⟧ who does not answer letters', 'A minister who does not answer letters'],
    ['a ⟦Mayor⟧, two ⟦Senators⟧ and a judge', 'a mayor, two senators and a judge'],
    ['The ⟦greens⟧ want more, the ⟦left⟧ accused them.', 'The Greens want more, the Left accused them.', { source: 'de' }],
    ['The ⟦socialist⟧ deputy Aline Verdier left.', 'The Socialist deputy Aline Verdier left.', { source: 'fr' }],
  ],
  clean: [
    ['The greens of the course and the left of the road', { source: 'de' }],
    ['The socialist ideal and a liberal education do not need capitals.', { source: 'fr' }],
    ['The Minister of Transport does not decide, and the Mayor Lopes is away.', { source: 'fr' }],
    'The Minister does not decide.',
    'The Minister of Transport and the minister of transport left.',
    'a Prime Minister, a President Trump, a Secretary of State, a Deputy Prime Minister',
    'the Minister who does not answer letters',
    'the Department of State, a Professor of French, a Director of the World Bank',
    'Department of water-based paints'.replace('water-based', 'Water-Based'),
  ],
})
