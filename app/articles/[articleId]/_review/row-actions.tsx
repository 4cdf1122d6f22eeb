'use client'
import type { ReviewState } from '../../../../lib/articles/article'
import { Button } from '../../../_ui/button'
import { CheckIcon, MoreIcon } from '../../../_ui/icons'
import { Menu } from '../../../_ui/menu'
import { words } from '../../../_ui/words'
import { COMMANDS, type Command } from './commands'
import { showKey } from './keys'
import { useController } from './review-context'
import styles from './row.module.css'

const MENU: readonly (Command | 'separator')[] = [
  COMMANDS.changes,
  COMMANDS.history,
  COMMANDS.rowComment,
  COMMANDS.restore,
  'separator',
  COMMANDS.join,
  COMMANDS.leaveOut,
  COMMANDS.insert,
  COMMANDS.kind,
]

/** The mark “read and right”, and a menu of everything else that can be done with the paragraph. */
export function RowActions({ id, number, state, leftOut }: { id: string; number: number; state: ReviewState; leftOut: boolean }) {
  const controller = useController()
  const reviewed = state === 'reviewed'
  return (
    <div className={styles.actions}>
      <button
        type="button"
        className={styles.mark}
        aria-pressed={reviewed}
        aria-label={reviewed ? words.review.unmark : words.review.mark}
        title={reviewed ? words.review.unmark : words.review.mark}
        disabled={leftOut}
        onClick={() => controller.toggleReviewed(id)}
      >
        <CheckIcon />
      </button>
      <Menu
        label={words.review.actionsOf(number)}
        trigger={
          <Button kind="quiet" size="small" aria-label={words.review.actionsOf(number)} onPointerDown={() => controller.view.set({ current: id })}>
            <MoreIcon />
          </Button>
        }
        items={MENU.map((command) =>
          command === 'separator'
            ? command
            : {
                label: command.label,
                shortcut: showKey(command.keys[0]!),
                run: () => {
                  controller.view.set({ current: id })
                  command.run(controller)
                },
              },
        )}
      />
    </div>
  )
}
