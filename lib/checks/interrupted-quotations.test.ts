import { checkTable } from './check-table'
import { interruptedQuotations } from './interrupted-quotations'

checkTable(interruptedQuotations, {
  setting: { source: 'fr' },
  flagged: [
    ['“It will be time for meetings⟦, she quips⟧⟦. In⟧ the meantime, we watch the sky.”', '“It will be time for meetings,” she quips. “In the meantime, we watch the sky.”'],
    ['“Nobody came⟦, he said⟧⟦, because⟧ of the rain.”', '“Nobody came,” he said, “because of the rain.”'],
    ['“The French are not milk cows⟦, he hammered⟧ on Sunday on the radio⟦. At⟧ some point, you have to stop.”', '“The French are not milk cows,” he hammered on Sunday on the radio. “At some point, you have to stop.”'],
    ['“We made our part of the path⟦, maintains⟧ Mayor Réal Castonguay⟦. It⟧ is up to Québec to do its own.”', '“We made our part of the path,” maintains Mayor Réal Castonguay. “It is up to Québec to do its own.”'],
    ['“We were left to God⟦, he shot⟧, in declarations to SIC News⟦. We⟧ asked for planes.”', '“We were left to God,” he shot, in declarations to SIC News. “We asked for planes.”'],
    ['“When the grapes are raisins, it will be time for meetings⟦, she quips⟧⟦. In⟧ the meantime, we watch.”', undefined],
    ['“Who will pay⟦? she asked⟧⟦. Nobody⟧ knows.”', '“Who will pay?” she asked. “Nobody knows.”'],
    ['“The gates⟦ - says the mayor - ⟧are open to all.”', '“The gates,” says the mayor, “are open to all.”'],
    ['“It is late⟦ – he added – ⟧but not too late.”', '“It is late,” he added, “but not too late.”'],
    ['“Nobody pays⟦ - explains the head of the union, Ada Neri - ⟧This must end.”', '“Nobody pays,” explains the head of the union, Ada Neri. “This must end.”'],
  ],
  clean: [
    '“It will be time for meetings,” she quips. “In the meantime, we watch the sky.”',
    '“I told him so, and he said nothing.”',
    ['“The boss, he said, will pay.”', { source: null }],
    '“When he came, he saw. Then he left.”',
    '“In the end, he left my mother. We were six.”',
    '“The village, the church. He was born here.”',
    '“If it rains, he stays at home. We all do.”',
    '“When I was a child, he worked in the mill. Nobody told us why.”',
    '“My wife says to me, ‘Rosie, why?’” he said.',
    'It will be time for meetings, she quips. In the meantime, they wait.',
    '“The gates – those of the old port – are open.”',
    '“The gates – she had known the mayor – are open.”',
    'The gates - says the mayor - are open.',
  ],
})
