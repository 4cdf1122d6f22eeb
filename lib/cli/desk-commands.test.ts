/** The operator's commands, as a process of their own on a real desk. */
import Database from 'better-sqlite3'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { importExample, saveOf, sendSave } from '../articles/example-desk'
import { lastBackUp } from '../articles/queries/last-back-up'
import { openDatabase } from '../database/client'
import { testDatabase } from '../database/test-database'

const desk = testDatabase()
const root = path.resolve(import.meta.dirname, '../..')

type Outcome = { readonly status: number | null; readonly said: string; readonly complained: string }

/** Runs a command on the test's desk, called from its folder. */
function stet(args: readonly string[], environment: Record<string, string> = {}): Promise<Outcome> {
  const { folder } = desk.location
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/stet.ts', ...args], {
    cwd: root,
    env: {
      ...process.env,
      INIT_CWD: folder,
      STET_DATA: folder,
      DATABASE_URL: desk.location.engine === 'postgresql' ? desk.location.url : '',
      ...environment,
    },
  })
  const outcome = { said: '', complained: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (outcome.said += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (outcome.complained += text))
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, ...outcome })))
}

async function fill() {
  const article = await importExample(desk.db, ['One.', 'Two.'])
  const [first] = article.paragraphs
  if (!first) throw new Error('The article has no paragraphs.')
  await sendSave(desk.db, article.id, saveOf(first, 'One, corrected.'))
}

test('A desk that is in use is backed up, which the desk knows, and is restored with what it was kept aside', async () => {
  await fill()
  const before = Date.now()
  const backedUp = await stet(['backup', 'kept.db'])
  expect(backedUp).toEqual({ status: 0, said: `Backed up to ${path.join(desk.location.folder, 'kept.db')}; the copy is sound.\n`, complained: '' })
  expect(Date.parse((await lastBackUp(desk.db)) ?? '')).toBeGreaterThanOrEqual(before)

  await desk.db.$disconnect()
  const restored = await stet(['restore', 'kept.db'])
  expect(restored).toMatchObject({ status: 0, said: expect.stringContaining('Restored. What the desk was is kept in'), complained: '' })
})

test('A back-up never takes the place of a file, and a restore wants one that is there', async () => {
  expect((await stet(['backup', 'kept.db'])).status).toBe(0)
  expect(await stet(['backup', 'kept.db'])).toMatchObject({ status: 2, complained: expect.stringContaining('is already there: name a new one.') })
  await desk.db.$disconnect()
  expect(await stet(['restore', 'nothing.db'])).toMatchObject({ status: 2, complained: expect.stringContaining('There is no file') })
})

test('A sound desk passes the check, and a broken one is named with status 1', async () => {
  await fill()
  expect(await stet(['check-db'])).toMatchObject({ status: 0, said: expect.stringContaining('is sound: 1 article, 2 paragraphs, 3 revisions.') })
  desk.expectDamage()
  await desk.db.paragraph.updateMany({ data: { text: 'not its last revision' } })
  const broken = await stet(['check-db'])
  expect(broken).toMatchObject({ status: 1, said: '' })
  expect(broken.complained).toContain('The paragraph’s current state is not its last revision')
})

test('A desk moves into a folder of its own, and never onto another one', async () => {
  await fill()
  await desk.db.$disconnect()
  expect(await stet(['move', '--to', 'elsewhere'])).toMatchObject({ status: 0, said: expect.stringContaining('and checked. Start Stet') })
  const file = path.join(desk.location.folder, 'elsewhere', 'stet.db')
  const moved = new Database(file, { readonly: true })
  expect(moved.prepare('SELECT COUNT(*) FROM "Revision"').pluck().get()).toBe(3)
  moved.close()
  expect(await stet(['move', '--to', 'elsewhere'])).toMatchObject({ status: 2, complained: expect.stringContaining('already a desk') })
})

test('Where there is no desk, or what is asked for is not understood, a sentence says so and nothing is made', async () => {
  const nowhere = { STET_DATA: path.join(desk.location.folder, 'nowhere'), DATABASE_URL: '' }
  for (const args of [['backup', 'kept.db'], ['move', '--to', 'elsewhere']]) {
    expect(await stet(args, nowhere)).toMatchObject({ status: 2, said: '', complained: expect.stringMatching(/^Stet: There is no desk in .*\.\n$/) })
  }
  for (const args of [['backup'], ['move', 'elsewhere'], ['forget']]) {
    expect(await stet(args)).toMatchObject({ status: 2, said: '', complained: expect.stringMatching(/\.\s(Usage|Commands): /) })
  }
  expect(existsSync(path.join(desk.location.folder, 'kept.db'))).toBe(false)
})

test('A desk that an older Stet made is left alone until it is brought up to date', async () => {
  desk.expectDamage()
  const db = await openDatabase(desk.location)
  await db.$executeRaw`DELETE FROM "_prisma_migrations" WHERE "migration_name" LIKE '%append_only'`
  await db.$disconnect()
  expect(await stet(['check-db'])).toMatchObject({ status: 2, complained: expect.stringContaining('An older Stet made this desk') })
})
