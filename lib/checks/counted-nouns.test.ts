import { checkTable } from './check-table'
import { countedNouns } from './counted-nouns'

checkTable(countedNouns, {
  flagged: [
    ['⟦Every years⟧, the fire comes back.', 'Every year, the fire comes back.'],
    ['⟦Two person⟧ were hurt and ⟦many problem⟧ are left.', 'Two people were hurt and many problems are left.'],
    ['It cost ⟦zero euro⟧ and ⟦three million dollar⟧.', 'It cost zero euros and three million dollars.'],
    ['⟦Others countries⟧ have done it.', 'Other countries have done it.'],
    ['⟦Hundreds people⟧ came, and ⟦a dozen of cars⟧ burned.', 'Hundreds of people came, and a dozen cars burned.'],
    ['There were ⟦a fifteen of⟧ tourists.', 'There were about fifteen tourists.'],
    ['⟦Too much people⟧ have ⟦too many money⟧.', 'Too many people have too much money.'],
    ['⟦Most of people⟧ agree with ⟦all kind of⟧ things.', 'Most people agree with all kinds of things.'],
    ['It is ⟦a bad news⟧ for ⟦a trousers⟧.', 'It is bad news for a pair of trousers.'],
  ],
  clean: [
    'The army’s October 7 attack and the best PlayStation 2 game were forgotten.',
    'It was a first win over a top 10 player, and the No. 2 official agreed.',
    'Every year, the fire comes back.',
    'Two people were hurt, and many a problem is left.',
    'A two-person household with a 20 euro note.',
    'Others say so; others have gone.',
    'Hundreds of people came, and a dozen cars burned.',
    'A dozen of them stayed, and a hundred of the houses burned.',
    'Many fear the worst, many meet.',
    'Most of the people agree.',
    'All of that kind.',
    'That is a good news agency.',
    'He came in at number ten.',
    'In 1954 person after person left.',
    'Another 20 years went by.',
  ],
})
