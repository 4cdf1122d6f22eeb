import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { packParagraphs } from '../../../lib/articles/pack'
import { conflicts } from '../../../lib/articles/queries/conflicts'
import { articleHead, readWindow } from '../../../lib/articles/queries/read-article'
import { signedInDatabase } from '../../_signed-in'
import { Review } from './_review/review'

/** How many paragraphs come with the page itself; the rest follows in one request. */
const FIRST = 40

type Props = { params: Promise<{ articleId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { articleId } = await params
  const head = await articleHead(await signedInDatabase(), articleId)
  return { title: head?.title || head?.fileName }
}

/** The review of one article, as of its first paragraphs; the browser does the rest. */
export default async function ReviewPage({ params }: Props) {
  const { articleId } = await params
  const db = await signedInDatabase()
  const first = await readWindow(db, articleId, { limit: FIRST })
  if (!first) notFound()
  const open = await conflicts(db, articleId)
  return (
    <Review
      title={first.paragraphs[0]?.text || first.head.fileName}
      first={{ head: first.head, paragraphs: packParagraphs(first.paragraphs), total: first.total, conflicts: open }}
    />
  )
}
