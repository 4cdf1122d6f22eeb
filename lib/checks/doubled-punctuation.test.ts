import { checkTable } from './check-table'
import { doubledPunctuation } from './doubled-punctuation'

checkTable(doubledPunctuation, {
  flagged: [
    ['He came⟦,,⟧ then left⟦..⟧', 'He came, then left.'],
    ['He came⟦,.⟧', 'He came.'],
    ['⟦¿How⟧ much patience?', 'How much patience?'],
    ['Enough⟦? ,⟧ asked the judge.', 'Enough? asked the judge.'],
    ['It rained⟦. ,⟧ he said', 'It rained. he said'],
    ['That is all⟦;.⟧', 'That is all.'],
    ['⟦¡Viva⟧ Mexico!', 'Viva Mexico!'],
  ],
  clean: [
    'What?! Really?? Yes!!!',
    'He waited... and waited.... then',
    'Smith Jr., of Acme Inc., left the U.S.: in a hurry.',
    'at 8 p.m., at 9 a.m.; etc., and so on',
    'One. Two, three; four: five.',
    'He said: “No.” Then: nothing.',
    'A . . . B',
    '',
  ],
})
