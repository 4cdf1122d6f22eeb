import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { clockTimes } from './clock-times'

checkTable(clockTimes, {
  flagged: [
    ['The polls closed at ⟦17H30⟧.', 'The polls closed at 5:30 p.m.'],
    ['The match starts at ⟦20h30⟧.', 'The match starts at 8:30 p.m.'],
    ['The match starts at ⟦20 h 30⟧, the doors open at ⟦19h⟧.', 'The match starts at 8.30pm, the doors open at 7pm.', { locale: 'en-GB' }],
    ['They meet ⟦at 17:00 hours⟧ on Friday.', 'They meet at 5 p.m. on Friday.', { source: 'es' }],
    ['The law applies ⟦from 8.30 Uhr⟧.', 'The law applies from 8:30 a.m.', { source: 'de' }],
    ['He spoke ⟦at 20 hours⟧.', 'He spoke at 8 p.m.', { source: 'fr' }],
    ['The doors open ⟦at 18 o’clock⟧, the match starts ⟦at 20.30 clock⟧.', 'The doors open at 6 p.m., the match starts at 8:30 p.m.', { source: 'de' }],
    ['He called ⟦at 06:40⟧ and again ⟦at 20:00⟧, then ⟦at 21.45⟧.', 'He called at 6:40 a.m. and again at 8 p.m., then at 9:45 p.m.', { source: 'pt' }],
    ['The road is shut until ⟦0h⟧.', 'The road is shut until midnight.'],
    ['The market opens at ⟦9.30 am⟧ and closes at ⟦4.15 p.m.⟧ on Friday.', 'The market opens at 9:30 a.m. and closes at 4:15 p.m. on Friday.', { source: 'de' }],
    ['He gets up at ⟦5 o’clock in the morning⟧, she at ⟦6 o’clock in the evening⟧.', 'He gets up at 5 a.m., she at 6 p.m.', { source: 'de' }],
    ['On Sunday morning shortly before ⟦6 o’clock⟧ a horse ran off.', 'On Sunday morning shortly before 6 a.m. a horse ran off.', { source: 'de' }],
  ],
  clean: [
    'The H5N1 and the 4H clubs',
    'He won in 14:30.67.',
    'The match starts at 8:30 p.m. and ends at 10.',
    'She worked 20 hours and slept for 8 hours a day.',
    'A 3h film, a flight of 2h, and it lasts 4 h.',
    'They waited 24 hours; at 17 hours a week, the job is easy.',
    'The train does 300 km/h and the car 50 km/h.',
    'The pass is valid for 48h.',
    ['He called at 20:00, at eight o’clock and at 10 o’clock.', { source: 'de', locale: 'en-GB' }],
    'He called at 20:00.',
    ['The market opens at 9.30 am.', { source: 'de', locale: 'en-GB' }],
    ['He called at 6 o’clock. It cost 3.50 a mile.', { source: 'de' }],
    'The market opens at 9.30 am.',
    ['It closed at 21.45 euros and at 13.50 percent; the film runs 01:45:20.', { source: 'fr' }],
    'The count stood at 20 hours of rain.',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['20h'.repeat(33_000), '1'.repeat(100_000), 'at 17:00 '.repeat(10_000)]) findIn(clockTimes, text, { source: 'fr' })
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000)
})
