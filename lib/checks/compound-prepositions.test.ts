import { describe, expect, it } from 'vitest'
import { applyFirstFixes, checkTable, findIn } from './check-table'
import { compoundPrepositions } from './compound-prepositions'
import { COMPOUND_PREPOSITIONS } from './lexicons/any/compound-prepositions'

describe('every row', () => {
  it.each(COMPOUND_PREPOSITIONS.map((row) => ({ row })))('$row.example', ({ row }) => {
    const matches = findIn(compoundPrepositions, row.example)
    expect(matches).toHaveLength(1)
    expect(findIn(compoundPrepositions, applyFirstFixes(row.example, matches))).toEqual([])
    expect(findIn(compoundPrepositions, row.clean)).toEqual([])
  })
})

checkTable(compoundPrepositions, {
  flagged: [
    ['⟦In virtue of⟧ the law the bar closed.', 'Under the law the bar closed.'],
    ['The bar closed ⟦in base to⟧ the law.', 'The bar closed on the basis of the law.'],
    ['⟦In his quality of⟧ mayor he signed.', 'As mayor he signed.'],
    ['⟦To this effect⟧, the council will hire ten.', 'To this end, the council will hire ten.'],
    ['They came ⟦through of⟧ the forest.', 'They came through the forest.'],
    ['He left, ⟦according with⟧ the police.', 'He left, according to the police.'],
    ['It was put ⟦to disposition of⟧ the club.', 'It was put at the disposal of the club.'],
  ],
  clean: [
    'The fall in the standard of life is clear.',
    'It is due to lack of money.',
    'In first place is the team of Lyon.',
    'A letter to this effect was sent.',
    'He was in charge of the base at the time.',
    'On the contrary, it is due to the rain.',
    'They looked around, of course, and walked along.',
    'At the end of the accounts department is a door.',
  ],
})
