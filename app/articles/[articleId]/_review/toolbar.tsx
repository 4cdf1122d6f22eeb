'use client'
import Link from 'next/link'
import { useSyncExternalStore } from 'react'
import { Button } from '../../../_ui/button'
import { MoreIcon, SearchIcon } from '../../../_ui/icons'
import { classNames } from '../../../_ui/class-names'
import { Menu } from '../../../_ui/menu'
import { words } from '../../../_ui/words'
import { previewWords } from '../../../_ui/words-preview'
import { ExportMenu } from '../_export/export-menu'
import { COMMANDS } from './commands'
import { CommentsButton } from './comments-button'
import { ConflictsButton } from './conflicts-button'
import { showKey } from './keys'
import { useController, useFindingCount, useView } from './review-context'
import { Visitors } from './visitors'
import type { Compare, Filter } from './view'
import styles from './toolbar.module.css'

const COMPARES: readonly Compare[] = ['machine', 'previous', 'none']
const FILTERS: readonly Filter[] = ['all', 'open', 'untouched', 'edited', 'reviewed', 'changedSince', 'leftOut']

/** The bar over the rows: how far the article is, what is shown of it, and where else to go. */
export function Toolbar() {
  const controller = useController()
  const { store } = controller.session
  const compare = useView((view) => view.compare)
  const filter = useView((view) => view.filter)
  const totals = useSyncExternalStore(
    (listener) => store.subscribeTotals(listener),
    () => store.totals,
    () => store.totals,
  )
  const all = Object.values(totals).reduce((sum, count) => sum + count, 0)
  const settled = totals.reviewed + totals.leftOut
  const counts: Record<Filter, number> = { ...totals, all, open: all - settled }
  const found = useFindingCount()
  const href = `/articles/${store.head.id}`
  const run = (command: (typeof COMMANDS)[keyof typeof COMMANDS]) => () => command.run(controller)
  return (
    <div className={styles.bar}>
      <div className={styles.progress}>
        <progress max={Math.max(1, all)} value={settled} aria-label={words.review.progress(settled, all)} />
        <span>
          {words.review.progress(settled, all)}
          {found !== null && ` · ${words.review.findings.open(found)}`}
        </span>
      </div>
      <label className={classNames(styles.choice, styles.filter)}>
        <span>{words.review.filter.label}</span>
        <select value={filter} onChange={(event) => controller.setFilter(FILTERS.find((name) => name === event.target.value) ?? 'all')}>
          {FILTERS.map((name) => (
            <option key={name} value={name}>
              {`${filterName(name)} (${words.number(counts[name])})`}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.choice}>
        <span>{words.review.compare.label}</span>
        <select
          value={compare}
          onChange={(event) => controller.view.set({ compare: COMPARES.find((name) => name === event.target.value) ?? 'machine' })}
        >
          {COMPARES.map((name) => (
            <option key={name} value={name}>
              {words.review.compare[name]}
            </option>
          ))}
        </select>
      </label>
      <Visitors />
      <div className={styles.actions}>
        <Button kind="quiet" size="small" aria-label={words.review.commands.find} onClick={run(COMMANDS.find)}>
          <SearchIcon />
          <span className={styles.wide}>{words.review.commands.find}</span>
        </Button>
        <Button kind="quiet" size="small" onClick={run(COMMANDS.findings)}>
          {found === null ? words.review.findings.panel : words.review.findings.title(found)}
        </Button>
        <ConflictsButton />
        <CommentsButton />
        <Link className={styles.link} href={`${href}/preview`} prefetch={false}>
          {words.review.preview}
        </Link>
        <ExportMenu
          articleId={store.head.id}
          reminder={found ? { label: previewWords.findings.stillOpen(found), run: run(COMMANDS.findings) } : undefined}
        />
        <Menu
          label={words.review.more}
          trigger={
            <Button kind="quiet" size="small" aria-label={words.review.more}>
              <MoreIcon />
            </Button>
          }
          items={[
            { label: COMMANDS.undo.label, shortcut: showKey('Ctrl+z'), run: () => controller.undoNamed() },
            { label: COMMANDS.nextOpen.label, shortcut: showKey('n'), run: run(COMMANDS.nextOpen) },
            { label: COMMANDS.sweep.label, shortcut: showKey('w'), run: run(COMMANDS.sweep) },
            { label: COMMANDS.quotes.label, shortcut: showKey('q'), run: run(COMMANDS.quotes) },
            { label: COMMANDS.keys.label, shortcut: '?', run: run(COMMANDS.keys) },
            'separator',
            { label: words.review.history, run: () => window.location.assign(`${href}/history`) },
          ]}
        />
      </div>
    </div>
  )
}

function filterName(filter: Filter): string {
  return filter === 'all' || filter === 'open' ? words.review.filter[filter] : words.states[filter]
}
