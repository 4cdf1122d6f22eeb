import { checkTable } from './check-table'
import { subordinateTenses } from './subordinate-tenses'

checkTable(subordinateTenses, {
  flagged: [
    ['If he ⟦would have⟧ known, he would have left.', 'If he had known, he would have left.'],
    ['If the mayor ⟦would not have⟧ resigned, the town would have paid.', 'If the mayor had not resigned, the town would have paid.'],
    ['If I ⟦would be⟧ the mayor, I would resign.', 'If I were the mayor, I would resign.'],
    ['When he ⟦will arrive⟧, we will eat.', 'When he arrives, we will eat.'],
    ['When the works ⟦will be⟧ finished, the road will open.', 'When the works are finished, the road will open.'],
    ['As long as we ⟦will not have⟧ guarantees, we wait.', 'As long as we do not have guarantees, we wait.'],
    ['He waits until it ⟦will not be⟧ late.', 'He waits until it is not late.'],
    ['Prices fall as soon as the law ⟦will be⟧ approved.', 'Prices fall as soon as the law is approved.'],
    ['If he ⟦would have⟧ the money, he would pay.', 'If he had the money, he would pay.', { source: 'it' }],
  ],
  clean: [
    ['If he had the money, he would pay.', { source: 'it' }],
    'If he had known, he would have left.',
    'He asked if she would have won the race.',
    'If you would like to help, please call.',
    'If I were the mayor, I would resign.',
    'When will he arrive, and when will they eat?',
    'He does not know when the shop will open.',
    'When he arrives, we will eat.',
    'If she will not pay, he must.',
    'Prices will fall as soon as the law is approved.',
    'As long as we do not have guarantees, we will not sign.',
    'Until then they will not sign, unless they are paid.',
    'Until then the shop will be closed, he said.',
  ],
})
