import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fingerprint } from './fingerprint.mjs'
import { isSupported } from './node-version.mjs'
import { dependenciesAreInstalled } from './npm.mjs'
import { refuseBusyPort } from './port.mjs'
import { address, originsOf, readSettings } from './settings.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'stet-set-up-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(file: string, content: string): string {
  const place = path.join(folder, file)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, content)
  return place
}

test('a version of Node is supported as the engines range says', () => {
  const range = '^20.19.0 || ^22.12.0 || >=24.0.0'
  const supported = ['20.19.0', '20.20.2', '22.12.0', '22.99.1', '24.0.0', '27.1.0', '25.0.0-nightly']
  const unsupported = ['18.20.0', '20.18.9', '21.9.0', '22.11.9', '23.5.0']
  expect(supported.filter((version) => !isSupported(version, range))).toEqual([])
  expect(unsupported.filter((version) => isSupported(version, range))).toEqual([])
  expect(() => isSupported('20.0.0', '~20.1.0')).toThrow('~20.1.0')
})

describe('the fingerprint of sources', () => {
  test('changes with a content, a name or a new file, and not with the time a file was touched', () => {
    const file = write('app/page.tsx', 'one')
    write('app/deep/er/file.ts', 'two')
    write('next.config.js', 'three')
    const sources = ['app', 'next.config.js', 'not-there']
    const before = fingerprint(folder, sources)

    utimesSync(file, new Date(0), new Date(0))
    expect(fingerprint(folder, sources)).toBe(before)
    write('app/page.tsx', 'One')
    expect(fingerprint(folder, sources)).not.toBe(before)
    write('app/page.tsx', 'one')
    expect(fingerprint(folder, sources)).toBe(before)
    write('app/deep/er/another.ts', '')
    expect(fingerprint(folder, sources)).not.toBe(before)
  })

  test('does not change with tests, with what is generated, or with the server itself', () => {
    write('lib/diff/words.ts', 'one')
    const before = fingerprint(folder, ['lib'])
    write('lib/diff/words.test.ts', 'two')
    write('lib/database/generated/sqlite/client.ts', 'three')
    write('lib/server/start.mjs', 'four')
    expect(fingerprint(folder, ['lib'])).toBe(before)
  })
})

test('packages count as installed when all that are needed are there in the version the lock file names', () => {
  const packages = {
    '': {},
    'node_modules/next': { version: '16.4.6' },
    'node_modules/vitest': { version: '4.1.12', dev: true },
    'node_modules/swc-darwin': { version: '1.0.0', optional: true },
  }
  const lock = (installed: object) => {
    write('package-lock.json', JSON.stringify({ packages }))
    write('node_modules/.package-lock.json', JSON.stringify({ packages: installed }))
    return [
      dependenciesAreInstalled(folder, { forDevelopment: false }),
      dependenciesAreInstalled(folder, { forDevelopment: true }),
    ]
  }
  expect(lock(packages)).toEqual([true, true])
  expect(lock({ 'node_modules/next': { version: '16.4.6' } })).toEqual([true, false])
  expect(lock({ ...packages, 'node_modules/next': { version: '16.4.5' } })).toEqual([false, false])
  rmSync(path.join(folder, 'node_modules'), { recursive: true })
  expect(dependenciesAreInstalled(folder, { forDevelopment: false })).toBe(false)
})

describe('the settings', () => {
  test('are port 3000 of this computer, where nothing else is said', () => {
    expect(readSettings({})).toEqual({ host: '127.0.0.1', port: 3000, hosts: [] })
    expect(address(readSettings({ PORT: '4000', STET_HOST: '::1' }))).toBe('http://[::1]:4000')
  })

  test('are refused with a sentence where they cannot be meant', () => {
    expect(() => readSettings({ PORT: 'http' })).toThrow('PORT is “http”')
    expect(() => readSettings({ PORT: '70000' })).toThrow('PORT is “70000”')
    expect(() => readSettings({ STET_HOSTS: 'desk.example.org/path', STET_PASSWORD: 'long enough' })).toThrow('STET_HOSTS has “desk.example.org/path”')
  })

  test('of a desk that others can reach need a password and the names it answers to', () => {
    const reachable = { STET_HOST: '0.0.0.0', STET_PASSWORD: 'long enough', STET_HOSTS: 'desk.example.org, 192.168.1.5' }
    expect(readSettings(reachable)).toMatchObject({ host: '0.0.0.0', hosts: ['desk.example.org', '192.168.1.5'] })
    expect(() => readSettings({ ...reachable, STET_PASSWORD: '' })).toThrow('STET_HOST is “0.0.0.0”, so others can reach this desk: set STET_PASSWORD')
    expect(() => readSettings({ ...reachable, STET_HOSTS: '' })).toThrow('say in STET_HOSTS which names it answers to')
    expect(() => readSettings({ ...reachable, STET_PASSWORD: 'short' })).toThrow('STET_PASSWORD is too short')
    // Behind a proxy it listens on this computer only, and is reached all the same.
    expect(() => readSettings({ STET_HOSTS: 'https://desk.example.org' })).toThrow('STET_HOSTS names “https://desk.example.org”, so others can reach')
    expect(readSettings({ STET_HOSTS: 'localhost:8080, [::1]:8080' }).hosts).toHaveLength(2)
  })

  test('say which origins the server answers to', () => {
    const hosts = ['Desk.example.org', 'https://desk.example.org', 'https://desk.example.org:8443/', '192.168.1.5:80', '[fe80::1]']
    expect(originsOf({ hosts, port: 3000 }).slice(0, -3)).toEqual([
      'http://desk.example.org:3000',
      'https://desk.example.org',
      'https://desk.example.org:8443',
      'http://192.168.1.5',
      'http://[fe80::1]:3000',
    ])
    expect(originsOf({ hosts: [], port: 80 })).toEqual(['http://127.0.0.1', 'http://localhost', 'http://[::1]'])
  })
})

test('a busy port is refused with a sentence that names another', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await expect(refuseBusyPort({ host: '127.0.0.1', port })).rejects.toThrow(`PORT=${port + 1}`)
  await new Promise((resolve) => server.close(resolve))
  await expect(refuseBusyPort({ host: '127.0.0.1', port })).resolves.toBeUndefined()
})
