import { checkTable } from './check-table'
import { commaSplices } from './comma-splices'

checkTable(commaSplices, {
  setting: { source: 'fr' },
  flagged: [
    ['“We lose one litre in four before the tap⟦, there⟧ is nothing to be proud of.”', '“We lose one litre in four before the tap; there is nothing to be proud of.”'],
    ['The strike will go on for a month⟦, it⟧ is the only way.', 'The strike will go on for a month; it is the only way.'],
    ['We are ready for the winter⟦, we⟧ have enough wood.', 'We are ready for the winter; we have enough wood.'],
    ['The car left the road⟦, the⟧ driver suffered minor injuries.', 'The car left the road; the driver suffered minor injuries.'],
    ['In the crash two people were hurt⟦, a⟧ third escaped.', 'In the crash two people were hurt; a third escaped.'],
    ['On the farm, sick animals were kept apart⟦, hundreds⟧ of people had to stay inside.', 'On the farm, sick animals were kept apart; hundreds of people had to stay inside.'],
    ['The house burned down completely⟦, the⟧ residents were saved.', 'The house burned down completely; the residents were saved.'],
  ],
  clean: [
    'When it rains in the valley, it is best to stay at home.',
    'According to the mayor, there is nothing to be proud of.',
    'It is not a plan, it is a joke.',
    '“I have young children, my husband has no work.”',
    'The barn burned down, a survey has found.',
    'The road is closed, the mayor told reporters.',
    'Police named the victim, a man killed in the crash on Monday.',
    'The car left the road, the driver was hurt, and the passenger fled.',
    'They fined eight drivers, all of whom had been drinking.',
    'The first time the river rose, the town was ready.',
    'After two men were arrested, the police searched the barn.',
    'The more it rains, the river is higher.',
    'He said the plan was ready, it is true.',
    'The strike will go on, and it is the only way.',
    'In the end, the strike, it is said, will go on.',
    ['The strike will go on for a month, it is the only way.', { source: null }],
  ],
})
