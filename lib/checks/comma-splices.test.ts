import { checkTable } from './check-table'
import { commaSplices } from './comma-splices'

checkTable(commaSplices, {
  setting: { source: 'fr' },
  flagged: [
    ['“We lose one litre in four before the tap⟦, there⟧ is nothing to be proud of.”', '“We lose one litre in four before the tap; there is nothing to be proud of.”'],
    ['The strike will go on for a month⟦, it⟧ is the only way.', 'The strike will go on for a month; it is the only way.'],
    ['We are ready for the winter⟦, we⟧ have enough wood.', 'We are ready for the winter; we have enough wood.'],
  ],
  clean: [
    'When it rains in the valley, it is best to stay at home.',
    'According to the mayor, there is nothing to be proud of.',
    'It is not a plan, it is a joke.',
    'He said the plan was ready, it is true.',
    'The strike will go on, and it is the only way.',
    'In the end, the strike, it is said, will go on.',
    ['The strike will go on for a month, it is the only way.', { source: null }],
  ],
})
