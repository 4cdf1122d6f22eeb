import type { ArticleView, ParagraphView, StetView, ThreadView } from '../articles/article'
import { readMarked } from '../checks/marked-text'
import { stetKeyFor } from '../checks/stet'
import type { Span } from '../diff/map'
import { followSpan } from '../diff/follow'
import { plainOf } from '../text/inline-markdown'

/** Something that was said about a paragraph of an export, or about words in it, for its second reader. */
export type Remark = {
  readonly text: string
  readonly by: string
  readonly at: string
  /** The words as they are read, and how often they stand in the paragraph before that. */
  readonly words: { readonly text: string; readonly before: number } | null
}
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
    for (const place of shown) {
      const words = wordsOf(stet, place)
      if (!words) continue
      say(place.paragraph.id, { text: letStand(stet), by: stet.author, at: stet.createdAt, words })
      break
    }
  }
  const byId = new Map(shown.map((place) => [place.paragraph.id, place]))
  for (const { paragraphId, words, resolved, comments } of threads) {
    const place = byId.get(paragraphId)
    if (resolved || !place) continue
    const now = words && followSpan(words.inText, place.paragraph.text, words)
    const about = now && wordsAt(place.plain, readMarked(place.paragraph.text, syntax).inPlain(now))
    for (const { text, author, createdAt } of comments) if (text !== '') say(paragraphId, { text, by: author, at: createdAt, words: about })
  }
  return remarks
}

function letStand({ scope, check, text }: StetView): string {
  const where = { place: 'here', article: 'in the whole article', house: 'in every article' }[scope]
  return `Let stand ${where}: “${text}” (${check.replaceAll('-', ' ')}).`
}

type Shown = { readonly paragraph: ParagraphView; readonly plain: string }

/** The words of a stet, where they stand in the paragraph: for one place, between the same nearest words. */
function wordsOf(stet: StetView, { paragraph: { id, kind }, plain }: Shown): Remark['words'] {
  if (stet.text === '' || (stet.scope === 'place' && stet.paragraphId !== id)) return null
  for (let start = plain.indexOf(stet.text); start !== -1; start = plain.indexOf(stet.text, start + 1)) {
    const span = { start, end: start + stet.text.length }
    const key = stetKeyFor({ check: stet.check, ...span }, { id, kind, text: plain })
    if (stet.scope !== 'place' || (key.before === stet.before && key.after === stet.after)) return wordsAt(plain, span)
  }
  return null
}

function wordsAt(plain: string, { start, end }: Span): Remark['words'] {
  const text = plain.slice(start, end)
  let before = 0
  for (let at = plain.indexOf(text); at !== -1 && at < start; at = plain.indexOf(text, at + 1)) before++
  return { text, before }
}
