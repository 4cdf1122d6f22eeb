import { expect, test } from 'vitest'
import { differenceFromSchema } from '../../prisma/difference.mjs'
import { DatabaseFailure } from './failure'
import { migrationsFor, pending } from './migrations'
import { testDatabase } from './test-database'

const desk = testDatabase()

test('An empty database with the migrations applied is what the schema says', async () => {
  const { location } = desk
  const address = location.engine === 'sqlite' ? location.file : location.url
  expect(await differenceFromSchema(location.engine, address)).toBeNull()
})

test('The migrations are recorded as Prisma itself records them', async () => {
  const rows = await desk.db.$queryRaw<
    { name: string; checksum: string; finished: unknown }[]
  >`SELECT "migration_name" AS name, "checksum", "finished_at" AS finished FROM "_prisma_migrations" ORDER BY "migration_name"`
  const expected = migrationsFor(desk.location.engine)
  expect(rows.map(({ name, checksum }) => ({ name, checksum }))).toEqual(expected.map(({ name, checksum }) => ({ name, checksum })))
  for (const { finished } of rows) expect(finished).not.toBeNull()
})

test('Both engines have the same migrations', () => {
  const names = (engine: 'sqlite' | 'postgresql') => migrationsFor(engine).map(({ name }) => name)
  expect(names('postgresql')).toEqual(names('sqlite'))
})

const one = { name: '1_one', sql: 'SELECT 1', checksum: 'a' }
const two = { name: '2_two', sql: 'SELECT 2', checksum: 'b' }

test('What was applied before is not applied again', () => {
  expect(pending([one, two], [{ name: '1_one', checksum: 'a', finished: true }])).toEqual([two])
  expect(pending([one, two], [])).toEqual([one, two])
})

test('A database that a newer Stet made is refused with a sentence', () => {
  const newer = () => pending([one], [{ name: '2_two', checksum: 'b', finished: true }])
  expect(newer).toThrow(DatabaseFailure)
  expect(newer).toThrow('made by a newer Stet')
})

test('A migration that is not the one the database was made with is refused', () => {
  expect(() => pending([one], [{ name: '1_one', checksum: 'other', finished: true }])).toThrow('is not the one this database was made with')
})

test('A migration that another program began and never finished is refused', () => {
  expect(() => pending([one], [{ name: '1_one', checksum: 'a', finished: false }])).toThrow('never finished')
})
