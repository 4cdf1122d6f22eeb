import { PageHeader } from './_ui/page-header'
import { words } from './_ui/words'
import styles from './_ui/state-page.module.css'

/** What a page shows while its article or the desk is being read. It stays blank for the first moments. */
export default function Loading() {
  return (
    <>
      <PageHeader />
      <main id="main">
        <output className={styles.loading}>{words.loading}</output>
      </main>
    </>
  )
}
