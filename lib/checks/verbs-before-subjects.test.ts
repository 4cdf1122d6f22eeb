import { verbsBeforeSubjects } from './verbs-before-subjects'
import { checkTable } from './check-table'

checkTable(verbsBeforeSubjects, {
  setting: { source: 'es' },
  flagged: [
    ['⟦Died yesterday⟧ the writer who gave the city its voice.'],
    ['⟦Grows⟧ the number of the poor.'],
    ['⟦Lives⟧ in Lisbon since 2015.', 'He lives in Lisbon since 2015.'],
    ['⟦Studied⟧ law in Salamanca and worked as a lawyer.', 'He studied law in Salamanca and worked as a lawyer.'],
    ['⟦Are foreseen three lines⟧ of intervention.', 'Three lines are foreseen of intervention.'],
    ['In the crash ⟦died two young people⟧.', 'In the crash two young people died.'],
    ['To the meeting ⟦participated the mayor⟧ and the unions.', 'To the meeting the mayor participated and the unions.'],
    ['⟦There live about 300 families⟧.', 'About 300 families live there.'],
    ['He went to the shed where ⟦was kept the drug⟧.', 'He went to the shed where the drug was kept.'],
    ['⟦Explains Rossi⟧: “It is a disaster.”', 'Rossi explains: “It is a disaster.”'],
    ['It will rain, and ⟦could appear some storms⟧.', 'It will rain, and some storms could appear.'],
    ['⟦Also this year returns the festival⟧ of the chestnut.', 'This year too the festival returns of the chestnut.', { source: 'it' }],
  ],
  clean: [
    ['Also this year, the festival returns.', { source: 'it' }],
    'The writer died yesterday.',
    'The number of the poor grows.',
    'Studied by many, the case is closed.',
    'Fears of a war are growing.',
    'Supplies from the north are late.',
    'Means the world to me.',
    'On the hill stood the church.',
    'Here come the children.',
    'In the crash two young people died.',
    'He went to the shed where the drug was kept.',
    'It will rain, and some storms could appear.',
    'There lived an old king.',
    'Visits to the castle are free.',
    ['Grows the number of the poor.', { source: 'de' }],
    ['Arrives the new law', { kind: 'heading' }],
  ],
})
