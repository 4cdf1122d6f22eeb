'use client'
import { useState } from 'react'
import Link from 'next/link'
import type { ApiRefusal } from '../../_ui/api'
import { Button, ButtonLink } from '../../_ui/button'
import { CheckIcon, CloseIcon, FileIcon, WarningIcon } from '../../_ui/icons'
import { LanguageFields, type Languages } from '../../_ui/language-fields'
import { newId } from '../../_ui/new-id'
import { askAuthor } from '../../_ui/use-author'
import { bringInWords } from '../../_ui/words-bring-in'
import { bringIn, copyHelps, type Imported } from './import-requests'
import styles from './many-files.module.css'

type Progress =
  | { readonly state: 'waiting' | 'reading' }
  | { readonly state: 'done'; readonly article: Imported }
  | { readonly state: 'refused'; readonly refusal: ApiRefusal }

/** Keeps its id from the first try on: trying again cannot make a second article of the same file. */
type Item = { readonly id: string; readonly file: File; readonly progress: Progress }

const words = bringInWords.many

/** Brings in several files, one article each, with a result for every one. */
export function ManyFiles({
  files,
  languages,
  onLanguages,
  onLookAt,
  onAgain,
}: {
  files: readonly File[]
  languages: Languages
  onLanguages: (languages: Languages) => void
  /** Goes on with one file alone, whose encoding or paragraphs need the editor's eyes. */
  onLookAt: (file: File) => void
  onAgain: () => void
}) {
  const [items, setItems] = useState<readonly Item[]>(() =>
    files.map((file) => ({ id: newId(), file, progress: { state: 'waiting' } })),
  )
  const [phase, setPhase] = useState<'choosing' | 'running' | 'finished'>('choosing')
  const done = items.filter((item) => item.progress.state === 'done').length
  const refused = items.filter((item) => item.progress.state === 'refused').length

  const report = (id: string, progress: Progress) =>
    setItems((before) => before.map((item) => (item.id === id ? { ...item, progress } : item)))
  const send = async ({ id, file }: Item, asCopy = false): Promise<void> => {
    const author = await askAuthor()
    report(id, { state: 'reading' })
    const answer = await bringIn({ kind: 'file', file }, { id, author, ...languages, asCopy })
    report(id, answer.ok ? { state: 'done', article: answer.data } : { state: 'refused', refusal: answer })
  }
  const run = async (): Promise<void> => {
    await askAuthor()
    setPhase('running')
    // One after the other: the server reads and stores each as one transaction.
    for (const item of items) await send(item)
    setPhase('finished')
  }
  return (
    <div className={styles.many}>
      <h2>{words.title(items.length)}</h2>
      <p className={styles.text}>{words.text}</p>
      {phase === 'choosing' && <LanguageFields languages={languages} onChange={onLanguages} />}
      {phase !== 'choosing' && (
        <div className={styles.progress}>
          <progress value={done + refused} max={items.length} aria-label={words.results} />
          <output>
            {phase === 'finished' ? words.finished(done, refused) : words.progress(done + refused, items.length)}
          </output>
        </div>
      )}
      <ul className={styles.list} aria-label={words.results}>
        {items.map((item) => (
          <li key={item.id} className={styles.item}>
            <FileIcon />
            <span className={styles.name}>{item.file.name}</span>
            <span className={styles.size}>{bringInWords.input.size(item.file.size)}</span>
            <Result progress={item.progress} />
            {phase === 'choosing' && (
              <Button
                kind="quiet"
                size="small"
                aria-label={words.remove(item.file.name)}
                onClick={() => setItems(items.filter((other) => other.id !== item.id))}
              >
                <CloseIcon />
              </Button>
            )}
            {phase === 'finished' && item.progress.state === 'refused' && (
              <>
                {copyHelps(item.progress.refusal) && (
                  <Button size="small" onClick={() => void send(item, true)}>
                    {bringInWords.asCopy}
                  </Button>
                )}
                <Button size="small" onClick={() => onLookAt(item.file)}>
                  {words.lookAt}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {phase === 'choosing' && (
          <Button kind="primary" disabled={items.length === 0} onClick={() => void run()}>
            {words.start(items.length)}
          </Button>
        )}
        {phase !== 'running' && <Button onClick={onAgain}>{words.again}</Button>}
        {phase === 'finished' && (
          <ButtonLink href="/" kind="primary">
            {words.toDesk}
          </ButtonLink>
        )}
      </div>
    </div>
  )
}

function Result({ progress }: { progress: Progress }) {
  switch (progress.state) {
    case 'waiting':
      return <span className={styles.quiet}>{words.waiting}</span>
    case 'reading':
      return <span className={styles.quiet}>{words.reading}</span>
    case 'refused':
      return (
        <span className={styles.refused}>
          <WarningIcon />
          {progress.refusal.message}
        </span>
      )
    case 'done':
      return (
        <span className={styles.done}>
          <CheckIcon />
          <Link href={`/articles/${progress.article.id}`} prefetch={false}>
            {progress.article.title || bringInWords.untitled}
          </Link>
          <span className={styles.quiet}>
            {progress.article.repeated ? words.repeated : words.done(progress.article.paragraphs)}
          </span>
        </span>
      )
  }
}
