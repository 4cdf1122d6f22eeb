import { describe, expect, it } from 'vitest'
import { countTextsWith, replacementsIn } from './elsewhere'

describe('what an edit may mean for the rest of the article', () => {
  it.each([
    ['a name', 'He met Chmyhal on Monday.', 'He met Shmyhal on Monday.', [['Chmyhal', 'Shmyhal']]],
    ['a phrase', 'The head of the civil protection spoke.', 'The head of the civil defence spoke.', [['protection', 'defence']]],
    ['names before words', 'The groundsman met Chmyhal.', 'The gardener met Shmyhal.', [['Chmyhal', 'Shmyhal'], ['groundsman', 'gardener']]],
    ['nothing that is only put in or taken out', 'He met Chmyhal.', 'He met Prime Minister Chmyhal.', []],
    ['nothing short', 'He had met him.', 'She had met him.', []],
    ['nothing where only marks have changed', '“Yes » he said', '“Yes,” he said', []],
  ])('is %s', (_, before, after, expected) => {
    expect(replacementsIn(before, after).map(({ find, replaceWith }) => [find, replaceWith])).toEqual(expected)
  })

  it('is nothing where the paragraph was written anew', () => {
    const before = Array.from({ length: 20 }, (_, i) => `Alpha${i} stays`).join(' ')
    expect(replacementsIn(before, before.replaceAll('Alpha', 'Omega'))).toEqual([])
  })
})

it('counts texts that have the words just so', () => {
  const texts = ['Chmyhal came.', 'The Chmyhals came.', 'chmyhal', 'Mr. Chmyhal’s car; Chmyhal’s coat.', 'a.b', 'axb']
  expect(countTextsWith('Chmyhal', texts)).toBe(2)
  expect(countTextsWith('a.b', texts)).toBe(1)
  expect(countTextsWith('nobody', texts)).toBe(0)
})
