import { infinitivesAfterSaying } from './infinitives-after-saying'
import { checkTable } from './check-table'

checkTable(infinitivesAfterSaying, {
  setting: { source: 'es' },
  flagged: [
    ['The government ⟦estimates to save⟧ 4.6 million.', 'The government estimates that it will save 4.6 million.'],
    ['The witness ⟦assures to have⟧ seen him.', 'The witness assures that he has seen him.'],
    ['He runs a hotel and ⟦adds having⟧ 92 employees to pay.', 'He runs a hotel and adds that he has 92 employees to pay.'],
    ['He ⟦denies to know⟧ the victim.', 'He denies that he knows the victim.'],
    ['The company ⟦recognized to have⟧ problems.', 'The company recognized that he had problems.', { source: 'es' }],
    ['The city ⟦foresees to build⟧ a school.', 'The city plans to build a school.', { source: 'es' }],
    ['He ⟦returned to say⟧ that he is innocent.', 'He said again that he is innocent.', { source: 'es' }],
  ],
  clean: [
    ['The city foresees a school.', { source: 'es' }],
    ['He returned to collect the prize.', { source: 'es' }],
    ['The company is recognized to have problems.', { source: 'es' }],
    'The government estimates that it will save 4.6 million.',
    'The witness is said to have seen him.',
    'It is a fight he believes to be right.',
    'He does what the law says to do.',
    'She remembers to pay the rent.',
    'He said having a child changes everything.',
    ['The government estimates to save 4.6 million.', { source: 'de' }],
  ],
})
