'use client'
import { useSyncExternalStore } from 'react'
import { Button, ButtonAnchor } from '../../../_ui/button'
import { words } from '../../../_ui/words'
import { togetherWords } from '../../../_ui/words-together'
import { showToast } from '../../../_ui/show-toast'
import { rowState, type Row } from './rows'
import { COMMANDS } from './commands'
import { showKey } from './keys'
import { useController, useRow, useView } from './review-context'
import type { Connection } from './sender'
import styles from './status-bar.module.css'

/** The bar under the rows: where the editor is, where the text is (said politely to screen readers), and what the keys do. */
export function StatusBar() {
  const controller = useController()
  const { sender } = controller.session
  const current = useView((view) => view.current)
  const editing = useView((view) => view.selection !== null)
  const connection = useSyncExternalStore(
    (listener) => sender.subscribe(listener),
    () => sender.connection,
    () => sender.connection,
  )
  const { others } = controller.session
  const connected = useSyncExternalStore(others.subscribe, () => others.connected, () => true)
  const signedOut = connection.state === 'signedOut'
  // What is to be pressed stands alone: what changes when the focus leaves the text would move it away under the click.
  const standsAlone = signedOut || connection.state === 'deleted'
  return (
    <footer className={styles.bar}>
      {current !== null && !standsAlone && <CurrentRow id={current} />}
      {!connected && connection.state === 'saved' && <p className={styles.alone}>{togetherWords.offline}</p>}
      <p role="status" className={connection.state === 'saved' || connection.state === 'saving' ? styles.calm : styles.alarm}>
        {connectionText(connection)}
      </p>
      {signedOut && (
        <ButtonAnchor size="small" href="/sign-in?next=/sign-in" target="_blank" rel="opener">
          {words.review.signInAgain}
        </ButtonAnchor>
      )}
      {connection.state === 'deleted' && (
        <Button size="small" onClick={() => void copyDrafts(controller.session.store.order.flatMap((id) => controller.session.store.row(id) ?? []))}>
          {words.review.copyDrafts}
        </Button>
      )}
      <p className={styles.keys}>
        {standsAlone ? null : editing ? (
          <>
            <Hint keys="Ctrl+Enter" label={words.review.mark} /> <Hint keys="F8" label={COMMANDS.nextFinding.label} />{' '}
            <Hint keys="Escape" label={words.review.rowKeysHint} />
          </>
        ) : (
          <Hint keys="?" label={COMMANDS.keys.label} />
        )}
      </p>
    </footer>
  )
}

function CurrentRow({ id }: { id: string }) {
  const { store } = useController().session
  const row = useRow(id)
  if (!row) return null
  const text = savingText(row)
  return (
    <p className={styles.place}>
      {words.review.row(store.numberOf(id), words.kinds[row.state.kind], words.states[rowState(row)])}
      {text !== null && ` · ${text}`}
    </p>
  )
}

function Hint({ keys, label }: { keys: string; label: string }) {
  return (
    <span className={styles.hint}>
      <kbd>{showKey(keys)}</kbd> {label}
    </span>
  )
}

/** Where one paragraph's text is; null for one that was never changed. */
function savingText({ saving, refusal, paragraph }: Row): string | null {
  if (saving === 'saved') return paragraph.revision > 1 ? words.review.savedAt(clock(new Date(paragraph.changedAt))) : null
  if (saving === 'refused') return words.review.refused(refusal ?? '')
  return saving === 'retrying' ? words.review.notSaved : words.review.saving
}

function connectionText(connection: Connection): string {
  if (connection.state === 'saved') return connection.at ? words.review.savedAt(clock(connection.at)) : words.review.allSaved
  if (connection.state === 'saving') return words.review.saving
  if (connection.state === 'retrying') return words.review.notSaved
  if (connection.state === 'refused') return words.review.someRefused
  return words.review[connection.state]
}

function clock(date: Date): string {
  return date.toLocaleTimeString(words.formatLocale, { hour: '2-digit', minute: '2-digit' })
}

/** Where the browser does not let a page copy (on an address without https, for one), that is said. */
async function copyDrafts(rows: readonly Row[]): Promise<void> {
  const texts = rows.filter((row) => row.draft).map((row) => row.state.text)
  try {
    await navigator.clipboard.writeText(texts.join('\n\n'))
    showToast({ text: words.review.copied, tone: 'good' })
  } catch {
    showToast({ text: togetherWords.kept.copyYourself, tone: 'bad' })
  }
}
