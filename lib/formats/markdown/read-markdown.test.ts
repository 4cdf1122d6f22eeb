import { describe, expect, test } from 'vitest'
import { exampleArticle, exampleParagraph } from '../../articles/example-article'
import { markdown } from '../markdown'
import { readMarkdown } from './read-markdown'

function read(source: string) {
  const outcome = readMarkdown(source)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.article
}
const blocks = (source: string) => read(source).paragraphs.map(({ kind, level, ordered, offered, text }) => `${offered ? '' : 'not: '}${kind}${level || ''}${ordered ? '#' : ''}: ${text}`)

describe('readMarkdown', () => {
  test('keeps the blocks as kinds and the marks in the text', () => {
    expect(
      blocks(`# The *Title*

A paragraph with **strong**, _emphasis_ and [a link](https://a.org "title"),
on two lines.\\
And a third.

Setext
------

- one
  1. inner *x*
- two

  more of two

> Quoted
> on two lines.
>
> And on.

# Another
`),
    ).toEqual([
      'title1: The *Title*',
      'body: A paragraph with **strong**, _emphasis_ and [a link](https://a.org "title"),\non two lines.\\\nAnd a third.',
      'heading2: Setext',
      'listItem1: one',
      'listItem2#: inner *x*',
      'listItem1: two',
      'body: more of two',
      'quotation: Quoted\non two lines.',
      'quotation: And on.',
      'heading1: Another',
    ])
  })

  test('a link by reference says itself where it leads', () => {
    expect(blocks('See [the *report*][r] and **[r]** and [none].\n\n[r]: https://a.org/b "R"')).toEqual([
      'body: See [the *report*](https://a.org/b "R") and **[r](https://a.org/b "R")** and \\[none].',
    ])
  })

  test.each(['---\ntitle: A: b\ndate: 2022-04-25\n---', '+++\ntitle = "x"\n+++'])('front matter is kept and given back: %j', (matter) => {
    const article = read(`${matter}\n\n# Title\n\nBody.\n`)
    expect(article.paragraphs.map(({ text }) => text)).toEqual(['Title', 'Body.'])
    const written = markdown.write?.(exampleArticle(article.paragraphs.map(({ text, ...more }) => exampleParagraph(text, more)), { extra: article.extra, syntax: article.syntax }))
    expect(written).toBe(`${matter}\n\n# Title\n\nBody.\n`)
  })

  test('blocks of HTML are there to be taken back as text; code and lines are said to be changed', () => {
    expect(blocks('<div class="x">\nad\n</div>\n\nText.\n\n***\n\n    code *x*')).toEqual(['not: body: \\<div class="x">\nad\n\\</div>', 'body: Text.', 'body: code \\*x\\*'])
    expect(read('<!-- x -->\n\n---\n\na').warnings).toEqual(['A block of HTML was left out; tick to bring the source in as text.', 'A dividing line was left out.'])
  })

  test('blocks inside one another are read to a depth of 100, and refused beyond it', () => {
    expect(readMarkdown(`${'> '.repeat(90)}x`).ok).toBe(true)
    for (const source of ['> '.repeat(200), '>'.repeat(200), '- '.repeat(200), '>'.repeat(100_000)]) {
      expect(readMarkdown(`${source}x`)).toMatchObject({ ok: false, code: 'nesting_too_deep' })
    }
    const nested = Array.from({ length: 150 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')
    expect(readMarkdown(nested)).toMatchObject({ ok: false, code: 'nesting_too_deep' })
  })
})

test.each(['*a_ ', '[a](', '![[', '[x]', '_a__b_'])('50,000 of %j are text that no parser has to search for their counterparts', (piece) => {
  expect(readMarkdown(`*A* title\n\n${piece.repeat(50_000)}`)).toMatchObject({ ok: true, article: { paragraphs: [{ text: '*A* title' }, {}] } })
})

test('what is read and written again is the same text', () => {
  const source = `# The *Title*

First **strong [link](https://a.org)** \`code\`.\\
Second line, soft\nbreak, 5 \\* 4 and &amp;amp;.

## Heading

- one
  1. inner
  2. inner
- two

> Quoted.
>
> Still.
`
  const article = read(source)
  const written = markdown.write?.(exampleArticle(article.paragraphs.map(({ text, ...more }) => exampleParagraph(text, more)), { syntax: 'markdown' }))
  expect(written).toBe(source)
})
