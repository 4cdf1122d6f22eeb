import { objectsWithTo } from './objects-with-to'
import { checkTable } from './check-table'

checkTable(objectsWithTo, {
  setting: { source: 'es' },
  flagged: [
    ['He beat ⟦to ⟧Sevilla on Sunday.', 'He beat Sevilla on Sunday.'],
    ['The mayor visited ⟦to ⟧the victims.', 'The mayor visited the victims.'],
    ['She telephoned ⟦to ⟧his wife.', 'She telephoned his wife.'],
    ['The decision surprises ⟦to ⟧no one.', 'The decision surprises no one.'],
    ['The minister guaranteed ⟦to ⟧the mayors that he will pay.', 'The minister guaranteed the mayors that he will pay.', { source: 'pt' }],
  ],
  clean: [
    ['The minister explained to the mayors that he will pay.', { source: 'pt' }],
    'They survived thanks to the mayor.',
    'They met to the sound of drums.',
    'His visits to the victims were rare.',
    'He was invited to the mayor’s house.',
    'He was loved to the end.',
    ['He beat to Sevilla on Sunday.', { source: null }],
  ],
})
