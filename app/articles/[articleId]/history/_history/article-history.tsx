'use client'
import { useMemo, useState } from 'react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import type { HistoryEntry } from '../../../../../lib/articles/article'
import type { HistoryPage } from '../../../../../lib/articles/queries/history'
import { callApi } from '../../../../_ui/api'
import { Button } from '../../../../_ui/button'
import { Menu } from '../../../../_ui/menu'
import { MoreIcon } from '../../../../_ui/icons'
import { showToast } from '../../../../_ui/toasts'
import { LongDay } from '../../../../_ui/when'
import { historyWords } from '../../../../_ui/words-history'
import { Entry } from './entry'
import { groupEntries, type HistoryGroup } from './grouping'
import { restoreState } from './restore'
import styles from './history.module.css'

/** How many entries of a batch are shown at first. */
const OF_A_BATCH = 3

/** Everything that was changed in the article, newest first, a sitting or a batch at a time. */
export function ArticleHistory({ articleId, first }: { articleId: string; first: HistoryPage }) {
  const router = useRouter()
  const [older, setOlder] = useState<readonly HistoryPage[]>([])
  const [busy, setBusy] = useState(false)
  const entries = useMemo(() => [first, ...older].flatMap((page) => page.entries), [first, older])
  const groups = useMemo(() => groupEntries(entries), [entries])
  const current = useMemo(() => newestOf(entries), [entries])
  const next = (older.at(-1) ?? first).next

  const readOlder = async (): Promise<void> => {
    if (next === null) return
    setBusy(true)
    const answer = await callApi<HistoryPage>('GET', `/api/articles/${articleId}/history?before=${encodeURIComponent(next)}`)
    setBusy(false)
    if (answer.ok) setOlder([...older, answer.data])
    else showToast({ text: answer.message, tone: 'bad' })
  }
  const restore = async ({ paragraphId, number, after }: HistoryEntry): Promise<void> => {
    if (!(await restoreState(articleId, paragraphId, number, after))) return
    // What was read before the restoring has one entry less than the new first page: older pages are read again.
    setOlder([])
    router.refresh()
  }
  if (entries.length === 0) return <p className={styles.empty}>{historyWords.empty}</p>
  return (
    <>
      <ol className={styles.groups}>
        {groups.map((group) => (
          <li key={group.key} className={styles.group}>
            <LongDay at={group.at} previous={before(groups, group)?.at} className={styles.day} />
            <Group articleId={articleId} group={group} current={current} onRestore={(entry) => void restore(entry)} />
          </li>
        ))}
      </ol>
      {next !== null && (
        <Button onClick={() => void readOlder()} disabled={busy} className={styles.older}>
          {busy ? historyWords.loading : historyWords.more}
        </Button>
      )}
    </>
  )
}

const before = (groups: readonly HistoryGroup[], group: HistoryGroup) => groups[groups.indexOf(group) - 1]

/** The newest entry of each paragraph is how the paragraph is now. */
function newestOf(entries: readonly HistoryEntry[]): ReadonlySet<HistoryEntry> {
  const newest = new Map<string, HistoryEntry>()
  for (const entry of entries) if (!newest.has(entry.paragraphId)) newest.set(entry.paragraphId, entry)
  return new Set(newest.values())
}

function Group({
  articleId,
  group,
  current,
  onRestore,
}: {
  articleId: string
  group: HistoryGroup
  current: ReadonlySet<HistoryEntry>
  onRestore: (entry: HistoryEntry) => void
}) {
  const router = useRouter()
  const [all, setAll] = useState(false)
  const { entries, label } = group
  const shown = all ? entries : entries.slice(0, OF_A_BATCH)
  const newest = entries[0]
  return (
    <div className={styles.card}>
      {label !== null && (
        <p className={styles.batch}>
          <strong>{label}</strong>
          {entries.length > 1 && <span className={styles.quiet}> · {historyWords.batch(entries.length)}</span>}
        </p>
      )}
      {shown.map((entry) => (
        <Entry
          key={entry.lastRevision + entry.paragraphId}
          entry={entry}
          heading={
            <Link href={`/articles/${articleId}#p-${entry.paragraphId}`} prefetch={false} className={styles.paragraph}>
              {historyWords.paragraph(entry.number)}
            </Link>
          }
          isCurrent={current.has(entry)}
          onRestore={onRestore}
        />
      ))}
      {shown.length < entries.length && (
        <Button kind="quiet" size="small" onClick={() => setAll(true)}>
          {historyWords.moreOfBatch(entries.length)}
        </Button>
      )}
      {newest && (
        <span className={styles.cardMenu}>
          <Menu
            label={historyWords.momentActions}
            trigger={
              <Button kind="quiet" size="small" aria-label={historyWords.momentActions}>
                <MoreIcon />
              </Button>
            }
            items={[
              {
                label: historyWords.compareWithNow,
                run: () => router.push(`/articles/${articleId}/history/compare?from=${newest.change}&to=now`),
              },
              {
                label: historyWords.compareWithImport,
                run: () => router.push(`/articles/${articleId}/history/compare?from=import&to=${newest.change}`),
              },
            ]}
          />
        </span>
      )}
    </div>
  )
}
