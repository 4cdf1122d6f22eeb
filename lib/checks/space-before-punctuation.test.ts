import { checkTable } from './check-table'
import { spaceBeforePunctuation } from './space-before-punctuation'

checkTable(spaceBeforePunctuation, {
  flagged: [
    ['between 8 a.m. and 8 p.m.⟦ ,⟧ the filling', 'between 8 a.m. and 8 p.m., the filling'],
    ['Now it is over⟦ .⟧', 'Now it is over.'],
    ['What now⟦\u00a0?⟧ Nobody knows⟦\u202f!⟧', 'What now? Nobody knows!'],
    ['the following⟦ :⟧ one, two⟦ ;⟧ three', 'the following: one, two; three'],
    ['“is at stake”⟦ .⟧ He left.', '“is at stake”. He left.'],
    ['What⟦ ?!⟧', 'What?!'],
    ['It rained⟦  ,⟧ then stopped.', 'It rained, then stopped.'],
  ],
  clean: [
    'between 8 a.m. and 8 p.m., the filling',
    'He waited ... and waited … in vain.',
    'a bullet of .45 calibre, a rise of .5 percent, the .com boom',
    'He smiled :) and left :-)',
    'One. Two! Three? Four: five; six, seven.',
    'a line\n, and another',
    'The price was 1 : 2'.replace(' : ', ':'),
    '',
    '   ',
  ],
})
