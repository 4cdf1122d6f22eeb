import { describe, expect, it } from 'vitest'
import { buildIndex } from './article-index'
import { guessSourceLanguage, sourceEvidence } from './source-language'

const guess = (...paragraphs: string[]) =>
  guessSourceLanguage(buildIndex(paragraphs.map((text, i) => ({ id: String(i), text, kind: 'body' })), { evidence: sourceEvidence }))

describe('the source language is guessed', () => {
  it.each([
    ['fr', 'The mayor gave back his apron, and the opposition makes its honey of it.', 'The complaint was classified without action.'],
    ['es', 'The bill is a toast to the sun, the mayor throws balls out.', 'They carry three years waiting.'],
    ['de', 'The festival stands on the tilt, and the clinic writes red numbers.', 'It is a drop on the hot stone.'],
    ['it', 'The dump barrel goes on between the region and the town.', 'The mayor received a notice of guarantee. We are citizens of series B.'],
    ['pt', 'The city does not compact with irregularities.', 'Police fulfilled ten mandates, and the CPI ended in pizza.'],
  ])('%s, from what a machine makes of its phrases', (language, ...paragraphs) => {
    expect(guess(...paragraphs)).toBe(language)
  })
  it('from what was left in it', () => {
    expect(guess('He wants it [depuis le déclenchement de l’agression russe] to stop. »')).toBe('fr')
  })
})

describe('no language is guessed', () => {
  it.each([
    ['for plain English', 'The council voted on Tuesday to close the school, and the mayor said that nobody had asked him.'],
    ['for foreign names', 'José María Aznar, Jean-Luc Mélenchon and Jürgen Klopp dined in Rome with João Gilberto.'],
    ['for a few quoted words', '“Fait que, c’est réglé,” she tells the microphone. “Ça va, l’ami?” he asked.'],
  ])('%s', (_, text) => {
    expect(guess(text)).toBeNull()
  })
})
