import { ButtonLink } from '../../_ui/button'
import { PageHeader } from '../../_ui/page-header'
import { Toasts } from '../../_ui/toasts'
import { words } from '../../_ui/words'
import styles from '../../_ui/state-page.module.css'
import { KeptTexts } from './_review/kept-texts'

/** In place of an article that is not there: what this browser still keeps of it can be copied. */
export default function ArticleNotFound() {
  return (
    <>
      <PageHeader />
      <main id="main" className={styles.state}>
        <h1>{words.notFound.title}</h1>
        <p>{words.notFound.text}</p>
        <KeptTexts />
        <ButtonLink href="/" kind="primary">
          {words.notFound.toDesk}
        </ButtonLink>
      </main>
      <Toasts />
    </>
  )
}
