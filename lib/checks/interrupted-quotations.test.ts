import { checkTable } from './check-table'
import { interruptedQuotations } from './interrupted-quotations'

checkTable(interruptedQuotations, {
  setting: { source: 'fr' },
  flagged: [
    ['“It will be time for meetings⟦, she quips⟧⟦. In⟧ the meantime, we watch the sky.”', '“It will be time for meetings,” she quips. “In the meantime, we watch the sky.”'],
    ['“Nobody came⟦, he said⟧⟦, because⟧ of the rain.”', '“Nobody came,” he said, “because of the rain.”'],
    ['“Who will pay⟦? she asked⟧⟦. Nobody⟧ knows.”', '“Who will pay?” she asked. “Nobody knows.”'],
  ],
  clean: [
    '“It will be time for meetings,” she quips. “In the meantime, we watch the sky.”',
    '“I told him so, and he said nothing.”',
    ['“The boss, he said, will pay.”', { source: null }],
    '“When he came, he saw. Then he left.”',
    '“My wife says to me, ‘Rosie, why?’” he said.',
    'It will be time for meetings, she quips. In the meantime, they wait.',
  ],
})
