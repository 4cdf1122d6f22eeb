import { pieces } from '../../lib/diff/map'
import { readableDiff } from '../../lib/diff/readable'
import type { Hunk, Side } from '../../lib/diff/words'
import styles from './difference.module.css'

/** Both texts as one: what was taken out struck through, what was put in underlined. */
export function Difference({ before, after }: { before: string; after: string }) {
  return <DifferenceOf before={before} after={after} hunks={readableDiff(before, after)} />
}

/** The same, where the difference is known already. */
export function DifferenceOf({ before, after, hunks }: { before: string; after: string; hunks: readonly Hunk[] }) {
  const end = hunks.at(-1)?.beforeEnd ?? 0
  return (
    <>
      {hunks.map((hunk, index) => (
        <span key={hunk.beforeStart}>
          {before.slice(hunks[index - 1]?.beforeEnd ?? 0, hunk.beforeStart)}
          <Removed text={before.slice(hunk.beforeStart, hunk.beforeEnd)} />
          <Added text={after.slice(hunk.afterStart, hunk.afterEnd)} />
        </span>
      ))}
      {before.slice(end)}
    </>
  )
}

/** One of the two texts, with what only it has marked. */
export function OneSide({ before, after, side }: { before: string; after: string; side: Side }) {
  const Marked = side === 'before' ? Removed : Added
  const text = side === 'before' ? before : after
  return pieces(text, readableDiff(before, after), side).map((piece, index) =>
    piece.changed ? <Marked key={index} text={piece.text} /> : <span key={index}>{piece.text}</span>,
  )
}

function Removed({ text }: { text: string }) {
  return text === '' ? null : <del className={styles.removed}>{text}</del>
}

function Added({ text }: { text: string }) {
  return text === '' ? null : <ins className={styles.added}>{text}</ins>
}
