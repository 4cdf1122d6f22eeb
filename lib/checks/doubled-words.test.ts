import { checkTable } from './check-table'
import { doubledWords } from './doubled-words'

checkTable(doubledWords, {
  flagged: [
    ['to impose a ⟦settlement settlement⟧ agreement', 'to impose a settlement agreement'],
    ['⟦The the⟧ minister left.', 'The minister left.'],
    ['He went ⟦to the to the⟧ house.', 'He went to the house.'],
    ['He said ⟦in the end in the end⟧ yes.', 'He said in the end yes.'],
    ['the road\n⟦of\nof⟧ exile', 'the road\nof exile'],
  ],
  clean: [
    'He guided them to back to back wins, and was praised for Measure for Measure.',
    'He had had enough; that that was possible surprised her.',
    'It was very, very late. No, no! Bye bye.',
    'Pago Pago, Duran Duran, New York, New York',
    'It had rained and rained, again and again.',
    'It grew stronger and stronger and stronger, and more and more people came.',
    'He came in. In the end he left.',
    'What it is is a mistake, and 2 2 is not 4.',
    '',
  ],
})
