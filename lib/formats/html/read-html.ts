import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5'
import { locale } from '../../articles/schema'
import type { ParseOutcome, ParsedArticle } from '../format'
import { refuse } from '../refusal'
import { fromStyled } from '../styled'
import { type PageBlock, type PageText, blocksOf } from './blocks'
import { attribute, elementsOf, textOf } from './elements'
import { pageAddress } from './page-address'
import { type Reading, readingOf } from './reader-mode'

/** Elements inside one another. */
const DEEPEST = 100

/**
 * The text of an HTML document or of what was pasted as one. Of a whole page the article is offered and the rest is
 * there to be taken back; nothing is run, nothing is fetched.
 */
export function readHtml(source: string): ParseOutcome {
  const document = parse(source)
  for (const { depth } of elementsOf(document)) {
    if (depth > DEEPEST) return refuse('nesting_too_deep', `The page has more than ${DEEPEST} elements inside one another. Copy its text and paste that instead.`, { limit: DEEPEST })
  }
  const page = blocksOf(document, pageAddress(document))
  const reading = readingOf(document)
  const blocks = withTitle(reading ? offer(page.blocks, reading) : page.blocks, reading?.title ?? '')
  return {
    ok: true,
    article: {
      ...fromStyled(blocks),
      leading: '',
      extra: null,
      division: null,
      sourceLanguage: null,
      targetLocale: languageOf(document),
      warnings: warningsFor(page, blocks),
    },
  }
}

/** Offers what reader mode found; what stands in an element that it took apart is offered with that element. */
function offer(blocks: readonly PageBlock[], reading: Reading): PageBlock[] {
  return blocks.map((block) => ({ ...block, offered: reading.article.has(block.element) }))
}

/** The first heading of the highest level is the title; in a whole page, the one that says what the page's title says. */
function withTitle(blocks: readonly PageBlock[], pageTitle: string): PageBlock[] {
  const heading = (block: PageBlock) => block.kind === 'heading' && block.level === 1
  const says = (block: PageBlock) => {
    const text = textOf(block.element)
    return text !== '' && pageTitle.startsWith(text)
  }
  const title = blocks.find((block) => block.kind === 'heading' && says(block)) ?? blocks.find((block) => heading(block) && block.offered) ?? blocks.find(heading)
  return blocks.map((block) => (block === title ? { ...block, kind: 'title', level: 1, offered: true } : block))
}

function languageOf(document: Tree.Document): ParsedArticle['targetLocale'] {
  const html = document.childNodes.find((node): node is Tree.Element => 'tagName' in node && node.tagName === 'html')
  return locale.safeParse(html && attribute(html, 'lang')).data ?? null
}

function warningsFor({ dropped }: PageText, blocks: readonly PageBlock[]): string[] {
  const warnings: string[] = []
  const count = (number: number, one: string, several: string) => {
    if (number > 0) warnings.push(number === 1 ? one : several.replace('#', number.toLocaleString('en-US')))
  }
  const left = blocks.filter((block) => !block.offered).length
  count(left, 'One block that is not part of the article was left out; tick it to take it back.', '# blocks that are not part of the article were left out; tick those you want back.')
  count(dropped.pictures, 'One picture was left out.', '# pictures were left out.')
  count(dropped.embedded, 'One embedded page or player was left out.', '# embedded pages or players were left out.')
  count(dropped.tables, 'A table became one paragraph for each cell.', '# tables became one paragraph for each cell.')
  return warnings
}
