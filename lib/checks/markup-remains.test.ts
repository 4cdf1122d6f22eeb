import { checkTable } from './check-table'
import { markupRemains } from './markup-remains'

checkTable(markupRemains, {
  flagged: [
    ['Smith ⟦&amp;⟧ Sons, 10⟦&nbsp;⟧000, it⟦&#8217;⟧s', 'Smith & Sons, 10 000, it’s'],
    ['He came⟦<br/>⟧home, ⟦<b>⟧late⟦</b>⟧.', 'He came home, late.'],
    ['It was ⟦**very**⟧ late.', 'It was very late.'],
    ['See ⟦[the report](https://example.org/a)⟧.', 'See the report.'],
    ['the ⟦{{price}} ⟧euros ⟦[citation needed]⟧', 'the euros '],
    ['the ⟦[[City of Paris|city]]⟧', 'the city'],
  ],
  clean: [
    'Smith & Sons, AT&T; R&D;',
    'x < y and y > z, <3',
    'It was *very* late, 5 * 3 ** 2.',
    'nothing in [the conditions] requires it [sic]',
    'the file_name__here and “[depuis le déclenchement]”',
    'He wrote &c. and &al;'.replace('&al;', '& al.'),
    '',
  ],
})
