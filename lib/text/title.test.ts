import { expect, test } from 'vitest'
import { exampleArticle, exampleParagraph as paragraph } from '../articles/example-article'
import { titleOf } from './title'

test('the title is the corrected one on one line', () => {
  expect(titleOf(exampleArticle([paragraph('First'), paragraph('The\nTitle', { kind: 'title', machineText: 'Teh title' })]))).toBe('The Title')
})

test('marks are not part of it', () => {
  expect(titleOf(exampleArticle([paragraph('What *Le Devoir* said', { kind: 'title' })], { syntax: 'markdown' }))).toBe('What Le Devoir said')
  expect(titleOf(exampleArticle([paragraph('5 * 4 * 3', { kind: 'title' })]))).toBe('5 * 4 * 3')
})

test('it is how the article begins where there is none, cut between words', () => {
  expect(titleOf(exampleArticle([paragraph('Body text.')]))).toBe('Body text.')
  expect(titleOf(exampleArticle([paragraph('word '.repeat(100))]))).toBe(`${'word '.repeat(40).trimEnd()}…`)
  expect(titleOf(exampleArticle([]))).toBe('')
})
