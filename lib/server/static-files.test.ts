import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { staticFiles } from './static-files'

const root = mkdtempSync(path.join(tmpdir(), 'stet-static-'))
const script = 'export const letItStand = "stet"\n'.repeat(20)
let address = ''
let end = () => {}

beforeAll(async () => {
  const folder = path.join(root, '.next/static/chunks')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'a.js'), script)
  writeFileSync(path.join(folder, 'a.js.br'), brotliCompressSync(script))
  writeFileSync(path.join(root, 'secret.json'), '{}')
  const serves = staticFiles(root)
  const server = createServer((request, response) => {
    if (!serves(request, response)) response.end(`somebody else’s: ${request.url}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  end = () => void server.close()
})
afterAll(() => {
  end()
  rmSync(root, { recursive: true })
})

test('a script goes out compressed, to be kept for good', async () => {
  const response = await fetch(`${address}/_next/static/chunks/a.js`, { headers: { 'Accept-Encoding': 'br' } })
  expect(response.headers.get('Content-Encoding')).toBe('br')
  expect(response.headers.get('Cache-Control')).toContain('immutable')
  expect(Number(response.headers.get('Content-Length'))).toBeLessThan(script.length)
  expect(await response.text()).toBe(script)
})

test('who takes no compression gets the same script as it is', async () => {
  const response = await fetch(`${address}/_next/static/chunks/a.js`, { headers: { 'Accept-Encoding': 'identity' } })
  expect(response.headers.get('Content-Encoding')).toBeNull()
  expect(await response.text()).toBe(script)
})

test.each(['/articles', '/_next/static/chunks/none.js', '/_next/static/%2e%2e/%2e%2e/secret.json', '/_next/static/..%2f..%2fsecret.json'])(
  '%s is left to the application, with its address as it was',
  async (target) => {
    const response = await fetch(address + target)
    expect(await response.text()).toBe(`somebody else’s: ${new URL(address + target).pathname}`)
  },
)
