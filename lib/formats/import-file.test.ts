import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { type ImportProposal, type ImportSource, chosenParagraphs, proposeImport } from './import-file'

const utf8 = (text: string) => new TextEncoder().encode(text)

async function proposal(content: ImportSource['content'], more: Partial<ImportSource> = {}): Promise<ImportProposal> {
  const outcome = await proposeImport({ content, fileName: 'article.txt', ...more })
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`)
  return outcome.proposal
}

const refusal = (content: ImportSource['content'], fileName = 'article.txt') => proposeImport({ content, fileName })

describe('proposeImport', () => {
  test('proposes the sample as it is: 22 paragraphs, a title and two headings', async () => {
    const sample = await proposal(readFileSync('prisma/sample/putin-guterres.txt'))
    expect(sample).toMatchObject({
      format: 'txt', mediaType: 'text/plain; charset=utf-8', encoding: 'utf-8', syntax: 'plain', division: 'blankLines', leading: '', extra: null,
      title: 'The Putin-Guterres face-to-face, a major visit of uncertain scope',
      warnings: [],
    })
    expect(sample.paragraphs).toHaveLength(22)
    expect(sample.paragraphs.filter(({ kind }) => kind === 'heading')).toHaveLength(2)
  })

  test('line ends become LF, and every other character stays', async () => {
    const { paragraphs } = await proposal('One\r\nstill\rone\u2028.\r\n\r\n\tTwo\u00a0\u202e \r\n')
    expect(paragraphs.map(({ text, separator }) => [text, separator])).toEqual([
      ['One\nstill\none\u2028.', '\n\n'],
      ['\tTwo\u00a0\u202e ', '\n'],
    ])
  })

  test('lines are paragraphs where there is no blank one, and the editor may choose otherwise', async () => {
    expect((await proposal('One\nTwo')).paragraphs).toHaveLength(2)
    expect((await proposal('One\nTwo', { division: 'blankLines' })).paragraphs).toHaveLength(1)
    expect((await proposal('One\nTwo\n\nThree', { division: 'lines' })).paragraphs).toHaveLength(3)
  })

  test('other encodings are read when they are named', async () => {
    const bytes = iconv.encode('L’été à Québec', 'windows-1252')
    expect(await refusal(bytes)).toMatchObject({ code: 'encoding_unknown' })
    expect((await proposal(bytes, { encoding: 'windows-1252' })).paragraphs[0]?.text).toBe('L’été à Québec')
  })

  test('a page in the encoding that it declares is read', async () => {
    const page = iconv.encode('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><p>L’été à Québec</p>', 'windows-1252')
    expect(await proposal(page, { fileName: 'page.html' })).toMatchObject({ encoding: 'windows-1252', format: 'html', paragraphs: [{ text: 'L’été à Québec' }] })
  })

  test('a name without a known extension is read as text; a binary file is not', async () => {
    expect((await proposal(utf8('Text.'), { fileName: 'ARTICLE.TXT' })).format).toBe('txt')
    expect((await proposal(utf8('Text.'), { fileName: 'README' })).format).toBe('txt')
    expect(await refusal(utf8('%PDF-1.7 …'), 'article.pdf')).toMatchObject({ code: 'format_unknown', message: expect.stringContaining('PDF') })
    expect(await refusal(utf8('{\\rtf1 x}'), 'article.rtf')).toMatchObject({ code: 'format_unknown', message: expect.stringContaining('.txt, .md') })
  })

  test.each([
    ['', 'empty_file', {}],
    ['\ufeff', 'empty_file', {}],
    [' \r\n\t\u00a0\n', 'empty_file', {}],
    ['One.\n\nTwo\u0000.', 'control_character', { where: { paragraph: 2 } }],
    ['One.\n\u000c\nTwo.', 'control_character', { where: { paragraph: 1 } }],
    ['One \u0085.', 'control_character', { where: { paragraph: 1 } }],
    ['One.\n\nHalf \ud83d of it', 'text_not_well_formed', {}],
    [`One.\n\n${'a'.repeat(100_001)}`, 'paragraph_too_long', { where: { paragraph: 2 }, limit: 100_000 }],
    ['a\n\n'.repeat(20_001), 'too_many_paragraphs', { limit: 20_000 }],
  ])('refuses %j', async (text, code, details) => {
    const outcome = await refusal(text)
    expect(outcome).toMatchObject({ ok: false, code, ...details })
    if (!outcome.ok) expect(outcome.message).toMatch(/^[A-Z].*\.$/)
  })

  test('takes as much as the limits say', async () => {
    expect((await proposal('a\n\n'.repeat(20_000))).paragraphs).toHaveLength(20_000)
    expect((await proposal('a'.repeat(100_000))).paragraphs).toHaveLength(1)
    expect(await refusal(new Uint8Array(25 * 1024 * 1024 + 1))).toMatchObject({
      code: 'file_too_large', limit: 25 * 1024 * 1024, message: expect.stringContaining('25 MB'),
    })
  })
})

test('chosenParagraphs takes kinds and leaves out what was not wanted', async () => {
  const { paragraphs, ...rest } = await proposal('One two.\n\nThree\n\nFour five.')
  const proposed = { ...rest, paragraphs: paragraphs.map((paragraph, place) => ({ ...paragraph, offered: place !== 1 })) }
  const texts = (choices: Parameters<typeof chosenParagraphs>[1]) => chosenParagraphs(proposed, choices).map(({ text, kind }) => `${kind}: ${text}`)
  expect(texts({})).toEqual(['body: One two.', 'body: Four five.'])
  expect(texts({ without: [0], kinds: [{ paragraph: 1, kind: 'heading', level: 2, ordered: false }] })).toEqual(['heading: Three', 'body: Four five.'])
})
