import { checkTable } from './check-table'
import { clippedWords } from './clipped-words'

checkTable(clippedWords, {
  setting: { source: 'de' },
  flagged: [
    ['The ⟦corona⟧ rules apply to all.', 'The coronavirus rules apply to all.'],
    ['The club ended the ⟦Corona⟧ season in June.', 'The club ended the coronavirus season in June.'],
    ['⟦Corona⟧ tests are free in a ⟦Corona⟧-compliant school.', 'Coronavirus tests are free in a coronavirus-compliant school.'],
    ['Because of ⟦Corona⟧ and the heat, the fair was canceled.', 'Because of the coronavirus and the heat, the fair was canceled.'],
    ['The number of new ⟦corona⟧ infections fell.', 'The number of new coronavirus infections fell.'],
  ],
  clean: [
    'The coronavirus rules apply to all.',
    'The solar corona is hot, and the corona ejects matter.',
    'She drank bottles of Corona with the tests of the day.',
    'He was born in Corona, Calif., and Corona police came.',
    'Corona closed its doors to visitors.',
    ['The corona rules apply to all.', { source: 'es' }],
  ],
})
