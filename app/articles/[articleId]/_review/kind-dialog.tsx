'use client'
import type { ParagraphKind } from '../../../../lib/articles/article'
import { Button } from '../../../_ui/button'
import { Dialog } from '../../../_ui/dialog'
import { words } from '../../../_ui/words'
import { useController, useRow } from './review-context'
import styles from './kind-dialog.module.css'

type Choice = { readonly label: string; readonly kind: ParagraphKind; readonly level: number; readonly ordered: boolean }

const CHOICES: readonly Choice[] = [
  { label: words.kinds.body, kind: 'body', level: 0, ordered: false },
  { label: words.kinds.title, kind: 'title', level: 1, ordered: false },
  { label: words.review.headingLevel(2), kind: 'heading', level: 2, ordered: false },
  { label: words.review.headingLevel(3), kind: 'heading', level: 3, ordered: false },
  { label: words.review.headingLevel(4), kind: 'heading', level: 4, ordered: false },
  { label: words.review.bullet, kind: 'listItem', level: 1, ordered: false },
  { label: words.review.numbered, kind: 'listItem', level: 1, ordered: true },
  { label: words.kinds.quotation, kind: 'quotation', level: 0, ordered: false },
]

/** What a paragraph is: one choice, taken at once. */
export function KindDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { session } = useController()
  const row = useRow(id)
  if (!row) return null
  const isNow = ({ kind, level, ordered }: Choice) =>
    row.state.kind === kind && row.state.ordered === ordered && (kind !== 'heading' || row.state.level === level)
  return (
    <Dialog open title={words.review.kindTitle(session.store.numberOf(id))} onClose={onClose}>
      <div className={styles.choices}>
        {CHOICES.map((choice) => (
          <Button
            key={choice.label}
            aria-pressed={isNow(choice)}
            kind={isNow(choice) ? 'primary' : 'plain'}
            data-autofocus={isNow(choice) ? '' : undefined}
            onClick={() => {
              session.changes.setKind(id, choice.kind, choice.level, choice.ordered)
              onClose()
            }}
          >
            {choice.label}
          </Button>
        ))}
      </div>
    </Dialog>
  )
}
