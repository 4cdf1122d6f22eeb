import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { foreignDates } from './foreign-dates'

checkTable(foreignDates, {
  flagged: [
    ['He came ⟦on the 3 of May 2022⟧.', 'He came on May 3, 2022.'],
    ['He came ⟦the 3 of May⟧.', 'He came 3 May.', { locale: 'en-GB' }],
    ['They must pay before ⟦the 15 of the present month⟧.', 'They must pay before the 15th of this month.'],
    ['The strike starts on ⟦Monday, day 14⟧.', 'The strike starts on Monday the 14th.'],
    ['She left ⟦1er May⟧ and came back May ⟦1er⟧.', 'She left May 1 and came back May 1.'],
    ['He said so ⟦the end September⟧.', 'He said so at the end of September.'],
    ['Status: ⟦12.03.2024⟧, at noon.', 'Status: March 12, 2024, at noon.'],
    ['Paid on ⟦25/03/2024⟧.', 'Paid on March 25, 2024.'],
    ['Closed until ⟦24. February⟧.', 'Closed until February 24.', { source: 'de' }],
    ['The fair opens ⟦until day 12⟧.', 'The fair opens until the 12th.', { source: 'pt' }],
    ['Wednesday, ⟦17 of april of 2024⟧, and ⟦the 3rd of May of 2010⟧', 'Wednesday, April 17, 2024, and May 3, 2010'],
    ['He was born ⟦the 3 May⟧, and left this Tuesday ⟦(14)⟧ and on ⟦24/12⟧.', 'He was born May 3, and left this Tuesday 14th and on December 24.'],
    ['The hearing is fixed for ⟦the 28 March⟧.', 'The hearing is fixed for March 28.', { source: 'it' }],
  ],
  clean: [
    ['The 7 October attacks changed the country.', { source: 'it' }],
    ['Since the 7 October attacks the border has been closed.', { locale: 'en-GB' }],
    ['It was held after the 26 December disaster, before the 5 May elections.', { locale: 'en-GB' }],
    'the 3rd of May; it was 24/7, and 3/4 of them',
    ['He left on Tuesday (see page 14).', { source: 'pt' }],
    'He came on May 3, 2022, and left on the 3rd of June.',
    'He came on 3 May 2022.',
    'The end of September was warm; the middle of June was cold.',
    'By 2022 the 3 of them had left.',
    'Version 12.03.1 is out; see section 4.2.2024a.',
    ['Paid on 25/03/2024.', { locale: 'en-GB' }],
    'Paid on 04/03/2024.',
    'On day 14 of the trial, he spoke.',
    'The 5 of the 15 members who came voted.',
    'It opens in mid-May and closes in late September.',
    'May 24. February had been colder.',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['the 3 of '.repeat(11_000), '12.03.'.repeat(16_000), 'on the '.repeat(14_000), '1'.repeat(100_000)]) findIn(foreignDates, text, { source: 'fr' })
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000)
})
