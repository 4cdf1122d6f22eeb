import type { InlineRun } from '../../text/inline-markdown'
import type { Remark } from '../remarks'
import type { TrackedRun } from './tracked-runs'

/** Where a remark begins or ends, between the runs of a paragraph. */
export type RemarkEdge = { readonly edge: 'start' | 'end'; readonly remark: Remark }

type PlacedEdge = RemarkEdge & { readonly offset: number }

/**
 * Where remarks begin and end in the text that a paragraph gives to the document, in order; `end` stands in it for the
 * end of a block. A remark whose words are not found is on all of the first block.
 */
export function edgesOf(runs: readonly InlineRun[], end: string, remarks: readonly Remark[]): PlacedEdge[] {
  if (remarks.length === 0) return []
  const text = runs.map((run) => run.text).join('')
  const edges = remarks.flatMap((remark): PlacedEdge[] => {
    const [start, stop] = placeOf(text, remark) ?? firstBlock(text, end)
    return start < stop ? [{ edge: 'start', remark, offset: start }, { edge: 'end', remark, offset: stop }] : []
  })
  const rank = { end: 0, start: 1 }
  return edges.sort((a, b) => a.offset - b.offset || rank[a.edge] - rank[b.edge])
}

/** What stands before the words is the same as in the correction, but for white space: so they are counted. */
function placeOf(text: string, { words }: Remark): [start: number, end: number] | null {
  if (!words || words.text === '') return null
  let start = text.indexOf(words.text)
  for (let times = words.before; times > 0 && start !== -1; times--) start = text.indexOf(words.text, start + 1)
  return start === -1 ? null : [start, start + words.text.length]
}

function firstBlock(text: string, end: string): [start: number, end: number] {
  const start = text.startsWith(end) ? end.length : 0
  const stop = text.indexOf(end, start)
  return [start, stop === -1 ? text.length : stop]
}

/** The runs of a difference, cut where remarks begin and end in the text after, with those edges between them. */
export function* withEdges(runs: readonly TrackedRun[], edges: readonly PlacedEdge[]): Generator<TrackedRun | RemarkEdge> {
  const waiting = [...edges]
  const due = (offset: number, edge: RemarkEdge['edge']) => (waiting[0]?.offset === offset && waiting[0].edge === edge ? waiting.shift() : undefined)
  let offset = 0
  for (const { status, run } of runs) {
    if (status === 'removed') {
      yield { status, run }
      continue
    }
    for (let rest = run; rest.text !== ''; ) {
      for (let edge = due(offset, 'start'); edge; edge = due(offset, 'start')) yield edge
      const length = Math.min(rest.text.length, (waiting[0]?.offset ?? Infinity) - offset)
      yield { status, run: length === rest.text.length ? rest : { ...rest, text: rest.text.slice(0, length) } }
      rest = { ...rest, text: rest.text.slice(length) }
      offset += length
      for (let edge = due(offset, 'end'); edge; edge = due(offset, 'end')) yield edge
    }
  }
}
