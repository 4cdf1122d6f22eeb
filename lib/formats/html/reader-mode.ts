import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type DefaultTreeAdapterTypes as Tree, serialize } from 'parse5'
import { elementsOf } from './elements'

const MARK = 'data-stet-element'
/** Reader mode looks at every element many times; a page with more is taken as it is. */
const MOST_ELEMENTS = 30_000

/** What only whole pages have: nobody pastes it, and no article needs it. */
const PAGE_SIGNS = new Set(['nav', 'footer', 'aside', 'form', 'script', 'iframe', 'header'])

export type Reading = {
  /** The elements that belong to the article. */
  readonly article: ReadonlySet<Tree.Element>
  readonly title: string
}

/** Which part of a saved page is its article; null for a document that is nothing but text, and where it cannot be told. */
export function readingOf(document: Tree.Document): Reading | null {
  const elements = Array.from(elementsOf(document), ({ element }) => element)
  if (elements.length > MOST_ELEMENTS || !elements.some((element) => PAGE_SIGNS.has(element.tagName))) return null
  for (const [place, element] of elements.entries()) element.attrs.push({ name: MARK, value: String(place) })
  const source = serialize(document)
  for (const element of elements) element.attrs = element.attrs.filter((candidate) => candidate.name !== MARK)

  const page = parseHTML(source)
  const reading = new Readability(page.document, { charThreshold: 200, disableJSONLD: true }).parse()
  if (!reading?.content) return null
  const article = new Set<Tree.Element>()
  for (const match of reading.content.matchAll(new RegExp(`${MARK}="(\\d+)"`, 'g'))) {
    const element = elements[Number(match[1])]
    if (element) article.add(element)
  }
  return { article, title: reading.title ?? '' }
}
