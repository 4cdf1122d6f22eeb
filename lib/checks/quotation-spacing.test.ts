import { checkTable } from './check-table'
import { quotationSpacing } from './quotation-spacing'

checkTable(quotationSpacing, {
  flagged: [
    ['He was ⟦“ not informed ”⟧ of it.', 'He was “not informed” of it.'],
    ['⟦“ We⟧ are tired,” he said.', '“We are tired,” he said.'],
    ['“We are tired⟦. ”⟧', '“We are tired.”'],
    ['“We forget that the lagoons suffocate⟦”she⟧ adds.', '“We forget that the lagoons suffocate,” she adds.'],
    ['“We forget⟦”said⟧ the mayor.', '“We forget,” said the mayor.'],
    ['He ⟦said“⟧We forget,” and left.', 'He said “We forget,” and left.'],
    ['He read “Le Monde⟦”every⟧ day.', 'He read “Le Monde” every day.'],
  ],
  clean: [
    '“We are tired,” he said.',
    'He was “not informed”; nor was she.',
    '(“We are tired”)',
    'The “Ray”s of this world—“and others”—agree.',
    '“They said: ‘No.’”',
    'A 5"-wide pipe.',
    '“We are still here.',
    '“Who?”—“Me.”',
    '',
  ],
})
