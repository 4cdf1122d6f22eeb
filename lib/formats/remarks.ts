import type { ArticleView, ParagraphView, StetView, ThreadView } from '../articles/article'
import { stetKeyFor } from '../checks/stet'
import { plainOf } from '../text/inline-markdown'

/** Something that was said about a paragraph of an export, for its second reader. */
export type Remark = { readonly text: string; readonly by: string; readonly at: string }
/** By the ids of the paragraphs. */
export type Remarks = ReadonlyMap<string, readonly Remark[]>

type Decisions = { readonly stets: readonly StetView[]; readonly threads: readonly ThreadView[] }

/**
 * What the editors let stand and what they say to each other in threads that are open. Stets are found by their words,
 * without running a check: the same decisions give the same remarks. One for the whole article is said where its words
 * come first; one whose words are gone says nothing any more.
 */
export function remarksOn({ paragraphs, syntax }: Pick<ArticleView, 'paragraphs' | 'syntax'>, { stets, threads }: Decisions): Remarks {
  const remarks = new Map<string, Remark[]>()
  const say = (paragraphId: string, remark: Remark) => remarks.set(paragraphId, [...(remarks.get(paragraphId) ?? []), remark])
  const shown = paragraphs.filter(({ leftOut }) => !leftOut).map((paragraph) => ({ paragraph, plain: plainOf(paragraph.text, syntax) }))
  for (const stet of stets) {
    const place = shown.find(({ paragraph, plain }) => (stet.scope === 'place' ? paragraph.id === stet.paragraphId && isAtPlace(paragraph, plain, stet) : plain.includes(stet.text)))
    if (place) say(place.paragraph.id, { text: letStand(stet), by: stet.author, at: stet.createdAt })
  }
  for (const { paragraphId, resolved, comments } of threads) {
    if (resolved || !shown.some(({ paragraph }) => paragraph.id === paragraphId)) continue
    for (const { text, author, createdAt } of comments) if (text !== '') say(paragraphId, { text, by: author, at: createdAt })
  }
  return remarks
}

function letStand({ scope, check, text }: StetView): string {
  const where = { place: 'here', article: 'in the whole article', house: 'in every article' }[scope]
  return `Let stand ${where}: “${text}” (${check.replaceAll('-', ' ')}).`
}

/** Whether the words stand where the stet was given: between the same nearest words. */
function isAtPlace({ id, kind }: ParagraphView, plain: string, stet: StetView): boolean {
  for (let start = plain.indexOf(stet.text); start !== -1; start = plain.indexOf(stet.text, start + 1)) {
    const key = stetKeyFor({ check: stet.check, start, end: start + stet.text.length }, { id, kind, text: plain })
    if (key.before === stet.before && key.after === stet.after) return true
  }
  return false
}
