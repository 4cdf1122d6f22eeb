'use client'
import { Button } from './_ui/button'
import { PageHeader } from './_ui/page-header'
import { words } from './_ui/words'
import styles from './_ui/state-page.module.css'

/** What a page shows when reading for it failed. */
export default function ErrorPage({ retry }: { error: Error; retry: () => void }) {
  return (
    <>
      <PageHeader />
      <main id="main" className={styles.state}>
        <div role="alert">
          <h1>{words.problem.title}</h1>
          <p>{words.problem.text}</p>
        </div>
        <Button kind="primary" onClick={() => retry()}>
          {words.tryAgain}
        </Button>
      </main>
    </>
  )
}
