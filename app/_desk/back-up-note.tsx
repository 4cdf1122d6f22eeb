import { When } from '../_ui/when'
import { deskWords } from '../_ui/words-desk'
import styles from './desk.module.css'

/** How old the last back-up is, and how to make one. */
export function BackUpNote({ at }: { at: string | null }) {
  return (
    <p className={styles.backUp}>
      {at === null ? (
        deskWords.neverBackedUp
      ) : (
        <>
          {deskWords.lastBackUp} <When at={at} />.
        </>
      )}{' '}
      {deskWords.makeBackUp} <code>npm run -s stet -- backup FILE</code>
    </p>
  )
}
