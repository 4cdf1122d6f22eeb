import { questionOrder } from './question-order'
import { checkTable } from './check-table'

checkTable(questionOrder, {
  setting: { source: 'es' },
  flagged: [
    ['⟦Why the government does not⟧ act?', 'Why does the government not act?'],
    ['⟦How it is⟧ possible that nobody saw it?', 'How is it possible that nobody saw it?'],
    ['⟦What thinks the government⟧ of this?', 'What does the government think of this?'],
    ['⟦How much costs the repair⟧?', 'How much does the repair cost?'],
    ['⟦Where are going the taxes⟧?', 'Where are the taxes going?'],
    ['⟦The minister will he⟧ resign?', 'Will the minister resign?'],
    ['⟦What it happened⟧ that night?', 'What happened that night?'],
  ],
  clean: [
    'Why does the government not act?',
    'Why the fuss?',
    'Why the government does not act is a mystery.',
    'What makes the team so strong?',
    'Where does Europe stand on the issue?',
    'How much has the club been weakened?',
    'When he was 14, did anyone ask?',
    'Where has she been for three years?',
    'What happened that night?',
    'Or is it a mistake?',
    ['Why the government does not act?', { source: 'de' }],
  ],
})
