import { checkTable } from './check-table'
import { unpairedBrackets } from './unpaired-brackets'

checkTable(unpairedBrackets, {
  flagged: [
    ['not only to⟦) Roman Polanski (⟧but also'.replace('Roman Polanski', 'the mayor'), 'not only to (the mayor) but also'],
    ['the unions⟦) UNT, OFT (⟧and the party⟦) PKT (⟧, Lyon⟦) south (⟧.', 'the unions (UNT, OFT) and the party (PKT), Lyon (south).'],
    ['he left the ⟦room)⟧ and went (home) again', undefined],
    ['in the west of the country ⟦(⟧, he said', undefined],
    ['the minister ⟦(who⟧ was not there, said nothing.', undefined],
    ['he left the ⟦room)⟧ and went', undefined],
    ['“that ⟦[the⟧ minister left”', undefined],
  ],
  clean: [
    'the minister (who was not there) said nothing.',
    'the minister (who was [not] there) said nothing.',
    '1) one, 2) two, a) three; iv) four',
    'Lille (north), Lyon (south) and Nice (the coast).',
    'He smiled :) and frowned :(',
    '“that [the minister] left”',
    '',
  ],
})
