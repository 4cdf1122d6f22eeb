'use client'
import { useState } from 'react'
import { useRouter } from 'next/navigation'
import type { DeskEntry } from '../../lib/articles/article'
import { callApi } from '../_ui/api'
import { Button } from '../_ui/button'
import { MoreIcon } from '../_ui/icons'
import { Menu, type MenuItem } from '../_ui/menu'
import { showToast } from '../_ui/toasts'
import { deskWords } from '../_ui/words-desk'
import { DeleteDialog } from './delete-dialog'
import { LanguagesDialog } from './languages-dialog'
import { RenameDialog } from './rename-dialog'

/** What can be done with an article on the desk or in the bin. */
export function EntryMenu({ entry }: { entry: DeskEntry }) {
  const router = useRouter()
  const [dialog, setDialog] = useState<'rename' | 'languages' | 'delete' | null>(null)
  const title = entry.title || deskWords.untitled
  const open = (path: string) => () => router.push(`/articles/${entry.id}/${path}`)

  /** Moves the article into the bin or out of it, and offers the way back in the notice. */
  const move = async (binned: boolean): Promise<void> => {
    const answer = await callApi('PATCH', `/api/articles/${entry.id}`, { binned })
    if (!answer.ok) return void showToast({ text: answer.message, tone: 'bad' })
    router.refresh()
    showToast(
      binned
        ? { text: deskWords.binned(title), action: { label: deskWords.undo, run: () => void move(false) } }
        : { text: deskWords.broughtBack(title), tone: 'good' },
    )
  }
  const items: MenuItem[] = entry.binned
    ? [
        { label: deskWords.bringBack, run: () => void move(false) },
        'separator',
        { label: deskWords.deleteForGood, danger: true, run: () => setDialog('delete') },
      ]
    : [
        { label: deskWords.preview, run: open('preview') },
        { label: deskWords.history, run: open('history') },
        { label: deskWords.original, run: () => window.location.assign(`/api/articles/${entry.id}/original`) },
        'separator',
        { label: deskWords.rename, run: () => setDialog('rename') },
        { label: deskWords.languages, run: () => setDialog('languages') },
        { label: deskWords.binIt, run: () => void move(true) },
      ]
  return (
    <>
      <Menu
        label={deskWords.actionsOf(title)}
        trigger={
          <Button kind="quiet" size="small" aria-label={deskWords.actionsOf(title)}>
            <MoreIcon />
          </Button>
        }
        items={items}
      />
      <RenameDialog entry={entry} open={dialog === 'rename'} onClose={() => setDialog(null)} />
      <LanguagesDialog entry={entry} open={dialog === 'languages'} onClose={() => setDialog(null)} />
      <DeleteDialog entry={entry} open={dialog === 'delete'} onClose={() => setDialog(null)} />
    </>
  )
}
