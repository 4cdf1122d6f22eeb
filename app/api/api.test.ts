/**
 * The HTTP API as another program uses it: real requests to a real server on a real database, every answer held to
 * the shape that the description gives.
 */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test as base } from 'vitest'
import { ROUTES, type Method } from './_routes'
import { Stet } from '../../e2e/running-stet'
import type { ArticleHead, ConflictView, DeskEntry, HistoryEntry, HouseStyleView, NameView, ParagraphView, ReviewMark, SaveResult, StetView, VersionView } from '../../lib/articles/article'
import type { TextFinding } from '../../lib/checks/check-text'
import { wordListsFrom } from '../../lib/checks/dictionaries/words'
import type { ImportProposal } from '../../lib/formats/import-file'
import { FORMATS } from '../../lib/formats/registry'

/** Tests with a server for them all, on the build that is there: `npm test` makes it before. */
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

const sample = readFileSync(path.resolve(import.meta.dirname, '../../prisma/sample/putin-guterres.txt'))
const sampleText = sample.toString('utf8')

/** Every field that one answer or another has. Which ones it must have is what the routes' descriptions say. */
type Body = ArticleHead & {
  error: { code: string; message: string; where: unknown; limit: number; proposed: { encoding: string } }
  paragraphs: ParagraphView[]
  entries: (DeskEntry & HistoryEntry)[]
  total: number
  repeated: boolean
  proposal: ImportProposal
  results: SaveResult[]
  conflicts: ConflictView[]
  marks: { review: ReviewMark | null }[]
  version: VersionView
  versions: VersionView[]
  texts: Record<string, string | null>
  stet: StetView
  stets: StetView[]
  names: NameView[]
  quotations: HouseStyleView['quotations']
  findings: TextFinding[]
}
type Answer = { status: number; headers: Headers; body: Body; text: string }

/** Asks the server, and holds an answer in JSON to the route's description. */
async function ask(stet: Stet, method: Method, route: string, ids: Record<string, string> = {}, body?: unknown, query = ''): Promise<Answer> {
  const target = route.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '')
  const isForm = body instanceof FormData
  const response = await fetch(stet.address + target + query, {
    method,
    headers: { 'X-Stet-Client': 'test', ...(body !== undefined && !isForm && { 'Content-Type': 'application/json' }) },
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
  })
  const answers = ROUTES[route]?.[method]?.description.answers
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  const given: Body = isJson ? JSON.parse(text) : {}
  if (response.ok && answers && 'shape' in answers) {
    expect(response.status).toBe(answers.status ?? 200)
    answers.shape.parse(given)
  }
  return { status: response.status, headers: response.headers, body: given, text }
}

/** The item at this place of a list, which must be there. */
function at<Item>(list: readonly Item[], place: number): Item {
  const item = list[place]
  if (item === undefined) throw new Error(`There is no item ${place}.`)
  return item
}

const ONE = '/api/articles/{articleId}'
const code = (answer: Answer) => [answer.status, answer.body.error?.code]

async function bringIn(stet: Stet, given = sampleText): Promise<{ articleId: string; paragraphs: ParagraphView[] }> {
  const articleId = await stet.importArticle(given)
  const { body } = await ask(stet, 'GET', ONE, { articleId })
  return { articleId, paragraphs: body.paragraphs }
}

/** A save of a paragraph as it was read, with another text. */
const saveOf = (paragraph: ParagraphView, changed: string) => ({
  saveId: randomUUID(),
  paragraphId: paragraph.id,
  base: paragraph.revision,
  state: {
    text: changed,
    kind: paragraph.kind,
    level: paragraph.level,
    ordered: paragraph.ordered,
    joined: paragraph.joined,
    leftOut: paragraph.leftOut,
  },
})
type Sent = ReturnType<typeof saveOf>

describe('a script', () => {
  test('brings a file in, reads it, saves a correction and fetches the clean text', async ({ stet }) => {
    const articleId = randomUUID()
    const form = new FormData()
    form.set('options', JSON.stringify({ id: articleId, author: 'A script', targetLocale: 'en-US', sourceLanguage: 'fr' }))
    form.set('file', new File([sample], 'putin-guterres.txt'))
    const imported = await ask(stet, 'POST', '/api/articles', {}, form)
    expect(imported.body).toMatchObject({ id: articleId, repeated: false })

    const article = await ask(stet, 'GET', ONE, { articleId })
    expect(article.body).toMatchObject({ id: articleId, sourceLanguage: 'fr', binned: false, fileName: 'putin-guterres.txt' })
    expect(article.body.paragraphs).toHaveLength(Number(imported.body.paragraphs))
    const paragraph = at(article.body.paragraphs, 1)

    const saved = await ask(stet, 'POST', `${ONE}/saves`, { articleId }, {
      author: 'A script',
      saves: [saveOf(paragraph, 'What a script wrote.')],
    })
    expect(saved.body.results).toMatchObject([{ ok: true, outcome: 'saved', paragraph: { revision: 2, changedBy: 'A script' } }])

    const exported = await ask(stet, 'GET', `${ONE}/export`, { articleId }, undefined, '?format=txt')
    expect(exported.headers.get('content-disposition')).toMatch(/^attachment; filename="[^"]+\.txt"; filename\*=UTF-8''/)
    expect(exported.text).toContain('What a script wrote.')
    expect(exported.text).not.toContain(paragraph.machineText)
  })

  test('gets the imported file back byte for byte, whatever is corrected', async ({ stet }) => {
    const bytes = Buffer.from('\ufeffFirst line.\r\n\r\nSecond — line.\r\n', 'utf8')
    const id = randomUUID()
    const form = new FormData()
    form.set('options', JSON.stringify({ id, author: 'A' }))
    form.set('file', new File([bytes], 'Überraschung “1”.txt'))
    expect((await ask(stet, 'POST', '/api/articles', {}, form)).status).toBe(201)
    const response = await fetch(`${stet.address}/api/articles/${id}/original`)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes)
    expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''%C3%9Cberraschung")
    expect(response.headers.get('content-type')).toBe('application/octet-stream')
  })

  test('sees what an import would become, and nothing is stored', async ({ stet }) => {
    const before = await ask(stet, 'GET', '/api/articles')
    const { body } = await ask(stet, 'POST', '/api/articles/preview', {}, { text: 'A title\n\nA first paragraph, which is long enough to be one.\n' })
    expect(body.proposal.paragraphs.map((paragraph) => paragraph.text)).toEqual(['A title', 'A first paragraph, which is long enough to be one.'])
    expect((await ask(stet, 'GET', '/api/articles')).body.total).toBe(before.body.total)
  })

  test('finds every route in the description it is served', async ({ stet }) => {
    const document = await (await fetch(`${stet.address}/api/openapi.json`)).json()
    expect(Object.keys(document.paths).sort()).toEqual(Object.keys(ROUTES).sort())
  })

  test('is told in JSON where there is no route', async ({ stet }) => {
    expect(code(await ask(stet, 'GET', '/api/nothing'))).toEqual([404, 'route_missing'])
    expect(code(await ask(stet, 'POST', '/api/nothing/at/all', {}, {}))).toEqual([404, 'route_missing'])
  })
})

describe('an import', () => {
  test('sent twice is one article; its id with another text is refused', async ({ stet }) => {
    const given = { id: randomUUID(), author: 'A', text: 'One.\n\nTwo.\n' }
    const first = await ask(stet, 'POST', '/api/articles', {}, given)
    const again = await ask(stet, 'POST', '/api/articles', {}, given)
    expect([first.body.repeated, again.body.repeated]).toEqual([false, true])
    expect(code(await ask(stet, 'POST', '/api/articles', {}, { ...given, text: 'Other.' }))).toEqual([422, 'import_id_reused'])
  })

  test('takes other kinds, leaves paragraphs out and adds a title, as its sender chose', async ({ stet }) => {
    const given = {
      id: randomUUID(),
      author: 'A',
      text: 'The first paragraph is long enough to be read as one, surely.\n\nMenu\n\nThe last paragraph is long enough as well, or nearly so.\n',
      title: 'A title of my own',
      kinds: [{ paragraph: 2, kind: 'quotation', level: 0, ordered: false }],
      without: [1],
    }
    await ask(stet, 'POST', '/api/articles', {}, given)
    const { body } = await ask(stet, 'GET', ONE, { articleId: given.id })
    expect(body.paragraphs.map((paragraph) => [paragraph.kind, paragraph.text.slice(0, 9)])).toEqual([
      ['title', 'A title o'],
      ['body', 'The first'],
      ['quotation', 'The last '],
    ])
  })

  const refusals: [string, object, number, string][] = [
    ['an empty text', { text: '' }, 422, 'empty_file'],
    ['white space', { text: '\ufeff \n\n\t ' }, 422, 'empty_file'],
    ['a control character', { text: 'One.\n\nTw\u0007o.' }, 422, 'control_character'],
    ['a NUL', { text: 'One\u0000.' }, 422, 'control_character'],
    ['half an emoji', { text: 'One \ud83d.' }, 422, 'text_not_well_formed'],
    ['a paragraph that is too long', { text: 'x'.repeat(100_001) }, 422, 'paragraph_too_long'],
    ['too many paragraphs', { text: 'x\n\n'.repeat(20_001) }, 422, 'too_many_paragraphs'],
    ['no source', {}, 400, 'malformed_request'],
    ['an unknown key', { text: 'One.', color: 'red' }, 400, 'malformed_request'],
    ['an id that is none', { text: 'One.', id: 'one' }, 400, 'malformed_request'],
    ['no author', { text: 'One.', author: ' ' }, 400, 'malformed_request'],
  ]
  for (const [what, given, status, reason] of refusals) {
    test(`of ${what} is refused with a sentence, and leaves nothing`, async ({ stet }) => {
      const before = await ask(stet, 'GET', '/api/articles')
      const answer = await ask(stet, 'POST', '/api/articles', {}, { id: randomUUID(), author: 'A', ...given })
      expect(code(answer)).toEqual([status, reason])
      expect(answer.body.error.message).toMatch(/^\p{Lu}.*\.$/u)
      expect((await ask(stet, 'GET', '/api/articles')).body.total).toBe(before.body.total)
    })
  }

  test('of a file in an unknown encoding proposes one, and takes it when it is named', async ({ stet }) => {
    const bytes = Buffer.from('Le pr\xe9sident a d\xe9clar\xe9 que l\x92\xe9t\xe9 serait tr\xe8s chaud, et que les \xe9l\xe8ves reviendraient.', 'latin1')
    const form = (options: object) => {
      const data = new FormData()
      data.set('options', JSON.stringify({ id: randomUUID(), author: 'A', ...options }))
      data.set('file', new File([bytes], 'a.txt'))
      return data
    }
    const refused = await ask(stet, 'POST', '/api/articles', {}, form({}))
    expect(code(refused)).toEqual([422, 'encoding_unknown'])
    const { encoding } = refused.body.error.proposed
    expect((await ask(stet, 'POST', '/api/articles', {}, form({ encoding }))).status).toBe(201)
  })

  test('of a file that is no text is refused', async ({ stet }) => {
    const data = new FormData()
    data.set('options', JSON.stringify({ id: randomUUID(), author: 'A' }))
    data.set('file', new File([Buffer.from('%PDF-1.7\n%\xe2\xe3', 'latin1')], 'a.pdf'))
    expect(code(await ask(stet, 'POST', '/api/articles', {}, data))).toEqual([415, 'format_unknown'])
  })

  test('of a file over 25 MB is refused with the limit', async ({ stet }) => {
    const data = new FormData()
    data.set('options', JSON.stringify({ id: randomUUID(), author: 'A' }))
    data.set('file', new File([Buffer.alloc(25 * 1024 * 1024 + 1, 'a')], 'a.txt'))
    const answer = await ask(stet, 'POST', '/api/articles', {}, data)
    expect(code(answer)).toEqual([413, 'file_too_large'])
    expect(answer.body.error.limit).toBe(25 * 1024 * 1024)
  })
})

describe('a save', () => {
  test('sent twice is one revision; its id with another text is refused', async ({ stet }) => {
    const { articleId, paragraphs } = await bringIn(stet)
    const save = saveOf(at(paragraphs, 2), 'Once.')
    const send = (sent: object) => ask(stet, 'POST', `${ONE}/saves`, { articleId }, { author: 'A', saves: [sent] })
    expect((await send(save)).body.results[0]).toMatchObject({ outcome: 'saved' })
    const again = await send(save)
    expect(again.body.results[0]).toMatchObject({ outcome: 'repeated', paragraph: { revision: 2 } })
    expect(code(await send({ ...save, state: { ...save.state, text: 'Twice.' } }))).toEqual([422, 'save_id_reused'])
  })

  test('on a stale base is merged where the words do not collide, and a conflict where they do', async ({ stet }) => {
    const { articleId, paragraphs } = await bringIn(stet, 'The red fox jumps over the lazy dog in the garden.\n')
    const paragraph = at(paragraphs, 0)
    const send = (changed: string) => ask(stet, 'POST', `${ONE}/saves`, { articleId }, { author: 'A', saves: [saveOf(paragraph, changed)] })
    await send('The brown fox jumps over the lazy dog in the garden.')
    const merged = await send('The red fox jumps over the lazy dog in the park.')
    expect(merged.body.results[0]).toMatchObject({ outcome: 'merged', paragraph: { text: 'The brown fox jumps over the lazy dog in the park.' } })
    const collided = await send('The grey fox jumps over the lazy dog in the garden.')
    expect(collided.status).toBe(200)
    expect(collided.body.results[0]).toMatchObject({ ok: false, reason: 'conflict', conflict: { mine: { text: 'The grey fox jumps over the lazy dog in the garden.' } } })
    const open = await ask(stet, 'GET', `${ONE}/conflicts`, { articleId })
    expect(open.body.conflicts).toHaveLength(1)
  })

  test('inserts a paragraph between two others', async ({ stet }) => {
    const { articleId, paragraphs } = await bringIn(stet)
    const inserted = { ...saveOf(at(paragraphs, 1), 'Between.'), paragraphId: randomUUID(), base: 0, insert: { position: `${at(paragraphs, 1).position}V` } }
    await ask(stet, 'POST', `${ONE}/saves`, { articleId }, { author: 'A', saves: [inserted] })
    const { body } = await ask(stet, 'GET', ONE, { articleId })
    expect(at(body.paragraphs, 2)).toMatchObject({ text: 'Between.', imported: false, machineText: '' })
  })

  const refusals: [string, (save: Sent) => object, number, string][] = [
    ['on a revision that does not exist', (save) => ({ ...save, base: 99 }), 422, 'unknown_revision'],
    ['of a paragraph that does not exist', (save) => ({ ...save, paragraphId: randomUUID() }), 404, 'paragraph_missing'],
    ['with a control character', (save) => ({ ...save, state: { ...save.state, text: 'a\u0001' } }), 422, 'control_character'],
    ['with half an emoji', (save) => ({ ...save, state: { ...save.state, text: 'a\ude00' } }), 422, 'text_not_well_formed'],
    ['that is too long', (save) => ({ ...save, state: { ...save.state, text: 'x'.repeat(100_001) } }), 422, 'paragraph_too_long'],
    ['of a kind that is none', (save) => ({ ...save, state: { ...save.state, kind: 'poem' } }), 400, 'malformed_request'],
    ['that claims to be an import', (save) => ({ ...save, origin: 'import' }), 400, 'malformed_request'],
  ]
  for (const [what, change, status, reason] of refusals) {
    test(`${what} is refused, and everything that was sent with it`, async ({ stet }) => {
      const { articleId, paragraphs } = await bringIn(stet)
      const saves = [saveOf(at(paragraphs, 1), 'Right.'), change(saveOf(at(paragraphs, 2), 'Wrong.'))]
      const answer = await ask(stet, 'POST', `${ONE}/saves`, { articleId }, { author: 'A', saves })
      expect(code(answer)).toEqual([status, reason])
      const { body } = await ask(stet, 'GET', ONE, { articleId })
      expect(at(body.paragraphs, 1)).toMatchObject({ revision: 1, text: at(paragraphs, 1).text })
    })
  }

  test('says which field was not understood', async ({ stet }) => {
    const { articleId, paragraphs } = await bringIn(stet)
    const save = saveOf(at(paragraphs, 1), 'x')
    const answer = await ask(stet, 'POST', `${ONE}/saves`, { articleId }, { author: 'A', saves: [save, { ...save, base: -1 }] })
    expect(answer.body.error.where).toEqual({ field: 'saves[1].base' })
  })
})

describe('an article', () => {
  test('is marked, named, compared by its history, and exported as it was', async ({ stet }) => {
    const { articleId, paragraphs } = await bringIn(stet)
    const paragraph = at(paragraphs, 1)
    const marks = [{ id: randomUUID(), paragraphId: paragraph.id, revision: 1, given: true }]
    const marked = await ask(stet, 'POST', `${ONE}/marks`, { articleId }, { author: 'B', marks })
    expect(at(marked.body.marks, 0).review).toMatchObject({ revision: 1, by: 'B' })

    const version = await ask(stet, 'POST', `${ONE}/versions`, { articleId }, { id: randomUUID(), name: 'Sent to the desk', author: 'B' })
    await ask(stet, 'POST', `${ONE}/saves`, { articleId }, { author: 'C', saves: [saveOf(paragraph, 'Later.')] })
    const versionId = version.body.version.id
    expect((await ask(stet, 'GET', `${ONE}/versions`, { articleId })).body.versions).toMatchObject([{ id: versionId, name: 'Sent to the desk' }])
    const then = await ask(stet, 'GET', `${ONE}/export`, { articleId }, undefined, `?version=${versionId}`)
    const now = await ask(stet, 'GET', `${ONE}/export`, { articleId })
    expect(then.text).not.toContain('Later.')
    expect(now.text).toContain('Later.')
    expect(code(await ask(stet, 'GET', `${ONE}/export`, { articleId }, undefined, `?version=${randomUUID()}`))).toEqual([404, 'version_missing'])

    const history = await ask(stet, 'GET', `${ONE}/history`, { articleId })
    expect(history.body.entries[0]).toMatchObject({ paragraphId: paragraph.id, author: 'C', after: { text: 'Later.' } })
    const own = await ask(stet, 'GET', `${ONE}/paragraphs/{paragraphId}/history`, { articleId, paragraphId: paragraph.id })
    expect(own.body.entries[0]).toMatchObject({ lastRevision: 2, author: 'C' })
    const previous = await ask(stet, 'GET', `${ONE}/previous`, { articleId }, undefined, `?paragraphs=${paragraph.id}`)
    expect(previous.body.texts[paragraph.id]).toBe(paragraph.text)
    const changes = await ask(stet, 'GET', `${ONE}/changes`, { articleId }, undefined, '?since=1')
    expect(changes.body.paragraphs.map((changed) => changed.id)).toEqual([paragraph.id])
  })

  test('is renamed, put in the bin, brought back, and deleted for good only from the bin', async ({ stet }) => {
    const { articleId } = await bringIn(stet)
    const change = (body: object) => ask(stet, 'PATCH', ONE, { articleId }, body)
    const listed = async (bin: boolean) =>
      (await ask(stet, 'GET', '/api/articles', {}, undefined, `?bin=${bin}&limit=200`)).body.entries.find((entry) => entry.id === articleId)

    expect((await change({ title: 'Another title', author: 'A' })).status).toBe(200)
    expect((await change({ targetLocale: 'en-GB', sourceLanguage: 'es' })).status).toBe(200)
    expect(await listed(false)).toMatchObject({ title: 'Another title', targetLocale: 'en-GB', sourceLanguage: 'es' })
    expect(code(await ask(stet, 'DELETE', ONE, { articleId }))).toEqual([409, 'not_in_bin'])
    await change({ binned: true })
    expect(await listed(false)).toBeUndefined()
    expect(await listed(true)).toMatchObject({ binned: true })
    await change({ binned: false })
    expect(await listed(false)).toMatchObject({ binned: false })
    await change({ binned: true })
    expect((await ask(stet, 'DELETE', ONE, { articleId })).status).toBe(200)
    expect(code(await ask(stet, 'GET', ONE, { articleId }))).toEqual([410, 'article_deleted'])
    expect(code(await change({ binned: false }))).toEqual([410, 'article_deleted'])
    expect(code(await ask(stet, 'GET', `${ONE}/export`, { articleId }))).toEqual([410, 'article_deleted'])
    expect(code(await change({}))).toEqual([400, 'malformed_request'])
  })

  test('that never was is missing, on every route', async ({ stet }) => {
    for (const articleId of [randomUUID(), 'nothing']) {
      expect(code(await ask(stet, 'GET', ONE, { articleId }))).toEqual([404, 'article_missing'])
      expect(code(await ask(stet, 'PATCH', ONE, { articleId }, { binned: true }))).toEqual([404, 'article_missing'])
      expect(code(await ask(stet, 'GET', `${ONE}/export`, { articleId }))).toEqual([404, 'article_missing'])
    }
  })

  test('keeps stets and names, and lets go of them', async ({ stet }) => {
    const { articleId, paragraphs } = await bringIn(stet)
    const given = { id: randomUUID(), scope: 'place', paragraphId: at(paragraphs, 1).id, check: 'capitals', text: 'the', before: 'of', after: 'end', author: 'A' }
    const stored = await ask(stet, 'POST', `${ONE}/stets`, { articleId }, given)
    expect(stored.body.stet).toMatchObject({ id: given.id, scope: 'place' })
    expect((await ask(stet, 'GET', `${ONE}/stets`, { articleId })).body.stets).toHaveLength(1)
    expect((await ask(stet, 'DELETE', `${ONE}/stets/{stetId}`, { articleId, stetId: given.id })).status).toBe(200)
    expect((await ask(stet, 'GET', `${ONE}/stets`, { articleId })).body.stets).toHaveLength(0)

    const name = { id: randomUUID(), scope: 'house', form: 'Kyiv', variants: ['Kiev'], author: 'A' }
    await ask(stet, 'POST', `${ONE}/names`, { articleId }, name)
    expect((await ask(stet, 'GET', '/api/names')).body.names).toMatchObject([{ form: 'Kyiv' }])
    expect((await ask(stet, 'DELETE', `${ONE}/names/{nameId}`, { articleId, nameId: name.id })).status).toBe(200)
    expect((await ask(stet, 'GET', '/api/names')).body.names).toHaveLength(0)
  })

  test('keeps how the house writes, and refuses what is no style', async ({ stet }) => {
    const style = { shape: 'curly', outer: 'single', punctuation: 'asWritten' }
    expect((await ask(stet, 'GET', '/api/house')).body.quotations['en-US']).toMatchObject({ outer: 'double', punctuation: 'inside' })
    const changed = await ask(stet, 'PATCH', '/api/house', {}, { quotations: { 'en-US': style } })
    expect(changed.body.quotations['en-US']).toEqual(style)
    expect((await ask(stet, 'GET', '/api/house')).body).toEqual(changed.body)
    expect(code(await ask(stet, 'PATCH', '/api/house', {}, { quotations: { 'en-US': { ...style, outer: 'triple' } } }))).toEqual([400, 'malformed_request'])
    expect(code(await ask(stet, 'PATCH', '/api/house', {}, { quotations: { fr: style } }))).toEqual([400, 'malformed_request'])
  })

  test('is read in parts', async ({ stet }) => {
    const { articleId, paragraphs } = await bringIn(stet)
    const rest = await ask(stet, 'GET', `${ONE}/paragraphs`, { articleId }, undefined, `?after=${at(paragraphs, 4).position}`)
    expect(rest.body.paragraphs.map((paragraph) => paragraph.id)).toEqual(paragraphs.slice(5).map((paragraph) => paragraph.id))
    const packed = await ask(stet, 'GET', `${ONE}/paragraphs`, { articleId }, undefined, '?packed=1')
    expect(packed.text.length).toBeLessThan(JSON.stringify(paragraphs).length)
  })

  test('exports the same bytes every time, in every format', async ({ stet }) => {
    const { articleId } = await bringIn(stet)
    for (const { id } of FORMATS) {
      const [first, second] = await Promise.all([1, 2].map(() => ask(stet, 'GET', `${ONE}/export`, { articleId }, undefined, `?format=${id}`)))
      expect([id, first?.status, first?.text]).toEqual([id, 200, second?.text])
    }
    expect(code(await ask(stet, 'GET', `${ONE}/export`, { articleId }, undefined, '?format=exe'))).toEqual([400, 'malformed_request'])
  })
})

test('an article moves to another installation with its history', async ({ stet }) => {
  const { articleId, paragraphs } = await bringIn(stet)
  await ask(stet, 'POST', `${ONE}/saves`, { articleId }, { author: 'Ada', saves: [saveOf(at(paragraphs, 1), 'Corrected.')] })
  const exported = await ask(stet, 'GET', `${ONE}/export`, { articleId }, undefined, '?format=json')
  expect(exported.headers.get('content-disposition')).toContain('.stet.json')
  const form = () => {
    const data = new FormData()
    data.set('options', JSON.stringify({ id: randomUUID(), author: 'Ben' }))
    data.set('file', new File([exported.text], 'moved.stet.json'))
    return data
  }
  const preview = new FormData()
  preview.set('file', new File([exported.text], 'moved.stet.json'))
  expect((await ask(stet, 'POST', '/api/articles/preview', {}, preview)).body.proposal).toMatchObject({ format: 'json', withHistory: true })
  const other = new Stet()
  await other.start()
  try {
    expect(await ask(other, 'POST', '/api/articles', {}, form())).toMatchObject({ status: 201, body: { id: articleId, repeated: false } })
    expect((await ask(other, 'GET', `${ONE}/export`, { articleId }, undefined, '?format=json')).text).toBe(exported.text)
    expect(await ask(other, 'POST', '/api/articles', {}, form())).toMatchObject({ body: { id: articleId, repeated: true } })
    await ask(other, 'POST', `${ONE}/saves`, { articleId }, { author: 'Ben', saves: [saveOf(at(paragraphs, 2), 'Changed there.')] })
    expect(code(await ask(other, 'POST', '/api/articles', {}, form()))).toEqual([409, 'article_exists'])
  } finally {
    await other.dispose()
  }
})

test('a text is checked without being stored', async ({ stet }) => {
  const { body } = await ask(stet, 'POST', '/api/check', {}, { text: 'He said : « we are ready ».\n', sourceLanguage: 'fr' })
  expect(body.findings.length).toBeGreaterThan(0)
  for (const finding of body.findings) expect('He said : « we are ready ».\n'.slice(finding.start, finding.end)).toBe(finding.text)
})

test('a text that would keep the server busy is not checked', async ({ stet }) => {
  expect(await ask(stet, 'POST', '/api/check', {}, { text: 'He said : yes. '.repeat(5000) })).toMatchObject({ status: 400, body: { error: { where: { field: 'text' }, message: expect.stringContaining('at most 50,000 characters') } } })
  expect(await ask(stet, 'POST', '/api/check', {}, { text: 'x'.repeat(2_000_000) })).toMatchObject({ status: 413 })
})

test('the word lists come as gzip files that a browser may keep', async ({ stet }) => {
  const response = await fetch(`${stet.address}/api/dictionaries/en`)
  expect(response.headers.get('content-type')).toBe('application/gzip')
  expect(response.headers.get('cache-control')).toBe('private, max-age=3600')
  const words = wordListsFrom({ en: gunzipSync(await response.arrayBuffer()) }, null)
  expect([words.isEnglish('corrections'), words.isEnglish('corections')]).toEqual([true, false])
  expect((await fetch(`${stet.address}/api/dictionaries/..%2f..%2fpackage`)).status).toBe(404)
})

describe('the outer server, around the real application', () => {
  test('keeps other sites out and puts its headers on every answer', async ({ stet }) => {
    const foreign = await fetch(`${stet.address}/api/articles`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain', Origin: 'http://evil.example' },
      body: JSON.stringify({ id: randomUUID(), author: 'A', text: 'x' }),
    })
    expect(foreign.status).toBe(403)
    for (const target of ['/', '/api/articles', '/nothing', '/api/nothing', '/developers']) {
      const { headers } = await fetch(stet.address + target)
      expect(headers.get('content-security-policy'), target).toContain("frame-ancestors 'none'")
      expect(headers.get('cache-control'), target).toContain('no-store')
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })

  test('gives every script of a page the nonce of its policy', async ({ stet }) => {
    const response = await fetch(stet.address)
    const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1]
    const scripts = [...(await response.text()).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
    expect(scripts.length).toBeGreaterThan(0)
    for (const tag of scripts) expect(tag).toContain(`nonce="${nonce}"`)
  })
})
