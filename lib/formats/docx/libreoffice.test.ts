import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { article as anyArticle } from '../../articles/arbitrary-articles'
import type { ArticleView } from '../../articles/article'
import { exampleArticle, exampleParagraph as paragraph } from '../../articles/example-article'
import { cleanText } from '../../text/clean-text'
import { docxTracked } from '../docx'
import { findLibreOffice, paragraphsInLibreOffice } from './libreoffice'

/** Paragraphs that end with what one editor put in, before others that begin with it. */
function insertionsThatMeet(): ArticleView[] {
  const next = paragraph('And three', { machineText: 'three' })
  const inserted = paragraph('put in', { machineText: '', imported: false })
  return [
    [paragraph('new', { machineText: 'old' }), next],
    [paragraph('one new', { machineText: 'one old' }), next, next],
    [paragraph('one more', { machineText: 'one' }), next],
    [paragraph('as it was'), inserted, next],
    [paragraph('gone', { leftOut: true }), inserted, inserted, paragraph('gone, too', { leftOut: true })],
    [paragraph('title'), paragraph('new', { machineText: 'old', joined: true }), paragraph('And three', { machineText: 'three', kind: 'listItem', level: 1 })],
  ].map((paragraphs) => exampleArticle(paragraphs))
}

const command = findLibreOffice()
if (!command) console.warn('LibreOffice is not installed: nothing independent of Stet has opened its Word documents. Install it and run the tests again.')

describe.skipIf(!command)('LibreOffice, an independent reader', () => {
  const articles = [...fc.sample(anyArticle, { numRuns: 60, seed: 4 }), ...insertionsThatMeet()]
  const documents = articles.map((article) => docxTracked.write?.(article) ?? new Uint8Array())
  /** LibreOffice shows some characters in its own way: what it is asked here is what is in which paragraph. */
  const comparable = (texts: readonly string[]) => (texts.length === 0 ? [''] : texts).map((text) => text.replace(/[\u00ad\u2011\u200b\u2028\t ]+/g, ' ').trim())
  const clean = (article: ArticleView) => comparable(cleanText(article).map(({ text }) => text))
  const machine = (article: ArticleView) => comparable(article.paragraphs.filter(({ imported }) => imported).map(({ machineText }) => machineText))

  test('finds the clean text when all changes are accepted', { timeout: 300_000 }, () => {
    expect(paragraphsInLibreOffice(command ?? '', documents, 'accept').map(comparable)).toEqual(articles.map(clean))
  })

  test('finds the machine text when all changes are rejected', { timeout: 300_000 }, () => {
    expect(paragraphsInLibreOffice(command ?? '', documents, 'reject').map(comparable)).toEqual(articles.map(machine))
  })
})
