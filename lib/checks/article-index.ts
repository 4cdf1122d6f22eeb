import type { CheckedParagraph, SourceLanguage } from './check'
import { Passages, type Repeat } from './passages'
import { readingOf } from './reading'
import { Tally } from './tally'
import { capitalisedSequences } from '../text/capitalised-sequences'

/** How much in a text points to each source language; any positive weights, summed over the article. */
export type SourceEvidence = Partial<Record<SourceLanguage, number>>

export type IndexOptions = {
  /** What one paragraph says about the language the article came from. */
  readonly evidence?: (paragraph: CheckedParagraph) => SourceEvidence
}

const LANGUAGES = ['fr', 'es', 'de', 'it', 'pt'] as const
const MARKS = /["“”„‟«»‹›‘’‚‛']/g
/** A closing mark with the comma or full stop on either side of it; a full stop with the space after it, one or two; the pound sign. */
const ENDS = /["”][.,]|[.,]["”]|\. {1,2}(?=\S)|£/g

/**
 * What checks need of the whole article. Built once, then updated for the changed paragraph only: an update costs
 * what that paragraph costs, whatever the article's length (inserting also renumbers the order). Paragraphs that are
 * left out keep their place but count for nothing.
 */
export class ArticleIndex {
  readonly #order: CheckedParagraph[] = []
  readonly #place = new Map<string, number>()
  readonly #passages = new Passages()
  readonly #exact = new Map<string, Set<string>>()
  readonly #evidence = new Map<SourceLanguage, number>()
  readonly #options: IndexOptions

  /** Word forms as written, under their folded form (`foldWord`). */
  readonly forms = new Tally()
  /** Sequences of capitalised words, of two or more at the start of a sentence, under their letters and digits only (`nameKey`). */
  readonly names = new Tally()
  /** Those of them that neither start a sentence nor stand in a heading, where “Since October” has a capital of its place. */
  readonly namesWithin = new Tally()
  /** The first words of those sequences, under the same key: what begins none can be no other form of one. */
  readonly nameStarts = new Tally()
  /**
   * Quotation marks and apostrophes as characters, and closing marks with the comma or full stop beside them,
   * and full stops with one or two spaces.
   */
  readonly marks = new Tally()

  constructor(options: IndexOptions = {}) {
    this.#options = options
  }

  /** Every paragraph in order, those left out included. */
  get paragraphs(): readonly CheckedParagraph[] {
    return this.#order
  }

  paragraph(id: string): CheckedParagraph | null {
    return this.#order[this.#place.get(id) ?? -1] ?? null
  }

  /** Where a paragraph stands in the article, counted from 0, those left out included; -1 where it is unknown. */
  position(id: string): number {
    return this.#place.get(id) ?? -1
  }

  /** The nearest earlier paragraph that is not left out. */
  previous(id: string): CheckedParagraph | null {
    return this.#neighbour(id, -1)
  }

  /** The nearest later paragraph that is not left out. */
  next(id: string): CheckedParagraph | null {
    return this.#neighbour(id, 1)
  }

  /** How often a mark, or a mark with its punctuation (`”,`), occurs in the article. */
  markCount(mark: string): number {
    return this.marks.count(mark, mark)
  }

  /** How much points to each language. */
  evidence(language: SourceLanguage): number {
    return this.#evidence.get(language) ?? 0
  }

  /** The other paragraphs, in order, whose whole text is this one's (white space and capitals apart). */
  sameText(paragraph: CheckedParagraph): readonly string[] {
    const ids = [...(this.#exact.get(textKey(paragraph.text)) ?? [])].filter((id) => id !== paragraph.id)
    return ids.toSorted((a, b) => this.position(a) - this.position(b))
  }

  /** Passages of eight or more words that this paragraph shares with others or has twice itself. */
  repeats(paragraph: CheckedParagraph): readonly Repeat[] {
    return this.#passages.repeats(paragraph, (id) => this.paragraph(id))
  }

  /** Puts the paragraph in the place of the one with its id. An unknown id is appended. */
  update(paragraph: CheckedParagraph): void {
    const place = this.#place.get(paragraph.id)
    const before = this.#order[place ?? -1]
    if (before && !before.leftOut) this.#count(before, -1)
    if (place === undefined) this.#place.set(paragraph.id, this.#order.push(paragraph) - 1)
    else this.#order[place] = paragraph
    if (!paragraph.leftOut) this.#count(paragraph, 1)
  }

  /** Inserts a new paragraph after another, or first where `after` is null or unknown. */
  insert(paragraph: CheckedParagraph, after: string | null): void {
    const place = after === null ? 0 : this.position(after) + 1
    this.#order.splice(place, 0, { ...paragraph, leftOut: true })
    for (let i = place; i < this.#order.length; i++) this.#place.set(this.#order[i]?.id ?? '', i)
    this.update(paragraph)
  }

  #neighbour(id: string, step: 1 | -1): CheckedParagraph | null {
    const from = this.#place.get(id)
    if (from === undefined) return null
    for (let i = from + step; i >= 0 && i < this.#order.length; i += step) {
      const paragraph = this.#order[i]
      if (paragraph && !paragraph.leftOut) return paragraph
    }
    return null
  }

  /** Adds what one paragraph says, or takes it away: the same reading of the same text, so nothing is left over. */
  #count(paragraph: CheckedParagraph, by: 1 | -1): void {
    const { words, sentences } = readingOf(paragraph)
    for (const word of words) this.forms.add(word.folded, word.text, by)
    const isHeading = paragraph.kind === 'title' || paragraph.kind === 'heading'
    for (const { text, first: opens } of capitalisedSequences(paragraph.text, words, sentences)) {
      const first = firstWord(text)
      this.names.add(nameKey(text), text, by)
      if (!opens && !isHeading) this.namesWithin.add(nameKey(text), text, by)
      this.nameStarts.add(nameKey(first), first, by)
    }
    for (const mark of paragraph.text.match(MARKS) ?? []) this.marks.add(mark, mark, by)
    for (const end of paragraph.text.match(ENDS) ?? []) this.marks.add(end, end, by)
    this.#passages.count(paragraph.id, words, by)
    const evidence = this.#options.evidence?.(paragraph) ?? {}
    for (const language of LANGUAGES) {
      const weight = evidence[language]
      if (weight) this.#evidence.set(language, this.evidence(language) + by * weight)
    }
    const key = textKey(paragraph.text)
    const same = this.#exact.get(key) ?? new Set()
    if (by === 1) same.add(paragraph.id)
    else same.delete(paragraph.id)
    if (same.size > 0) this.#exact.set(key, same)
    else this.#exact.delete(key)
  }
}

/** The index of an article. */
export function buildIndex(paragraphs: readonly CheckedParagraph[], options: IndexOptions = {}): ArticleIndex {
  const index = new ArticleIndex(options)
  for (const paragraph of paragraphs) index.update(paragraph)
  return index
}

const NOT_PLAIN = /[^A-Za-z0-9]/
const NOT_ASCII = /[^\x20-\x7e]/

/** Under what key the forms of one name meet: “Secretary-General”, “Secretary General” and “secretary general”. */
export function nameKey(name: string): string {
  if (!NOT_PLAIN.test(name)) return name.toLowerCase()
  if (!NOT_ASCII.test(name)) return name.replace(/[^A-Za-z0-9]/g, '').toLowerCase()
  return name.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}

/** What stands before the first space or hyphen of a name. */
export function firstWord(name: string): string {
  const end = name.search(/[ \u00a0-]/)
  return end === -1 ? name : name.slice(0, end)
}

/** White space that is not one plain space. */
const IRREGULAR_SPACE = /[^\S ]| {2}/

/** Under what key two paragraphs with the same text meet. */
export function textKey(text: string): string {
  return (IRREGULAR_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text).trim().toLowerCase()
}
