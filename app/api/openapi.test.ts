import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { openApiDocument } from './_openapi'
import { METHODS, ROUTES } from './_routes'

/** What Next serves: every folder with a route, as the description writes its path. */
const folders = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name === 'route.ts')
  .map((entry) => path.relative(import.meta.dirname, entry.parentPath).replaceAll(path.sep, '/'))
  .map((folder) => `/api/${folder.replaceAll(/\[(\w+)\]/g, '{$1}')}`)
  .filter((place) => place !== '/api/openapi.json' && !place.includes('['))

describe('the API’s description', () => {
  const document = openApiDocument()
  const operations = Object.entries(document.paths).flatMap(([place, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ place, method, operation })),
  )

  test('has every route that is served, with every method', () => {
    expect(Object.keys(document.paths).sort()).toEqual(folders.sort())
    for (const [place, route] of Object.entries(ROUTES)) {
      expect(Object.keys(document.paths[place] ?? {}), place).toEqual(
        METHODS.filter((method) => method in route).map((method) => method.toLowerCase()),
      )
    }
  })

  test('gives each of them a name of its own and a sentence', () => {
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length)
    for (const { operation } of operations) expect(operation.summary).toMatch(/^[A-Z][a-z]+ .*\.$/)
  })

  test('names the ids of each path as its folders do', () => {
    for (const { place, operation } of operations) {
      const inPath = operation.parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name)
      expect(inPath, place).toEqual([...place.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
    }
  })

  test('tells scripts of their header wherever something changes', () => {
    expect(document.info.description).toContain('X-Stet-Client')
    for (const { method, operation } of operations) {
      const told = operation.parameters.some((parameter) => parameter.name === 'X-Stet-Client')
      expect(told).toBe(method !== 'get')
      expect('403' in operation.responses).toBe(method !== 'get')
    }
  })

  test('refers to no shape that it does not have', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
    expect(references.length).toBeGreaterThan(0)
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining([...new Set(references)]))
    expect(JSON.stringify(document)).not.toContain('$defs')
  })

  test('says what a save is made of, and its limits', () => {
    const body = JSON.stringify(document.paths['/api/articles/{articleId}/saves']?.['post']?.requestBody)
    for (const word of ['saveId', 'paragraphId', 'base', 'leftOut', '"maxLength":100000', '"additionalProperties":false']) {
      expect(body).toContain(word)
    }
  })
})
