import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Check } from './check'
import { CHECKS } from './registry'
import { PART_OF } from './stet'

const FOLDER = __dirname
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'check-table.ts')
const modules = await Promise.all(
  files.map(async (file) => {
    const exports: Record<string, unknown> = await import(join(FOLDER, file))
    return { id: file.slice(0, -3), exports }
  }),
)

function isCheck(value: unknown): value is Check {
  return typeof value === 'object' && value !== null && 'find' in value && 'label' in value && 'confidence' in value
}

const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** id → check, as the folder has them. */
const inFolder = modules.flatMap(({ id, exports }) =>
  Object.entries(exports).flatMap(([name, check]) => (isCheck(check) ? [{ id, name, check }] : [])),
)

describe('the registry', () => {
  it('holds every check of the folder, under its file’s name', () => {
    expect(Object.keys(CHECKS).toSorted()).toEqual(inFolder.map(({ id }) => id).toSorted())
  })

  it('has the checks that others have become part of, and the others no longer', () => {
    expect([...PART_OF.values()].filter((id) => !(id in CHECKS))).toEqual([])
    expect([...PART_OF.keys()].filter((id) => id in CHECKS)).toEqual([])
  })

  it.each(inFolder)('$id exports one check, named like the file', ({ id, name, check }) => {
    expect(name).toBe(camelCase(id))
    expect(check).toBe(CHECKS[id])
  })

  it.each(Object.entries(CHECKS))('%s says what it is and what it does', (_, check) => {
    expect(check.label).toMatch(/^\p{Lu}.{2,30}[^.]$/u)
    expect(check.description).toMatch(/^\p{Lu}.{10,200}\.$/u)
  })

  it.each(Object.keys(CHECKS))('%s is tested by tables, which hold as many clean sentences as flagged ones', (id) => {
    const path = join(FOLDER, `${id}.test.ts`)
    expect(existsSync(path)).toBe(true)
    expect(readFileSync(path, 'utf8')).toContain('checkTable(')
  })

  it('has labels that differ', () => {
    const labels = Object.values(CHECKS).map((check) => check.label)
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('has a folder without stray test files', () => {
    const all = new Set(readdirSync(FOLDER))
    const strays = [...all].filter((file) => file.endsWith('.test.ts') && !all.has(file.replace('.test.ts', '.ts')))
    expect(strays).toEqual([])
  })
})
