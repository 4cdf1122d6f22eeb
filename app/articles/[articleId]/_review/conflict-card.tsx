'use client'
import type { ConflictView } from '../../../../lib/articles/article'
import { pieces } from '../../../../lib/diff/map'
import { readableDiff } from '../../../../lib/diff/readable'
import { Button } from '../../../_ui/button'
import { words } from '../../../_ui/words'
import { useController } from './review-context'
import styles from './conflict-card.module.css'

/** Two texts of one paragraph that could not be merged, side by side, and the choice between them. */
export function ConflictCard({ conflict }: { conflict: ConflictView }) {
  const controller = useController()
  const { base, mine, theirs, paragraphId } = conflict
  return (
    <section className={styles.card} aria-label={words.review.conflict.title}>
      <h3 className={styles.title}>{words.review.conflict.title}</h3>
      <p>{words.review.conflict.why(theirs.author)}</p>
      <div className={styles.sides}>
        <Side title={words.review.conflict.mine} base={base.text} text={mine.text} />
        <Side title={words.review.conflict.theirs(theirs.author)} base={base.text} text={theirs.text} />
      </div>
      <div className={styles.choice}>
        <Button size="small" onClick={() => controller.settleConflict(paragraphId, mine.text)}>
          {words.review.conflict.keepMine}
        </Button>
        <Button size="small" onClick={() => controller.settleConflict(paragraphId, theirs.text)}>
          {words.review.conflict.keepTheirs}
        </Button>
      </div>
    </section>
  )
}

function Side({ title, base, text }: { title: string; base: string; text: string }) {
  return (
    <div>
      <h4 className={styles.sideTitle}>{title}</h4>
      <p className={styles.text} dir="auto">
        {pieces(text, readableDiff(base, text), 'after').map((piece, index) =>
          piece.changed ? <ins key={index}>{piece.text}</ins> : <span key={index}>{piece.text}</span>,
        )}
      </p>
    </div>
  )
}
