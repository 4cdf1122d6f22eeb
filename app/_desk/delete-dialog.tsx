'use client'
import { useState } from 'react'
import { useRouter } from 'next/navigation'
import type { DeskEntry } from '../../lib/articles/article'
import { callApi } from '../_ui/api'
import { Button } from '../_ui/button'
import { Dialog } from '../_ui/dialog'
import { showToast } from '../_ui/toasts'
import { words } from '../_ui/words'
import { deskWords } from '../_ui/words-desk'
import styles from './desk.module.css'

/** Says what goes with the article, and asks. The safe answer has the focus. */
export function DeleteDialog({ entry, open, onClose }: { entry: DeskEntry; open: boolean; onClose: () => void }) {
  const router = useRouter()
  const [error, setError] = useState<string>()
  const title = entry.title || deskWords.untitled
  const remove = async (): Promise<void> => {
    const answer = await callApi('DELETE', `/api/articles/${entry.id}`)
    if (!answer.ok) return setError(answer.message)
    onClose()
    router.refresh()
    showToast({ text: deskWords.deleted(title) })
  }
  return (
    <Dialog
      open={open}
      title={deskWords.deleteTitle}
      onClose={onClose}
      footer={
        <>
          <Button data-autofocus onClick={onClose}>
            {words.cancel}
          </Button>
          <Button kind="danger" onClick={() => void remove()}>
            {deskWords.deleteConfirm}
          </Button>
        </>
      }
    >
      <p>{deskWords.deleteText(title, entry.paragraphs)}</p>
      <p className={styles.warning}>{deskWords.deleteWarning}</p>
      {error && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </Dialog>
  )
}
