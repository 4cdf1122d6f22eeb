import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { prepositionsOfTime } from './prepositions-of-time'

checkTable(prepositionsOfTime, {
  flagged: [
    ['The plan was known ⟦already in 2007⟧.', 'The plan was known as early as 2007.'],
    ['⟦In Thursday⟧ the committee wants to meet.', 'On Thursday the committee wants to meet.'],
    ['He came ⟦at Monday⟧.', 'He came on Monday.'],
    ['He was born ⟦on January⟧ 2020.', 'He was born in January 2020.'],
    ['He came ⟦in May⟧ 3.', 'He came on May 3.'],
    ['He left ⟦on last Friday⟧.', 'He left last Friday.'],
  ],
  clean: [
    'By June he was already in 2007 mode.',
    'The plan was known as early as 2007.',
    'On Thursday the committee wants to meet, in Thursday’s session.',
    'They lost interest in Sunday, and play in Sunday leagues.',
    'He was born in January 2020, on 3 May or on May 3.',
    'Prices rose in Monday morning trading.',
    'He left last Friday; the focus on next year, he said, is right.',
    'In May 2020 he came.',
  ].map((text) => text.replace('', '')),
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['in Monday '.repeat(10_000), 'on last '.repeat(12_000)]) findIn(prepositionsOfTime, text)
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000)
})
