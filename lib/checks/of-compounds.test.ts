import { describe, expect, it } from 'vitest'
import { applyFirstFixes, checkTable, findIn } from './check-table'
import { OF_COMPOUNDS } from './lexicons/any/of-compounds'
import { ofCompounds } from './of-compounds'

describe('every row', () => {
  it.each(OF_COMPOUNDS.map((row) => ({ row })))('$row.example', ({ row }) => {
    const matches = findIn(ofCompounds, row.example)
    expect(matches).toHaveLength(1)
    expect(row.of.toLowerCase().split('|').some((word) => matches[0]?.message.toLowerCase().includes(`of ${word.toLowerCase()}`) || matches[0]?.message.includes('of the '))).toBe(true)
    expect(findIn(ofCompounds, applyFirstFixes(row.example, matches))).toEqual([])
    expect(findIn(ofCompounds, row.clean)).toEqual([])
  })
})

checkTable(ofCompounds, {
  flagged: [
    ['The ⟦contract of work⟧ ends in May.', 'The employment contract ends in May.'],
    ['⟦Forces of security⟧ entered the town.', 'Security forces entered the town.'],
    ['They signed ⟦an agreement of peace⟧ in Geneva.', 'They signed a peace agreement in Geneva.'],
    ['It was ⟦a landing of emergency⟧.', 'It was an emergency landing.'],
    ['The ⟦judges of instruction⟧ met.', 'The investigating judges met.'],
    ['The ⟦ministry of the Health⟧ opened a line.', 'The ministry of Health opened a line.'],
    ['The ⟦sector of the construction⟧ is in crisis.', 'The construction sector is in crisis.'],
    ['The ⟦lines of metro⟧ are closed.', 'The metro lines are closed.'],
    ['The ⟦measures of security⟧ were tightened.', 'The security measures were tightened.'],
    ['He was accused of a ⟦crime of tax fraud⟧ in May.', 'He was accused of a tax fraud in May.'],
  ],
  clean: [
    'It was a piece of work for the contract.',
    'A sense of security and a measure of security are wanted.',
    'The rate of interest and the rate of growth fell.',
    'The Ministry of Health and the minister of health met.',
    'They were threatened under threat of death.',
    'The team of research scientists worked on.',
    'The Agents of Police are a band.',
    'There is talk of peace, and the price of peace is high.',
    'The freedom of the press and the rule of law.',
    'The Council of Ministers and the Court of Appeal met.',
    'A line of credit and a game of football.',
  ],
})
