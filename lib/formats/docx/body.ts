import { type InlineRun, UNMARKED } from '../../text/inline-markdown'
import { safeLink } from '../../text/links'
import type { Refusal } from '../refusal'
import { readXml, type XmlElement } from '../xml/read-xml'
import { NAMESPACES } from './part-text'
import type { Relationship } from './relationships'
import { type Styles, isOn } from './styles'

/** A paragraph as the document has it; what its style and its list make of it is decided elsewhere. */
export type WordParagraph = {
  readonly runs: InlineRun[]
  style: string | null
  list: { id: string | null; level: number | null } | null
  outline: number | null
  /** Tracked as removed: in the final text, this paragraph and the next are one. */
  endRemoved: boolean
}

/** What was left out or changed on the way, counted for the warnings. */
export type Counts = Record<'inserted' | 'removed' | 'pictures' | 'embedded' | 'tables' | 'comments' | 'hidden' | 'fields' | 'symbols' | 'textBoxes', number>

export type BodyText = {
  /** In the order of the document; the paragraphs of a note or text box under its id. */
  readonly paragraphs: readonly WordParagraph[]
  readonly notes: ReadonlyMap<string, readonly WordParagraph[]>
  /** The notes in the order in which the text refers to them: “footnote 2”. */
  readonly references: readonly string[]
  readonly counts: Counts
}

type Surroundings = { readonly relationships: ReadonlyMap<string, Relationship>; readonly styles: Styles }

type Field = { instruction: string; showsResult: boolean }

/** Old states, alternatives, and settings that hold no text of the document. */
const SKIPPED = new Set([
  'w:del', 'w:moveFrom', 'w:pPrChange', 'w:rPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:tblGridChange',
  'w:numberingChange', 'mc:Fallback', 'w:sdtPr', 'w:sdtEndPr', 'w:sectPr', 'w:tblPr', 'w:tblGrid', 'w:tcPr', 'w:rt', 'w:fldData', 'w:ffData', 'w:altChunk', 'w:object',
])

/** Reads the paragraphs of document.xml, or of the notes: the final text, as if all tracked changes were accepted. */
export function readBody(source: string, { relationships, styles }: Surroundings): { readonly ok: true; readonly body: BodyText } | Refusal {
  const counts: Counts = { inserted: 0, removed: 0, pictures: 0, embedded: 0, tables: 0, comments: 0, hidden: 0, fields: 0, symbols: 0, textBoxes: 0 }
  const notes = new Map<string, WordParagraph[]>()
  const references: string[] = []
  const body: WordParagraph[] = []
  /** Where paragraphs go: the body, a note, or what waits for the end of the paragraph that holds a text box. */
  let target = body
  const path: string[] = []
  /** Paragraphs inside one another, through text boxes. */
  const open: { paragraph: WordParagraph; later: WordParagraph[]; outer: WordParagraph[] }[] = []
  let marks = { ...UNMARKED }
  let hidden = false
  const links: (string | null)[] = []
  const fields: Field[] = []
  let skipping = 0

  const add = (text: string, isBreak = false) => {
    const paragraph = open.at(-1)?.paragraph
    if (!paragraph || text === '' || fields.some((field) => !field.showsResult)) return
    if (hidden) {
      counts.hidden++
      return
    }
    const link = links.findLast((address) => address !== null) ?? fields.map(({ instruction }) => linkOf(instruction)).findLast((address) => address !== null) ?? null
    paragraph.runs.push({ ...marks, link, text, isBreak })
  }

  const onOpen = ({ name, attribute }: XmlElement) => {
    if (skipping > 0 || SKIPPED.has(name)) {
      skipping++
      if (skipping === 1) countSkipped(name, path, counts)
      const paragraph = open.at(-1)?.paragraph
      if ((name === 'w:del' || name === 'w:moveFrom') && paragraph && path.at(-1) === 'w:rPr' && path.at(-2) === 'w:pPr') paragraph.endRemoved = true
      return
    }
    const parent = path.at(-1)
    path.push(name)
    const paragraph = open.at(-1)?.paragraph
    const value = attribute('w:val')
    const inParagraphProperties = path.at(-2) === 'w:pPr' || path.at(-3) === 'w:pPr'
    switch (name) {
      case 'w:p':
        open.push({ paragraph: { runs: [], style: null, list: null, outline: null, endRemoved: false }, later: [], outer: target })
        break
      case 'w:pStyle':
        if (paragraph) paragraph.style = value
        break
      case 'w:outlineLvl':
        if (paragraph && parent === 'w:pPr') paragraph.outline = Number(value)
        break
      case 'w:ilvl':
        if (paragraph) paragraph.list = { id: paragraph.list?.id ?? null, level: Number(value) }
        break
      case 'w:numId':
        if (paragraph) paragraph.list = { level: paragraph.list?.level ?? null, id: value }
        break
      case 'w:r':
        marks = { ...UNMARKED }
        hidden = false
        break
      case 'w:rStyle':
        if (!inParagraphProperties) marks = { ...marks, ...styles.character(value) }
        break
      case 'w:b':
        if (!inParagraphProperties) marks = { ...marks, strong: isOn(value) }
        break
      case 'w:i':
        if (!inParagraphProperties) marks = { ...marks, emphasis: isOn(value) }
        break
      case 'w:vanish':
        if (!inParagraphProperties) hidden = isOn(value)
        break
      case 'w:ins':
      case 'w:moveTo':
        if (!path.includes('w:rPr')) counts.inserted++
        break
      case 'w:tab':
        if (parent === 'w:r') add('\t')
        break
      case 'w:br':
        if (attribute('w:type') !== 'page' && attribute('w:type') !== 'column') add('\n', true)
        break
      case 'w:cr':
        add('\n', true)
        break
      case 'w:noBreakHyphen':
        add('\u2011')
        break
      case 'w:softHyphen':
        add('\u00ad')
        break
      case 'w:sym':
        counts.symbols++
        break
      case 'w:hyperlink': {
        const relationship = relationships.get(attribute('r:id') ?? '')
        links.push(relationship?.external ? safeLink(relationship.target) : null)
        break
      }
      case 'w:fldSimple':
        fields.push({ instruction: attribute('w:instr') ?? '', showsResult: true })
        countField(fields.at(-1), counts)
        break
      case 'w:fldChar':
        onFieldCharacter(attribute('w:fldCharType'), fields, counts)
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const note = `${name === 'w:footnoteReference' ? 'footnote' : 'endnote'} ${attribute('w:id')}`
        if (!references.includes(note)) references.push(note)
        add(`[${references.indexOf(note) + 1}]`)
        break
      }
      case 'w:footnote':
      case 'w:endnote': {
        // Separators are notes too, by the file's reckoning.
        target = []
        if (attribute('w:type') === null || attribute('w:type') === 'normal') notes.set(`${name.slice(2)} ${attribute('w:id')}`, target)
        break
      }
      case 'w:commentReference':
        counts.comments++
        break
      case 'w:tbl':
        if (!path.slice(0, -1).includes('w:tbl')) counts.tables++
        break
      case 'w:txbxContent': {
        counts.textBoxes++
        const holder = open.at(-1)
        if (holder) target = holder.later
        break
      }
      case 'a:blip':
      case 'v:imagedata':
        counts.pictures++
        break
    }
  }

  const refusal = readXml(source, NAMESPACES, {
    open: onOpen,
    text(text) {
      const element = path.at(-1)
      if (skipping > 0) return
      if (element === 'w:t' || element === 'm:t') add(text.replaceAll('\n', ' '))
      const field = fields.at(-1)
      if (element === 'w:instrText' && field && !field.showsResult) field.instruction += text
    },
    close(name) {
      if (skipping > 0) {
        skipping--
        return
      }
      path.pop()
      if (name === 'w:p') {
        const closed = open.pop()
        if (closed) {
          target = closed.outer
          target.push(closed.paragraph, ...closed.later)
        }
      }
      if (name === 'w:txbxContent') {
        const holder = open.at(-1)
        if (holder) target = holder.outer
      }
      if (name === 'w:hyperlink') links.pop()
      if (name === 'w:fldSimple') fields.pop()
    },
  })
  return refusal ?? { ok: true, body: { paragraphs: body, notes, references, counts } }
}

function countSkipped(name: string, path: readonly string[], counts: Counts): void {
  if (name === 'w:object' || name === 'w:altChunk') counts.embedded++
  // A removed paragraph end is told apart from removed text only by where it stands; both are one removal.
  if (name === 'w:del' || name === 'w:moveFrom') counts.removed += path.at(-1) === 'w:trPr' ? 0 : 1
}

function onFieldCharacter(type: string | null, fields: Field[], counts: Counts): void {
  if (type === 'begin') fields.push({ instruction: '', showsResult: false })
  const field = fields.at(-1)
  if (type === 'separate' && field) {
    field.showsResult = true
    countField(field, counts)
  }
  if (type === 'end') fields.pop()
}

/** Fields that would fetch or run something leave the text that they last showed. */
function countField(field: Field | undefined, counts: Counts): void {
  if (field && /^\s*(?:DDE|DDEAUTO|LINK|INCLUDETEXT|INCLUDEPICTURE|IMPORT|DATABASE)\b/i.test(field.instruction)) counts.fields++
}

function linkOf(instruction: string): string | null {
  const address = /^\s*HYPERLINK\s+(?!\\l)"([^"]*)"/i.exec(instruction)?.[1]
  return address === undefined ? null : safeLink(address)
}
