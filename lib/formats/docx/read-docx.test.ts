import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type DocxParts, makeDocx, wordParagraph } from './make-docx'
import { readDocx } from './read-docx'

const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const style = (id: string, name: string, more = '') => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`

function read(parts: DocxParts) {
  const outcome = readDocx(makeDocx(parts))
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`)
  return outcome.article
}
const blocks = (parts: DocxParts) => read(parts).paragraphs.map(({ kind, level, ordered, text }) => `${kind}${level || ''}${ordered ? '#' : ''}: ${text}`)
const refused = (bytes: Uint8Array) => {
  const outcome = readDocx(bytes)
  return outcome.ok ? 'read' : outcome.code
}

describe('what a Word document says', () => {
  test('kinds come from the names of styles and those they are based on, in any language’s Word', () => {
    expect(
      blocks({
        styles: `${style('Titel', 'Title')}${style('berschrift2', 'heading 2')}${style('Eigene', 'My heading', '<w:basedOn w:val="berschrift2"/>')}${style('Zitat', 'Quote')}${style('Ring', 'Ring', '<w:basedOn w:val="Ring"/>')}`,
        body: `${wordParagraph('Title', '<w:pStyle w:val="Titel"/>')}${wordParagraph('Two', '<w:pStyle w:val="Eigene"/>')}${wordParagraph('Quoted', '<w:pStyle w:val="Zitat"/>')}${wordParagraph('Outlined', '<w:outlineLvl w:val="2"/>')}${wordParagraph('Body', '<w:pStyle w:val="Ring"/>')}`,
      }),
    ).toEqual(['title1: Title', 'heading2: Two', 'quotation: Quoted', 'heading3: Outlined', 'body: Body'])
  })

  test('in a document without styles the title and headings are recognised by their form', () => {
    const long = 'This sentence is long enough to be a paragraph of an article and it closes with a full stop.'
    expect(blocks({ body: ['A title', '', long, 'A heading', long].map((text) => wordParagraph(text)).join('') })).toEqual([
      'title1: A title', `body: ${long}`, 'heading2: A heading', `body: ${long}`,
    ])
  })

  test('lists come from numbering, their own or their style’s', () => {
    const level = (place: number, format: string) => `<w:lvl w:ilvl="${place}"><w:numFmt w:val="${format}"/></w:lvl>`
    const numbered = (list: number, place: number) => `<w:numPr><w:ilvl w:val="${place}"/><w:numId w:val="${list}"/></w:numPr>`
    expect(
      blocks({
        numbering: `<w:abstractNum w:abstractNumId="7">${level(0, 'bullet')}${level(1, 'lowerLetter')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>`,
        styles: style('List', 'List Bullet', `<w:pPr>${numbered(3, 0)}</w:pPr>`) + style('H', 'heading 1'),
        body: wordParagraph('Heading', '<w:pStyle w:val="H"/>') + wordParagraph('a', '<w:pStyle w:val="List"/>') + wordParagraph('b', numbered(3, 1)) + wordParagraph('none', `<w:pStyle w:val="List"/>${numbered(0, 0)}`),
      }),
    ).toEqual(['title1: Heading', 'listItem1: a', 'listItem2#: b', 'body: none'])
  })

  test('emphasis, links and fields, breaks and special characters', () => {
    expect(
      blocks({
        relationships: '<Relationship Id="r1" Type="x/hyperlink" Target="https://a.org/b" TargetMode="External"/><Relationship Id="r2" Type="x/hyperlink" Target="javascript:x" TargetMode="External"/>',
        styles: '<w:style w:type="character" w:styleId="Em"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>',
        body:
          paragraph(`${run('The ')}${run('Devoir', '<w:rStyle w:val="Em"/>')}${run(' is ', '<w:b w:val="0"/>')}${run('bold', '<w:b/>')}<w:r><w:tab/><w:t>x</w:t><w:br/><w:noBreakHyphen/><w:softHyphen/><w:br w:type="page"/></w:r>`) +
          paragraph(`<w:hyperlink r:id="r1">${run('a link')}</w:hyperlink>, <w:hyperlink r:id="r2">${run('none')}</w:hyperlink>`) +
          paragraph(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://c.org" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('field')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' end')}<w:fldSimple w:instr=" PAGE ">${run('7')}</w:fldSimple>`),
      }),
    ).toEqual(['body: The *Devoir* is **bold**\tx\\\n\u2011\u00ad', 'body: [a link](https://a.org/b)none', 'body: [field](https://c.org) end7'])
  })

  test('tracked changes are taken as the final text, ends of paragraphs too, and counted', () => {
    const change = 'w:id="1" w:author="A" w:date="2022-01-01T00:00:00Z"'
    const article = read({
      body:
        paragraph(`${run('one ')}<w:ins ${change}>${run('new')}</w:ins><w:del ${change}><w:r><w:delText>old</w:delText></w:r></w:del>`, `<w:rPr><w:del ${change}/></w:rPr>`) +
        paragraph(`${run(' two')}<w:moveFrom ${change}>${run('moved')}</w:moveFrom>`, `<w:pPrChange ${change}><w:pPr><w:pStyle w:val="X"/></w:pPr></w:pPrChange>`),
    })
    expect(article.paragraphs.map(({ text }) => text)).toEqual(['one new two'])
    expect(article.warnings).toEqual(['The document has tracked changes: 1 inserted texts were taken, 3 removed ones left out.'])
  })

  test('notes, text boxes and table cells become paragraphs; what cannot is left out, and all of it is said', () => {
    const article = read({
      footnotes: `<w:footnote w:type="separator" w:id="0">${wordParagraph('---')}</w:footnote><w:footnote w:id="2">${wordParagraph(' The note.')}</w:footnote>`,
      relationships: '<Relationship Id="r3" Type="x/hyperlink" Target="https://x" TargetMode="External"/>',
      body:
        paragraph(`${run('Text')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="1"/></w:r>${run('hidden', '<w:vanish/>')}`) +
        paragraph(`<w:r><mc:AlternateContent><mc:Choice Requires="x"><w:drawing><a:blip/><w:txbxContent>${wordParagraph('boxed')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict>${wordParagraph('twice')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('around')}`) +
        `<w:tbl><w:tr><w:tc>${wordParagraph('cell 1')}</w:tc><w:tc>${wordParagraph('cell 2')}</w:tc></w:tr></w:tbl>` +
        paragraph(`<w:r><w:object>x</w:object></w:r><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> DDEAUTO c:\\\\x "y" </w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${run('shown')}<w:r><w:fldChar w:fldCharType="end"/><w:sym w:char="F0E0" w:font="Wingdings"/></w:r>`) +
        '<w:altChunk r:id="r3"/>',
    })
    expect(article.paragraphs.map(({ text }) => text)).toEqual(['Text[1]', 'around', 'boxed', 'cell 1', 'cell 2', 'shown', '[1] The note.'])
    expect(article.warnings).toEqual([
      'One note became a paragraph at the end.',
      'One comment was left out.',
      'One picture was left out.',
      'A table became one paragraph for each cell.',
      'The text of one text box was put after its paragraph.',
      '2 embedded objects were left out.',
      'One field that would fetch something became the text it last showed.',
      'One hidden text was left out.',
      'One symbol of a symbol font was left out.',
    ])
  })
})

describe('what is refused', () => {
  const good = makeDocx({ body: wordParagraph('Text.') })
  /** The good package with its parts changed. */
  const changed = (parts: Record<string, string>) => zipSync({ ...unzipSync(good), ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) })
  const withBytes = (at: (bytes: Uint8Array, view: DataView) => void) => {
    const copy = good.slice()
    at(copy, new DataView(copy.buffer))
    return copy
  }
  const directory = good.length - 22
  const ole = (...names: string[]) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...names.flatMap((name) => name.split('').flatMap((letter) => [letter.charCodeAt(0), 0]))])

  test.each([
    ['a text', strToU8('Just text'), 'not_a_docx'],
    ['an old .doc', ole('WordDocument'), 'old_word_format'],
    ['a protected .docx', ole('EncryptedPackage'), 'encrypted_file'],
    ['another zip archive', zipSync({ 'a.txt': strToU8('a') }), 'not_a_docx'],
    ['a workbook', changed({ '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override ContentType="spreadsheetml"/></Types>' }), 'not_a_docx'],
    ['a .docm', changed({ 'word/vbaProject.bin': 'x' }), 'macro_file'],
    ['a .docm without macros', changed({ '[Content_Types].xml': '<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>' }), 'macro_file'],
    ['half of a file', good.slice(0, good.length / 2), 'file_damaged'],
    ['malformed XML', changed({ 'word/document.xml': '<w:document><w:body>' }), 'file_damaged'],
    ['entities', changed({ 'word/document.xml': '<!DOCTYPE d [<!ENTITY a "aaa">]><d>&a;</d>' }), 'doctype_forbidden'],
    ['tables in tables', makeDocx({ body: '<w:tbl><w:tr><w:tc>'.repeat(40) + wordParagraph('deep') + '</w:tc></w:tr></w:tbl>'.repeat(40) }), 'nesting_too_deep'],
    ['a bomb', changed({ 'word/media/image.bin': '0'.repeat(120 * 1024 * 1024) }), 'unpacked_too_large'],
    ['much from little', changed({ 'word/media/image.bin': '0'.repeat(20 * 1024 * 1024) }), 'unpacked_too_large'],
    ['very many parts', changed(Object.fromEntries(Array.from({ length: 2001 }, (_, place) => [`word/media/${place}`, 'x']))), 'too_many_parts'],
    ['a protected zip', withBytes((_, view) => view.setUint16(view.getUint32(directory + 16, true) + 8, 1, true)), 'encrypted_file'],
  ])('%s', (_, bytes, code) => {
    expect(refused(bytes)).toBe(code)
  })

  test('a part that is longer or shorter than it says', () => {
    const sized = (size: number) => {
      const bytes = zipSync({ ...unzipSync(good) }, { level: 9 })
      const view = new DataView(bytes.buffer)
      let entry = view.getUint32(bytes.length - 22 + 16, true)
      for (;;) {
        const name = new TextDecoder().decode(bytes.subarray(entry + 46, entry + 46 + view.getUint16(entry + 28, true)))
        if (name === 'word/document.xml') break
        entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true)
      }
      view.setUint32(entry + 24, size, true)
      return bytes
    }
    expect(refused(sized(10))).toBe('file_damaged')
    expect(refused(sized(100_000))).toBe('file_damaged')
  })

  test('names of parts lead nowhere', () => {
    const bytes = changed({ '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="x/officeDocument" Target="../../../../etc/passwd"/></Relationships>' })
    expect(refused(bytes)).toBe('not_a_docx')
  })
})
