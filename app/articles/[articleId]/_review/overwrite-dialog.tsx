'use client'
import { Button } from '../../../_ui/button'
import { Dialog } from '../../../_ui/dialog'
import { togetherWords } from '../../../_ui/words-together'
import type { Overwriting } from './view'
import { useController } from './review-context'

/** Says what somebody else has just decided about a paragraph, before it is decided otherwise. */
export function OverwriteDialog({ overwriting: { news, action }, onClose }: { overwriting: Overwriting; onClose: () => void }) {
  const { session } = useController()
  const sentence = togetherWords.deed[news.deed](news.by)
  return (
    <Dialog
      open
      title={togetherWords.deedAt(sentence, session.store.numberOf(news.paragraphId))}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose} data-autofocus="">
            {togetherWords.overwrite.leave}
          </Button>
          <Button
            kind="primary"
            onClick={() => {
              onClose()
              session.others.dismiss(news.paragraphId)
              action()
            }}
          >
            {togetherWords.overwrite.change}
          </Button>
        </>
      }
    >
      <p>{togetherWords.overwrite.question}</p>
    </Dialog>
  )
}
