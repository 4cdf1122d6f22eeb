import { checkTable } from './check-table'
import { matchFigures } from './match-figures'

checkTable(matchFigures, {
  setting: { source: 'de' },
  flagged: [
    ['Ulm won ⟦2:1⟧ (⟦1:0⟧) against Mainz.', 'Ulm won 2-1 (1-0) against Mainz.'],
    ['Huber scored the ⟦3:1⟧ after a corner (⟦67.⟧).', 'Huber scored the 3-1 after a corner (67th minute).'],
    ['Huber (⟦5.⟧, ⟦22.⟧) and Meier (⟦45.+2⟧) scored.', 'Huber (5, 22) and Meier (45+2) scored.'],
  ],
  clean: [
    'Ulm won 2-1 (1-0) against Mainz in the 67th minute.',
    'The bill passed by a ratio of 2:1.',
    'The train leaves at 8:05 and arrives at 9:10.',
    'He read from Matthew 5:3 and ran a 4:59 mile.',
    'It was late (about 9.).',
    ['Ulm won 2:1 against Mainz.', { source: 'fr' }],
  ],
})
