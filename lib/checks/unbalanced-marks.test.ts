import { checkTable } from './check-table'
import { unbalancedMarks } from './unbalanced-marks'

checkTable(unbalancedMarks, {
  setting: { syntax: 'markdown' },
  flagged: [
    ['He reads ⟦*⟧Le Devoir every day.', 'He reads Le Devoir every day.'],
    ['He reads Le Devoir⟦**⟧ every *day*.', 'He reads Le Devoir every *day*.'],
    ['⟦*⟧*Two* of them.', '*Two* of them.'],
    ['The word ⟦_⟧Sens is French.', 'The word Sens is French.'],
    ['The ⟦`⟧code is here.', 'The code is here.'],
    ['See [the resolution⟦](⟧https://example.org and more.'],
  ],
  clean: [
    'He reads *Le Devoir* every day.',
    'He reads **Le *Devoir*** and _La Presse_ every day.',
    'See [the resolution](https://example.org/a_b*c) and `x*y`.',
    '5 * 4 is 20, and snake_case is one word.',
    'An escaped \\* or \\_Sens is a character.',
    ['A plain article has *asterisks as it likes, and [odd](links.', { syntax: 'plain' }],
    'A footnote mark [1] and (brackets) are none.',
  ],
})
