'use client'
import { useState } from 'react'
import type { ConflictView } from '../../../../lib/articles/article'
import { pieces } from '../../../../lib/diff/map'
import { readableDiff } from '../../../../lib/diff/readable'
import { Button } from '../../../_ui/button'
import { useAuthor } from '../../../_ui/use-author'
import { When } from '../../../_ui/when'
import { words } from '../../../_ui/words'
import { useController, useRow } from './review-context'
import styles from './conflict-card.module.css'

/**
 * A text that could not be merged, beside what both sides began with and what stands there now, and the choice
 * between them: now or later, by whoever has the article open.
 */
export function ConflictCard({ conflict, label = words.review.conflict.title }: { conflict: ConflictView; label?: string }) {
  const controller = useController()
  const row = useRow(conflict.paragraphId)
  const [later, setLater] = useState(false)
  const isOwn = useAuthor().author === conflict.author
  const text = words.review.conflict
  if (!row) return null
  const { base, mine, author } = conflict
  const whose = isOwn ? text.mine : text.by(author)
  if (later) {
    return (
      <p className={styles.later}>
        {text.waits(whose)}
        <Button size="small" onClick={() => setLater(false)}>
          {text.show}
        </Button>
      </p>
    )
  }
  const { changedBy } = row.paragraph
  return (
    <section className={styles.card} aria-label={label}>
      <h2 className={styles.title}>{text.title}</h2>
      <p>
        {text.why} <When at={conflict.createdAt} />
      </p>
      <div className={styles.sides}>
        <Side title={whose} base={base.text} text={mine.text} />
        <Side title={text.here(changedBy)} base={base.text} text={row.state.text} />
        <Side title={text.base} base={base.text} text={base.text} />
      </div>
      <div className={styles.choice}>
        <Button size="small" onClick={() => controller.settleConflict(conflict, 'take')}>
          {isOwn ? text.takeMine : text.take(author)}
        </Button>
        <Button size="small" onClick={() => controller.settleConflict(conflict, 'keep')}>
          {text.keep}
        </Button>
        <Button size="small" kind="quiet" onClick={() => setLater(true)}>
          {text.decideLater}
        </Button>
      </div>
    </section>
  )
}

/** One of the texts, with what it has that the base has not. */
function Side({ title, base, text }: { title: string; base: string; text: string }) {
  return (
    <div>
      <h3 className={styles.sideTitle}>{title}</h3>
      <p className={styles.text} dir="auto">
        {pieces(text, readableDiff(base, text), 'after').map((piece, index) =>
          piece.changed ? <ins key={index}>{piece.text}</ins> : <span key={index}>{piece.text}</span>,
        )}
      </p>
    </div>
  )
}
