import { checkTable } from './check-table'
import { unpairedBrackets } from './unpaired-brackets'

checkTable(unpairedBrackets, {
  flagged: [
    ['not only to⟦) Roman Polanski (⟧but also'.replace('Roman Polanski', 'the mayor'), 'not only to(the mayor)but also'],
    ['in the west of the country ⟦(⟧, he said', undefined],
    ['the minister ⟦(who⟧ was not there, said nothing.', undefined],
    ['he left the ⟦room)⟧ and went', undefined],
    ['“that ⟦[the⟧ minister left”', undefined],
  ],
  clean: [
    'the minister (who was not there) said nothing.',
    'the minister (who was [not] there) said nothing.',
    '1) one, 2) two, a) three; iv) four',
    'He smiled :) and frowned :(',
    '“that [the minister] left”',
    '',
  ],
})
