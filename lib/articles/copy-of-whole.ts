import { createHash } from 'node:crypto'
import type { WholeArticle } from './whole-article'

/**
 * The same article and history under other ids, so that it can stand beside the one it was copied from. The ids follow
 * from the copy's own id: the same copy, made again, is the same.
 */
export function copyOfWhole(whole: WholeArticle, id: string): WholeArticle {
  const own = <Part extends { readonly id: string }>(part: Part): Part => ({ ...part, id: copied(part.id, id) })
  /** In the order in which they are exported, where the ids decide between two of one change or one moment. */
  const inOrder = <Part extends { readonly id: string; readonly createdAt: string; readonly change?: number }>(parts: readonly Part[]): Part[] =>
    parts.map(own).toSorted((a, b) => compare(a.change ?? a.createdAt, b.change ?? b.createdAt) || compare(a.id, b.id))
  return {
    ...whole,
    id,
    paragraphs: whole.paragraphs.map((paragraph) => ({
      ...own(paragraph),
      revisions: paragraph.revisions.map((revision) => ({ ...own(revision), batchId: revision.batchId && copied(revision.batchId, id) })),
      conflicts: inOrder(paragraph.conflicts),
      unchanged: inOrder(paragraph.unchanged),
      marks: inOrder(paragraph.marks),
      threads: inOrder(paragraph.threads).map((thread) => ({ ...thread, comments: inOrder(thread.comments) })),
    })),
    batches: inOrder(whole.batches),
    versions: inOrder(whole.versions),
    stets: inOrder(whole.stets).map((stet) => ({ ...stet, paragraphId: stet.paragraphId && copied(stet.paragraphId, id) })),
    names: inOrder(whole.names),
  }
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A UUID of version 8 (RFC 9562, 5.8), made of both. */
function copied(id: string, copyId: string): string {
  const hash = createHash('sha256').update(`${copyId} ${id}`).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
