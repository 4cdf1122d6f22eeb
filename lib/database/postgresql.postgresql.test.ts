import { expect, test } from 'vitest'
import { assertSettings } from './postgresql'
import { testDatabase } from './test-database'

const desk = testDatabase()

test('Every connection of an app server keeps what it acknowledges and gives up what hangs', async () => {
  await assertSettings(desk.db)
})

test('A server that lets commits go before they are on the disk is refused with a sentence', async () => {
  await desk.db.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL synchronous_commit = off`
    await expect(assertSettings(tx)).rejects.toThrow('PostgreSQL does not take the setting synchronous_commit = on (it is off)')
  })
})
