import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { sinceAndFor } from './since-and-for'

checkTable(sinceAndFor, {
  flagged: [
    ['They ⟦carry three months⟧ waiting for an answer.', 'They have spent three months waiting for an answer.', { source: 'es' }],
    ['⟦Since hours⟧, they fight the fire.', 'For hours, they fight the fire.'],
    ['He works here ⟦from ten years⟧.', 'He works here for ten years.'],
    ['The plant ⟦exists⟧ since 1990.', 'The plant has existed since 1990.'],
    ['Paul Hamon ⟦works⟧ at the dairy since 2010.', 'Paul Hamon has worked at the dairy since 2010.'],
    ['They ⟦wait⟧ in the corridor since Monday.', 'They have waited in the corridor since Monday.'],
    ['He has lived here ⟦since three years⟧.', 'He has lived here for three years.'],
    ['⟦Since several months⟧, the shop is empty.', 'For several months, the shop is empty.'],
    ['It is the first win ⟦since ten years⟧.', 'It is the first win in ten years.'],
    ['Since Wednesday midnight, fourteen towns of the area ⟦are placed⟧ on alert.', 'Since Wednesday midnight, fourteen towns of the area have been placed on alert.'],
    ['The road ⟦is closed since⟧ Monday.', 'The road has been closed since Monday.'],
    ['The teachers ⟦are still on strike since⟧ last week.', 'The teachers have still been on strike since last week.'],
    ['The strike ⟦lasts⟧ since Monday.', 'The strike has lasted since Monday.', { source: 'fr' }],
    ['The man ⟦is missing from Tuesday⟧.', 'The man has been missing since Tuesday.', { source: 'it' }],
    ['The doctor ⟦works⟧ there for 20 years.', 'The doctor has worked there for 20 years.', { source: 'pt' }],
    ['She ⟦suffers⟧ from insomnia since childhood.', 'She has suffered from insomnia since childhood.', { source: 'pt' }],
    ['He ⟦is since May⟧ without work.', 'He since May has been without work.', { source: 'pt' }],
    ['⟦It is three days that⟧ it rains.', 'It has been three days since it rains.', { source: 'it' }],
  ],
  clean: [
    ['Such offences carry three years in prison.', { source: 'es' }],
    ['It is three days old.', { source: 'it' }],
    ['He has been without work since May.', { source: 'pt' }],
    ['She suffers from insomnia.', { source: 'pt' }],
    ['The strike has lasted since Monday.', { source: 'fr' }],
    ['The road is closed from Monday to Friday.', { source: 'it' }],
    ['The doctor works there for a living.', { source: 'pt' }],
    'For hours, they fought the fire.',
    'The plant has existed since 1990.',
    'It runs from ten years to life.',
    'Paul Hamon works at the dairy that has stood here since 2010.',
    'He works nights, and has since 2010.',
    'He has lived here for three years, since two years ago he moved.',
    'Since Wednesday, fourteen towns have been on alert.',
    'Since she is ill, they are closed.',
    'It is three years since the road was closed.',
    'This is held to be the best result since 2010.',
    'The plan is known as the worst since Monday.',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['since '.repeat(16_000), 'Since Monday a, '.repeat(6_000), 'is closed '.repeat(10_000), 'x'.repeat(100_000)]) findIn(sinceAndFor, text)
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(3_000)
})
