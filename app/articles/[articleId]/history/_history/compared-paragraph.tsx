import Link from 'next/link'
import type { ComparedParagraph as Compared, ParagraphState } from '../../../../../lib/articles/article'
import { OneSide } from '../../../../_ui/difference'
import { historyWords } from '../../../../_ui/words-history'
import { describeStructure } from './describe-structure'
import styles from './history.module.css'

const words = historyWords.compare

/** A paragraph at two moments, side by side. */
export function ComparedParagraph({ articleId, compared }: { articleId: string; compared: Compared }) {
  const { before, after, number, paragraphId } = compared
  const structure = before && after ? describeStructure(before, after) : []
  return (
    <section className={styles.compared} aria-label={historyWords.paragraph(number)}>
      <h2 className={styles.comparedNumber}>
        <Link href={`/articles/${articleId}#p-${paragraphId}`} prefetch={false} aria-label={historyWords.paragraph(number)}>
          {number}
        </Link>
      </h2>
      <Side state={before} other={after} side="before" />
      <Side state={after} other={before} side="after" />
      {structure.length > 0 && <p className={styles.comparedStructure}>{structure.join(' · ')}</p>}
    </section>
  )
}

function Side({
  state,
  other,
  side,
}: {
  state: ParagraphState | null
  other: ParagraphState | null
  side: 'before' | 'after'
}) {
  const label = side === 'before' ? words.from : words.to
  if (state === null || (state.text === '' && other?.text !== ''))
    return (
      <p className={styles.absent}>
        <span className="visually-hidden">{label}: </span>
        {state === null ? words.absent : words.noText}
      </p>
    )
  return (
    <p className={styles.side} dir="auto">
      <span className="visually-hidden">{label}: </span>
      <OneSide
        before={side === 'before' ? state.text : (other?.text ?? '')}
        after={side === 'after' ? state.text : (other?.text ?? '')}
        side={side}
      />
    </p>
  )
}
