/** For every format: `parse(write(article))` gives back what the format can hold, of any article. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { article as plainArticle, markdownArticle } from '../articles/arbitrary-articles'
import type { ArticleView } from '../articles/article'
import { exampleArticle, exampleParagraph } from '../articles/example-article'
import { type CleanBlock, cleanText } from '../text/clean-text'
import { runsOf } from '../text/inline-markdown'
import { type List, outline } from '../text/outline'
import type { ParseOptions, ParsedArticle, ViewFormat } from './format'
import { FORMATS } from './registry'

const anyArticle = fc.oneof(plainArticle, markdownArticle)

/** What each format that is read holds, of the article and as it is read back. */
type Held = { readonly of: (article: ArticleView) => unknown; readonly in: (parsed: ParsedArticle) => unknown; readonly options?: ParseOptions }

type Block = { readonly kind: string; readonly level: number; readonly ordered: boolean; readonly text: string }

const segments: Held = { of: bothSides, in: parsedSides }
const blocks = (hold: (block: Block) => string = ({ text }) => text): Held => {
  const held = (found: readonly Block[]) => found.map((block) => ({ ...block, text: hold(block) }))
  return { of: (article) => held(cleanBlocks(article)), in: (parsed) => held(parsedBlocks(parsed)) }
}
/** White space in HTML is one space, and none at the ends of lines. */
const collapsed = ({ text }: Block) => text.replace(/[ \t]+/g, ' ').replace(/ ?\n ?/g, '\n').trim()
/** So it is at the ends of lines in Markdown, whose headings are one line. */
const markdownLines = ({ kind, text }: Block) =>
  kind === 'title' || kind === 'heading' ? text.replace(/\s+/g, ' ') : text.replace(/[ \t]*\n[ \t]*/g, '\n')

const HELD: Readonly<Record<string, Held>> = {
  txt: {
    of: (article) => cleanText(article).map(({ text }) => unlisted(read(text, article.syntax))),
    in: ({ paragraphs, syntax }) => paragraphs.map(({ text }) => unlisted(read(text, syntax))),
    options: { division: 'blankLines' },
  },
  md: blocks(markdownLines),
  html: blocks(collapsed),
  docx: blocks(),
  'xliff-1.2': segments,
  'xliff-2.1': segments,
}

test('every format that is read and written gives back what it holds', { timeout: 300_000 }, async () => {
  const both = FORMATS.filter((format) => format.content !== 'whole' && format.parse && format.write)
  expect(both.map(({ id }) => id)).toEqual(Object.keys(HELD))
  await fc.assert(
    fc.asyncProperty(anyArticle, async (article) => {
      await expectHeld(article)
    }),
    { numRuns: 1000, ...repeated(process.env['STET_SEED']) },
  )
})

test('a heading whose line break held marks apart', async () => {
  // With a space in its place, the asterisks before it are no marks.
  const heading = '[**_\\&amp; `x1`**`x1`**\\\nthe minister_**](https://a.org/?x=1)  & \\* minister'
  await expectHeld(exampleArticle([exampleParagraph(heading, { kind: 'heading', level: 2 }), exampleParagraph('the')], { syntax: 'markdown' }))
})

/** Other articles in every run; what fails prints its seed, and `STET_SEED` makes the same ones again. */
function repeated(seed: string | undefined): { seed?: number } {
  return seed ? { seed: Number(seed) } : {}
}

async function expectHeld(article: ArticleView): Promise<void> {
  for (const format of FORMATS) {
    const held = HELD[format.id]
    if (held && format.content !== 'whole') expect([format.id, held.in(await readBack(format, article, held.options ?? {}))]).toEqual([format.id, held.of(article)])
  }
}

async function readBack(format: ViewFormat, article: ArticleView, options: ParseOptions): Promise<ParsedArticle> {
  const outcome =
    format.content === 'text'
      ? await format.parse?.(format.write?.(article) ?? '', options)
      : await format.parse?.(format.write?.(article) ?? new Uint8Array(), options)
  if (!outcome?.ok) throw new Error(`${format.id}: ${outcome?.message}`)
  return outcome.article
}

/**
 * What is read of a text, which may come back in the other syntax. In Markdown a line feed that is no break is a space,
 * as on the screen; any number of blank lines divides, and white space at either end is none.
 */
function read(text: string, syntax: ArticleView['syntax']): string {
  const lines = runsOf(text, syntax).map((run) => (run.isBreak ? run.text : run.text.replace(/(?<!\n)\n(?!\n)/g, ' '))).join('')
  return lines.replace(/ *\n{2,} */g, '\n\n').trim()
}

/** The clean text as a document has it: one title, and items no deeper than the lists around them. */
function cleanBlocks(article: ArticleView): Block[] {
  const clean = cleanText(article)
  const depths = new Map<CleanBlock, number>()
  const walk = (list: List, depth: number): void => {
    for (const item of list.items) {
      depths.set(item.block, depth)
      for (const inner of item.lists) walk(inner, depth + 1)
    }
  }
  for (const section of outline(clean)) if (section.type === 'list') walk(section.list, 1)
  const title = clean.find(({ kind }) => kind === 'title')
  return clean.map((block) => ({
    kind: block.kind === 'title' && block !== title ? 'heading' : block.kind,
    level: depths.get(block) ?? block.level,
    ordered: block.ordered,
    text: read(block.text, article.syntax),
  }))
}

function parsedBlocks({ paragraphs, syntax }: ParsedArticle): Block[] {
  return paragraphs.filter(({ offered }) => offered).map(({ kind, level, ordered, text }) => ({ kind, level, ordered, text: read(text, syntax) }))
}

/** A list's dashes and numbers become text. */
function unlisted(text: string): string {
  return text.replace(/^(?:\s|(?:-|\d+\.)(?=\s))*/, '')
}

/** Both sides of every paragraph; the source alone, and not offered, where it is left out or empty. */
function bothSides({ paragraphs, syntax }: ArticleView): unknown[] {
  return paragraphs
    .map(({ text, sourceText, machineText, leftOut, kind, level, ordered }) => {
      const source = read(sourceText ?? machineText, syntax)
      const offered = !leftOut && text.trim() !== ''
      return { kind, level, ordered, text: offered ? read(text, syntax) : source, sourceText: source, offered }
    })
    .filter(({ text, sourceText }) => (text + sourceText).trim() !== '')
}

function parsedSides({ paragraphs, syntax }: ParsedArticle): unknown[] {
  return paragraphs.map(({ kind, level, ordered, text, sourceText, offered }) => ({
    kind,
    level,
    ordered,
    text: read(text, syntax),
    sourceText: read(sourceText ?? '', syntax),
    offered,
  }))
}
