import { ButtonLink } from '../_ui/button'
import { ChevronLeftIcon, ChevronRightIcon } from '../_ui/icons'
import { deskWords } from '../_ui/words-desk'
import { PAGE_SIZE, deskAddress, type DeskView } from './desk-address'
import styles from './desk.module.css'

/** Which articles of how many are shown, and the ways to the pages before and after. */
export function Pager({ view, shown, total }: { view: DeskView; shown: number; total: number }) {
  const first = (view.page - 1) * PAGE_SIZE + 1
  const last = first + shown - 1
  return (
    <nav className={styles.pager} aria-label={deskWords.pages}>
      <p>{deskWords.range(first, last, total)}</p>
      {first > 1 && (
        <ButtonLink size="small" href={deskAddress({ ...view, page: view.page - 1 })} rel="prev" prefetch={false}>
          <ChevronLeftIcon />
          {deskWords.previousPage}
        </ButtonLink>
      )}
      {last < total && (
        <ButtonLink size="small" href={deskAddress({ ...view, page: view.page + 1 })} rel="next" prefetch={false}>
          {deskWords.nextPage}
          <ChevronRightIcon />
        </ButtonLink>
      )}
    </nav>
  )
}
