import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { articleHistory } from '../../../../lib/articles/queries/history'
import { articleHead } from '../../../../lib/articles/queries/read-article'
import { versions } from '../../../../lib/articles/queries/versions'
import { signedInDatabase } from '../../../_signed-in'
import { ButtonLink } from '../../../_ui/button'
import { PencilIcon } from '../../../_ui/icons'
import { PageHeader } from '../../../_ui/page-header'
import { Toasts } from '../../../_ui/toasts'
import { historyWords } from '../../../_ui/words-history'
import { ArticleHistory } from './_history/article-history'
import { MomentPicker } from './_history/moment-picker'
import { Versions } from './_history/versions'
import styles from './_history/history.module.css'

type Props = { params: Promise<{ articleId: string }> }

/** How many sittings come at a time. */
const PAGE = 50

async function readHead({ params }: Props) {
  const head = await articleHead(await signedInDatabase(), (await params).articleId)
  return head ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: historyWords.pageTitle((await readHead(props)).title || historyWords.untitled) }
}

/** Who changed what and when, the named versions, and the way to compare any two moments. */
export default async function HistoryPage(props: Props) {
  const head = await readHead(props)
  const db = await signedInDatabase()
  const [first, named] = await Promise.all([articleHistory(db, head.id, { limit: PAGE }), versions(db, head.id)])
  const title = head.title || historyWords.untitled
  return (
    <>
      <PageHeader
        crumbs={[{ href: `/articles/${head.id}`, label: title }]}
        title={historyWords.title}
        actions={
          <ButtonLink href={`/articles/${head.id}`} size="small" kind="quiet">
            <PencilIcon />
            {historyWords.review}
          </ButtonLink>
        }
      />
      <div className={styles.columns}>
        <main id="main" className={styles.main}>
          <h1>{historyWords.title}</h1>
          <ArticleHistory articleId={head.id} first={first} />
        </main>
        <aside className={styles.aside}>
          <Versions articleId={head.id} versions={named} />
          <section aria-labelledby="compare">
            <h2 id="compare">{historyWords.compare.heading}</h2>
            <MomentPicker articleId={head.id} versions={named} entries={first.entries} from="import" to="now" />
          </section>
        </aside>
      </div>
      <Toasts />
    </>
  )
}
