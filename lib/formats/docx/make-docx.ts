/** For tests: packages as a word processor, or somebody with bad intentions, may send them. */
import { type Zippable, strToU8, zipSync } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export type DocxParts = {
  /** The content of the body. */
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  /** Relationships of the document beside those to the parts above. */
  readonly relationships?: string
  readonly more?: Zippable
}

export function makeDocx({ body, styles = '', numbering = '', footnotes = '', relationships = '', more = {} }: DocxParts): Uint8Array {
  const related = ['styles', 'numbering', 'footnotes'].map((name) => `<Relationship Id="rId-${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`).join('')
  const list = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
    '_rels/.rels': strToU8(`<Relationships ${list}><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`),
    'word/document.xml': strToU8(`<w:document ${W} ${R} ${MC} ${A}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(`<Relationships ${list}>${related}${relationships}</Relationships>`),
    'word/styles.xml': strToU8(`<w:styles ${W}>${styles}</w:styles>`),
    'word/numbering.xml': strToU8(`<w:numbering ${W}>${numbering}</w:numbering>`),
    'word/footnotes.xml': strToU8(`<w:footnotes ${W}>${footnotes}</w:footnotes>`),
    ...more,
  })
}

/** A paragraph with this text. */
export function wordParagraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}
