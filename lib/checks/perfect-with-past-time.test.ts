import { checkTable } from './check-table'
import { perfectWithPastTime } from './perfect-with-past-time'

checkTable(perfectWithPastTime, {
  flagged: [
    ['The minister ⟦has announced⟧ on Monday a new plan.', 'The minister announced on Monday a new plan.'],
    ['She ⟦has won⟧ the title in 2019.', 'She won the title in 2019.'],
    ['The company ⟦has been founded⟧ in 1954.', 'The company was founded in 1954.'],
    ['The leaders ⟦have already met⟧ two years ago.', 'The leaders already met two years ago.'],
    ['Last week, the court ⟦has rejected⟧ the appeal.', 'Last week, the court rejected the appeal.'],
    ['He ⟦has been born⟧ in Lyon in 1960.', 'He was born in Lyon in 1960.', { source: 'fr' }],
    ['Then he ⟦has opened⟧ the door.', 'Then he opened the door.', { source: 'it' }],
    ['In 2015 he ⟦creates⟧ his company.', 'In 2015 he created his company.', { source: 'it' }],
    ['Yesterday evening the council ⟦approves⟧ the budget.', 'Yesterday evening the council approved the budget.', { source: 'it' }],
    ['The president ⟦has then thanked⟧ the volunteers.', 'The president then thanked the volunteers.', { source: 'it' }],
  ],
  clean: [
    ['The president then thanked the volunteers.', { source: 'it' }],
    ['He has opened the door since then.', { source: 'it' }],
    ['In 2035 he leaves the town.', { source: 'it' }],
    ['Then the mayor opened the door.', { source: 'it' }],
    ['A child has been born in the camp.', { source: 'fr' }],
    'The army has said the post struck on Friday was empty.',
    'Wales have had four brilliant games in the last year, and life has got better in the last month.',
    'Inflation has fallen steeply from a high in 2022.',
    'Appeals for a truce have increased following an air strike on Thursday evening.',
    'The minister announced on Monday a new plan.',
    'She has won the title twice since 2019.',
    'The bridge has been closed since Monday.',
    'He may have left on Monday.',
    'To have won in 2019 was enough.',
    'The mill has stood here for a century, and it closed in 1954.',
    'The bill has yet to pass.',
    'The shop has opened every day this year.',
    'He had left two years ago.',
    'They have met before.',
  ],
})
