import type { InlineRun } from '../../text/inline-markdown'
import { UNMARKED } from '../../text/inline-markdown'
import { recogniseKinds } from '../../text/paragraphs'
import type { ParseOutcome } from '../format'
import { type Refusal, refuse } from '../refusal'
import { type StyledParagraph, fromStyled } from '../styled'
import { type BodyText, type Counts, type WordParagraph, readBody } from './body'
import { type Numbering, readNumbering } from './numbering'
import { type Package, openPackage } from './open-package'
import { partText } from './part-text'
import { relationshipsOf } from './relationships'
import { type Styles, readStyles } from './styles'

type Read<T> = ({ readonly ok: true } & T) | Refusal

/** The text of a Word document: the final one, where changes were tracked. Nothing in it is run or fetched. */
export function readDocx(bytes: Uint8Array): ParseOutcome {
  const wrong = wrongKind(bytes)
  if (wrong) return wrong
  const opened = openPackage(bytes)
  if (!opened.ok) return opened
  const parts = opened.package
  if (parts.names.some((name) => /vbaProject\.bin$/i.test(name))) {
    return refuse('macro_file', 'The file holds macros. Save it as a Word document without macros (.docx) and try again.')
  }
  const mainName = mainPart(parts)
  if (!mainName.ok) return mainName
  const read = readParts(parts, mainName.name)
  if (!read.ok) return read

  const { body, notes, styles, numbering } = read
  const numbered = body.references.flatMap((reference, place) => noteParagraphs(notes.get(reference) ?? [], place + 1))
  const isUnstyled = body.paragraphs.every((paragraph) => styles.isPlain(paragraph.style) && paragraph.outline === null)
  const styled = mergeRemovedEnds([...body.paragraphs, ...numbered]).map((paragraph) => styledParagraph(paragraph, styles, numbering))
  const paragraphs = withTitle(isUnstyled ? recognise(styled) : styled)
  return {
    ok: true,
    article: {
      ...fromStyled(paragraphs),
      leading: '',
      extra: null,
      division: null,
      sourceLanguage: null,
      targetLocale: null,
      warnings: warningsFor(body.counts, body.references.length, parts.names.some((name) => /\/(?:header|footer)\d*\.xml$/.test(name))),
    },
  }
}

function wrongKind(bytes: Uint8Array): Refusal | null {
  const magic = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  if (magic === '504b0304' || magic === '504b0506') return null
  if (magic !== 'd0cf11e0') return refuse('not_a_docx', 'The file is not a Word document. Open it in the program it comes from and save it as .docx.')
  // Old documents and encrypted new ones are both in the container that came before zip; this name is only in the latter.
  const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat()
  return includes(bytes, name)
    ? refuse('encrypted_file', 'The file is protected by a password. Save it without one and try again.')
    : refuse('old_word_format', 'The file is in Word’s old format. Save it as .docx in Word.')
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0
  for (let place = bytes.indexOf(first); place !== -1; place = bytes.indexOf(first, place + 1)) {
    if (wanted.every((byte, offset) => bytes[place + offset] === byte)) return true
  }
  return false
}

/** The part that holds the document, as the package says. */
function mainPart(parts: Package): Read<{ name: string }> {
  const types = partText(parts, '[Content_Types].xml')
  if (types && !types.ok) return types
  if (types?.text.includes('macroEnabled')) return refuse('macro_file', 'The file holds macros. Save it as a Word document without macros (.docx) and try again.')
  const relationships = relationshipsOf(parts, '')
  if (!relationships.ok) return relationships
  const main = [...relationships.byId.values()].find(({ type, external }) => type === 'officeDocument' && !external)
  if (!types || !main || !parts.names.includes(main.target) || !/wordprocessingml/.test(types.text)) {
    return refuse('not_a_docx', 'The file is not a Word document. Open it in the program it comes from and save it as .docx.')
  }
  return { ok: true, name: main.target }
}

function readParts(parts: Package, mainName: string): Read<{ body: BodyText; notes: BodyText['notes']; styles: Styles; numbering: Numbering }> {
  const relationships = relationshipsOf(parts, mainName)
  if (!relationships.ok) return relationships
  /** The text of the part that the document refers to by this kind of relationship. */
  const related = (type: string) => {
    const found = [...relationships.byId.values()].find((candidate) => candidate.type === type && !candidate.external)
    return found ? { name: found.target, source: partText(parts, found.target) } : null
  }
  const styleSource = related('styles')?.source ?? null
  if (styleSource && !styleSource.ok) return styleSource
  const styles = readStyles(styleSource?.text ?? '<none/>')
  if (!styles.ok) return styles
  const numberingSource = related('numbering')?.source ?? null
  if (numberingSource && !numberingSource.ok) return numberingSource
  const numbering = readNumbering(numberingSource?.text ?? '<none/>')
  if (!numbering.ok) return numbering

  const source = partText(parts, mainName)
  if (!source) return refuse('file_damaged', 'The file is damaged: its text is missing. Send or save it again.')
  if (!source.ok) return source
  const read = readBody(source.text, { relationships: relationships.byId, styles: styles.styles })
  if (!read.ok) return read
  const notes = new Map<string, readonly WordParagraph[]>()
  for (const type of ['footnotes', 'endnotes']) {
    const part = related(type)
    if (!part?.source) continue
    if (!part.source.ok) return part.source
    const own = relationshipsOf(parts, part.name)
    if (!own.ok) return own
    const found = readBody(part.source.text, { relationships: own.byId, styles: styles.styles })
    if (!found.ok) return found
    for (const [id, paragraphs] of found.body.notes) notes.set(id, paragraphs)
  }
  return { ok: true, body: read.body, notes, styles: styles.styles, numbering: numbering.numbering }
}

/** A note as paragraphs of its own, the first beginning with its number. */
function noteParagraphs(paragraphs: readonly WordParagraph[], number: number): WordParagraph[] {
  const mark: InlineRun = { ...UNMARKED, text: `[${number}] `, isBreak: false }
  return paragraphs.map((paragraph, place) => ({ ...paragraph, style: null, list: null, runs: place === 0 ? [mark, ...withoutLeadingSpace(paragraph.runs)] : paragraph.runs }))
}

function withoutLeadingSpace([first, ...rest]: readonly InlineRun[]): InlineRun[] {
  return first ? [{ ...first, text: first.text.trimStart() }, ...rest].filter((run) => run.text !== '') : []
}

/** Paragraphs whose end was removed go on with the next one, whose style holds. */
function mergeRemovedEnds(paragraphs: readonly WordParagraph[]): WordParagraph[] {
  const merged: WordParagraph[] = []
  let waiting: InlineRun[] = []
  for (const paragraph of paragraphs) {
    const runs = [...waiting, ...paragraph.runs]
    if (paragraph.endRemoved) waiting = runs
    else {
      merged.push({ ...paragraph, runs })
      waiting = []
    }
  }
  if (waiting.length > 0) merged.push({ runs: waiting, style: null, list: null, outline: null, endRemoved: false })
  return merged
}

function styledParagraph(paragraph: WordParagraph, styles: Styles, numbering: Numbering): StyledParagraph {
  const style = styles.paragraph(paragraph.style)
  const { runs, outline } = paragraph
  const isOutlined = outline !== null && outline >= 0 && outline < 9 && style.kind === 'body'
  const kind = isOutlined ? 'heading' : style.kind
  const level = isOutlined ? Math.min(outline + 1, 6) : style.level
  if (kind === 'title' || kind === 'heading') {
    // Headings are set in bold as a matter of course: that is not emphasis.
    return { runs: runs.map((run) => ({ ...run, strong: false })), kind, level, ordered: false, offered: true }
  }
  const listId = paragraph.list?.id ?? style.numbering?.id ?? null
  const listLevel = paragraph.list?.level ?? style.numbering?.level ?? 0
  const list = listId === null ? null : numbering(listId, listLevel)
  if (list) return { runs, kind: 'listItem', level: Math.min(listLevel + 1, 6), ordered: list === 'ordered', offered: true }
  return { runs, kind, level, ordered: false, offered: true }
}

/** In a document without any styles, titles and headings are recognised by their form, as in plain text. */
function recognise(paragraphs: readonly StyledParagraph[]): StyledParagraph[] {
  const texts = paragraphs.map(({ runs }) => runs.map((run) => run.text).join('').trim())
  const filled = paragraphs.filter((_, place) => texts[place] !== '')
  const kinds = recogniseKinds(texts.filter((text) => text !== ''))
  return filled.map((paragraph, place) => (paragraph.kind === 'body' ? { ...paragraph, ...kinds[place] } : paragraph))
}

/** An article has one title: the first paragraph in that style, or else the first heading of the first level. */
function withTitle(paragraphs: readonly StyledParagraph[]): StyledParagraph[] {
  const title = paragraphs.find(({ kind }) => kind === 'title') ?? paragraphs.find(({ kind, level }) => kind === 'heading' && level === 1)
  return paragraphs.map((paragraph) => {
    if (paragraph === title) return { ...paragraph, kind: 'title', level: 1 }
    return paragraph.kind === 'title' ? { ...paragraph, kind: 'heading' } : paragraph
  })
}

function warningsFor(counts: Counts, notes: number, hasMargins: boolean): string[] {
  const warnings: string[] = []
  const say = (count: number, one: string, several: string) => {
    if (count > 0) warnings.push(count === 1 ? one : several.replace('#', count.toLocaleString('en-US')))
  }
  const changes = counts.inserted + counts.removed
  if (changes > 0) {
    warnings.push(`The document has tracked changes: ${counts.inserted.toLocaleString('en-US')} inserted texts were taken, ${counts.removed.toLocaleString('en-US')} removed ones left out.`)
  }
  say(notes, 'One note became a paragraph at the end.', '# notes became paragraphs at the end.')
  say(counts.comments, 'One comment was left out.', '# comments were left out.')
  say(counts.pictures, 'One picture was left out.', '# pictures were left out.')
  say(counts.tables, 'A table became one paragraph for each cell.', '# tables became one paragraph for each cell.')
  say(counts.textBoxes, 'The text of one text box was put after its paragraph.', 'The texts of # text boxes were put after their paragraphs.')
  say(counts.embedded, 'One embedded object was left out.', '# embedded objects were left out.')
  say(counts.fields, 'One field that would fetch something became the text it last showed.', '# fields that would fetch something became the texts they last showed.')
  say(counts.hidden, 'One hidden text was left out.', '# hidden texts were left out.')
  say(counts.symbols, 'One symbol of a symbol font was left out.', '# symbols of symbol fonts were left out.')
  if (hasMargins) warnings.push('The headers and footers of the pages were left out.')
  return warnings
}
