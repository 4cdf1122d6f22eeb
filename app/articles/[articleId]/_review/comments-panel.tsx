'use client'
import { useEffect, useState } from 'react'
import type { ThreadView } from '../../../../lib/articles/article'
import { followSpan } from '../../../../lib/diff/follow'
import { togetherWords } from '../../../_ui/words-together'
import { CommentForm } from './comment-form'
import { CommentThread } from './comment-thread'
import type { Subject } from './comments'
import type { Controller } from './controller'
import { useController, useOrder, useThreads, useView } from './review-context'
import { SidePanel } from './side-panel'
import styles from './comments-panel.module.css'

const SHOWN = ['open', 'resolved', 'all'] as const
type Shown = (typeof SHOWN)[number]

/** Every comment of the article, in the order of its paragraphs, and the one that is being written. */
export function CommentsPanel() {
  const controller = useController()
  const { store } = controller.session
  const commenting = useView((view) => view.commenting)
  const at = useView((view) => view.thread)
  const [shown, setShown] = useState<Shown>('open')
  const order = useOrder()
  const places = new Map(order.map((id, place) => [id, place]))
  const threads = [...useThreads().values()].sort((a, b) => (places.get(a.paragraphId) ?? Infinity) - (places.get(b.paragraphId) ?? Infinity))
  const listed = threads.filter((thread) => isShown(thread, shown))
  useEffect(() => {
    if (at !== null) document.querySelector(`#thread-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [at])
  return (
    <SidePanel title={togetherWords.comments.title} onClose={() => controller.closePanel()}>
      {commenting && (
        <section className={styles.new} aria-label={togetherWords.comments.newOn(store.numberOf(commenting.paragraphId))}>
          <p className={styles.about}>
            {togetherWords.comments.newOn(store.numberOf(commenting.paragraphId))}
            {commenting.words && <q className={styles.words}>{commenting.words.inText.slice(commenting.words.start, commenting.words.end)}</q>}
          </p>
          <CommentForm
            key={commenting.paragraphId}
            draftKey={commenting.paragraphId}
            isNew
            label={togetherWords.comments.write}
            send={togetherWords.comments.send}
            onSend={(text) => begin(controller, commenting, text)}
          />
        </section>
      )}
      <div className={styles.shown} role="group" aria-label={togetherWords.comments.show}>
        {SHOWN.map((name) => (
          <button key={name} type="button" aria-pressed={shown === name} onClick={() => setShown(name)}>
            {togetherWords.comments.shown[name]} <span>{threads.filter((thread) => isShown(thread, name)).length}</span>
          </button>
        ))}
      </div>
      {listed.length === 0 ? (
        <p className={styles.none}>{togetherWords.comments.none[shown]}</p>
      ) : (
        <ul className={styles.threads}>
          {listed.map((thread) => (
            <CommentThread key={thread.id} thread={thread} />
          ))}
        </ul>
      )}
    </SidePanel>
  )
}

function isShown({ resolved }: ThreadView, shown: Shown): boolean {
  return shown === 'all' || resolved === (shown === 'resolved')
}

/** Saves what is typed in the paragraph first, so that the comment can name the revision that its words are in. */
async function begin({ session, view }: Controller, { paragraphId, words }: Subject, text: string): Promise<string | null> {
  await session.sender.deliver()
  const paragraph = session.store.row(paragraphId)?.paragraph
  if (!paragraph || paragraph.revision === 0) return togetherWords.comments.notSavedYet
  const span = words && followSpan(words.inText, paragraph.text, words)
  const failed = await session.comments.begin(paragraphId, paragraph.revision, span, text)
  if (failed === null) view.set({ commenting: null })
  return failed
}
