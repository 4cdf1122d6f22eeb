import { strToU8, zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { exampleArticle, exampleParagraph } from '../../articles/example-article'
import { makeDocx, wordParagraph } from '../docx/make-docx'
import { exampleWhole } from '../example-whole'
import { FORMATS } from '../registry'

export type FuzzFile = {
  readonly name: string
  readonly bytes: Uint8Array
  /** Where somebody names it; most changes make a file that is not UTF-8 any more. */
  readonly encoding?: string
}

const text = (name: string, content: string): FuzzFile => ({ name, bytes: strToU8(content) })

const PROSE = 'Le Devoir’s correspondent said: “The talks in Kyiv — 5.2 % of them — will go on.” 👩‍👩‍👧‍👦 שלום e\u0301'

/** An article with every kind of paragraph and mark. */
function article(syntax: 'plain' | 'markdown') {
  const marked = syntax === 'markdown' ? 'With *emphasis*, **strong *both***, `code`, [a link](https://a.org/?x=1&y "t"), \\* and &amp;.' : 'With * and _ and [x](y).'
  return exampleArticle(
    [
      exampleParagraph('A title', { kind: 'title', level: 1 }),
      exampleParagraph(PROSE, { sourceText: 'Le texte.' }),
      exampleParagraph('A heading', { kind: 'heading', level: 2 }),
      exampleParagraph(marked, { text: `${marked} Corrected.`, revision: 2 }),
      exampleParagraph('One', { kind: 'listItem', level: 1 }),
      exampleParagraph('Two', { kind: 'listItem', level: 2, ordered: true }),
      exampleParagraph('Quoted.\nOn two lines.', { kind: 'quotation' }),
      exampleParagraph('Left out.', { leftOut: true }),
    ],
    { syntax },
  )
}

/** What every format writes that can be read again. */
function written(): FuzzFile[] {
  return (['plain', 'markdown'] as const).flatMap((syntax) =>
    FORMATS.flatMap((format): FuzzFile[] => {
      if (!format.parse || !format.write) return []
      const name = `written${format.extensions[0]}`
      if (format.content === 'whole') return [text(name, format.write(exampleWhole(article(syntax))))]
      return [format.content === 'text' ? text(name, format.write(article(syntax))) : { name, bytes: format.write(article(syntax)) }]
    }),
  )
}

const ENTITIES = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};">`).join('')}]>`
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const document = (xml: string) => makeDocx({ body: '', more: { 'word/document.xml': strToU8(xml) } })
const nested = (open: string, close: string, times: number, inner = 'x') => open.repeat(times) + inner + close.repeat(times)

/** Files that are meant to do harm. */
function hostile(): FuzzFile[] {
  const xml = `${ENTITIES}<w:document ${W}><w:body><w:p><w:r><w:t>&a30;</w:t></w:r></w:p></w:body></w:document>`
  const docx: [string, Uint8Array][] = [
    ['entities', document(xml)],
    ['nested', document(`<w:document ${W}><w:body>${nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 3000)}</w:body></w:document>`)],
    ['attributes', document(`<w:document ${W} ${Array.from({ length: 3000 }, (_, n) => `a${n}="${n}"`).join(' ')}><w:body/></w:document>`)],
    ['bomb', makeDocx({ body: wordParagraph('x'.repeat(3_000_000)) })],
    ['zeros', makeDocx({ body: '', more: { 'word/media/z.bin': new Uint8Array(5_000_000) } })],
    ['names', makeDocx({ body: wordParagraph('x'), more: Object.fromEntries(['../../etc/passwd', '/etc/passwd', 'C:\\boot.ini', 'word/../x', 'a\u0000b', 'constructor', '..'].map((name) => [name, strToU8('x')])) })],
    ['targets', makeDocx({ body: wordParagraph('x'), relationships: '<Relationship Id="r" Type="x/hyperlink" Target="file:///etc/passwd" TargetMode="External"/><Relationship Id="__proto__" Type="x/styles" Target="../../../../etc/passwd"/>' })],
    ['circle', makeDocx({ body: wordParagraph('x', '<w:pStyle w:val="A"/>'), styles: '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>' })],
    ['numbers', makeDocx({ body: wordParagraph('x', '<w:outlineLvl w:val="99999999999"/><w:numPr><w:ilvl w:val="-7"/><w:numId w:val="NaN"/></w:numPr>'), numbering: '<w:num w:numId="NaN"/>' })],
    ['fields', makeDocx({ body: `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(5000)}</w:p>` })],
  ]
  const html = [
    nested('<div>', '</div>', 20_000), nested('<b>', '</b>', 95), nested('<table><tr><td>', '', 40), '<p>'.repeat(20_000), '<a href=x>'.repeat(5000), '<b><i>'.repeat(3000), '<svg><foreignObject><math><mi><p>'.repeat(20),
    '<table><p>'.repeat(400), '<select><optgroup><option>'.repeat(400), `<p ${'a=1 '.repeat(5000)}>x`, '<template>'.repeat(200), '&NotEqualTilde;&#x110000;&#xD800;&#0;'.repeat(500), `<style>${'x{'.repeat(20_000)}`, '<plaintext><p>x',
    `<nav>${'<ul><li><a href="//x">x</a></ul>'.repeat(500)}</nav><article>${`<p>${PROSE}</p>`.repeat(50)}</article>`, '<base href="javascript:x"><a href="x">y</a>', '<p style="font-weight:expression(x);mso-list:l0 level9">x', '\u0000<p>\u0000',
  ]
  const markdown = [
    '*'.repeat(10_000), '*a_ '.repeat(3000), '['.repeat(10_000), '[a]('.repeat(2000), '![['.repeat(1500), '> '.repeat(99), '- '.repeat(99), '`'.repeat(5000), '`a``'.repeat(2000), '<a '.repeat(3000), '&#35;'.repeat(2000), '[a]: b\n'.repeat(2000) + '[a]'.repeat(2000),
    '[x]: y\n\n' + '[x]'.repeat(3000), '***\n'.repeat(3000), '1. '.repeat(99), '---\n'.repeat(2000), `---\n${'a: [b\n'.repeat(500)}`, '\\\n'.repeat(3000), '# '.repeat(2000), ' '.repeat(20_000) + 'x', '\t- a\n'.repeat(1000), '**a *b '.repeat(1500), '_a__b_'.repeat(1500), '~~~\n'.repeat(1001), '|a|b|\n|-|-|\n'.repeat(500),
  ]
  const xmls = [`${ENTITIES}<xliff>&a30;</xliff>`, '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x>y</x>', nested('<g>', '</g>', 20_000), '<x a="' + 'y'.repeat(100_000), '<![CDATA[' + ']'.repeat(50_000)]
  const jsons = ['['.repeat(50_000), '{"a":'.repeat(20_000), '{"__proto__":{"ok":true}}', '{"paragraphs":[{"text":"\\ud800"}]}', '1e999', '"' + '\\u0000'.repeat(1000) + '"', 'null', '[]']
  return [
    ...docx.map(([name, bytes]) => ({ name: `${name}.docx`, bytes })),
    ...html.map((content, place) => text(`h${place}.html`, content)),
    ...markdown.map((content, place) => text(`m${place}.md`, content)),
    ...['.xlf', '.xliff', '.xml'].flatMap((extension) => xmls.map((content, place) => text(`x${place}${extension}`, content))),
    ...jsons.map((content, place) => text(`j${place}.json`, content)),
  ]
}

function encoded(): FuzzFile[] {
  const encodings = ['utf-16le', 'utf-16be', 'utf-32le', 'windows-1252', 'windows-1251', 'macintosh', 'shift_jis', 'gb18030', 'euc-kr', 'utf-7']
  const content = `Été à Québec\n\n${PROSE} Москва 漢字かな\n`
  return encodings.flatMap((encoding) => [false, true].map((addBOM) => ({ name: `${encoding}.txt`, bytes: iconv.encode(content, encoding, { addBOM }) })))
}

function other(): FuzzFile[] {
  return [
    text('empty.txt', ''),
    text('long.txt', 'x'.repeat(99_000)),
    text('many.txt', 'x\n\n'.repeat(19_000)),
    text('bidi.txt', 'a\u202e\u2066\u200b\u{e0041}\u0007\ufffe'.repeat(100)),
    { name: 'archive.docx', bytes: zipSync({ 'a.txt': strToU8('x') }) },
    { name: 'old.docx', bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...strToU8('EncryptedPackage')]) },
    { name: 'a.pdf', bytes: strToU8('%PDF-1.7') },
  ]
}

/** Files of every format that is read: good ones, bad ones, and some made to do harm. Small, and the same every time. */
export function fuzzCorpus(): readonly [FuzzFile, ...FuzzFile[]] {
  return [text('plain.txt', `A title\n\n${PROSE}\n\nAnother paragraph.\n`), ...written(), ...hostile(), ...encoded(), ...other()]
}
