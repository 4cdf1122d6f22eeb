import { importExample, saveOf } from '../../lib/articles/example-desk'
import { applySaves } from '../../lib/articles/commands/apply-saves'
import type { ParagraphView, SaveResult } from '../../lib/articles/article'
import { type SaveInput, batch } from '../../lib/articles/schema'
import { checkDatabase } from '../../lib/database/check-database'
import { openDatabase } from '../../lib/database/client'
import { failingWhere } from './failing-driver'
import { Broken, type Ground, type Outcome, randomFrom } from './fault'

const PARAGRAPHS = 20
const WORDS = 60
const FAILURES = 0.05

/**
 * Many editors save the same few paragraphs at once, each on what it last saw of them, and one transaction in twenty
 * fails at a random statement, or is stored and its answer lost; its editor sends the same again. Every text that was
 * acknowledged must be a revision, every text that was refused a conflict.
 */
export async function manyEditors(
  ground: Ground,
  { editors, savesEach, seed }: { readonly editors: number; readonly savesEach: number; readonly seed: number },
): Promise<Outcome> {
  const desk = await ground.makeDesk()
  const random = randomFrom(seed)
  let forced = 0
  // A save has about twelve statements, of which any may fail.
  const db = await openDatabase(
    desk,
    failingWhere(() => {
      if (!running || random() >= FAILURES / 12) return 'run'
      forced += 1
      return random() < 0.5 ? 'fail' : 'lose'
    }),
  )
  let running = false
  const broken = new Broken()
  try {
    const text = Array.from({ length: WORDS }, (_, i) => `word${i}`).join(' ')
    const article = await importExample(db, Array.from({ length: PARAGRAPHS }, () => text))
    running = true
    const results: { readonly save: SaveInput; readonly word: string; readonly result: SaveResult }[] = []
    const edit = async (editor: number) => {
      const seen = new Map<number, ParagraphView>(article.paragraphs.entries())
      for (let i = 0; i < savesEach; i++) {
        const place = Math.floor(random() * PARAGRAPHS)
        const paragraph = seen.get(place)!
        const words = paragraph.text.split(' ')
        const word = `editor${editor}save${i}`
        words[Math.floor(random() * words.length)] = word
        const save = saveOf(paragraph, words.join(' '))
        const result = await untilAnswered(() => applySaves(db, article.id, batch.parse({ author: `Editor ${editor}`, saves: [save] })))
        results.push({ save, word, result })
        seen.set(place, result.paragraph)
      }
    }
    await Promise.all(Array.from({ length: editors }, (_, editor) => edit(editor)))
    running = false

    const revisions = new Map((await db.revision.findMany()).map((row) => [row.id, row]))
    const conflicts = new Map((await db.conflict.findMany()).map((row) => [row.id, row]))
    const counts = { saved: 0, merged: 0, conflicts: 0 }
    for (const { save, word, result } of results) {
      const revision = revisions.get(save.saveId)
      const conflict = conflicts.get(save.saveId)
      if (result.ok && !revision?.text.includes(word)) broken.add('acknowledged, but no revision', `${save.saveId} (${result.outcome})`)
      if (!result.ok && conflict?.text !== save.state.text) broken.add('refused, but no conflict', save.saveId)
      if (revision && conflict) broken.add('both a revision and a conflict', save.saveId)
      if (!result.ok) counts.conflicts += 1
      else if (revision?.origin === 'merge') counts.merged += 1
      else counts.saved += 1
    }
    const stored = revisions.size - PARAGRAPHS + conflicts.size
    if (stored !== results.length) broken.add('stored, but never acknowledged', `${stored} stored, ${results.length} acknowledged`)
    for (const problem of await checkDatabase(db, desk.engine)) broken.add('a promise about the data', problem)
    return { figures: { saves: results.length, ...counts, 'forced failures': forced, lost: broken.count('acknowledged, but no revision') + broken.count('refused, but no conflict') }, broken: broken.sentences }
  } finally {
    running = false
    await db.$disconnect()
    await ground.removeDesk(desk)
  }
}

async function untilAnswered(send: () => ReturnType<typeof applySaves>): Promise<SaveResult> {
  for (;;) {
    const answer = await send().catch(() => null)
    if (answer === null) continue
    const [result] = answer.ok ? answer.results : []
    if (!result) throw new Error(answer.ok ? 'A save without a result.' : answer.message)
    return result
  }
}
