import type { ParagraphKind } from '../articles/article'
import { LIMITS } from '../articles/limits'
import type { WholeArticle } from '../articles/whole-article'
import { findControlCharacter } from '../articles/schema'
import type { Division } from '../text/paragraphs'
import { decodeText } from './decode'
import { docx } from './docx'
import type { Format, ParsedArticle, ParsedParagraph } from './format'
import { plainText } from './plain-text'
import { type Refusal, refuse } from './refusal'
import { FORMATS, importFormatFor } from './registry'

export type ImportSource = {
  /** A file's bytes, or a text that was pasted. */
  readonly content: Uint8Array | string
  readonly fileName: string
  /** Where the editor has named or confirmed it. */
  readonly encoding?: string
  readonly division?: Division
}

/** What an import would bring in. Nothing is stored until somebody says so. */
export type ImportProposal = ParsedArticle & {
  /** The id of the format it was read as. */
  readonly format: string
  readonly mediaType: string
  /** Null for formats whose encoding is not the editor's to choose. */
  readonly encoding: string | null
  /** The text of the title as it was recognised; empty where there is none. */
  readonly title: string
  /** It comes in as it is, with its history: nothing about it is the importer's to choose. */
  readonly withHistory: boolean
}

/** `whole` is there with `withHistory`: what is stored instead of the proposal. */
export type ImportOutcome = { readonly ok: true; readonly proposal: ImportProposal; readonly whole?: WholeArticle } | Refusal

/** What an editor changed in the preview. Paragraphs are places in the proposal, counted from 0. */
export type ImportChoices = {
  readonly kinds?: readonly { readonly paragraph: number; readonly kind: ParagraphKind; readonly level: number; readonly ordered: boolean }[]
  /** Those that are not brought in; where it is absent, those that the proposal does not offer. */
  readonly without?: readonly number[]
}

/** Reads a file or a pasted text: the same for the preview and for the import itself, so that they cannot disagree. */
export async function proposeImport(source: ImportSource): Promise<ImportOutcome> {
  const { content, fileName } = source
  if (content.length > LIMITS.fileBytes) return tooLarge(content.length)
  const format = formatOf(content, fileName)
  if ('ok' in format) return format
  const read = await parse(format, source)
  if (!read.ok) return read
  const refusal = inspect(read.article)
  if (refusal) return refusal
  const title = read.article.paragraphs.find((paragraph) => paragraph.kind === 'title')?.text ?? ''
  const { article, encoding, whole } = read
  const proposal = { ...article, format: format.id, mediaType: format.mediaType, encoding, title, withHistory: whole !== undefined }
  return { ok: true, proposal, ...(whole && { whole }) }
}

/** The paragraphs of a proposal with the editor's choices made. */
export function chosenParagraphs(proposal: Pick<ImportProposal, 'paragraphs'>, choices: ImportChoices): ParsedParagraph[] {
  const kinds = new Map(choices.kinds?.map(({ paragraph, ...kind }) => [paragraph, kind]))
  const without = choices.without && new Set(choices.without)
  return proposal.paragraphs.flatMap((paragraph, place) => {
    const wanted = without ? !without.has(place) : paragraph.offered
    return wanted ? [{ ...paragraph, ...kinds.get(place) }] : []
  })
}

function tooLarge(bytes: number): Refusal {
  const megabytes = (size: number) => (size / 1024 / 1024).toLocaleString('en-US', { maximumFractionDigits: 1 })
  return refuse(
    'file_too_large',
    `The file has ${megabytes(bytes)} MB; Stet takes up to ${megabytes(LIMITS.fileBytes)} MB. Divide it into several articles.`,
    { limit: LIMITS.fileBytes },
  )
}

/** By the file's name; one that says nothing is read as plain text, unless the content is plainly something else. */
function formatOf(content: Uint8Array | string, fileName: string): Format | Refusal {
  const named = importFormatFor(fileName)
  if (named || typeof content === 'string') return named ?? plainText
  const head = String.fromCharCode(...content.subarray(0, 8))
  if (head.startsWith('%PDF')) {
    return refuse('format_unknown', 'Stet does not read PDF, which holds pages and not paragraphs. Save the text as .docx in the program it comes from, or copy it and paste it here.')
  }
  // Old and protected Word documents, documents with macros, and other archives: the reader of Word documents tells them apart.
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('\u00d0\u00cf\u0011\u00e0')) return docx
  if (['{\\rtf', '\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8'].some((magic) => head.startsWith(magic))) {
    const known = FORMATS.filter((candidate) => candidate.parse).map((candidate) => candidate.extensions[0])
    return refuse('format_unknown', `Stet cannot read this kind of file. It reads ${known.join(', ')}; save the text as one of these.`)
  }
  return plainText
}

type Parsed = { readonly ok: true; readonly article: ParsedArticle; readonly encoding: string | null; readonly whole?: WholeArticle }

async function parse(format: Format, source: ImportSource): Promise<Parsed | Refusal> {
  const { content, division, encoding } = source
  if (format.content === 'bytes') {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const outcome = (await format.parse?.(bytes, { division })) ?? refuse('format_unknown', 'Stet does not read this kind of file.')
    return outcome.ok ? { ...outcome, encoding: null } : outcome
  }
  const declared = format.content === 'text' ? format.declaredEncoding : undefined
  const decoded = typeof content === 'string' ? { ok: true as const, text: content, encoding: 'utf-8' } : decodeText(content, encoding, declared)
  if (!decoded.ok) return decoded
  const text = decoded.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  if (!/\S/.test(text)) return refuse('empty_file', 'The file has no text.')
  if (!text.isWellFormed()) {
    return refuse('text_not_well_formed', 'The text holds half of a surrogate pair: a character was cut in two. Remove it, or save the file again as UTF-8.')
  }
  if (format.content === 'whole') {
    const outcome = format.parse(text)
    return outcome.ok ? { ...outcome, article: asProposed(outcome.whole), encoding: decoded.encoding } : outcome
  }
  const outcome = (await format.parse?.(text, { division })) ?? refuse('format_unknown', 'Stet does not read this kind of file.')
  return outcome.ok ? { ...outcome, encoding: decoded.encoding } : outcome
}

/** What an article with its history says now, for the preview. */
function asProposed({ syntax, original, sourceLanguage, targetLocale, paragraphs, versions }: WholeArticle): ParsedArticle {
  const revisions = paragraphs.reduce((sum, { revisions: own }) => sum + own.length, 0)
  const figures = `${revisions.toLocaleString('en-US')} revisions and ${versions.length.toLocaleString('en-US')} named versions`
  return {
    syntax,
    leading: original.leading,
    extra: original.extra,
    division: null,
    sourceLanguage,
    targetLocale,
    warnings: [`The article comes in as it is, with its history: ${figures}. Below is what it says now.`],
    paragraphs: paragraphs.flatMap(({ revisions: own, separator, sourceText }) => {
      const last = own.at(-1)
      if (!last) return []
      const { text, kind, level, ordered, leftOut } = last
      return [{ text, separator, kind, level, ordered, sourceText, offered: !leftOut }]
    }),
  }
}

/** What no article may hold, whatever format it comes in. */
function inspect(article: ParsedArticle): Refusal | null {
  const { paragraphs } = article
  if (paragraphs.length === 0) return refuse('empty_file', 'The file has no text.')
  if (paragraphs.length > LIMITS.paragraphs) {
    return refuse(
      'too_many_paragraphs',
      `The text has ${paragraphs.length.toLocaleString('en-US')} paragraphs; an article has at most ${LIMITS.paragraphs.toLocaleString('en-US')}. Divide it into several articles.`,
      { limit: LIMITS.paragraphs },
    )
  }
  for (const [place, paragraph] of paragraphs.entries()) {
    const where = { paragraph: place + 1 }
    const before = place === 0 ? article.leading : ''
    for (const text of [before, paragraph.text, paragraph.separator, paragraph.sourceText ?? '']) {
      const control = findControlCharacter(text)
      if (control !== -1) {
        const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0')
        return refuse('control_character', `Paragraph ${place + 1} holds the control character U+${code}, which is not text. Remove it and import again.`, { where })
      }
      if (text.length > LIMITS.paragraphLength) {
        return refuse(
          'paragraph_too_long',
          `Paragraph ${place + 1} has ${text.length.toLocaleString('en-US')} characters; a paragraph has at most ${LIMITS.paragraphLength.toLocaleString('en-US')}. Divide it by a blank line.`,
          { where, limit: LIMITS.paragraphLength },
        )
      }
    }
  }
  return null
}
