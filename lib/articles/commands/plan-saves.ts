import type { Transaction } from '../../database/client'
import type { BatchResult, Origin, ParagraphState, ParagraphView } from '../article'
import { mergeStates } from '../merge-states'
import type { Save } from '../schema'
import { paragraphView, sameState, stateOf } from '../views'
import { fingerprint } from './fingerprint'
import { freePosition } from './free-position'
import { type KnownSave, knownSaves } from './known-saves'

type Made = { readonly id: string; readonly paragraphId: string; readonly fingerprint: string }
export type PlannedRevision = Made & {
  readonly number: number
  readonly base: number
  readonly state: ParagraphState
  readonly origin: Origin
}
/** `theirs` is the revision it collided with. */
export type PlannedConflict = Made & {
  readonly base: number
  readonly theirs: number
  readonly state: ParagraphState
  readonly origin: Origin
}
export type PlannedUnchanged = Made & { readonly revision: number }

export type PlannedResult = {
  readonly saveId: string
  readonly paragraphId: string
  readonly outcome: 'saved' | 'merged' | 'unchanged' | 'repeated' | 'conflict'
}

/** What a batch of saves comes to, worked out before anything is written. */
export type SavePlan = {
  readonly ok: true
  /** The paragraphs of the saves, as they will be. */
  readonly paragraphs: Map<string, ParagraphView>
  /** Those among them that are new, and their positions. */
  readonly inserted: Map<string, string>
  readonly revisions: PlannedRevision[]
  /** Their states, by paragraph and number. */
  readonly states: Map<string, ParagraphState>
  readonly conflicts: PlannedConflict[]
  readonly unchanged: PlannedUnchanged[]
  /** Open conflicts that editors have chosen in. */
  readonly closed: { readonly id: string; readonly closedBy: number }[]
  /** One for each save, in their order. */
  readonly results: PlannedResult[]
}

type Refusal = Extract<BatchResult, { ok: false }>
type Signed = { readonly author: string; readonly at: Date }

/** Reads what the saves are about, under the article's lock, and decides what becomes of each, in their order. */
export async function planSaves(
  tx: Transaction,
  articleId: string,
  saves: readonly Save[],
  signed: Signed,
): Promise<SavePlan | Refusal> {
  const ids = [...new Set(saves.map(({ paragraphId }) => paragraphId))]
  const rows = await tx.paragraph.findMany({ where: { id: { in: ids } } })
  const elsewhere = new Set(rows.filter((row) => row.articleId !== articleId).map(({ id }) => id))
  const known = await knownSaves(tx, saves.map(({ saveId }) => saveId))
  const open = await openConflicts(tx, articleId, saves)
  const plan: SavePlan = {
    ok: true,
    paragraphs: new Map(rows.map((row) => [row.id, paragraphView(row)])),
    inserted: new Map(),
    revisions: [],
    states: new Map(),
    conflicts: [],
    unchanged: [],
    closed: [],
    results: [],
  }
  for (const save of saves) {
    const refusal = elsewhere.has(save.paragraphId) ? paragraphMissing(save) : await planSave(tx, articleId, plan, known, save, signed)
    if (refusal) return refusal
    closeConflicts(plan, open, save)
  }
  return plan
}

/** Adds one save to the plan; answers why the whole request must be refused, if it must. */
async function planSave(
  tx: Transaction,
  articleId: string,
  plan: SavePlan,
  known: Map<string, KnownSave>,
  save: Save,
  signed: Signed,
): Promise<Refusal | null> {
  const { saveId, paragraphId, state, origin } = save
  const made = { id: saveId, paragraphId, fingerprint: fingerprint(save) }
  const before = known.get(saveId)
  if (before && before.fingerprint !== made.fingerprint) return saveIdReused(save)
  if (before) {
    plan.results.push({ saveId, paragraphId, outcome: before.conflict ? 'conflict' : 'repeated' })
    return null
  }
  known.set(saveId, { fingerprint: made.fingerprint, conflict: null })

  const current = plan.paragraphs.get(paragraphId)
  const finish = (outcome: PlannedResult['outcome']) => {
    plan.results.push({ saveId, paragraphId, outcome })
    return null
  }
  const revise = (next: ParagraphView, base: number, why: Origin) => {
    plan.revisions.push({ ...made, number: next.revision, base, state: stateOf(next), origin: why })
    plan.states.set(`${paragraphId} ${next.revision}`, stateOf(next))
    plan.paragraphs.set(paragraphId, { ...next, changedAt: signed.at.toISOString(), changedBy: signed.author })
  }

  if (!current) {
    if (!save.insert) return paragraphMissing(save)
    if (save.base !== 0) return unknownRevision(save, 0)
    const position = await freePosition(tx, articleId, save.insert.position, new Set(plan.inserted.values()))
    plan.inserted.set(paragraphId, position)
    revise(insertedParagraph(paragraphId, position, state), 0, origin)
    return finish('saved')
  }

  // Somebody with the same draft has inserted it already: then this is a later state of that insertion.
  const base = Math.max(save.base, 1)
  if (base > current.revision) return unknownRevision(save, current.revision)
  const merged =
    base === current.revision || sameState(state, current)
      ? ({ ok: true, state } as const)
      : mergeStates(await stateAt(tx, plan, paragraphId, base), state, current)
  if (!merged.ok) {
    plan.conflicts.push({ ...made, base, theirs: current.revision, state, origin })
    return finish('conflict')
  }
  if (sameState(merged.state, current)) {
    plan.unchanged.push({ ...made, revision: current.revision })
    return finish('unchanged')
  }
  const wasMerged = base !== current.revision
  revise({ ...current, ...merged.state, revision: current.revision + 1 }, base, wasMerged ? 'merge' : origin)
  return finish(wasMerged ? 'merged' : 'saved')
}

/** A revision of before, or one that an earlier save of the same batch makes. */
async function stateAt(tx: Transaction, plan: SavePlan, paragraphId: string, number: number): Promise<ParagraphState> {
  const planned = plan.states.get(`${paragraphId} ${number}`)
  if (planned) return planned
  return stateOf(await tx.revision.findUniqueOrThrow({ where: { paragraphId_number: { paragraphId, number } } }))
}

async function openConflicts(tx: Transaction, articleId: string, saves: readonly Save[]): Promise<Map<string, string>> {
  const ids = saves.flatMap(({ closes }) => closes)
  if (ids.length === 0) return new Map()
  const rows = await tx.conflict.findMany({
    where: { id: { in: ids }, articleId, closedBy: null },
    select: { id: true, paragraphId: true },
  })
  return new Map(rows.map(({ id, paragraphId }) => [id, paragraphId]))
}

/** A save that was stored closes its paragraph's conflicts; one that became a conflict itself closes none. */
function closeConflicts(plan: SavePlan, open: Map<string, string>, { paragraphId, closes }: Save): void {
  const outcome = plan.results.at(-1)?.outcome
  const current = plan.paragraphs.get(paragraphId)
  if (!current || outcome === 'conflict' || outcome === 'repeated') return
  for (const id of closes) {
    if (open.get(id) !== paragraphId) continue
    open.delete(id)
    plan.closed.push({ id, closedBy: current.revision })
  }
}

function insertedParagraph(id: string, position: string, state: ParagraphState): ParagraphView {
  return {
    ...state,
    id,
    position,
    machineText: '',
    // Nothing followed it in the imported file: exports divide it from its neighbours as is usual in the article.
    separator: '',
    sourceText: null,
    imported: false,
    revision: 1,
    changedAt: '',
    changedBy: '',
    review: null,
  }
}

function paragraphMissing({ saveId, paragraphId }: Save): Refusal {
  return { ok: false, reason: 'paragraph_missing', message: `The article has no paragraph ${paragraphId}.`, saveId }
}

function unknownRevision({ saveId, base }: Save, last: number): Refusal {
  const message = `The save is based on revision ${base}, and the paragraph’s last one is ${last}. Read it again.`
  return { ok: false, reason: 'unknown_revision', message, saveId }
}

function saveIdReused({ saveId }: Save): Refusal {
  const message = 'This save id was used before, for something else. Make a new id for every save.'
  return { ok: false, reason: 'save_id_reused', message, saveId }
}
