import { checkTable } from './check-table'
import { uncountableNouns } from './uncountable-nouns'

checkTable(uncountableNouns, {
  flagged: [
    ['The police have no ⟦informations⟧ yet.', 'The police have no information yet.'],
    ['⟦Equipments⟧ and ⟦furnitures⟧ were lost.', 'Equipment and furniture were lost.'],
    ['It is ⟦an information⟧ that matters.', 'It is a piece of information that matters.'],
    ['He gave her ⟦a good advice⟧.', 'He gave her a good piece of advice.'],
    ['There are ⟦many information⟧ about it.', 'There are much information about it.'],
  ],
  clean: [
    'The police have no information yet, and the equipment was lost.',
    'An information desk, an advice column and a news conference.',
    'An equipment maker and a software firm signed.',
    'He had much advice, little luggage and some evidence.',
    'These software companies and many furniture shops closed.',
    'Each evidence bag was sealed; every progress report was read.',
  ],
})
