import { request, type IncomingHttpHeaders, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LIMITS } from '../articles/schema'
import { SESSION_COOKIE, newSession } from '../access/session'
import { mayEnter } from './gate'
import { createOuterServer } from './outer-server'

type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

/** What the application inside was given, for each request that reached it. */
let reached: { target: string; headers: IncomingHttpHeaders; body: string }[] = []
let server: Server
let port: number
const origins = new Set<string>()

beforeAll(async () => {
  server = createOuterServer(
    {
      async handle(incoming, response) {
        let body = ''
        for await (const chunk of incoming) body += chunk
        reached.push({ target: incoming.url ?? '', headers: { ...incoming.headers }, body })
        if (incoming.url === '/broken') throw new Error('a fault, for this test')
        response.end('reached')
      },
    },
    { origins, dev: false, mayEnter },
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
  origins.add(`http://127.0.0.1:${port}`).add(`http://localhost:${port}`)
})
afterAll(() => void server.close())
beforeEach(() => (reached = []))

function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string | Iterable<string>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers: { host: `127.0.0.1:${port}`, ...headers } })
    outgoing.on('error', reject)
    outgoing.on('response', (incoming) => {
      let text = ''
      incoming.setEncoding('utf8').on('data', (chunk) => (text += chunk))
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: text }))
    })
    if (typeof body === 'string') outgoing.end(body)
    else {
      for (const chunk of body ?? []) outgoing.write(chunk)
      outgoing.end()
    }
  })
}

const code = (answer: Answer) => JSON.parse(answer.body).error.code
const json = (body: unknown, more: Record<string, string> = {}) =>
  [{ 'content-type': 'application/json', 'x-stet-client': 'test', ...more }, JSON.stringify(body)] as const

describe('the host', () => {
  test('its own names are answered, in any case', async () => {
    expect((await ask('GET', '/')).body).toBe('reached')
    expect((await ask('GET', '/', { host: `LocalHost:${port}` })).body).toBe('reached')
  })

  test.each(['evil.example', 'evil.example:0', '127.0.0.1', '127.0.0.1:1', '127.0.0.1.evil.example'])(
    'another one (%j) gets 421 before the application sees it',
    async (host) => {
      const answer = await ask('GET', '/api/articles', { host })
      expect([answer.status, code(answer)]).toEqual([421, 'host_not_allowed'])
      expect(reached).toEqual([])
    },
  )

  test('that is named with https stands for that origin alone, whatever a proxy says', async () => {
    origins.add('https://desk.example.org')
    const post = (origin: string) =>
      ask('POST', '/api/articles', { host: 'desk.example.org', origin, 'x-forwarded-proto': 'http', 'content-type': 'application/json' }, '{}')
    expect((await post('https://desk.example.org')).body).toBe('reached')
    expect(reached[0]?.headers).toMatchObject({ 'x-stet-origin': 'https://desk.example.org' })
    expect(reached[0]?.headers['x-forwarded-proto']).toBeUndefined()
    expect((await post('http://desk.example.org')).status).toBe(403)
    origins.delete('https://desk.example.org')
  })

  test('a request without one gets 421 too', async () => {
    expect(await raw('GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 421 /)
  })

  test('a request line that names another server is refused, whatever its Host says', async () => {
    const answer = await raw(`GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(reached).toEqual([])
  })
})

describe('what changes something', () => {
  test('comes from our own pages or a script', async () => {
    const senders: Record<string, string>[] = [
      { 'sec-fetch-site': 'same-origin' },
      { origin: `http://localhost:${port}` },
      { 'x-stet-client': 'curl' },
    ]
    for (const headers of senders) {
      const answer = await ask('POST', '/api/articles', { 'content-type': 'application/json', ...headers }, '{}')
      expect(answer.body).toBe('reached')
    }
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s from another site gets 403', async (method) => {
    const senders: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', 'x-stet-client': 'a page' },
      { 'sec-fetch-site': 'none' },
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { origin: `https://127.0.0.1:${port}` },
    ]
    for (const headers of senders) {
      const answer = await ask(method, '/api/articles', headers)
      expect([headers, answer.status, code(answer)]).toEqual([headers, 403, 'cross_site'])
    }
    expect(reached).toEqual([])
  })

  test('a script that does not name itself is told how', async () => {
    const answer = await ask('POST', '/api/articles', { 'content-type': 'application/json' }, '{}')
    expect([answer.status, code(answer)]).toEqual([403, 'client_header_missing'])
    expect(answer.body).toContain('X-Stet-Client')
  })

  test('is under /api: pages take no form', async () => {
    const answer = await ask('POST', '/', ...json({}))
    expect([answer.status, code(answer)]).toEqual([405, 'method_not_allowed'])
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'text/plain; application/json',
    'application/json; charset=utf-16',
    '',
  ])('is JSON: a body of type %j gets 415', async (type) => {
    const answer = await ask('POST', '/api/articles/1/saves', { 'content-type': type, 'x-stet-client': 'test' }, '{"a":1}')
    expect([answer.status, code(answer)]).toEqual([415, 'wrong_content_type'])
    expect(reached).toEqual([])
  })

  test('a form is taken where a file is uploaded, and nowhere else', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x', 'x-stet-client': 'test' }
    expect((await ask('POST', '/api/articles', headers, '--x--')).body).toBe('reached')
    expect((await ask('POST', '/api/articles/preview', headers, '--x--')).body).toBe('reached')
    expect((await ask('POST', '/api/articles/1/saves', headers, '--x--')).status).toBe(415)
  })

  test('a compressed body is refused', async () => {
    expect(code(await ask('POST', '/api/articles', ...json({}, { 'content-encoding': 'gzip' })))).toBe('wrong_content_encoding')
  })

  test('may be the sign-in page’s form, which goes to one place only', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: `http://127.0.0.1:${port}` }
    expect((await ask('POST', '/api/session', headers, 'password=x')).body).toBe('reached')
    expect((await ask('POST', '/api/session', { ...headers, origin: 'http://evil.example' }, 'password=x')).status).toBe(403)
    expect((await ask('POST', '/api/articles', headers, 'password=x')).status).toBe(415)
  })

  test('may come without a body', async () => {
    expect((await ask('DELETE', '/api/articles/1', { 'x-stet-client': 'test' })).body).toBe('reached')
  })
})

describe('what is only read', () => {
  test('another site may link to it', async () => {
    const answer = await ask('GET', '/api/articles/1/export', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })
    expect(answer.body).toBe('reached')
  })

  test('another site, or another port of this computer, may not load the API into its page', async () => {
    for (const site of ['cross-site', 'same-site']) {
      const answer = await ask('GET', '/api/articles', { 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors' })
      expect([answer.status, code(answer)]).toEqual([403, 'cross_site'])
    }
  })
})

describe('the length of a body', () => {
  test('that its head says is too long is refused before it is sent', async () => {
    const answer = await ask('PATCH', '/api/articles/1', ...json('x'.repeat(LIMITS.jsonBytes)))
    expect([answer.status, code(answer)]).toEqual([413, 'too_large'])
    expect(answer.body).toContain(`"limit":${LIMITS.jsonBytes}`)
    expect(reached).toEqual([])
  })

  test('that comes in chunks is counted, and the application never sees the end of it', async () => {
    const chunks = Array.from({ length: 40 }, () => 'x'.repeat(LIMITS.jsonBytes / 32))
    const answer = await ask('PATCH', '/api/articles/1', { ...json('')[0], 'transfer-encoding': 'chunked' }, chunks)
    expect([answer.status, code(answer)]).toEqual([413, 'too_large'])
    await new Promise((resolve) => setTimeout(resolve, 1200))
    expect(reached).toEqual([])
  })

  test('that comes in chunks and is short enough arrives whole', async () => {
    await ask('PATCH', '/api/articles/1', { ...json('')[0], 'transfer-encoding': 'chunked' }, ['{"a":', '"b"}'])
    expect(reached[0]?.body).toBe('{"a":"b"}')
  })

  test('of an uploaded file may be the longest file and its form', async () => {
    const form = { 'x-stet-client': 'test', 'content-type': 'multipart/form-data; boundary=x' }
    const length = String(LIMITS.fileBytes + 1024 * 1024 + 1)
    const answer = await ask('POST', '/api/articles', { ...form, 'content-length': length, connection: 'close' })
    expect([answer.status, code(answer)]).toEqual([413, 'file_too_large'])
    expect((await ask('POST', '/api/articles', form, 'x'.repeat(LIMITS.fileBytes))).body).toBe('reached')
  })

  test('may be much longer for saves of many paragraphs than for one article’s settings', async () => {
    const [headers, body] = json('x'.repeat(LIMITS.jsonBytes))
    expect((await ask('POST', '/api/articles/1/saves', headers, body)).body).toBe('reached')
  })
})

describe('on a desk with a password', () => {
  beforeEach(() => void (process.env['STET_PASSWORD'] = 'correct horse battery'))
  afterEach(() => void delete process.env['STET_PASSWORD'])

  test('a stranger reaches the sign-in page and what it is made of, and nothing else', async () => {
    for (const path of ['/sign-in?next=%2F', '/api/session', '/_next/static/chunks/a.js', '/icon.svg']) {
      expect((await ask('GET', path)).body, path).toBe('reached')
    }
    reached = []
    for (const path of ['/', '/articles/1', '/sign-in/../articles/1', '/_next/image?url=a', '/%2e/sign-in']) {
      const answer = await ask('GET', path)
      expect([answer.status, answer.headers.location], path).toEqual([303, `/sign-in?next=${encodeURIComponent(path)}`])
    }
    for (const [method, path] of [['GET', '/api/articles'], ['DELETE', '/api/articles/1'], ['GET', '/api/openapi.json']] as const) {
      const answer = await ask(method, path, { 'x-stet-client': 'test' })
      expect([answer.status, code(answer)]).toEqual([401, 'not_signed_in'])
    }
    expect(reached).toEqual([])
  })

  test('whoever has a session, or sends a password for the application to judge, goes on', async () => {
    const cookie = `${SESSION_COOKIE}=${await newSession('correct horse battery')}`
    expect((await ask('GET', '/articles/1', { cookie })).body).toBe('reached')
    expect((await ask('GET', '/articles/1', { cookie: `${cookie}x` })).status).toBe(303)
    expect((await ask('GET', '/api/articles', { authorization: 'Bearer anything' })).body).toBe('reached')
    expect((await ask('GET', '/articles/1', { authorization: 'Bearer anything' })).status).toBe(303)
  })
})

describe('headers', () => {
  test('that only the server may set do not reach the application', async () => {
    await ask('GET', '/', {
      'x-middleware-subrequest': 'middleware',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-for': '1.2.3.4',
      forwarded: 'host=evil.example',
      'x-matched-path': '/api/articles',
      'x-nonce': 'mine',
      'content-security-policy': "script-src 'nonce-mine'",
      'next-action': 'abc',
      'x-stet-peer': '9.9.9.9',
      'x-stet-origin': 'https://evil.example',
      'x-own': 'kept',
    })
    const { headers } = reached[0] ?? { headers: {} }
    expect(headers).toMatchObject({ 'x-own': 'kept' })
    expect(JSON.stringify(headers)).not.toMatch(/evil|mine|abc|middleware|matched|1\.2\.3\.4|9\.9\.9\.9/)
  })

  test('every answer has the security headers: a page, a refusal, a fault', async () => {
    for (const answer of [
      await ask('GET', '/'),
      await ask('GET', '/', { host: 'evil.example' }),
      await ask('POST', '/api/articles', { origin: 'http://evil.example' }),
      await ask('GET', '/broken'),
    ]) {
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'private, no-store',
      })
      expect(answer.headers['content-security-policy']).toMatch(
        /script-src 'nonce-[^']{22,}' 'strict-dynamic';.*object-src 'none'; base-uri 'none';.*frame-ancestors 'none'/,
      )
      expect(answer.headers['x-powered-by']).toBeUndefined()
    }
  })

  test('the page is given the nonce of its answer’s policy, another one each time', async () => {
    const answers = [await ask('GET', '/'), await ask('GET', '/')]
    const nonces = reached.map((request) => String(request.headers['x-nonce']))
    expect(new Set(nonces).size).toBe(2)
    for (const [index, answer] of answers.entries()) {
      expect(answer.headers['content-security-policy']).toContain(`'nonce-${nonces[index]}'`)
      expect(reached[index]?.headers['content-security-policy']).toBe(answer.headers['content-security-policy'])
    }
  })

  test('a static file has a policy without a nonce, and is not forbidden to be kept', async () => {
    const answer = await ask('GET', '/_next/static/chunks/a.js')
    expect(answer.headers['content-security-policy']).not.toContain('nonce')
    expect(answer.headers['cache-control']).toBeUndefined()
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
  })
})

test('a fault of the application is a 500 in the envelope, without a word of its own', async () => {
  const answer = await ask('GET', '/broken')
  expect([answer.status, code(answer)]).toEqual([500, 'internal_error'])
  expect(answer.body).not.toContain('for this test')
})

test('what is not HTTP gets 400, and heads that never end get 431', async () => {
  expect(await raw('HELLO\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [^]*nosniff/)
  expect(await raw(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /)
})

test('a WebSocket is refused', async () => {
  const head = `GET /_next/hmr HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n`
  expect(await raw(`${head}Origin: http://evil.example\r\n\r\n`)).toMatch(/^HTTP\/1\.1 403 /)
  expect(await raw(`${head}Origin: http://127.0.0.1:${port}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 403 /)
})

/** Sends bytes as they are and resolves with all that comes back. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let text = ''
    socket.setEncoding('utf8').on('data', (chunk) => (text += chunk))
    socket.on('error', reject).on('end', () => resolve(text))
  })
}
