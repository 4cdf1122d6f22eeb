import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { articleHistory } from '../../../../../lib/articles/queries/history'
import { compareMoments } from '../../../../../lib/articles/queries/compare-moments'
import { articleHead } from '../../../../../lib/articles/queries/read-article'
import { versions } from '../../../../../lib/articles/queries/versions'
import { signedInDatabase } from '../../../../_signed-in'
import { ButtonLink } from '../../../../_ui/button'
import { PageHeader } from '../../../../_ui/page-header'
import { Toasts } from '../../../../_ui/toasts'
import { historyWords } from '../../../../_ui/words-history'
import { ComparedParagraph } from '../_history/compared-paragraph'
import { MomentPicker } from '../_history/moment-picker'
import { changeOf } from '../_history/moments'
import styles from '../_history/history.module.css'

type Props = {
  params: Promise<{ articleId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = { title: historyWords.compare.heading }

/** How many differing paragraphs are shown at a time. */
const PAGE = 200

/** Two moments of the article side by side: the paragraphs that differ. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { articleId } = await params
  const { from, to, page } = await searchParams
  const db = await signedInDatabase()
  const head = await articleHead(db, articleId)
  if (!head) notFound()
  const [named, recent] = await Promise.all([versions(db, articleId), articleHistory(db, articleId, { limit: 100 })])
  const [earlier, later] = [typeof from === 'string' ? from : 'import', typeof to === 'string' ? to : 'now']
  const [a, b] = [changeOf(earlier, head, named), changeOf(later, head, named)]
  if (a === null || b === null) notFound()
  const differing = await compareMoments(db, articleId, a, b)
  const place = Math.max(1, Number(page) || 1)
  const shown = differing.slice((place - 1) * PAGE, place * PAGE)
  const pageAddress = (n: number) => `?${new URLSearchParams({ from: earlier, to: later, page: String(n) }).toString()}`
  const words = historyWords.compare
  return (
    <>
      <PageHeader
        crumbs={[
          { href: `/articles/${articleId}`, label: head.title || historyWords.untitled },
          { href: `/articles/${articleId}/history`, label: historyWords.title },
        ]}
        title={words.title}
      />
      <main id="main" className={styles.compare}>
        <h1>{words.heading}</h1>
        <MomentPicker
          key={`${earlier} ${later}`}
          articleId={articleId}
          versions={named}
          entries={recent.entries}
          from={earlier}
          to={later}
        />
        <p className={styles.result}>{words.result(differing.length)}</p>
        {shown.map((compared) => (
          <ComparedParagraph key={compared.paragraphId} articleId={articleId} compared={compared} />
        ))}
        {differing.length > PAGE && (
          <nav className={styles.pages} aria-label={words.pages}>
            <span>{words.range((place - 1) * PAGE + 1, (place - 1) * PAGE + shown.length, differing.length)}</span>
            {place > 1 && <ButtonLink href={pageAddress(place - 1)}>{words.previous}</ButtonLink>}
            {place * PAGE < differing.length && <ButtonLink href={pageAddress(place + 1)}>{words.next}</ButtonLink>}
          </nav>
        )}
      </main>
      <Toasts />
    </>
  )
}
