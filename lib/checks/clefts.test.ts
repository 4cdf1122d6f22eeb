import { clefts } from './clefts'
import { checkTable } from './check-table'

checkTable(clefts, {
  setting: { source: 'es' },
  flagged: [
    ['It was Juan⟦ the one who⟧ called.', 'It was Juan who called.'],
    ['⟦It is in 2019 that⟧ the project was born.', 'In 2019 the project was born.'],
    ['⟦It is on Monday that⟧ the court will decide.', 'On Monday the court will decide.'],
    ['⟦Was⟧ in 2010 that the idea was born.', 'It was in 2010 that the idea was born.'],
    ['⟦Is⟧ the first time that this happens.', 'It is the first time that this happens.'],
    ['The mayor ⟦is who⟧ decides.', 'The mayor is the one who decides.'],
    ['⟦It was then when⟧ the roof collapsed.', 'It was then that the roof collapsed.'],
    ['⟦It is for this reason that⟧ we ask for help.', 'That is why we ask for help.'],
    ['⟦It is not for as much that⟧ he will resign.', 'That does not mean that he will resign.'],
    ['⟦It is him that⟧ called the police.', 'It is him who called the police.'],
    ['⟦What count⟧ is the direction.', 'What counts is the direction.'],
    ['⟦What worry⟧ the neighbors is the noise.', 'What worries the neighbors is the noise.', { source: 'es' }],
  ],
  clean: [
    'It was Juan who called, and he was the one who answered.',
    'The winner is the one who waits.',
    ['What change he wants is unknown.', { source: 'es' }],
    'It was in 2019 that the project was born.',
    'Was it in 2010 that the idea was born?',
    'Is the first time that this happens the last?',
    'This is who decides.',
    'The question is who decides.',
    'It was then that the roof collapsed.',
    'It is clear that we need help.',
    'It is him we want.',
    'What counts is the direction.',
    'What the count is nobody knows.',
    ['It is in 2019 that the project was born.', { source: 'de' }],
  ],
})
