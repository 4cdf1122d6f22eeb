import path from 'node:path'
import { applySaves } from '../../lib/articles/commands/apply-saves'
import { importExample } from '../../lib/articles/example-desk'
import { batch } from '../../lib/articles/schema'
import { backUp } from '../../lib/database/back-up'
import { openDatabase } from '../../lib/database/client'
import { restore } from '../../lib/database/restore'
import { Broken, type Ground, type Outcome, pause, randomFrom } from './fault'
import { Writer } from './writer'

const WRITERS = 8

/** Takes back-ups while eight writers save, and restores each: every save acknowledged before it began must be there. */
export async function backUps(ground: Ground, { times, seed }: { readonly times: number; readonly seed: number }): Promise<Outcome> {
  const desk = await ground.makeDesk()
  const db = await openDatabase(desk)
  const broken = new Broken()
  const random = randomFrom(seed)
  let [restored, saves] = [0, 0]
  try {
    const article = await importExample(db, Array.from({ length: WRITERS }, (_, i) => `The machine’s text of paragraph ${i}.`))
    const writers = article.paragraphs.map(
      (paragraph, i) => new Writer(`Writer ${i}`, [paragraph], async (request) => Response.json(await applySaves(db, article.id, batch.parse(request)))),
    )
    let enough = false
    const writing = Promise.all(writers.map((writer) => writer.write(() => enough)))
    const taken: { readonly file: string; readonly before: readonly string[] }[] = []
    for (let i = 0; i < times; i++) {
      await pause(50 + random() * 100)
      const before = writers.flatMap(({ acknowledged }) => acknowledged.map(({ saveId }) => saveId))
      const file = path.join(desk.folder, `kept-${i}.db`)
      for (const problem of await backUp(desk, file)) broken.add('a promise about the data', `back-up ${i}: ${problem}`)
      taken.push({ file, before })
    }
    enough = true
    await writing
    for (const { file, before } of taken) {
      const elsewhere = await ground.makeDesk()
      await restore(elsewhere, file)
      const again = await openDatabase(elsewhere)
      const ids = new Set((await again.revision.findMany({ select: { id: true } })).map(({ id }) => id))
      await again.$disconnect()
      await ground.removeDesk(elsewhere)
      for (const id of before) if (!ids.has(id)) broken.add('lost', `${id} is not in ${path.basename(file)}`)
      saves += before.length
      restored += 1
    }
    return { figures: { 'back-ups restored': restored, 'saves looked for in them': saves, lost: broken.count('lost') }, broken: broken.sentences }
  } finally {
    await db.$disconnect()
    await ground.removeDesk(desk)
  }
}
