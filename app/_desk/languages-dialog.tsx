'use client'
import { useId, useState, type FormEvent } from 'react'
import { useRouter } from 'next/navigation'
import type { DeskEntry } from '../../lib/articles/article'
import { callApi } from '../_ui/api'
import { Button } from '../_ui/button'
import { Dialog } from '../_ui/dialog'
import { LanguageFields, type Languages } from '../_ui/language-fields'
import { showToast } from '../_ui/toasts'
import { words } from '../_ui/words'
import { deskWords } from '../_ui/words-desk'
import styles from './desk.module.css'

/** Changes which English is being written and which language it was translated from: the checks go by both. */
export function LanguagesDialog({ entry, open, onClose }: { entry: DeskEntry; open: boolean; onClose: () => void }) {
  const form = useId()
  return (
    <Dialog
      open={open}
      title={deskWords.languagesTitle}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="primary" type="submit" form={form}>
            {deskWords.languagesSave}
          </Button>
        </>
      }
    >
      <LanguagesForm id={form} entry={entry} onDone={onClose} />
    </Dialog>
  )
}

function LanguagesForm({ id, entry, onDone }: { id: string; entry: DeskEntry; onDone: () => void }) {
  const router = useRouter()
  const [languages, setLanguages] = useState<Languages>({
    targetLocale: entry.targetLocale,
    sourceLanguage: entry.sourceLanguage,
  })
  const [error, setError] = useState<string>()
  const change = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const answer = await callApi('PATCH', `/api/articles/${entry.id}`, languages)
    if (!answer.ok) return setError(answer.message)
    onDone()
    router.refresh()
    showToast({ text: deskWords.languagesChanged(entry.title || deskWords.untitled), tone: 'good' })
  }
  return (
    <form id={id} onSubmit={(event) => void change(event)}>
      <LanguageFields languages={languages} onChange={setLanguages} />
      {error && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </form>
  )
}
