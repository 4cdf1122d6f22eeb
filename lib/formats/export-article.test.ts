import { readFileSync } from 'node:fs'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { parseFragment } from 'parse5'
import { describe, expect, test, vi } from 'vitest'
import { exampleArticle, exampleParagraph as paragraph } from '../articles/example-article'
import { exampleWhole } from './example-whole'
import { exportArticle } from './export-article'
import { proposeImport } from './import-file'
import { FORMATS, formatById } from './registry'

function exported(id: string, ...args: Parameters<typeof exampleArticle>) {
  const format = formatById(id)
  const file = format && format.content !== 'whole' ? exportArticle(exampleArticle(...args), format) : null
  if (!file) throw new Error(`${id} cannot be written`)
  return file
}
const content = (id: string, ...args: Parameters<typeof exampleArticle>) => exported(id, ...args).content

/** An article with every kind, structure and character that a format may trip over. */
const everything = [
  paragraph('A <title> & “more”', { kind: 'title', level: 1 }),
  paragraph('1. Not a list *or* _emphasis_ # or `code` [or](link) &amp; <b>\n+ or an item'),
  paragraph('Left out', { leftOut: true }),
  paragraph('that goes on', { joined: true }),
  paragraph('A heading', { kind: 'heading', level: 2 }),
  paragraph('First item', { kind: 'listItem', level: 1 }),
  paragraph('Inner first', { kind: 'listItem', level: 2, ordered: true }),
  paragraph('Inner second', { kind: 'listItem', level: 2, ordered: true }),
  paragraph('Second item', { kind: 'listItem', level: 1 }),
  paragraph('Quoted.\n\nStill quoted.', { kind: 'quotation' }),
  paragraph('نص 👩‍👩‍👧‍👦 e\u0301\u00a0!', { separator: '\n' }),
]

describe('plain text', () => {
  test('the untouched sample is written as it was imported, with one line break at its end', async () => {
    const bytes = readFileSync('prisma/sample/putin-guterres.txt')
    const outcome = await proposeImport({ content: bytes, fileName: 'putin-guterres.txt' })
    if (!outcome.ok) throw new Error(outcome.message)
    const { leading, paragraphs } = outcome.proposal
    expect(content('txt', paragraphs.map(({ text, ...more }) => paragraph(text, more)), { leading })).toBe(`${bytes.toString('utf8')}\n`)
  })

  test('keeps what stood before the first paragraph, and the division by lines', async () => {
    expect(content('txt', [paragraph('One', { separator: '\n' }), paragraph('Two', { separator: '\n\n\n' })], { leading: '\n\n' })).toBe('\n\nOne\nTwo\n')
  })

  test('writes every kind', () => {
    expect(content('txt', everything)).toBe(`A <title> & “more”

1. Not a list *or* _emphasis_ # or \`code\` [or](link) &amp; <b>
+ or an item that goes on

A heading

- First item

  1. Inner first

  2. Inner second

- Second item

Quoted.

Still quoted.

نص 👩‍👩‍👧‍👦 e\u0301\u00a0!
`)
  })

  test('an article of which nothing is left is an empty file', () => {
    expect(content('txt', [paragraph('Gone', { leftOut: true })], { leading: '\n' })).toBe('')
  })
})

describe('Markdown', () => {
  test('writes every kind, and escapes what a plain text does not mean as Markdown', () => {
    expect(content('md', everything)).toBe(`# A \\<title> & “more”

1\\. Not a list \\*or\\* \\_emphasis\\_ # or \\\`code\\\` \\[or]\\(link) \\&amp; \\<b>\\
\\+ or an item that goes on

## A heading

- First item
  1. Inner first
  2. Inner second
- Second item

> Quoted.
>
> Still quoted.

نص 👩‍👩‍👧‍👦 e\u0301\u00a0!
`)
  })

  test('an independent parser reads the same text', () => {
    const source = String(content('md', everything))
    const texts = fromMarkdown(source).children.map((child) => JSON.stringify(child, (key, value) => (key === 'position' ? undefined : value)))
    expect(texts[1]).toContain('1. Not a list *or* _emphasis_ # or `code` [or](link) &amp; <b>')
    expect(texts[1]).toContain('+ or an item that goes on')
  })
})

describe('HTML', () => {
  test('writes every kind into a complete document', () => {
    expect(content('html', everything, { targetLocale: 'en-GB' })).toBe(`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A &lt;title&gt; &amp; “more”</title>
</head>
<body>
<article>
<h1>A &lt;title&gt; &amp; “more”</h1>
<p>1. Not a list *or* _emphasis_ # or \`code\` [or](link) &amp;amp; &lt;b&gt;<br>
+ or an item that goes on</p>
<h2>A heading</h2>
<ul>
<li>First item
<ol>
<li>Inner first</li>
<li>Inner second</li>
</ol>
</li>
<li>Second item</li>
</ul>
<blockquote>
<p>Quoted.</p>
<p>Still quoted.</p>
</blockquote>
<p>نص 👩‍👩‍👧‍👦 e\u0301\u00a0!</p>
</article>
</body>
</html>
`)
  })

  test('a script in the text stays text', () => {
    const source = String(content('html', [paragraph('<script>alert(1)</script>\n"\'><img src=x onerror=alert(1)>')]))
    const names = new Set<string>()
    const pending = [...parseFragment(source).childNodes]
    for (let node = pending.pop(); node; node = pending.pop()) {
      names.add(node.nodeName)
      if ('childNodes' in node) pending.push(...node.childNodes)
    }
    expect(names).not.toContain('script')
    expect(names).not.toContain('img')
  })
})

test('file names come from the corrected title', () => {
  expect(exported('md', [paragraph('Erdoğan: “yes/no”', { kind: 'title', level: 1, machineText: 'x' })]).fileName).toBe('Erdoğan “yes no”.md')
  expect(exported('txt', []).fileName).toBe('article.txt')
})

test('every export is the same bytes at any time and in any time zone', () => {
  const article = exampleArticle(everything, { sourceLanguage: 'fr' })
  const whole = exampleWhole(article)
  const everywhere = () => FORMATS.map((format) => [format.id, format.content === 'whole' ? format.write(whole) : format.write?.(article)])
  const zone = process.env['TZ']
  const written = [
    ['UTC', '2026-01-01T00:00:00Z'],
    ['Pacific/Auckland', '2031-07-15T23:59:59Z'],
    ['America/St_Johns', '1999-12-31T12:00:00Z'],
  ].map(([timeZone, now]) => {
    process.env['TZ'] = timeZone
    vi.useFakeTimers({ now: new Date(now ?? ''), toFake: ['Date'] })
    return everywhere()
  })
  vi.useRealTimers()
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
  expect(written[1]).toEqual(written[0])
  expect(written[2]).toEqual(written[0])
})

test('no two formats give one article files of the same name', () => {
  const names = FORMATS.flatMap((format) => (format.content === 'whole' ? [] : (exportArticle(exampleArticle(everything), format)?.fileName ?? [])))
  expect(names).toHaveLength(new Set(names).size)
  expect(names).toContain('A title & “more” (tracked changes).docx')
})
