'use client'
import { Button } from '../../../_ui/button'
import { Dialog } from '../../../_ui/dialog'
import { words } from '../../../_ui/words'
import { togetherWords } from '../../../_ui/words-together'
import type { News } from './others'
import type { Overwriting } from './view'
import { useController } from './review-context'
import styles from './overwrite-dialog.module.css'

/** How many decisions are named, of those a change of many paragraphs would overwrite. */
const MOST_NAMED = 8

/** Says what others have just decided about paragraphs, before it is decided otherwise. */
export function OverwriteDialog({ overwriting: { news, ids, change }, onClose }: { overwriting: Overwriting; onClose: () => void }) {
  const { session } = useController()
  const { overwrite } = togetherWords
  const decided = new Set(news.map(({ paragraphId }) => paragraphId))
  const rest = new Set(ids.filter((id) => !decided.has(id)))
  const saidOf = ({ deed, by, paragraphId }: News) => togetherWords.deedAt(togetherWords.deed[deed](by), session.store.numberOf(paragraphId))
  const [only, ...more] = news
  const isOne = only !== undefined && more.length === 0
  const leave = () => {
    onClose()
    if (rest.size > 0) change(rest)
  }
  const changeAll = () => {
    onClose()
    for (const id of decided) session.others.dismiss(id)
    change(new Set(ids))
  }
  return (
    <Dialog
      open
      title={isOne ? saidOf(only) : overwrite.several(news.length)}
      onClose={onClose}
      footer={
        <>
          {rest.size > 0 && <Button onClick={onClose}>{words.cancel}</Button>}
          <Button onClick={leave} data-autofocus="">
            {isOne ? overwrite.leave : overwrite.leaveThese}
          </Button>
          <Button kind="primary" onClick={changeAll}>
            {isOne ? overwrite.change : overwrite.changeThese}
          </Button>
        </>
      }
    >
      {!isOne && (
        <ul className={styles.news}>
          {news.slice(0, MOST_NAMED).map((one) => (
            <li key={one.paragraphId}>{saidOf(one)}</li>
          ))}
          {news.length > MOST_NAMED && <li>{overwrite.more(news.length - MOST_NAMED)}</li>}
        </ul>
      )}
      <p>
        {overwrite.question} {rest.size > 0 && overwrite.others(rest.size)}
      </p>
    </Dialog>
  )
}
