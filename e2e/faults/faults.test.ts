/** A shortened run of every fault test, on the engine whose turn it is. `npm run test:faults` runs them in full. */
import { expect, inject, test } from 'vitest'
import { copyTemplate, removeDesk } from '../../lib/database/test-database'
import type { Ground } from './fault'
import { FAULTS } from './faults'

const ground: Ground = {
  engine: inject('postgresqlServer') ? 'postgresql' : 'sqlite',
  makeDesk: copyTemplate,
  removeDesk,
}

const shortened = FAULTS.flatMap(({ name, short, unless }) => (short && !unless?.(ground) ? [{ name, short }] : []))

test.each(shortened)('Nothing is lost: $name', { timeout: 400_000 }, async ({ name, short }) => {
  const seed = Math.floor(Math.random() * 2 ** 32)
  const { figures, broken } = await short(ground, seed)
  expect(broken, `${name}, seed ${seed}, ${JSON.stringify(figures)}`).toEqual([])
})
