'use client'
import { useParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Button } from '../../../_ui/button'
import { showToast } from '../../../_ui/show-toast'
import { togetherWords } from '../../../_ui/words-together'
import { words } from '../../../_ui/words'
import type { Draft } from './draft'
import { DraftStorage } from './draft-storage'
import styles from './kept-texts.module.css'

/** What was typed into an article that is gone and never saved: this browser kept it, and gives it back to be copied. */
export function KeptTexts() {
  const { articleId } = useParams()
  const [drafts, setDrafts] = useState<readonly Draft[]>([])
  useEffect(() => {
    if (typeof articleId !== 'string') return
    new DraftStorage(articleId).load().then(
      (kept) => setDrafts(kept.drafts),
      () => {},
    )
  }, [articleId])
  if (drafts.length === 0) return null
  const texts = drafts.map(({ state }) => state.text)
  return (
    <section className={styles.kept} aria-label={togetherWords.kept.title}>
      <h2>{togetherWords.kept.title}</h2>
      <p>{togetherWords.kept.why}</p>
      {drafts.map(({ paragraphId, state }) => (
        <p key={paragraphId} className={styles.text} dir="auto">
          {state.text}
        </p>
      ))}
      <Button onClick={() => void copy(texts.join('\n\n'))}>
        {words.review.copyDrafts}
      </Button>
    </section>
  )
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    showToast({ text: words.review.copied, tone: 'good' })
  } catch {
    showToast({ text: togetherWords.kept.copyYourself, tone: 'bad' })
  }
}
