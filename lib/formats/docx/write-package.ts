import { type Zippable, strToU8, zipSync } from 'fflate'
import type { Locale } from '../../articles/article'
import { escapeAttribute, escapeXml } from '../xml/escape-xml'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** What a document is made of. The XML is of the content of the named elements. */
export type WordDocument = {
  readonly title: string
  readonly locale: Locale
  readonly body: string
  /** How many lists count their items; each begins at 1. Their ids are from `FIRST_ORDERED` on. */
  readonly orderedLists: number
  /** Addresses that the text links to, in the order of their ids: `rIdLink1` and so on. */
  readonly links: readonly string[]
  readonly landscape: boolean
  /** Absent where there are none. */
  readonly comments?: string
}

/** The ids of lists: one for all with dots, one for each with numbers. */
export const UNORDERED = 1
export const FIRST_ORDERED = 2

/** A .docx package (ECMA-376). The same document is the same bytes: no clock, no chance. */
export function writePackage(document: WordDocument): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${WORD}.numbering+xml"/>${document.comments === undefined ? '' : `<Override PartName="/word/comments.xml" ContentType="${WORD}.comments+xml"/>`}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': relationships([
      ['rId1', `${OFFICE}/officeDocument`, 'word/document.xml'],
      ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(document.title)}</dc:title><dc:language>${document.locale}</dc:language></cp:coreProperties>`,
    'word/_rels/document.xml.rels': relationships(
      [
        ['rId1', `${OFFICE}/styles`, 'styles.xml'],
        ['rId2', `${OFFICE}/numbering`, 'numbering.xml'],
        ...(document.comments === undefined ? [] : [['rId3', `${OFFICE}/comments`, 'comments.xml'] as const]),
      ],
      document.links,
    ),
    'word/document.xml': `<w:document xmlns:w="${MAIN}" xmlns:r="${OFFICE}"><w:body>${document.body}${section(document.landscape)}</w:body></w:document>`,
    'word/styles.xml': styles(document.locale),
    'word/numbering.xml': numbering(document.orderedLists),
    ...(document.comments !== undefined && { 'word/comments.xml': `<w:comments xmlns:w="${MAIN}">${document.comments}</w:comments>` }),
  }
  const files: Zippable = {}
  for (const [name, content] of Object.entries(parts)) files[name] = strToU8(DECLARATION + content)
  // Zip has local times; the parts of a date are the same in every zone.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 })
}

function relationships(inside: readonly (readonly [id: string, type: string, target: string])[], links: readonly string[] = []): string {
  const own = inside.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
  const outside = links.map((address, place) => `<Relationship Id="rIdLink${place + 1}" Type="${OFFICE}/hyperlink" Target="${escapeAttribute(address)}" TargetMode="External"/>`)
  return `<Relationships xmlns="${PACKAGE}/relationships">${[...own, ...outside].join('')}</Relationships>`
}

/** A4, in twentieths of a point, with margins of an inch. */
function section(landscape: boolean): string {
  const size = landscape ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' : '<w:pgSz w:w="11906" w:h="16838"/>'
  return `<w:sectPr>${size}<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>`
}

/** Sizes are half-points, distances twentieths of a point. The names are those of the built-in styles. */
function styles(locale: Locale): string {
  const style = (id: string, name: string, paragraph: string, run: string, based = 'Normal') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${based}"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  const headings = [36, 30, 26, 24, 22, 22].map((size, place) =>
    style(`Heading${place + 1}`, `heading ${place + 1}`, `<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${place}"/>`, `<w:b/><w:sz w:val="${size}"/>`),
  )
  return `<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:eastAsia="Georgia" w:cs="Georgia"/><w:sz w:val="22"/><w:lang w:val="${locale}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${style('Title', 'Title', '<w:spacing w:after="240"/>', '<w:b/><w:sz w:val="48"/>')}${headings.join('')}${style('BodyText', 'Body Text', '', '')}${style('Quote', 'Quote', '<w:ind w:left="720" w:right="720"/>', '')}${style('ListParagraph', 'List Paragraph', '<w:contextualSpacing/>', '')}<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style><w:style w:type="character" w:styleId="HTMLCode"><w:name w:val="HTML Code"/><w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/></w:rPr></w:style></w:styles>`
}

function numbering(orderedLists: number): string {
  const levels = (format: (level: number) => string) => Array.from({ length: 9 }, (_, level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/>${format(level)}<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${720 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>`).join('')
  const dots = levels(() => '<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>')
  const numbers = levels((level) => `<w:numFmt w:val="decimal"/><w:lvlText w:val="%${level + 1}."/>`)
  const restart = Array.from({ length: 9 }, (_, level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`).join('')
  const ordered = Array.from({ length: orderedLists }, (_, place) => `<w:num w:numId="${FIRST_ORDERED + place}"><w:abstractNumId w:val="2"/>${restart}</w:num>`)
  return `<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>${dots}</w:abstractNum><w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="hybridMultilevel"/>${numbers}</w:abstractNum><w:num w:numId="${UNORDERED}"><w:abstractNumId w:val="1"/></w:num>${ordered.join('')}</w:numbering>`
}
