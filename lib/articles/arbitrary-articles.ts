/** Articles for property tests: every kind and structure, and texts with everything that formats trip over. */
import fc from 'fast-check'
import type { InlineRun } from '../text/inline-markdown'
import { writeInline } from '../text/inline-markdown-write'
import type { ArticleView, ParagraphView } from './article'
import { exampleArticle, exampleParagraph } from './example-article'

const WORDS = [
  'the', 'minister', 'said', 'of', 'Kyiv', 'Sens', 'été', 'Erdoğan', '1,000', '5.2', '“quoted”', 'it’s', '—', // prose
  '<b>', '&amp;', '&', '"', "'", ']]>', '<!--', '*', '_', '**x**', '`', '#', '1.', '-', '>', '+', '[x](y)', '|', '~~', '\\', '=1+1', '@x', // syntax of formats
  '👩‍👩‍👧‍👦', '🇫🇷', 'e\u0301', 'שלום', '\u202eabc\u202c', 'نص', '漢字', '\u00a0', '\u00ad', '\u200b', '\u2011', '\u2028', '\t', // characters
]

const line = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
const visible = line.filter((text) => /[\p{L}\p{N}]/u.test(text))
const text = fc.oneof({ weight: 4, arbitrary: visible }, { weight: 1, arbitrary: fc.tuple(visible, visible).map((lines) => lines.join('\n')) })

const run: fc.Arbitrary<InlineRun> = fc
  .record({
    text: fc.oneof({ weight: 6, arbitrary: visible }, { weight: 1, arbitrary: fc.constant('\n') }),
    emphasis: fc.boolean(),
    strong: fc.boolean(),
    code: fc.constantFrom(false, false, false, true),
    link: fc.constantFrom(null, null, 'https://a.org/?x=1&y="2"', 'mailto:a@b.org'),
  })
  .map(({ text, ...marks }) => {
    if (text === '\n') return { emphasis: false, strong: false, code: false, link: null, text, isBreak: true }
    return { ...marks, text: marks.code ? 'x1' : ` ${text} `, isBreak: false }
  })
const marked = fc
  .array(run, { minLength: 1, maxLength: 5 })
  .map(writeInline)
  // Two breaks in a row are as good as a blank line, which is generated on its own.
  .filter((source) => /[\p{L}\p{N}]/u.test(source) && !source.includes('\\\n\\\n'))

/** A correction: the text as it is, with words replaced, or with a blank line in it. */
const corrected = (machineText: string, visible: fc.Arbitrary<string>) =>
  fc.oneof(
    fc.constant(machineText),
    fc.tuple(fc.nat(8), visible).map(([place, words]) => machineText.split(' ').toSpliced(place, 1, words).join(' ')),
    visible.map((more) => `${machineText}\n\n${more}`),
    visible,
    fc.constantFrom('', ' '),
  )

const kind = fc.constantFrom(
  { kind: 'body', level: 0, ordered: false } as const,
  { kind: 'body', level: 0, ordered: false } as const,
  { kind: 'heading', level: 2, ordered: false } as const,
  { kind: 'heading', level: 3, ordered: false } as const,
  { kind: 'listItem', level: 1, ordered: false } as const,
  { kind: 'listItem', level: 1, ordered: true } as const,
  { kind: 'listItem', level: 2, ordered: true } as const,
  { kind: 'quotation', level: 0, ordered: false } as const,
)

const paragraphOf = (text: fc.Arbitrary<string>, visible: fc.Arbitrary<string>): fc.Arbitrary<ParagraphView> => text.chain((machineText) =>
  fc
    .record({
      text: corrected(machineText, visible),
      kind,
      imported: fc.constantFrom(true, true, true, false),
      joined: fc.constantFrom(false, false, false, true),
      leftOut: fc.constantFrom(false, false, false, true),
      changedBy: fc.constantFrom('Ada Łovelace', 'B & Sons "<x>"'),
      sourceText: fc.oneof(fc.constant(null), visible),
    })
    .map(({ kind, imported, ...changes }) => exampleParagraph(machineText, { ...changes, ...kind, imported, machineText: imported ? machineText : '' })),
)

const articleOf = (paragraph: fc.Arbitrary<ParagraphView>, visible: fc.Arbitrary<string>, syntax: ArticleView['syntax']): fc.Arbitrary<ArticleView> =>
  fc
    .tuple(fc.option(visible), fc.array(paragraph, { minLength: 1, maxLength: 12 }))
    .map(([title, paragraphs]) => exampleArticle([...(title === null ? [] : [exampleParagraph(title, { kind: 'title', level: 1 })]), ...paragraphs], { syntax }))

/** Any plain article of up to a dozen paragraphs, corrected in any way. */
export const article: fc.Arbitrary<ArticleView> = articleOf(paragraphOf(text, visible), visible, 'plain')

/** The same with emphasis, code and links. */
export const markdownArticle: fc.Arbitrary<ArticleView> = articleOf(paragraphOf(marked, marked), marked, 'markdown')
