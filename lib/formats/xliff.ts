import type { ArticleView, ReviewState } from '../articles/article'
import type { TextFormat } from './format'
import { type Segment, languagesOf, notesOn, segmentsOf } from './segments'
import { declaredXmlEncoding } from './xml/declared-encoding'
import { escapeAttribute, escapeXml } from './xml/escape-xml'
import { CodeIds, type WriteCode, codedXml } from './xml/inline-codes'
import { kindName } from './xliff/kind-names'

const common = {
  purpose: 'translate',
  extensions: ['.xlf', '.xliff', '.sdlxliff', '.mqxliff', '.mxliff'],
  mediaType: 'application/xliff+xml',
  content: 'text',
  declaredEncoding: declaredXmlEncoding,
  async parse(text) {
    const { readXliff } = await import('./xliff/read-xliff')
    return readXliff(text)
  },
} satisfies Omit<TextFormat, 'id' | 'label'>

/**
 * XLIFF 1.2 (OASIS, 2008): the source text, or the machine text where there is none, and the correction, a unit for
 * each paragraph, with its state and with notes. Either version is read by its namespace.
 */
export const xliff12: TextFormat = {
  ...common,
  id: 'xliff-1.2',
  label: 'XLIFF 1.2',

  write(article) {
    const { source, machine, target } = languagesOf(article)
    const units = segmentsOf(article).map((segment) => {
      const ids = new CodeIds()
      const own = segment.isMachineText && source !== machine && segment.paragraph.imported ? ` xml:lang="${machine}"` : ''
      const from = `<source${own}>${codedXml(segment.source, ids, code12)}</source>`
      ids.restart()
      const to = `<target state="${STATES_12[segment.state]}">${codedXml(segment.target, ids, code12)}</target>`
      const approved = segment.state === 'reviewed' ? ' approved="yes"' : ''
      const notes = notesOn(segment).map((note) => `<note from="Stet">${escapeXml(note)}</note>`)
      return `<trans-unit id="${segment.paragraph.id}" restype="x-${kindName(segment.paragraph)}"${approved} xml:space="preserve">${from}${to}${notes.join('')}</trans-unit>\n`
    })
    return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file original="${escapeAttribute(article.fileName)}" source-language="${source}" target-language="${target}" datatype="plaintext">
<body>
${units.join('')}</body>
</file>
</xliff>
`
  },
}

/** XLIFF 2.1 (OASIS, 2018): the same. */
export const xliff21: TextFormat = {
  ...common,
  id: 'xliff-2.1',
  label: 'XLIFF 2.1',
  suffix: 'XLIFF 2.1',

  write(article) {
    const { source, target } = languagesOf(article)
    return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="${source}" trgLang="${target}">
<file id="article" original="${escapeAttribute(article.fileName)}">
${segmentsOf(article).map((segment) => unit21(segment, article)).join('') || EMPTY_21}</file>
</xliff>
`
  },
}

/** A file has at least one unit. */
const EMPTY_21 = '<unit id="none"><segment><source/></segment></unit>\n'

function unit21(segment: Segment, article: ArticleView): string {
  const data: string[] = []
  const ids = new CodeIds()
  const writeCode = code21(data)
  const from = codedXml(segment.source, ids, writeCode)
  ids.restart()
  const to = codedXml(segment.target, ids, writeCode)
  const isBilingual = article.paragraphs.some(({ sourceText }) => sourceText !== null)
  const said = [...(isBilingual && segment.isMachineText && segment.paragraph.imported ? ['The source is the machine’s text.'] : []), ...notesOn(segment)]
  const notes = said.length > 0 ? `<notes>${said.map((note) => `<note>${escapeXml(note)}</note>`).join('')}</notes>` : ''
  const originalData = data.length > 0 ? `<originalData>${data.join('')}</originalData>` : ''
  return `<unit id="${segment.paragraph.id}" type="stet:${kindName(segment.paragraph)}" xml:space="preserve">${notes}${originalData}<segment ${STATES_21[segment.state]}><source>${from}</source><target>${to}</target></segment></unit>\n`
}

const STATES_12: Readonly<Record<ReviewState, string>> = {
  untouched: 'needs-review-translation',
  edited: 'translated',
  changedSince: 'translated',
  reviewed: 'signed-off',
  leftOut: 'x-left-out',
}

const STATES_21: Readonly<Record<ReviewState, string>> = {
  untouched: 'state="translated" subState="stet:untouched"',
  edited: 'state="translated" subState="stet:edited"',
  changedSince: 'state="translated" subState="stet:changed-since"',
  reviewed: 'state="reviewed"',
  leftOut: 'state="reviewed" subState="stet:left-out"',
}

const TYPES_12 = { strong: 'bold', emphasis: 'italic', code: 'x-code' } as const
const TYPES_21 = { strong: 'xlf:b', emphasis: 'xlf:i', code: 'stet:code' } as const

const code12: WriteCode = (code, id, inner, address) =>
  code === 'link'
    ? `<bpt id="${id}" ctype="link">${escapeXml(anchor(address))}</bpt>${inner}<ept id="${id}">&lt;/a&gt;</ept>`
    : `<g id="${id}" ctype="${TYPES_12[code]}">${inner}</g>`

/** What a link is in the file that is translated stands beside the texts of its unit. */
const code21 = (data: string[]): WriteCode => (code, id, inner, address) => {
  if (code !== 'link') return `<pc id="${id}" type="fmt" subType="${TYPES_21[code]}">${inner}</pc>`
  const start = `d${data.length + 1}`
  data.push(`<data id="${start}">${escapeXml(anchor(address))}</data>`)
  return `<pc id="${id}" type="link" dataRefStart="${start}">${inner}</pc>`
}

const anchor = (address: string) => `<a href="${escapeAttribute(address)}">`
