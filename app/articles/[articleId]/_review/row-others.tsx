'use client'
import { useSyncExternalStore } from 'react'
import { words } from '../../../_ui/words'
import { togetherWords } from '../../../_ui/words-together'
import { Initials } from './initials'
import { type News, isDecision } from './others'
import { useController, useNews, useVisitors } from './review-context'
import styles from './row-others.module.css'

/** Who else is at this paragraph, and a sign that somebody has just changed it. */
export function RowOthers({ id }: { id: string }) {
  const names = useVisitors().flatMap((visitor) => (visitor.paragraphId === id ? [visitor.name] : []))
  const news = useNews(id)
  const here = [...new Set(names)]
  return (
    <>
      {here.length > 0 && (
        <span className={styles.here}>
          {here.map((name) => (
            <Initials key={name} name={name} />
          ))}
          <span className="visually-hidden">{togetherWords.isHere(here)}</span>
        </span>
      )}
      {news && (
        <span className={styles.news} title={sentence(news)}>
          <span aria-hidden="true" className={styles.dot} />
          <span className="visually-hidden">{sentence(news)}</span>
        </span>
      )}
    </>
  )
}

/** At the paragraph the editor is at: what somebody else has just done to it, said before it is overwritten. */
export function RowNews({ id }: { id: string }) {
  const { others } = useController().session
  const news = useNews(id)
  const minutes = useMinutesSince(news?.at ?? null)
  if (!news) return null
  return (
    <p className={isDecision(news) ? styles.decision : styles.change}>
      <Initials name={news.by} />
      <span>
        {sentence(news)}, {minutes === 0 ? togetherWords.justNow : togetherWords.minutesAgo(minutes)}
      </span>
      <button type="button" className={styles.dismiss} aria-label={words.toasts.dismiss} onClick={() => others.dismiss(id)}>
        ×
      </button>
    </p>
  )
}

const sentence = ({ deed, by }: News) => togetherWords.deed[deed](by)

/** Whole minutes, kept up to date. */
function useMinutesSince(at: number | null): number {
  const read = () => (at === null ? 0 : Math.floor((Date.now() - at) / 60_000))
  return useSyncExternalStore(everySecond, read, () => 0)
}

function everySecond(listener: () => void): () => void {
  const timer = setInterval(listener, 1_000)
  return () => clearInterval(timer)
}
