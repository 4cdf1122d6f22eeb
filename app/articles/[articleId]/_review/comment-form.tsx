'use client'
import { useState, type FormEvent, type KeyboardEvent } from 'react'
import { LIMITS } from '../../../../lib/articles/limits'
import { Button } from '../../../_ui/button'
import { togetherWords } from '../../../_ui/words-together'
import { isKey } from './keys'
import styles from './comments-panel.module.css'

/**
 * A field for a comment. What is written stays in this tab until it is stored, also over a reload. `onSend` answers
 * why it could not be stored, or null.
 */
export function CommentForm({
  draftKey,
  label,
  send,
  isNew = false,
  onSend,
}: {
  draftKey: string
  label: string
  send: string
  isNew?: boolean
  onSend: (text: string) => Promise<string | null>
}) {
  const key = `stet-comment-${draftKey}`
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '')
  const [error, setError] = useState<string | null>(null)
  const [sending, setSending] = useState(false)
  const write = (written: string) => {
    setText(written)
    if (written === '') sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, written)
  }
  const submit = async (event: FormEvent | KeyboardEvent) => {
    event.preventDefault()
    if (text.trim() === '' || sending) return
    setSending(true)
    const failed = await onSend(text)
    setSending(false)
    setError(failed)
    if (failed === null) write('')
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <textarea
        ref={(field) => {
          if (isNew && field && !field.dataset['entered']) {
            field.dataset['entered'] = 'true'
            field.focus()
          }
        }}
        aria-label={label}
        placeholder={label}
        aria-invalid={error !== null}
        rows={isNew || text !== '' ? 3 : 1}
        maxLength={LIMITS.commentLength}
        value={text}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => {
          if (isKey(event.nativeEvent, 'Ctrl+Enter')) void submit(event)
        }}
      />
      {error !== null && (
        <p role="alert" className={styles.error}>
          {togetherWords.comments.notStored(error)}
        </p>
      )}
      {text.trim() !== '' && (
        <Button type="submit" size="small" kind="primary" disabled={sending}>
          {send}
        </Button>
      )}
    </form>
  )
}
