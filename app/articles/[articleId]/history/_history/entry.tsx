import { useState, type ReactNode } from 'react'
import type { HistoryEntry } from '../../../../../lib/articles/article'
import { Button } from '../../../../_ui/button'
import { Difference } from '../../../../_ui/difference'
import { UndoIcon } from '../../../../_ui/icons'
import { useShortWhen, When } from '../../../../_ui/when'
import { historyWords } from '../../../../_ui/words-history'
import { describeStructure } from './describe-structure'
import { Excerpt } from './excerpt'
import { excerpts } from './excerpts'
import styles from './history.module.css'

/** What a sitting did to its paragraph: in words what became of its place, marked what became of its text. */
export function Changes({ entry }: { entry: HistoryEntry }) {
  const [whole, setWhole] = useState(false)
  const { before, after } = entry
  if (before === null) return <p className={styles.text}>{after.text}</p>
  const structure = describeStructure(before, after)
  const textChanged = before.text !== after.text
  return (
    <>
      {structure.length > 0 && <p className={styles.structure}>{structure.join(' · ')}</p>}
      {textChanged && (
        <p className={styles.text} dir="auto">
          {whole ? <Difference before={before.text} after={after.text} /> : <Excerpt before={before.text} after={after.text} />}
        </p>
      )}
      {textChanged && !whole && excerpts(before.text, after.text) !== null && (
        <Button kind="quiet" size="small" className={styles.whole} onClick={() => setWhole(true)}>
          {historyWords.whole}
        </Button>
      )}
    </>
  )
}

/** One sitting of one paragraph, and the way back to how it left the paragraph. */
export function Entry({
  entry,
  heading,
  isCurrent,
  onRestore,
}: {
  entry: HistoryEntry
  /** What stands before the author: the paragraph, where several are listed. */
  heading?: ReactNode
  /** The paragraph is as this sitting left it: there is nothing to restore. */
  isCurrent: boolean
  onRestore: (entry: HistoryEntry) => void
}) {
  const when = useShortWhen()
  const origin = originOf(entry)
  return (
    <div className={styles.entry}>
      <p className={styles.meta}>
        {heading}
        <span className={styles.author}>{entry.author}</span>
        {origin !== null && <span>{origin}</span>}
        <When at={entry.endedAt} />
        {isCurrent ? (
          <span className={styles.current}>{historyWords.current}</span>
        ) : (
          <Button
            kind="quiet"
            size="small"
            className={styles.restore}
            aria-label={historyWords.restoreLabel(entry.number, when(entry.endedAt))}
            onClick={() => onRestore(entry)}
          >
            <UndoIcon />
            {historyWords.restore}
          </Button>
        )}
      </p>
      <Changes entry={entry} />
    </div>
  )
}

/** How the change came about, in a word; null where the paragraph's place was changed and nobody typed. */
function originOf({ before, after, origin }: HistoryEntry): string | null {
  if (before === null) return origin === 'import' ? historyWords.imported : historyWords.inserted
  return origin === 'typed' && before.text === after.text ? null : historyWords.origins[origin]
}
