import { checkTable } from './check-table'
import { nestedQuotations } from './nested-quotations'

checkTable(nestedQuotations, {
  flagged: [
    ['“Negotiations and a ⟦“peace agreement”⟧ are far away.”', '“Negotiations and a ‘peace agreement’ are far away.”'],
    ['“A ⟦“truce”⟧ or a ⟦“pause”⟧ would do.”', '“A ‘truce’ or a ‘pause’ would do.”'],
    ['“He read ⟦“Le Devoir,”⟧ she said.”', undefined],
  ],
  clean: [
    '“Negotiations and a ‘peace agreement’ are far away.”',
    'A “truce” or a “pause” would do.',
    '“One,” he said, “and two.”',
    '‘“What will they remember?” he asked my father.’',
    '“We are still here.',
  ],
})
