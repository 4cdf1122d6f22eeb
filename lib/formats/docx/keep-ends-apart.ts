import { tokenize } from '../../diff/tokens'
import type { TrackedParagraph } from './tracked-paragraphs'

type Piece = TrackedParagraph['runs'][number]
type Run = Exclude<Piece, { edge: unknown }>

/**
 * The same changes, written so that no paragraph end of both texts stands between two insertions of one editor:
 * LibreOffice (7.4) takes those for one insertion, and removes the end with them when all changes are rejected. So what was
 * removed stands behind what replaces it, at the end of a paragraph; where nothing was removed there, the word beside
 * the insertion is removed and put in again with it.
 */
export function* keepEndsApart(paragraphs: Iterable<TrackedParagraph>): Generator<TrackedParagraph> {
  let before: TrackedParagraph | null = null
  let last: TrackedParagraph | null = null
  for (let paragraph of paragraphs) {
    if (last && meet(last, paragraph)) {
      const runs = endingInRemoved(last.runs)
      const ended = runs && { ...last, runs }
      if (ended && !(before && meet(before, ended))) {
        last = ended
      } else if (paragraph.end === 'inserted' && !paragraph.runs.some(isOld)) {
        // Where the end stands among what was put in makes no difference: beside something old it is told apart.
        const { end, endChange, before: old } = last
        last = { ...last, end: paragraph.end, endChange: paragraph.endChange }
        paragraph = { ...paragraph, end, endChange, before: old }
      } else {
        paragraph = { ...paragraph, runs: beginningWithRemoved(paragraph.runs) }
      }
    }
    if (last) yield last
    before = last
    last = paragraph
  }
  if (last) yield last
}

function meet(last: TrackedParagraph, next: TrackedParagraph): boolean {
  const [end, start] = [last.runs.findLast(isRun), next.runs.find(isRun)]
  return last.end === 'same' && end?.status === 'inserted' && start?.status === 'inserted' && end.by === start.by
}

/** Null where all of the paragraph was inserted. */
function endingInRemoved(runs: readonly Piece[]): Piece[] | null {
  const place = runs.findLastIndex(isOld)
  const piece = runs[place]
  const inserted = runs.slice(place + 1)
  if (!piece || !isRun(piece)) return null
  if (piece.status === 'removed') {
    const first = runs.findLastIndex((each, index) => index < place && !(isRun(each) && each.status === 'removed')) + 1
    return [...runs.slice(0, first), ...inserted, ...runs.slice(first, place + 1)]
  }
  const word = tokenize(piece.run.text).at(-1) ?? ''
  const [kept, again] = cut(piece, piece.run.text.length - word.length)
  const change = inserted.find(isRun) ?? piece
  return [...runs.slice(0, place), ...kept, ...again.map((run) => changed(run, 'inserted', change)), ...inserted, ...again.map((run) => changed(run, 'removed', change))]
}

function beginningWithRemoved(runs: readonly Piece[]): Piece[] {
  const place = runs.findIndex(isOld)
  const piece = runs[place]
  const inserted = runs.slice(0, place)
  if (!piece || !isRun(piece)) return [...runs]
  if (piece.status === 'removed') {
    const following = runs.findIndex((each, index) => index > place && !(isRun(each) && each.status === 'removed'))
    const end = following === -1 ? runs.length : following
    return [...runs.slice(place, end), ...inserted, ...runs.slice(end)]
  }
  const [again, kept] = cut(piece, (tokenize(piece.run.text)[0] ?? '').length)
  const change = inserted.find(isRun) ?? piece
  return [...again.map((run) => changed(run, 'removed', change)), ...inserted, ...again.map((run) => changed(run, 'inserted', change)), ...kept, ...runs.slice(place + 1)]
}

function isRun(piece: Piece): piece is Run {
  return !('edge' in piece)
}

function isOld(piece: Piece): boolean {
  return isRun(piece) && piece.status !== 'inserted'
}

function cut(piece: Run, offset: number): [Run[], Run[]] {
  const part = (text: string): Run[] => (text === '' ? [] : [{ ...piece, run: { ...piece.run, text } }])
  return [part(piece.run.text.slice(0, offset)), part(piece.run.text.slice(offset))]
}

function changed(run: Run, status: Run['status'], { by, at }: Run): Run {
  return { ...run, status, by, at }
}
