'use client'
import { Dialog } from '../../../_ui/dialog'
import { words } from '../../../_ui/words'
import { ALL_COMMANDS, type Command } from './commands'
import { showKey } from './keys'
import styles from './keys-dialog.module.css'

const PLACES: readonly Command['where'][] = ['both', 'text', 'row']

/** All keys of the review. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} title={words.review.keysTitle} onClose={onClose} wide>
      <div className={styles.columns}>
        {PLACES.map((where) => (
          <Group
            key={where}
            title={words.review.keysIn[where]}
            rows={ALL_COMMANDS.filter((command) => command.where === where).map(({ keys, label }) => [keys.map(showKey), label])}
          />
        ))}
        <Group
          title={words.review.keysIn.typography}
          rows={words.review.typographyKeys.map(([key, label]) => [[key.includes('+') ? showKey(key) : key], label])}
        />
      </div>
    </Dialog>
  )
}

function Group({ title, rows }: { title: string; rows: readonly (readonly [readonly string[], string])[] }) {
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>{title}</h3>
      <dl>
        {rows.map(([keys, label]) => (
          <div key={label} className={styles.row}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
