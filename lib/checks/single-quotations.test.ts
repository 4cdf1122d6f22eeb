import { checkTable } from './check-table'
import { singleQuotations } from './single-quotations'

checkTable(singleQuotations, {
  setting: { source: 'fr' },
  flagged: [
    ["It wants a ⟦'transparent public debate'⟧ now.", 'It wants a "transparent public debate" now.'],
    ['They call it ⟦‘progress’⟧ here.', 'They call it “progress” here.', { before: ['“No,” he said. “Yes.”'] }],
    ["He wrote ⟦'the farmers' union'⟧ on it.", undefined],
  ],
  clean: [
    "It's the farmers' union, and the '90s are over.",
    '“They call it ‘progress’ here.”',
    ['They call it ‘progress’ here.', { locale: 'en-GB' }],
    ['They call it ‘progress’ here.', { source: null }],
    ['‘It is,’ she said. ‘Is it?’ he asked.', {}],
    "rock 'n' roll and 'em too",
  ],
})
