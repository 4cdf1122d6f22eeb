import type { Metadata } from 'next'
import { ButtonLink } from './_ui/button'
import { PageHeader } from './_ui/page-header'
import { words } from './_ui/words'
import styles from './_ui/state-page.module.css'

export const metadata: Metadata = { title: words.notFound.title }

export default function NotFound() {
  return (
    <>
      <PageHeader />
      <main id="main" className={styles.state}>
        <h1>{words.notFound.title}</h1>
        <p>{words.notFound.text}</p>
        <ButtonLink href="/" kind="primary">
          {words.notFound.toDesk}
        </ButtonLink>
      </main>
    </>
  )
}
