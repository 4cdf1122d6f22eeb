import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { ages } from './ages'

checkTable(ages, {
  flagged: [
    ['A third of them ⟦had less than 30⟧ years.'.replace('30⟧ years', '30 years⟧'), 'A third of them were under 30.', { source: 'fr' }],
    ['The girl ⟦has 17 years⟧.', 'The girl is 17.'],
    ['⟦At 80 years⟧ he died.', 'At the age of 80 he died.'],
    ['João Batista,⟦ of 54 years⟧, sold milk.', 'João Batista, 54, sold milk.'],
    ['He met a ⟦girl of 13 years⟧.', 'He met a 13-year-old girl.'],
    ['A ⟦man of forty years old⟧ fled.', 'A forty-year-old man fled.'],
    ['The driver, ⟦aged of 40 years⟧, fled.', 'The driver, aged 40, fled.'],
    ['The boy, ⟦aged of 9⟧, is well.', 'The boy, aged 9, is well.'],
    ['She died at the age of 93⟦ years⟧.', 'She died at the age of 93.'],
    ['A ⟦13 years old⟧ girl won.', 'A 13-year-old girl won.'],
    ['He is 12 years old⟦ old⟧.', 'He is 12 years old.'],
    ['Maria Ferraz, 79⟦ years⟧, sits by the door with the mayor (58⟦ years⟧).', 'Maria Ferraz, 79, sits by the door with the mayor (58).'],
    ['He left the country ⟦with ten years⟧.', 'He left the country at the age of ten.', { source: 'es' }],
  ],
  clean: [
    ['They had less than 30 years of peace.', { source: 'fr' }],
    ['He left the country with ten years of debts.', { source: 'es' }],
    ['He has ten years left.', { source: 'es' }],
    'The girl is 17.',
    'The man has 17 years to live.',
    'In Paris, 79 years later, it rained. Maria, 79 years old, sat (for 58 years).',
    'He met a 13-year-old girl, aged 13.',
    'The girl is 13 years old and lives here.',
    'A man of few words and a woman of 40.',
    'The wife of 40 years and a teacher of 20 years’ standing.'.replace('a teacher', 'a friend'),
    'At the age of 93, she won.',
    'Those aged 18 to 24 and over voted.',
    'A soldier of 10 years of service left.',
    'The house is 200 years old and cold.',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['man of 40 years '.repeat(6_000), 'aged of '.repeat(12_000), 'a 13 years old '.repeat(6_000)]) findIn(ages, text)
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000)
})
