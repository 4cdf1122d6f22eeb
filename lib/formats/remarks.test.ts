import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ArticleView, StetView, ThreadView } from '../articles/article'
import { exampleArticle, exampleParagraph as paragraph } from '../articles/example-article'
import { docx, docxCommented } from './docx'
import { paragraphTexts } from './docx/accept-and-reject'
import { remarksOn } from './remarks'

const article = exampleArticle([
  paragraph('The *minister* said so, said so.', { machineText: 'The minister says so, said so.' }),
  paragraph('Gone: said so.', { leftOut: true }),
  paragraph('In Kyiv he said so.'),
], { syntax: 'markdown' })
const [first = '', gone = '', third = ''] = article.paragraphs.map(({ id }) => id)

const stet = (changes: Partial<StetView>): StetView => ({
  id: 's', scope: 'place', articleId: article.id, paragraphId: first, check: 'verb-tenses', text: 'said so', before: 'minister', after: 'said', author: 'Ben & Co', createdAt: '2022-04-26T12:00:00.000Z', ...changes,
})
const comment = { id: 'c', kind: 'said' as const, author: 'Ada', createdAt: '2022-04-27T12:00:00.000Z' }
const thread = (changes: Partial<ThreadView>): ThreadView => ({ id: 't', paragraphId: third, words: null, resolved: false, comments: [{ ...comment, text: 'Which <Kyiv>?\nAsk.' }], ...changes })
const said = (stets: StetView[], threads: ThreadView[] = []) => [...remarksOn(article, { stets, threads })].map(([id, remarks]) => [id, remarks.map(({ text }) => text)])

describe('remarks', () => {
  test('say what was let stand, where its words still stand', () => {
    expect(said([stet({})])).toEqual([[first, ['Let stand here: “said so” (verb tenses).']]])
    expect(said([stet({ before: 'president' })])).toEqual([])
    expect(said([stet({ text: 'changed since' })])).toEqual([])
    expect(said([stet({ paragraphId: gone, before: 'gone', after: '' })])).toEqual([])
  })

  test('say what holds for the whole article once, where its words come first', () => {
    expect(said([stet({ scope: 'article', paragraphId: null, text: 'Kyiv' })])).toEqual([[third, ['Let stand in the whole article: “Kyiv” (verb tenses).']]])
    expect(said([stet({ scope: 'house', paragraphId: null })])).toEqual([[first, ['Let stand in every article: “said so” (verb tenses).']]])
  })

  test('say what the editors say in threads that are open', () => {
    expect(said([], [thread({}), thread({ resolved: true })])).toEqual([[third, ['Which <Kyiv>?\nAsk.']]])
  })
})

test('are comments of a Word document, and change nothing else of it', async () => {
  const remarks = remarksOn(article, { stets: [stet({}), stet({ scope: 'article', paragraphId: null, text: 'Kyiv' })], threads: [thread({})] })
  const written = docxCommented.write?.(article, remarks) ?? new Uint8Array()
  const parts = unzipSync(written)
  const comments = strFromU8(parts['word/comments.xml'] ?? new Uint8Array())
  expect([...comments.matchAll(/w:author="([^"]*)" w:date="([^"]*)"/g)].map(([, by, at]) => [by, at])).toEqual([
    ['Ben &amp; Co', '2022-04-26T12:00:00Z'],
    ['Ada', '2022-04-27T12:00:00Z'],
    ['Ben &amp; Co', '2022-04-26T12:00:00Z'],
  ])
  expect(comments).toContain('Which &lt;Kyiv&gt;?</w:t></w:r></w:p><w:p>')
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  for (const id of [0, 1, 2]) for (const element of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) expect(document).toContain(`<w:${element} w:id="${id}"/>`)
  expect(paragraphTexts(written, 'accept')).toEqual(['The minister said so, said so.', 'In Kyiv he said so.'])
  expect(paragraphTexts(written, 'reject')).toEqual(['The minister says so, said so.', 'Gone: said so.', 'In Kyiv he said so.'])
  expect(await docx.parse?.(written, {})).toMatchObject({ ok: true, article: { warnings: expect.arrayContaining(['3 comments were left out.']) } })
})

/** What each comment of a document is on, in the text with all changes accepted. */
function commentedWords(written: Uint8Array): string[] {
  const document = strFromU8(unzipSync(written)['word/document.xml'] ?? new Uint8Array()).replaceAll(/<w:del .*?<\/w:del>/g, '')
  return [...document.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)].map(({ 0: start, 1: id, index }) =>
    document.slice(index + start.length, document.indexOf(`<w:commentRangeEnd w:id="${id}"/>`)).replaceAll(/<[^>]*>/g, ''),
  )
}

describe('a comment', () => {
  const on = (changed: ArticleView, stets: StetView[], threads: ThreadView[] = []) => commentedWords(docxCommented.write?.(changed, remarksOn(changed, { stets, threads })) ?? new Uint8Array())

  test('is on the words that were let stand, beside marks and changes, and not on the same words elsewhere', () => {
    expect(on(article, [stet({}), stet({ before: 'said', after: '', text: 'so' }), stet({ scope: 'article', paragraphId: null, text: 'minister said' })])).toEqual(['minister said', 'said so', 'so'])
    expect(on(article, [stet({ text: 'said so', before: 'so', after: '' })])).toEqual(['said so'])
  })

  test('of editors is on the words they spoke about, which moved meanwhile; on the whole paragraph without any', () => {
    const inText = 'The *minister* said so.'
    expect(on(article, [], [thread({ paragraphId: first, words: { start: 15, end: 22, inText } })])).toEqual(['said so'])
    expect(on(article, [], [thread({ paragraphId: first, words: { start: 4, end: 14, inText } })])).toEqual(['minister'])
    expect(on(article, [], [thread({ paragraphId: first, words: { start: 0, end: 4, inText: 'Gone' } }), thread({})])).toEqual(['The minister said so, said so.', 'In Kyiv he said so.'])
  })

  test('is on its words in a paragraph that was joined or divided', () => {
    const changed = exampleArticle([paragraph('One said.'), paragraph('  Two said so.', { joined: true }), paragraph('Three\n\nsaid so.')])
    const [, joined = '', divided = ''] = changed.paragraphs.map(({ id }) => id)
    expect(on(changed, [stet({ paragraphId: joined, before: 'two', after: '' }), stet({ paragraphId: divided, before: 'three', after: '' })], [thread({ paragraphId: divided })])).toEqual(['said so', 'Three', 'said so'])
  })
})

test('without any, the document is the one with tracked changes', () => {
  expect(Object.keys(unzipSync(docxCommented.write?.(article, new Map()) ?? new Uint8Array()))).not.toContain('word/comments.xml')
})
