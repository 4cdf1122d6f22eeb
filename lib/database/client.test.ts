import { expect, test } from 'vitest'
import { testDatabase } from './test-database'
const desk = testDatabase()
for (const i of [1,2,3,4,5,6,7,8,9,10]) test('opens '+i, async () => { expect(await desk.db.article.count()).toBe(0) })
