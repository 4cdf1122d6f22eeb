'use client'
import type { ThreadView } from '../../../../lib/articles/article'
import { Button } from '../../../_ui/button'
import { classNames } from '../../../_ui/class-names'
import { showToast } from '../../../_ui/show-toast'
import { When } from '../../../_ui/when'
import { togetherWords } from '../../../_ui/words-together'
import { CommentForm } from './comment-form'
import { wordsNow } from './comments'
import { Initials } from './initials'
import { useController, useRow } from './review-context'
import styles from './comments-panel.module.css'

/** Characters of the words that are shown. */
const EXCERPT = 160

/** One thread: what it is about, what was said, and what can be said to it. */
export function CommentThread({ thread }: { thread: ThreadView }) {
  const controller = useController()
  const { comments } = controller.session
  const { id, paragraphId, resolved } = thread
  const settle = async () => {
    const failed = await comments.add(id, resolved ? 'reopened' : 'resolved', '')
    if (failed !== null) showToast({ text: togetherWords.comments.notStored(failed), tone: 'bad' })
  }
  return (
    <li id={`thread-${id}`} className={classNames(styles.thread, resolved && styles.resolved)}>
      <About thread={thread} />
      <ol className={styles.said}>
        {thread.comments.map(({ id: commentId, kind, author, text, createdAt }) => (
          <li key={commentId} className={styles.comment}>
            <Initials name={author} />
            <div className={styles.what}>
              <p className={styles.by}>
                <b>{author}</b> {kind !== 'said' && togetherWords.comments.did[kind]} <When at={createdAt} className={styles.when} />
              </p>
              {text !== '' && (
                <p className={styles.text} dir="auto">
                  {text}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      <CommentForm
        draftKey={id}
        label={togetherWords.comments.reply(controller.session.store.numberOf(paragraphId))}
        send={togetherWords.comments.sendReply}
        onSend={(text) => comments.add(id, 'said', text)}
      />
      <Button size="small" className={styles.settle} onClick={() => void settle()}>
        {resolved ? togetherWords.comments.reopen : togetherWords.comments.resolve}
      </Button>
    </li>
  )
}

/** The words the thread is about as they are now, or as they were where they are gone. Choosing them goes there. */
function About({ thread }: { thread: ThreadView }) {
  const controller = useController()
  const { store } = controller.session
  const { paragraphId, words } = thread
  const text = useRow(paragraphId)?.state.text ?? ''
  const now = wordsNow(thread, text)
  const number = store.numberOf(paragraphId)
  const quoted = now ? text.slice(now.start, now.end) : words?.inText.slice(words.start, words.end)
  return (
    <div className={styles.about}>
      <button type="button" className={styles.goTo} disabled={number === 0} onClick={() => controller.focus.go(paragraphId, now ?? 'row')}>
        {number === 0 ? togetherWords.comments.paragraphGone : togetherWords.comments.paragraph(number)}
      </button>
      {quoted !== undefined && <q className={now ? styles.words : styles.gone}>{quoted.slice(0, EXCERPT)}</q>}
      {words && !now && <span className={styles.goneNote}>{togetherWords.comments.wordsGone}</span>}
    </div>
  )
}
