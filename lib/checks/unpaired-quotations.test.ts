import { checkTable } from './check-table'
import { unpairedQuotations } from './unpaired-quotations'

checkTable(unpairedQuotations, {
  flagged: [
    ['“They tried,” he said⟦. But⟧ they are not interested. They want food crises,” he added.', '“They tried,” he said. “But they are not interested. They want food crises,” he added.'],
    ['⟦We⟧ will see,” said the mayor.', '“We will see,” said the mayor.'],
    ['He adds: ⟦The⟧ patience is over.”', 'He adds: “The patience is over.”'],
    ['She calls on the minister to ⟦“take her responsibilities .⟧', 'She calls on the minister to “take her responsibilities.”'],
    ['She said the values “reflect the logistics costs and the seasonality of the products⟦. The⟧ president was not there.', 'She said the values “reflect the logistics costs and the seasonality of the products.” The president was not there.'],
    ['⟦““Nobody⟧ had asked me anything,” replied the old man.', '“Nobody had asked me anything,” replied the old man.'],
    ['“It will rain⟦, said⟧ the farmer, and went home.', '“It will rain,” said the farmer, and went home.'],
    ['“It will rain⟦, he said⟧ on Monday.', '“It will rain,” he said on Monday.'],
    ['They want ⟦“everything⟧ and “nothing” at once.', undefined],
    ['He wants to ⟦“leave now.⟧', 'He wants to “leave now”.', { locale: 'en-GB' }],
  ],
  clean: [
    '“They tried,” he said. “But they are not interested,” he added.',
    ['“We are still here.', { after: ['“They told my father so. We are still here.', '“And I say it again.”'] }],
    ['“They told my father so.', { before: ['“We are still here.'], after: ['“And I say it again.”'] }],
    ['“And I say it again.”', { before: ['“We are still here.', '“They told my father so.'] }],
    ['And I say it again.”', { before: ['“We are still here.', 'They told my father so.'] }],
    ['“We are still here.', { after: ['They told my father so.', 'And I say it again.”'] }],
    'The pipe is 5" wide.',
    '“He said ‘no’ and ‘perhaps,’” she recalled.',
    'It is 6\'2" tall.',
    '',
  ],
})
