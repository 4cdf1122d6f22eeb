import Link from 'next/link'
import type { DeskEntry } from '../../lib/articles/article'
import { ArrowDownIcon, ArrowUpIcon, CheckIcon, CommentIcon } from '../_ui/icons'
import { When } from '../_ui/when'
import { words } from '../_ui/words'
import { deskWords } from '../_ui/words-desk'
import { classNames } from '../_ui/class-names'
import { EntryMenu } from './entry-menu'
import { deskAddress, sortedBy, type DeskSort, type DeskView } from './desk-address'
import styles from './desk-table.module.css'

/** The articles, one a line: what each is, how far it is, when somebody last touched it. */
export function DeskTable({ entries, view }: { entries: readonly DeskEntry[]; view: DeskView }) {
  return (
    <table className={styles.table} aria-label={view.bin ? deskWords.binTable : deskWords.table}>
      <thead>
        <tr>
          <SortHeading view={view} sort="title" />
          <th scope="col" className={styles.languages}>
            {deskWords.columns.languages}
          </th>
          <SortHeading view={view} sort="words" className={styles.number} />
          <SortHeading view={view} sort="progress" className={styles.progress} />
          <th scope="col" className={styles.number}>
            {deskWords.columns.findings}
          </th>
          <SortHeading view={view} sort="changed" className={styles.changed} />
          <th scope="col" className={styles.menu}>
            <span className="visually-hidden">{deskWords.columns.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Line key={entry.id} entry={entry} />
        ))}
      </tbody>
    </table>
  )
}

function SortHeading({ view, sort, className }: { view: DeskView; sort: DeskSort; className?: string }) {
  const sorted = view.sort === sort
  return (
    <th scope="col" className={className} aria-sort={sorted ? (view.descending ? 'descending' : 'ascending') : undefined}>
      <Link href={deskAddress(sortedBy(view, sort))} className={styles.sort} scroll={false} prefetch={false}>
        {deskWords.columns[sort]}
        <span className={classNames(styles.arrow, sorted && styles.sorted)}>
          {view.descending && sorted ? <ArrowDownIcon /> : <ArrowUpIcon />}
        </span>
      </Link>
    </th>
  )
}

function Line({ entry }: { entry: DeskEntry }) {
  const title = entry.title || deskWords.untitled
  const source = entry.sourceLanguage
  return (
    <tr className={styles.line}>
      <th scope="row" className={styles.title}>
        <Link href={`/articles/${entry.id}`} className={styles.open} prefetch={false}>
          {title}
        </Link>
        {entry.openThreads > 0 && (
          <span className={styles.comments} title={deskWords.threadCount(entry.openThreads)}>
            <CommentIcon />
            <span aria-hidden="true">{words.number(entry.openThreads)}</span>
            <span className="visually-hidden">{deskWords.threadCount(entry.openThreads)}</span>
          </span>
        )}
        <span className={styles.below}>
          {deskWords.fromTo(source, entry.targetLocale)} · {deskWords.wordCount(entry.words)}
          {entry.openFindings !== null && ` · ${deskWords.findingCount(entry.openFindings)}`} · <When at={entry.changedAt} />
        </span>
      </th>
      <td className={styles.languages}>
        <span
          title={deskWords.fromTo(source && words.sourceLanguages[source], words.locales[entry.targetLocale])}
        >
          {deskWords.fromTo(source, entry.targetLocale)}
        </span>
      </td>
      <td className={styles.number}>{words.number(entry.words)}</td>
      <td className={styles.progress}>
        <Progress settled={entry.settled} paragraphs={entry.paragraphs} />
      </td>
      <td className={styles.number}>
        {entry.openFindings === null ? (
          <span className={styles.unknown} title={deskWords.noFindings}>
            –<span className="visually-hidden"> {deskWords.noFindings}</span>
          </span>
        ) : (
          words.number(entry.openFindings)
        )}
      </td>
      <td className={styles.changed}>
        <When at={entry.changedAt} />
      </td>
      <td className={styles.menu}>
        <EntryMenu entry={entry} />
      </td>
    </tr>
  )
}

function Progress({ settled, paragraphs }: { settled: number; paragraphs: number }) {
  const label = deskWords.progress(settled, paragraphs)
  const done = paragraphs > 0 && settled === paragraphs
  return (
    <span className={styles.howFar} title={label}>
      <progress className={classNames(styles.bar, done && styles.done)} value={settled} max={Math.max(1, paragraphs)} aria-label={label} />
      <span className={styles.figure} aria-hidden="true">
        {done && <CheckIcon />}
        {deskWords.progressShort(settled, paragraphs)}
      </span>
    </span>
  )
}
