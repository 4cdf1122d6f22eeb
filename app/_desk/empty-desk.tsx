import { ButtonLink } from '../_ui/button'
import { PlusIcon } from '../_ui/icons'
import { deskWords } from '../_ui/words-desk'
import { deskAddress, type DeskView } from './desk-address'
import styles from './desk.module.css'

/** What the desk says when it has nothing to show, and the way on. */
export function EmptyDesk({ view }: { view: DeskView }) {
  if (view.filter !== '' || view.page > 1)
    return (
      <div className={styles.empty}>
        <h2>{deskWords.noMatch(view.filter)}</h2>
        <ButtonLink href={deskAddress({ bin: view.bin })}>{deskWords.clearFilter}</ButtonLink>
      </div>
    )
  const { title, text } = view.bin ? deskWords.emptyBin : deskWords.empty
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <p>{text}</p>
      {!view.bin && (
        <ButtonLink href="/new" kind="primary">
          <PlusIcon />
          {deskWords.newArticle}
        </ButtonLink>
      )}
    </div>
  )
}
