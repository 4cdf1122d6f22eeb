import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { article as anyArticle, markdownArticle } from '../articles/arbitrary-articles'
import type { ArticleView } from '../articles/article'
import { exampleArticle, exampleParagraph as paragraph } from '../articles/example-article'
import { cleanText } from '../text/clean-text'
import { plainOf } from '../text/inline-markdown'
import { docx, docxTable, docxTracked } from './docx'
import { paragraphTexts } from './docx/accept-and-reject'
import { keepEndsApart } from './docx/keep-ends-apart'
import { trackParagraphs } from './docx/tracked-paragraphs'

const write = (format: typeof docx, article: ArticleView) => format.write?.(article) ?? new Uint8Array()
const cleanTexts = (article: ArticleView) => cleanText(article).map(({ text }) => plainOf(text, article.syntax))
const machineTexts = (article: ArticleView) => article.paragraphs.filter(({ imported }) => imported).map(({ machineText }) => plainOf(machineText, article.syntax))
/** A document has at least one paragraph. */
const orOneEmpty = (texts: string[]) => (texts.length === 0 ? [''] : texts)

async function read(bytes: Uint8Array) {
  const outcome = await docx.parse?.(bytes, {})
  if (!outcome?.ok) throw new Error(outcome?.code)
  return outcome.article
}

describe('a Word document', () => {
  test('gives back every kind, list, emphasis, link and line break', async () => {
    const article = exampleArticle(
      [
        paragraph('The *Title*', { kind: 'title', level: 1 }),
        paragraph('One **two *three***, [four](https://a.org/?x=1&y=2).\\\nSecond line.'),
        paragraph('Heading', { kind: 'heading', level: 3 }),
        paragraph('item', { kind: 'listItem', level: 1 }),
        paragraph('inner', { kind: 'listItem', level: 2, ordered: true }),
        paragraph('item', { kind: 'listItem', level: 1 }),
        paragraph('Quoted.', { kind: 'quotation' }),
      ],
      { syntax: 'markdown' },
    )
    const { syntax, paragraphs, warnings } = await read(write(docx, article))
    expect(syntax).toBe('markdown')
    expect(warnings).toEqual([])
    expect(paragraphs.map(({ kind, level, ordered, text }) => [kind, level, ordered, text])).toEqual([
      ['title', 1, false, 'The *Title*'],
      ['body', 0, false, 'One **two _three_**, [four](https://a.org/?x=1\\&y=2).\\\nSecond line.'],
      ['heading', 3, false, 'Heading'],
      ['listItem', 1, false, 'item'],
      ['listItem', 2, true, 'inner'],
      ['listItem', 1, false, 'item'],
      ['quotation', 0, false, 'Quoted.'],
    ])
  })

  test('holds any clean text', async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, async (article) => {
        const { paragraphs } = await read(write(docx, article))
        expect(paragraphs.map(({ text }) => text)).toEqual(cleanTexts(article))
      }),
      { numRuns: 300 },
    )
  })

  test('is the same bytes at any time', () => {
    const article = exampleArticle([paragraph('Text.')])
    expect(write(docx, article)).toEqual(write(docx, article))
  })
})

describe('tracked changes', () => {
  const accepted = (article: ArticleView) => paragraphTexts(write(docxTracked, article), 'accept')
  const rejected = (article: ArticleView) => paragraphTexts(write(docxTracked, article), 'reject')

  test('hold corrections word by word, what is left out, joined, divided and inserted', () => {
    const article = exampleArticle([
      paragraph('Left out first', { leftOut: true }),
      paragraph('in an interview with Le Devoir', { machineText: 'in an interview with the To have to' }),
      paragraph('cut in', {}),
      paragraph('Advertisement', { leftOut: true }),
      paragraph('two', { joined: true }),
      paragraph('Inserted', { imported: false, machineText: '' }),
      paragraph('One.\n\nTwo.', { machineText: 'One. Two.' }),
      paragraph('Left out last', { leftOut: true }),
    ])
    expect(accepted(article)).toEqual(['in an interview with Le Devoir', 'cut in two', 'Inserted', 'One.', 'Two.'])
    expect(rejected(article)).toEqual(['Left out first', 'in an interview with the To have to', 'cut in', 'Advertisement', 'two', 'One. Two.', 'Left out last'])
  })

  test('of any article, accepted are the clean text, rejected the machine text', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(accepted(article)).toEqual(orOneEmpty(cleanTexts(article)))
        expect(rejected(article)).toEqual(orOneEmpty(machineTexts(article)))
      }),
      { numRuns: 500 },
    )
  })

  test('hold for articles with emphasis, code and links, too', () => {
    // A line feed of Markdown that is no break is a space on paper.
    const shown = (texts: string[]) => texts.map((text) => text.replaceAll('\n', ' '))
    fc.assert(
      fc.property(markdownArticle, (article) => {
        expect(shown(accepted(article))).toEqual(shown(orOneEmpty(cleanTexts(article))))
        expect(shown(rejected(article))).toEqual(shown(orOneEmpty(machineTexts(article))))
      }),
      { numRuns: 150 },
    )
  })

  test('never leave a paragraph end between two insertions of one editor, which LibreOffice would take for one', () => {
    const met = (article: ArticleView) => {
      const paragraphs = [...keepEndsApart(trackParagraphs(article, cleanText(article), new Map()))].map(({ runs, end }) => ({ end, runs: runs.flatMap((piece) => ('edge' in piece ? [] : [piece])) }))
      return paragraphs.filter(({ end, runs }, place) => {
        const [before, after] = [runs.at(-1), paragraphs[place + 1]?.runs[0]]
        return end === 'same' && before?.status === 'inserted' && after?.status === 'inserted' && before.by === after.by
      })
    }
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(met(article)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('an untouched article has none, and one where only emphasis changed has both', () => {
    const xml = (article: ArticleView) => new TextDecoder().decode(write(docxTracked, article))
    expect(accepted(exampleArticle([paragraph('As it was.')]))).toEqual(rejected(exampleArticle([paragraph('As it was.')])))
    const article = exampleArticle([paragraph('in *Le Devoir* today', { machineText: 'in Le Devoir today' })], { syntax: 'markdown' })
    expect(xml(article)).not.toBe('')
    expect(accepted(article)).toEqual(['in Le Devoir today'])
    expect(rejected(article)).toEqual(['in Le Devoir today'])
  })

  test('are read as the final text, with their count', async () => {
    const { paragraphs, warnings } = await read(write(docxTracked, exampleArticle([paragraph('a new text', { machineText: 'an old text' }), paragraph('gone', { leftOut: true })])))
    expect(paragraphs.map(({ text }) => text)).toEqual(['a new text'])
    expect(warnings[0]).toMatch(/^The document has tracked changes: 1 inserted texts were taken, \d removed ones left out\.$/)
  })
})

test('the table has a row for each paragraph', () => {
  const article = exampleArticle([paragraph('new', { machineText: 'old', sourceText: 'vieux' }), paragraph('gone', { leftOut: true })])
  expect(paragraphTexts(write(docxTable, article), 'accept')).toEqual(['No.', 'Source text', 'Machine text', 'Correction', '1', 'vieux', 'old', 'new', '2', '', 'gone', 'left out', ''])
})
