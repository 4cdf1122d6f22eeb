import { checkTable } from './check-table'
import { separableVerbs } from './separable-verbs'

checkTable(separableVerbs, {
  setting: { source: 'de' },
  flagged: [
    ['The police ⟦goes currently from arson out⟧.'],
    ['The opposition ⟦throws the minister a breach of trust before⟧.'],
    ['On Monday the mayor ⟦laid the budget before⟧.', 'On Monday the mayor presented the budget.'],
    ['The union ⟦announced protests on⟧.', 'The union announced protests.'],
    ['The council ⟦voted the plan by a majority to⟧.'],
    ['A cigarette ⟦solved the fire out⟧.', 'A cigarette triggered the fire.'],
    ['The company ⟦builds 300 jobs off⟧, the paper wrote.', 'The company cuts 300 jobs, the paper wrote.'],
    ['Police ⟦led controls through⟧ and fined ten drivers.', 'Police carried out controls and fined ten drivers.'],
    ['The party ⟦rejects the tax off⟧.', 'The party rejects the tax.'],
    ['Hints ⟦takes the police station contrary⟧.', 'Hints receives the police station.'],
    ['The exhibition ⟦came well on⟧.', 'The exhibition went down well.'],
    ['The judge ⟦lifted the ban on⟧.', 'The judge lifted the ban.'],
  ],
  clean: [
    'He went from house to house and found out.',
    'They threw the ball to him as before.',
    'It laid eggs the week before.',
    'The union announced protests on Monday.',
    'She voted for the plan he had agreed to.',
    'They solved the case and moved on.',
    'He built the wall and walked off.',
    'Police closed the road off and led the family out.',
    'They rejected the offer.',
    'He took a stand against it, and she took part in it.',
    'The exhibition came and went, and the lights came on.',
    'The ban on smoking was lifted.',
    ['The mayor laid the budget before.', { source: 'fr' }],
  ],
})
