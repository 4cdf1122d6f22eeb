import { checkTable } from './check-table'
import { gluedDashes } from './glued-dashes'

checkTable(gluedDashes, {
  setting: { source: 'de' },
  flagged: [
    ['⟦Munich-The⟧ mayor has resigned.', 'Munich—The mayor has resigned.'],
    ['He wanted ⟦peace-and⟧ got it.', 'He wanted peace—and got it.'],
    ['The hall is ⟦empty-the⟧ fans stayed at home.', 'The hall is empty—the fans stayed at home.'],
  ],
  clean: [
    'A hit-and run, a black-and white film, an off-the record talk.',
    'A state-of-the-art hall and a mother-in-law.',
    'A built-in oven, a well-known man, a check-in desk.',
    'African-American girls and Jean-Paul The Great.',
    ['He wanted peace-and got it.', { source: null }],
  ],
})
