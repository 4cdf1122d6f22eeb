import { checkTable } from './check-table'
import { oneForPeople } from './one-for-people'

checkTable(oneForPeople, {
  setting: { source: 'de' },
  flagged: [
    ['In addition, the ministry said, ⟦one did not⟧ find enough planners.'],
    ['“⟦One must⟧ act now,” the mayor said.', '“We must act now,” the mayor said.'],
    ['⟦One is in talks⟧ with the owner.'],
    ['The spokesman said ⟦one wants to⟧ wait.'],
  ],
  clean: [
    'One of the trains did not stop.',
    'Two men were hurt. One has to stay in hospital.',
    'One has to wonder why it failed.',
    ['One had to wait, as ever.', { source: 'fr' }],
    'No one did not laugh, and every one will do.',
    ['One must act now, the mayor said.', { source: null }],
    'Of the three plans, one will not work.',
  ],
})
