import { applySaves } from '../../lib/articles/commands/apply-saves'
import { setMarks } from '../../lib/articles/commands/set-marks'
import { importExample } from '../../lib/articles/example-desk'
import { changesSince } from '../../lib/articles/queries/changes-since'
import { conflicts } from '../../lib/articles/queries/conflicts'
import { readArticle } from '../../lib/articles/queries/read-article'
import type { ConflictView } from '../../lib/articles/article'
import { batch, marks } from '../../lib/articles/schema'
import { checkDatabase } from '../../lib/database/check-database'
import { type Database, openDatabase } from '../../lib/database/client'
import { exportArticle } from '../../lib/formats/export-article'
import { plainText } from '../../lib/formats/plain-text'
import { Client } from './client'
import { Broken, type Ground, type Outcome, pause, randomFrom } from './fault'

const CLIENTS = 5
const PARAGRAPHS = 8
/** Milliseconds in which everything must have been sent in the end. */
const PATIENCE = 120_000
const WORDS = ['minister', 'said', 'Monday', 'Kyiv', 'the', 'peace', 'talks', 'while', 'Europe', 'waits']

type Tally = { steps: number; saves: number; 'answers lost': number; crashes: number; conflicts: number }

/**
 * Many editors work at random on one article: they type, split, join, leave out, restore, mark, undo, lose their
 * connection and their browser. In the end, when everybody is back and everything is sent, all of them must show the
 * same article, which is what the server exports, and every text that was typed last somewhere must be in the history.
 */
export async function randomClients(
  ground: Ground,
  { rounds, steps, seed }: { readonly rounds: number; readonly steps: number; readonly seed: number },
): Promise<Outcome> {
  const desk = await ground.makeDesk()
  const db = await openDatabase(desk)
  const random = randomFrom(seed)
  const broken = new Broken()
  const tally: Tally = { steps: 0, saves: 0, 'answers lost': 0, crashes: 0, conflicts: 0 }
  const fetchBefore = globalThis.fetch
  try {
    for (let round = 0; round < rounds; round++) await playRound(db, random, steps, tally, broken)
    for (const problem of await checkDatabase(db, desk.engine)) broken.add('a promise about the data', problem)
    return { figures: { rounds, ...tally, differing: broken.count('shows another article') }, broken: broken.sentences }
  } finally {
    globalThis.fetch = fetchBefore
    await db.$disconnect()
    await ground.removeDesk(desk)
  }
}

async function playRound(db: Database, random: () => number, steps: number, tally: Tally, broken: Broken): Promise<void> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const sentence = () => Array.from({ length: 12 }, () => pick(WORDS)).join(' ')
  const { id } = await importExample(db, Array.from({ length: PARAGRAPHS }, sentence))
  const read = async () => {
    const article = await readArticle(db, id)
    if (!article) throw new Error('The article is gone.')
    return article
  }
  const server = {
    read,
    conflicts: () => conflicts(db, id),
    changesSince: async (change: number) => (await changesSince(db, id, change)) ?? Promise.reject(new Error('The article is gone.')),
  }
  const clients = Array.from({ length: CLIENTS }, (_, i) => new Client(`Editor ${i}`, server))
  let isCalm = false

  /** The network between the clients and the routes: it loses requests and answers. */
  globalThis.fetch = async (target, init) => {
    if (typeof target !== 'string' || typeof init?.body !== 'string') throw new Error('The review sends JSON to a path.')
    const body: { author: string } = JSON.parse(init.body)
    const client = clients.find(({ author }) => author === body.author)
    if (!client?.isOnline || (!isCalm && random() < 0.1)) throw new TypeError('The request did not arrive.')
    const answer = target.endsWith('/saves') ? await applySaves(db, id, batch.parse(body)) : await setMarks(db, id, marks.parse(body))
    tally.saves += 1
    if (!isCalm && random() < 0.1) {
      tally['answers lost'] += 1
      throw new TypeError('The answer did not arrive.')
    }
    return answer.ok ? Response.json(answer) : Response.json({ error: { code: answer.reason, message: answer.message } }, { status: 422 })
  }

  for (const client of clients) await client.open()
  for (let step = 0; step < steps; step++) {
    tally.steps += 1
    await act(pick(clients), random, pick, tally)
    if (random() < 0.2) await pause(0)
  }

  isCalm = true
  for (const client of clients) client.isOnline = true
  // Answers that come back merge what was typed meanwhile, which is sent in turn.
  const latest = Date.now() + PATIENCE
  while (clients.some(({ visit }) => visit.sender.pending) && Date.now() < latest) {
    for (const client of clients) await client.visit.sender.deliver()
    await pause(1)
  }
  for (const client of clients) await client.catchUp()
  await compare(clients, await read(), await conflicts(db, id), tally, broken)
  for (const client of clients) client.leave()
}

/** One thing that an editor does, or that happens to them. */
async function act(client: Client, random: () => number, pick: <T>(list: readonly T[]) => T, tally: Tally): Promise<void> {
  const { store, changes, sender } = client.visit
  const place = pick(store.order)
  const row = place === undefined ? undefined : store.row(place)
  if (!place || !row) return
  const type = () => {
    const words = row.state.text.split(' ')
    words.splice(Math.floor(random() * (words.length + 1)), random() < 0.5 ? 1 : 0, `${pick(WORDS)}${Math.floor(random() * 1000)}`)
    store.edit(place, { state: { ...row.state, text: words.join(' ') }, origin: 'typed', batch: null })
  }
  const settle = () => {
    const closes = row.conflicts.map((conflict) => conflict.id)
    const text = random() < 0.5 ? row.state.text : (row.conflicts[0]?.mine.text ?? row.state.text)
    if (closes.length > 0) store.edit(place, { state: { ...row.state, text }, origin: 'typed', batch: null, closes }, { urgent: true })
  }
  const crash = async () => {
    // What was typed some moments ago is kept; the very last key may not be.
    await pause(5)
    client.leave()
    tally.crashes += 1
    await client.open()
  }
  const dice = random()
  if (dice < 0.4) type()
  else if (dice < 0.46) changes.split(place, Math.floor(random() * row.state.text.length))
  else if (dice < 0.52) changes.toggleJoined(place)
  else if (dice < 0.58) changes.toggleLeftOut(place)
  else if (dice < 0.62) changes.restoreMachineText(place)
  else if (dice < 0.66) changes.toggleReviewed(place)
  else if (dice < 0.7) changes.undo()
  else if (dice < 0.72) changes.redo()
  else if (dice < 0.77) settle()
  else if (dice < 0.81) client.isOnline = !client.isOnline
  else if (dice < 0.83) await crash()
  else if (dice < 0.92) await sender.deliver()
  else await client.catchUp()
}

async function compare(
  clients: readonly Client[],
  stored: Awaited<ReturnType<typeof readArticle>> & object,
  open: readonly ConflictView[],
  tally: Tally,
  broken: Broken,
): Promise<void> {
  tally.conflicts += open.length
  const exported = exportArticle(stored, plainText)?.content
  // A paragraph that was put in and taken out again is nobody's concern, unless a text waits there for a choice.
  const colliding = new Set(open.map(({ paragraphId }) => paragraphId))
  const rows = stored.paragraphs.filter(({ id, imported, leftOut }) => imported || !leftOut || colliding.has(id))
  for (const client of clients) {
    const { store, sender } = client.visit
    if (sender.pending) broken.add('is not done with sending', `${client.name}: ${sender.connection.state}`)
    const shown = client.view()
    const one = rows.map(({ id, text, kind, joined, leftOut, revision, review }) => JSON.stringify({ id, text, kind, joined, leftOut, revision, review }))
    const other = shown.paragraphs.map(({ id, text, kind, joined, leftOut, revision, review }) => JSON.stringify({ id, text, kind, joined, leftOut, revision, review }))
    const at = one.findIndex((paragraph, i) => paragraph !== other[i])
    if (at >= 0 || one.length !== other.length) broken.add('shows another article', `${client.name}, paragraph ${at + 1}: ${other[at]}; stored: ${one[at]}`)
    if (exportArticle(shown, plainText)?.content !== exported) broken.add('would export another text', client.name)
    const conflictsShown = store.order.flatMap((id) => store.row(id)?.conflicts.map((conflict) => conflict.id) ?? []).sort(byBytes)
    const openStored = open.map((conflict) => conflict.id).sort(byBytes)
    if (conflictsShown.join() !== openStored.join()) {
      const missing = openStored.filter((id) => !conflictsShown.includes(id))
      const closed = conflictsShown.filter((id) => !openStored.includes(id))
      broken.add('shows other conflicts', `${client.name}: without ${missing.join()}, with the closed ${closed.join()}`)
    }
  }
}

const byBytes = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
