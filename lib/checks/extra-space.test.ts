import { checkTable } from './check-table'
import { extraSpace } from './extra-space'

checkTable(extraSpace, {
  flagged: [
    ['She won in ⟦2: 03: 59⟧, ahead of him (⟦2: 04⟧).', 'She won in 2:03:59, ahead of him (2:04).', { source: 'fr' }],
    ['He came⟦  ⟧to the house.', 'He came to the house.'],
    ['He came⟦\t⟧to the house.', 'He came to the house.'],
    ['He came⟦\u2003⟧to the house.', 'He came to the house.'],
    ['It ended.⟦  ⟧He left. She left. They left.', 'It ended. He left. She left. They left.'],
    ['It was ⟦( l⟧'.replace('l⟧', '⟧late) there.'), 'It was (late) there.'],
    ['It was (late⟦ )⟧ there.', 'It was (late) there.'],
    ['He came⟦\u00a0 ⟧to the house.', 'He came to the house.'],
  ],
  clean: [
    ['She won in 2:03:59. Age group 28: 52-year-olds.', { source: 'fr' }],
    'He came to the house.',
    'He came\nto the house.',
    'One.  Two.  Three.  Four.  Five.',
    'He\u00a0came to Mr.\u00a0Smith, 10\u202f000 times',
    ' He came to the house. ',
    'He waited  , then left',
    'a thin\u2009—\u2009space',
    '[…] and (…)',
    '',
  ],
})
