import { checkTable } from './check-table'
import { dummySubjects } from './dummy-subjects'

checkTable(dummySubjects, {
  flagged: [
    ['⟦Impossible⟧ to say how many were there.', 'It is impossible to say how many were there.'],
    ['⟦There was not the budget⟧ for a new roof.', 'There was no budget for a new roof.'],
    ['⟦Is⟧ necessary to act.', 'It is necessary to act.'],
    ['⟦Remains⟧ the question of money.', 'There remains the question of money.'],
    ['⟦It exists⟧ a solution.', 'There is a solution.'],
    ['⟦They are necessary seven signatures⟧; five are here.', 'Seven signatures are needed; five are here.'],
    ['⟦It was opened two schools⟧ in the town.', 'Two schools were opened in the town.'],
    ['In September ⟦were closed 14 illegal apartments⟧ of the same owner.', 'In September 14 illegal apartments were closed of the same owner.'],
    ['That is half of ⟦what earns⟧.', 'That is half of what he earns.'],
    ['⟦It makes ten years⟧ that he left.', 'It has been ten years that he left.'],
  ],
  clean: [
    'It is impossible to say how many were there.',
    'There was not the slightest doubt.',
    'It is necessary to act.',
    'Is it possible to win?',
    'Is it, or is it not?',
    'What remains is the question of money.',
    'It exists in three forms.',
    'Seven signatures are needed.',
    'It was two schools that opened.',
    'In September 14 apartments were closed.',
    'There were four men arrested.',
    'That is what counts.',
    'It was raised several times.',
    'They are expected to win.',
  ],
})
