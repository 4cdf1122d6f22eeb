import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { openFindings } from '../../../../lib/articles/queries/open-findings'
import { articleAt, readArticle } from '../../../../lib/articles/queries/read-article'
import { versions } from '../../../../lib/articles/queries/versions'
import { signedInDatabase } from '../../../_signed-in'
import { statistics } from '../../../../lib/text/statistics'
import { titleOf } from '../../../../lib/text/title'
import { ButtonLink } from '../../../_ui/button'
import { ClockIcon, PencilIcon } from '../../../_ui/icons'
import { PageHeader } from '../../../_ui/page-header'
import { Toasts } from '../../../_ui/toasts'
import { previewWords } from '../../../_ui/words-preview'
import { ExportButtons } from '../_export/export-buttons'
import { CleanArticle } from './_preview/clean-article'
import { OpenFindings } from './_preview/open-findings'
import { StillOpen } from './_preview/still-open'
import { VersionChoice } from './_preview/version-choice'
import styles from './_preview/preview.module.css'

type Props = {
  params: Promise<{ articleId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The article now, or at the named version that the address asks for. */
async function read({ params, searchParams }: Props) {
  const { articleId } = await params
  const { version: versionId } = await searchParams
  const db = await signedInDatabase()
  const named = await versions(db, articleId)
  const version = named.find((candidate) => candidate.id === versionId) ?? null
  if (versionId !== undefined && !version) notFound()
  const article = version ? await articleAt(db, articleId, version.change) : await readArticle(db, articleId)
  if (!article) notFound()
  return { article, named, version }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { article } = await read(props)
  return { title: previewWords.pageTitle(titleOf(article) || previewWords.untitled) }
}

/** The clean text as its reader will see it, what still stands open in it, and the ways out. */
export default async function PreviewPage(props: Props) {
  const { article, named, version } = await read(props)
  const title = titleOf(article) || previewWords.untitled
  const figures = statistics(article)
  const findings = version ? null : await openFindings(await signedInDatabase(), article.id)
  return (
    <>
      <PageHeader
        crumbs={[{ href: `/articles/${article.id}`, label: title }]}
        title={previewWords.title}
        actions={
          <>
            <ButtonLink href={`/articles/${article.id}`} size="small" kind="quiet">
              <PencilIcon />
              {previewWords.review}
            </ButtonLink>
            <ButtonLink href={`/articles/${article.id}/history`} size="small" kind="quiet" prefetch={false}>
              <ClockIcon />
              {previewWords.history}
            </ButtonLink>
          </>
        }
      />
      <div className={styles.columns}>
        <main id="main" className={styles.main}>
          <CleanArticle article={article} />
        </main>
        <aside className={styles.aside}>
          <VersionChoice articleId={article.id} versions={named} current={version} />
          {version === null && <OpenFindings articleId={article.id} count={findings} />}
          <ExportButtons articleId={article.id} version={version?.id ?? null} />
          <StillOpen article={article} isNow={version === null} />
          <p className={styles.figures}>{previewWords.figures(figures.words, figures.paragraphs - figures.leftOut)}</p>
        </aside>
      </div>
      <Toasts />
    </>
  )
}
