/** What bad input gets, row by row, from the real server: a code and a sentence, never a 500, and nothing is stored. */
import { randomUUID } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { describe, expect, test as base } from 'vitest'
import * as z from 'zod'
import { Stet } from '../../e2e/running-stet'
import { makeDocx, wordParagraph } from '../../lib/formats/docx/make-docx'

const test = base.extend<{ stet: Stet }>({
  stet: [
    // oxlint-disable-next-line no-empty-pattern -- Vitest reads which fixtures are asked for from this pattern
    async ({}, provide) => {
      const stet = new Stet()
      await stet.start()
      await provide(stet)
      await stet.dispose()
    },
    { scope: 'file' },
  ],
})

const refusal = z.object({
  error: z.object({
    code: z.string(),
    message: z.string().regex(/^[\p{Lu}“][^\n]*\.$/u),
    limit: z.number().optional(),
    where: z.record(z.string(), z.unknown()).optional(),
    proposed: z.object({ encoding: z.string(), preview: z.string() }).optional(),
  }),
})
const proposed = z.object({ proposal: z.object({ warnings: z.array(z.string()), paragraphs: z.array(z.object({ text: z.string() })) }) })
const total = z.object({ total: z.number() })

function post(stet: Stet, target: string, name: string, content: string | Uint8Array<ArrayBuffer>, options: object): Promise<Response> {
  const form = new FormData()
  form.set('options', JSON.stringify(options))
  form.set('file', new File([content], name))
  return fetch(stet.address + target, { method: 'POST', headers: { 'X-Stet-Client': 'test' }, body: form })
}

const articles = async (stet: Stet) => total.parse(await (await fetch(`${stet.address}/api/articles`)).json()).total

/** The refusal of a file, the same of the preview and of the import, which leaves no article. */
async function refused(stet: Stet, name: string, content: string | Uint8Array<ArrayBuffer>, options: object = {}) {
  const before = await articles(stet)
  const preview = await post(stet, '/api/articles/preview', name, content, options)
  const answer = await post(stet, '/api/articles', name, content, { id: randomUUID(), author: 'A', ...options })
  const { error } = refusal.parse(await answer.json())
  expect([preview.status, refusal.parse(await preview.json()).error]).toEqual([answer.status, error])
  expect(await articles(stet)).toBe(before)
  return { status: answer.status, ...error }
}

async function read(stet: Stet, name: string, content: string | Uint8Array<ArrayBuffer>, options: object = {}) {
  const response = await post(stet, '/api/articles/preview', name, content, options)
  expect(response.status).toBe(200)
  const { proposal } = proposed.parse(await response.json())
  return { texts: proposal.paragraphs.map(({ text }) => text), warnings: proposal.warnings }
}

const bytes = (data: Uint8Array) => new Uint8Array(data)
const docx = (body: string, more: Omit<Parameters<typeof makeDocx>[0], 'body'> = {}) => bytes(makeDocx({ body, ...more }))
const oneParagraph = docx(wordParagraph('Text.'))
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
/** A document whose text is this XML, whatever it is. */
const withXml = (xml: string) => docx('', { more: { 'word/document.xml': strToU8(xml) } })
/** The container of Word before 2007, with a name in its directory. */
const oldContainer = (name: string) => bytes(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le'), Buffer.alloc(600)]))

/** The package with the unpacked size of every part as its directory tells it changed. */
function lying(file: Uint8Array<ArrayBuffer>, lie: (size: number) => number): Uint8Array<ArrayBuffer> {
  const changed = bytes(file)
  const view = new DataView(changed.buffer)
  for (let place = 0; place + 46 < changed.length; place++) {
    if (view.getUint32(place, true) === 0x02014b50) view.setUint32(place + 24, lie(view.getUint32(place + 24, true)), true)
  }
  return changed
}

describe('text', () => {
  test.for<[what: string, content: string, code: string, more: object]>([
    ['nothing', '', 'empty_file', {}],
    ['only a byte order mark', '\ufeff', 'empty_file', {}],
    ['white space', ' \n\t\n\u00a0\n', 'empty_file', {}],
    ['a NUL', 'One.\n\nTw\u0000o.', 'control_character', { where: { paragraph: 2 } }],
    ['a control character', 'One.\n\nTwo.\n\n\u0007', 'control_character', { where: { paragraph: 3 } }],
    ['a paragraph of 100,001 characters', `One.\n\n${'x'.repeat(100_001)}`, 'paragraph_too_long', { where: { paragraph: 2 }, limit: 100_000 }],
    ['20,001 paragraphs', 'x\n\n'.repeat(20_001), 'too_many_paragraphs', { limit: 20_000 }],
  ])('with %s', async ([, content, code, more], { stet }) => {
    for (const name of code === 'empty_file' ? ['a.txt', 'a.md', 'a.html'] : ['a.txt']) expect(await refused(stet, name, content)).toMatchObject({ status: 422, code, ...more })
  })

  test('with half a surrogate pair, which only JSON and UTF-16 can carry', async ({ stet }) => {
    const halves = bytes(Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x3d, 0xd8, 0x42, 0x00]))
    expect(await refused(stet, 'a.txt', halves)).toMatchObject({ status: 422, code: 'text_not_well_formed' })
  })

  test('of 25 MB and a byte is too large, with the limit', async ({ stet }) => {
    const limit = 25 * 1024 * 1024
    expect(await refused(stet, 'a.txt', 'a'.repeat(limit + 1))).toMatchObject({ status: 413, code: 'file_too_large', limit })
  })

  test('in UTF-8 with and without a mark and in UTF-16 with one is read', async ({ stet }) => {
    const text = 'L’été à Québec.'
    const marked = ['utf8', 'utf-16le', 'utf-16be'].map((encoding) => bytes(iconv.encode(text, encoding, { addBOM: true })))
    for (const content of [text, ...marked]) expect((await read(stet, 'a.txt', content)).texts).toEqual([text])
  })

  test('in another encoding: it is proposed with how the text reads, and read when it is named', async ({ stet }) => {
    const content = bytes(iconv.encode('Le président a déclaré que l’été serait très chaud et que les élèves reviendraient à Montréal.', 'windows-1252'))
    const answer = await refused(stet, 'a.txt', content)
    expect(answer).toMatchObject({ status: 422, code: 'encoding_unknown', proposed: { encoding: 'windows-1252', preview: expect.stringContaining('l’été') } })
    expect((await read(stet, 'a.txt', content, { encoding: 'windows-1252' })).texts[0]).toContain('déclaré')
    expect(await refused(stet, 'a.txt', content, { encoding: 'utf-8' })).toMatchObject({ status: 422, code: 'encoding_invalid', where: { byte: 5 } })
    expect(await refused(stet, 'a.txt', content, { encoding: 'klingon' })).toMatchObject({ status: 422, code: 'encoding_unknown' })
  })

  test('with bidi controls, zero-width and tag characters is read as it is', async ({ stet }) => {
    const text = 'a\u202eb\u2066c\u2069\u200b\u200d\ufeffd\u{e0041}e'
    expect((await read(stet, 'a.txt', text)).texts).toEqual([text])
  })

  test('that nests too deeply', async ({ stet }) => {
    const deep = 'x'.padStart(5000, '>')
    expect(await refused(stet, 'a.md', deep)).toMatchObject({ status: 422, code: 'nesting_too_deep', limit: 100 })
    expect(await refused(stet, 'a.html', `${'<div>'.repeat(50_000)}x`)).toMatchObject({ status: 422, code: 'nesting_too_deep', limit: 100 })
    const tables = `${'<w:tbl><w:tr><w:tc>'.repeat(200)}${wordParagraph('x')}${'</w:tc></w:tr></w:tbl>'.repeat(200)}`
    expect(await refused(stet, 'a.docx', docx(tables))).toMatchObject({ status: 422, code: 'nesting_too_deep', limit: 100 })
  })

  test('in a PDF or a picture, whatever it is called, is told how it can come in', async ({ stet }) => {
    const pdf = bytes(Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'))
    for (const name of ['a.pdf', 'a', 'a.bin']) {
      expect(await refused(stet, name, pdf)).toMatchObject({ status: 415, code: 'format_unknown', message: expect.stringMatching(/PDF.*\.docx.*paste/) })
    }
    expect(await refused(stet, 'a.png', bytes(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')))).toMatchObject({ status: 415, code: 'format_unknown' })
  })
})

describe('a Word document', () => {
  test.for<[what: string, file: Uint8Array<ArrayBuffer>, status: number, code: string]>([
    ['that is none', bytes(strToU8('Just text.')), 415, 'not_a_docx'],
    ['that is another zip', bytes(zipSync({ 'a.txt': strToU8('Text.') })), 415, 'not_a_docx'],
    ['in the old format', oldContainer('WordDocument'), 415, 'old_word_format'],
    ['with macros', docx(wordParagraph('x'), { more: { 'word/vbaProject.bin': strToU8('x') } }), 415, 'macro_file'],
    ['with a password', oldContainer('EncryptedPackage'), 422, 'encrypted_file'],
    ['that was cut off', bytes(oneParagraph.subarray(0, oneParagraph.length / 2)), 422, 'file_damaged'],
    ['whose parts are longer than it says', lying(oneParagraph, (size) => size - 1), 422, 'file_damaged'],
    ['whose parts are shorter than it says', lying(oneParagraph, (size) => size + 1), 422, 'file_damaged'],
    ['whose parts claim 4 GB', lying(oneParagraph, () => 0xfffffff0), 422, 'unpacked_too_large'],
    ['whose XML is malformed', withXml(`<w:document ${W}><w:body><w:p></w:body>`), 422, 'file_damaged'],
    ['with entities', withXml(`<!DOCTYPE d [<!ENTITY a "aaaa">]><w:document ${W}><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>`), 422, 'doctype_forbidden'],
    ['that unpacks to over 100 MB', docx('', { more: { 'word/media/a.bin': new Uint8Array(101 * 1024 * 1024) } }), 422, 'unpacked_too_large'],
    ['that unpacks to over 200 times its size', docx('', { more: { 'word/media/a.bin': new Uint8Array(20 * 1024 * 1024) } }), 422, 'unpacked_too_large'],
    ['of over 2,000 parts', docx('', { more: Object.fromEntries(Array.from({ length: 2001 }, (_, part) => [`p${part}`, strToU8('')])) }), 422, 'too_many_parts'],
    ['without text', docx(''), 422, 'empty_file'],
  ])('%s', async ([, file, status, code], { stet }) => {
    expect(await refused(stet, 'a.docx', file)).toMatchObject({ status, code })
  })

  test('with links, embedded objects and fields that fetch loses them, and says so', async ({ stet }) => {
    const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO c:\\\\cmd.exe "/k calc"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>shown</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const { texts, warnings } = await read(stet, 'a.docx', docx(`<w:p><w:r><w:t xml:space="preserve">Field: </w:t></w:r>${field}</w:p><w:p><w:r><w:object/><w:t>Object.</w:t></w:r></w:p>`))
    expect(texts).toEqual(['Field: shown', 'Object.'])
    expect(warnings).toEqual(['One embedded object was left out.', 'One field that would fetch something became the text it last showed.'])
  })

  test('with tracked changes is read as its final text, with a count', async ({ stet }) => {
    const by = 'w:id="1" w:author="A" w:date="2022-01-01T00:00:00Z"'
    const body = `<w:p><w:r><w:t xml:space="preserve">It is </w:t></w:r><w:ins ${by}><w:r><w:t>new</w:t></w:r></w:ins><w:del ${by}><w:r><w:delText>old</w:delText></w:r></w:del></w:p>`
    const { texts, warnings } = await read(stet, 'a.docx', docx(body))
    expect(texts).toEqual(['It is new'])
    expect(warnings).toEqual([expect.stringMatching(/tracked changes: 1 .* 1 /)])
  })
})

describe('a request', () => {
  const send = (stet: Stet, target: string, body: string, headers: Record<string, string> = { 'Content-Type': 'application/json' }) =>
    fetch(stet.address + target, { method: 'POST', headers: { 'X-Stet-Client': 'test', ...headers }, body })

  test.for<[what: string, body: string, headers: Record<string, string>, status: number, code: string]>([
    ['that is not JSON', '{"id":', { 'Content-Type': 'application/json' }, 400, 'malformed_json'],
    ['of another type', '{}', { 'Content-Type': 'text/plain' }, 415, 'wrong_content_type'],
    ['with an unknown key', JSON.stringify({ id: randomUUID(), author: 'A', text: 'x', colour: 'red' }), { 'Content-Type': 'application/json' }, 400, 'malformed_request'],
    ['that is a form without a file', '--x\r\nContent-Disposition: form-data; name="options"\r\n\r\n{}\r\n--x--\r\n', { 'Content-Type': 'multipart/form-data; boundary=x' }, 400, 'malformed_form'],
    ['that is no form after all', 'x', { 'Content-Type': 'multipart/form-data; boundary=x' }, 400, 'malformed_form'],
  ])('%s', async ([, body, headers, status, code], { stet }) => {
    const answer = await send(stet, '/api/articles', body, headers)
    expect([answer.status, refusal.parse(await answer.json()).error.code]).toEqual([status, code])
  })

  test('over 1 MB, where no text is expected', async ({ stet }) => {
    const answer = await send(stet, `/api/articles/${randomUUID()}/stets`, JSON.stringify({ text: 'x'.repeat(1024 * 1024) }))
    expect([answer.status, refusal.parse(await answer.json()).error]).toMatchObject([413, { code: 'too_large', limit: 1024 * 1024 }])
  })
})
