import { expect, test } from 'vitest'
import { exampleArticle, exampleParagraph as paragraph } from '../articles/example-article'
import { statistics } from './statistics'

test('statistics count the clean words and every paragraph’s state', () => {
  const review = { revision: 1, by: 'Ada', at: '2022-04-25T12:00:00.000Z' }
  const article = exampleArticle([
    paragraph('One two.', { review }),
    paragraph('Three.', { review, revision: 2 }),
    paragraph('Four.', { machineText: 'For.', revision: 2 }),
    paragraph('Five.'),
    paragraph('Gone away.', { leftOut: true }),
  ])
  expect(statistics(article)).toEqual({
    words: 5, paragraphs: 5, settled: 2, reviewed: 1, changedSince: 1, edited: 1, untouched: 1, leftOut: 1,
  })
})

test('marks and addresses of links are no words', () => {
  const article = exampleArticle([paragraph('**One** [two](https://a.org/b-c) *three*')], { syntax: 'markdown' })
  expect(statistics(article).words).toBe(3)
})
