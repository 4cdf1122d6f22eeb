import { statesWithHave } from './states-with-have'
import { checkTable } from './check-table'

checkTable(statesWithHave, {
  setting: { source: 'es' },
  flagged: [
    ['He ⟦has hunger⟧ and nobody helps him.', 'He is hungry and nobody helps him.'],
    ['The families ⟦have fear⟧ of losing the house.', 'The families are afraid of losing the house.'],
    ['The neighbors ⟦had fear⟧.', 'The neighbors were afraid.'],
    ['You ⟦have reason⟧, replied the minister.', 'You are right, replied the minister.'],
    ['He ⟦has right to⟧ a pension.', 'He has the right to a pension.'],
    ['They ⟦have need of⟧ rest.', 'They need rest.'],
    ['⟦It makes hot⟧ in Seville.', 'It is hot in Seville.'],
    ['⟦It made bad weather⟧ on the coast.', 'The weather was bad on the coast.'],
    ['⟦There is need of⟧ more doctors.', 'We need more doctors.'],
    ['⟦Had 84 years⟧', 'He was 84'],
    ['He ⟦has desire of playing⟧.', 'He wants to play.', { source: 'fr' }],
    ['The plan ⟦has for objective to reduce⟧ noise.', 'The plan aims to reduce noise.', { source: 'fr' }],
    ['He ⟦has the air tired⟧.', 'He looks tired.', { source: 'fr' }],
  ],
  clean: [
    ['He has a desire to play.', { source: 'fr' }],
    ['The plan has an objective.', { source: 'fr' }],
    ['The city has the air of a port.', { source: 'fr' }],
    'He has no fear of losing.',
    'They have reason to complain.',
    'He had a cold in May.',
    'She has the right to a pension.',
    'They had luck on their side.',
    'It makes sense in Seville.',
    'He makes good wine.',
    'There is a need for more doctors.',
    'The hunger has spread.',
    'We have every reason to celebrate.',
    ['He has hunger.', { source: null }],
  ],
})
