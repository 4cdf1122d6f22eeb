'use client'
import { useId, useState, type FormEvent } from 'react'
import { useRouter } from 'next/navigation'
import type { DeskEntry } from '../../lib/articles/article'
import { callApi } from '../_ui/api'
import { Button } from '../_ui/button'
import { Dialog } from '../_ui/dialog'
import { Field } from '../_ui/field'
import { showToast } from '../_ui/toasts'
import { askAuthor } from '../_ui/use-author'
import { words } from '../_ui/words'
import { deskWords } from '../_ui/words-desk'

/** Corrects the title paragraph from the desk. A refusal is said beside the field, with what was typed still in it. */
export function RenameDialog({ entry, open, onClose }: { entry: DeskEntry; open: boolean; onClose: () => void }) {
  const form = useId()
  return (
    <Dialog
      open={open}
      title={deskWords.renameTitle}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="primary" type="submit" form={form}>
            {deskWords.renameSave}
          </Button>
        </>
      }
    >
      <RenameForm id={form} entry={entry} onDone={onClose} />
    </Dialog>
  )
}

function RenameForm({ id, entry, onDone }: { id: string; entry: DeskEntry; onDone: () => void }) {
  const router = useRouter()
  const [title, setTitle] = useState(entry.title)
  const [error, setError] = useState<string>()
  const rename = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (title === entry.title) return onDone()
    const author = await askAuthor()
    const answer = await callApi('PATCH', `/api/articles/${entry.id}`, { title, author })
    if (!answer.ok) return setError(answer.message)
    onDone()
    router.refresh()
    showToast({ text: deskWords.renamed(title.trim()), tone: 'good' })
  }
  return (
    <form id={id} onSubmit={(event) => void rename(event)} noValidate>
      <Field id={`${id}-title`} label={deskWords.renameLabel} hint={deskWords.renameHint} error={error}>
        <input data-autofocus value={title} onChange={(event) => setTitle(event.target.value)} />
      </Field>
    </form>
  )
}
