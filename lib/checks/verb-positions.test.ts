import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { verbPositions } from './verb-positions'

checkTable(verbPositions, {
  setting: { source: 'de' },
  flagged: [
    ['In the trial over the fire ⟦has the Regional Court Ulm spoken⟧ the verdict.', 'In the trial over the fire the Regional Court Ulm has spoken the verdict.'],
    ['Since the summer ⟦has the situation itself worsened⟧.', 'Since the summer the situation has worsened.'],
    ['Currently ⟦is the road⟧ closed.', 'Currently the road is closed.'],
    ['In the coming year ⟦threatens⟧ many hospitals insolvency.'],
    ['The party ⟦threw the government inaction before⟧.'],
    ['The police station ⟦takes the useful hints against⟧.'],
    ['The firm ⟦must the shop close⟧.', 'The firm must close the shop.'],
    ['The team ⟦has a new species discovered⟧.', 'The team has discovered a new species.'],
    ['⟦Injured was⟧ no one.'],
    ['In the traffic ⟦comes it⟧ often to jams.', 'In the traffic it comes often to jams.'],
    ['A minister who does not answer ⟦has his job missed⟧.'.replace('A minister who does not answer', 'A minister says he'), 'A minister says he has missed his job.'],
  ],
  clean: [
    'In the trial over the fire the court has spoken.',
    'In no case has the court spoken.',
    'In what year has the court spoken?',
    'In schools they have the doors closed.',
    'Currently the road is closed, and then is the time to act.',
    'He had never shown the letter before, and she gave the job up.',
    'They turned the light off and let the cat in.',
    'We have a lot of winter left, and Arsenal had a penalty appeal rejected.',
    'When must the train leave? What will the new plan cost?',
    'Injured in the fall, he was taken home.',
    'If it comes to the worst, this gives it a chance.',
    'She had her licence revoked, and he had his car repaired.',
    ['Currently is the road closed.', { source: null }],
    'In the corner has always stood a lamp.',
    'For the police it has the advantage that nobody is hurt.',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['In the has the '.repeat(3_000), 'In '.repeat(5_000), 'has the a '.repeat(5_000)]) findIn(verbPositions, text, { source: 'de' })
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(5_000)
})
