'use client'
import { useEffect, useState } from 'react'
import { showToast } from '../../../_ui/show-toast'
import { togetherWords } from '../../../_ui/words-together'
import { type News, isDecision } from './others'
import { useController } from './review-context'

/** Milliseconds for which news are gathered before they are said together. */
const GATHER = 1_500

/**
 * Says what others do: quietly to screen readers, and as a notice to an editor whose own paragraph somebody has just
 * marked, restored, joined or left out.
 */
export function NewsAnnouncer() {
  const controller = useController()
  const { others, store } = controller.session
  const [said, setSaid] = useState('')
  useEffect(() => {
    let gathered: News[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const say = () => {
      const [first] = gathered
      const names = [...new Set(gathered.map(({ by }) => by))]
      if (first) setSaid(gathered.length === 1 ? sentenceAt(first, store.numberOf(first.paragraphId)) : togetherWords.deeds(gathered.length, names))
      gathered = []
    }
    const end = others.hearNews((news) => {
      for (const one of news) {
        const row = store.row(one.paragraphId)
        if (row?.draft && isDecision(one)) showToast({ text: togetherWords.whileTyping(sentenceAt(one, store.numberOf(one.paragraphId))) })
      }
      gathered = [...gathered, ...news]
      clearTimeout(timer)
      timer = setTimeout(say, GATHER)
    })
    return () => {
      clearTimeout(timer)
      end()
    }
  }, [others, store])
  return (
    <p role="status" className="visually-hidden" aria-label={togetherWords.news}>
      {said}
    </p>
  )
}

function sentenceAt({ deed, by }: News, number: number): string {
  return togetherWords.deedAt(togetherWords.deed[deed](by), number)
}
