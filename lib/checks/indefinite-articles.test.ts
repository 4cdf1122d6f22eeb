import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { indefiniteArticles } from './indefinite-articles'

checkTable(indefiniteArticles, {
  flagged: [
    ['It is ⟦a answer⟧ of the ministry.', 'It is an answer of the ministry.'],
    ['It is ⟦a “organized⟧ irresponsibility”.', 'It is an “organized irresponsibility”.'],
    ['⟦A old⟧ man and ⟦an university⟧ met.', 'An old man and a university met.'],
    ['It was ⟦an big⟧ day for ⟦a MP⟧.', 'It was a big day for an MP.'],
    ['They built ⟦an house⟧ in ⟦a 18⟧-month plan.', 'They built a house in an 18-month plan.'],
    ['It took ⟦a hour⟧ and ⟦an European⟧.', 'It took an hour and a European.'],
  ],
  clean: [
    'An answer, a unit, a European, an hour, a one-off, an uncle, an unusual union.',
    'An historic day in an hotel; an x-ray and an MP3 file, an F-grade.',
    'A user of a uniform and a useful utility in a Ukrainian town.',
    'Vitamin A is in eggs. Plan A is off, and grade A eggs sold.',
    'An $8 million plan, an 80-year-old, an 11th-hour deal, a 100-year lease.',
    'A UN plan, an NGO, a NATO base, an OPEC deal, a FIFA rule.',
    'Have you seen this? A house on a hill, a euro a day.',
    'She sat à la carte and went a cappella.',
    'An unimportant, uninhabited, unanimous thing: a unanimous vote.',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['a '.repeat(50_000), 'an a'.repeat(25_000), 'a“'.repeat(50_000)]) findIn(indefiniteArticles, text)
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000)
})
