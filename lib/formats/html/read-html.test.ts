import { describe, expect, test } from 'vitest'
import { readHtml } from './read-html'

function read(source: string) {
  const outcome = readHtml(source)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.article
}

/** The paragraphs in short: kind and level, text; those that are not offered in brackets. */
function blocks(source: string): string[] {
  return read(source).paragraphs.map(({ kind, level, ordered, offered, text }) => {
    const line = `${kind}${level || ''}${ordered ? '#' : ''}: ${text}`
    return offered ? line : `(${line})`
  })
}

describe('readHtml', () => {
  test('keeps headings, lists, quotations, emphasis and links', () => {
    expect(
      blocks(`<h1>The <i>Title</i></h1><p>One <em>two</em> <strong>three <em>four</em></strong>, <a href="https://a.org/x?y=1&amp;z">a link</a>.
        <h3>Heading</h3><ul><li>first<ol><li>inner</ol><li><p>second</p><p>its second paragraph</p></ul>
        <blockquote><p>Quoted.<p>Still.</blockquote>`),
    ).toEqual([
      'title1: The *Title*',
      'body: One *two* **three _four_**, [a link](https://a.org/x?y=1\\&z).',
      'heading3: Heading',
      'listItem1: first',
      'listItem2#: inner',
      'listItem1: second',
      'body: its second paragraph',
      'quotation: Quoted.',
      'quotation: Still.',
    ])
  })

  test('a text without emphasis or links stays plain', () => {
    const article = read('<p>5 * 4 * 3 &lt;b&gt; [x]</p>')
    expect(article.syntax).toBe('plain')
    expect(article.paragraphs[0]?.text).toBe('5 * 4 * 3 <b> [x]')
  })

  test('white space is as the page shows it; line breaks stay, several divide', () => {
    expect(blocks('<div>  one\n\t two<br> three <b> </b> four&nbsp;!<br><br> five</div>')).toEqual(['body: one two\nthree four\u00a0!', 'body: five'])
    expect(blocks('<pre>a\n  b</pre>')).toEqual(['body: a\nb'])
  })

  test('what runs or embeds is dropped, and said', () => {
    const article = read(`<p onclick="x()">Text<script>alert(1)</script><style>p{}</style><img src=x onerror=alert(1)>
      <a href="javascript:alert(1)">no link</a> <a href="data:x">none</a></p><iframe src="https://x.org"></iframe><svg><text>drawn</text></svg><object>o</object>`)
    expect(article.paragraphs.map(({ text }) => text)).toEqual(['Text no link none'])
    expect(article.syntax).toBe('plain')
    expect(article.warnings).toEqual(['One picture was left out.', '2 embedded pages or players were left out.'])
  })

  test('relative links lead where the page says it stands; without that, nowhere', () => {
    const link = '<p>see <a href="../b?c">it</a> and <a href="#note">1</a></p>'
    expect(blocks(`<head><link rel="canonical" href="https://a.org/x/y"></head>${link}`)).toEqual(['body: see [it](https://a.org/b?c) and 1'])
    expect(blocks(link)).toEqual(['body: see it and 1'])
  })

  test('pastes from word processors and web editors are understood', () => {
    expect(
      blocks(`<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-style:italic">Le Devoir</span><span style="font-weight:700"> said</span> so</p></b>`),
    ).toEqual(['body: *Le Devoir* **said** so'])
    expect(
      blocks(`<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>An item<o:p></o:p></p>`),
    ).toEqual(['listItem2: An item'])
  })

  test('the language of the document is taken where Stet writes it', () => {
    expect(read('<html lang="en-GB"><p>x').targetLocale).toBe('en-GB')
    expect(read('<html lang="fr"><p>x').targetLocale).toBeNull()
  })

  test('elements inside one another are read to a depth of 100, and refused beyond it', () => {
    expect(readHtml(`${'<div>'.repeat(90)}x`).ok).toBe(true)
    expect(readHtml(`${'<div>'.repeat(50_000)}x`)).toMatchObject({ ok: false, code: 'nesting_too_deep', limit: 100 })
  })
})

describe('a saved page', () => {
  const sentence = 'The minister said on Monday that the negotiations had made progress, although no date was given for their end. '
  const page = `<!doctype html><html lang="en-US"><head><title>Talks go on - The Daily</title><link rel="canonical" href="https://daily.example/talks">
    <script>track()</script></head><body>
    <header><a href="/">The Daily</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
    <main><article><h1>Talks go on</h1><p class="byline">By Jane Roe</p>
    <p>${sentence.repeat(3)}</p><p>${sentence.repeat(2)} See <a href="/report">the report</a>.</p>
    <div class="share"><button>Share</button><a href="https://social.example/?u=x">Post it</a></div>
    <h2>What comes next</h2><p>${sentence.repeat(3)}</p><p>${sentence.repeat(2)}</p></article>
    <aside class="related"><h3>Read also</h3><ul><li><a href="/a">Another story</a></li></ul></aside></main>
    <footer><p>© The Daily</p><form><input><button>Subscribe</button></form></footer></body></html>`

  test('is offered without its navigation, which can be taken back', () => {
    const article = read(page)
    const offered = article.paragraphs.filter((paragraph) => paragraph.offered)
    expect(offered[0]).toMatchObject({ kind: 'title', text: 'Talks go on' })
    expect(offered.map(({ kind }) => kind)).toEqual(['title', ...(offered.length === 7 ? ['body'] : []), 'body', 'body', 'heading', 'body', 'body'])
    expect(offered.map(({ text }) => text).join(' ')).toContain('[the report](https://daily.example/report)')
    const left = article.paragraphs.filter((paragraph) => !paragraph.offered).map(({ text }) => text)
    expect(left).toEqual(expect.arrayContaining([expect.stringContaining('News'), expect.stringContaining('Another story'), '© The Daily']))
    expect(article.warnings[0]).toMatch(/blocks that are not part of the article were left out/)
  })
})
