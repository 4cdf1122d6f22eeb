/**
 * Paragraphs for the way to the browser: a column for each property instead of an object for each paragraph, no text
 * twice, names and separators once. JSON in, JSON out; `unpackParagraphs(packParagraphs(x))` equals `x`.
 */
import type { ParagraphKind, ParagraphView, ReviewMark } from './article'

const KINDS = ['body', 'title', 'heading', 'listItem', 'quotation'] as const satisfies readonly ParagraphKind[]

/** Place in the columns, revision, index in `names`, milliseconds after `since`. */
type PackedReview = readonly [place: number, revision: number, by: number, at: number]

export type PackedParagraphs = {
  /** What `changedBy`, `separators` and `reviews` refer to. */
  readonly names: readonly string[]
  readonly separatorTexts: readonly string[]
  /** Milliseconds since 1970: times are counted from here. */
  readonly since: number
  // The columns. The paragraph at one place of one is at the same place of all.
  readonly ids: readonly string[]
  readonly positions: readonly string[]
  readonly machineTexts: readonly string[]
  /** The correction; 0 where it is the machine text. */
  readonly texts: readonly (string | 0)[]
  readonly structures: readonly number[]
  readonly separators: readonly number[]
  readonly revisions: readonly number[]
  readonly changedAt: readonly number[]
  readonly changedBy: readonly number[]
  // What few paragraphs have.
  readonly reviews: readonly PackedReview[]
  readonly sourceTexts: readonly (readonly [place: number, text: string])[]
}

export function packParagraphs(paragraphs: readonly ParagraphView[]): PackedParagraphs {
  const names = new Numbering()
  const separators = new Numbering()
  const since = paragraphs.length === 0 ? 0 : paragraphs.reduce((least, { changedAt }) => Math.min(least, Date.parse(changedAt)), Infinity)
  const after = (time: string) => Date.parse(time) - since
  return {
    names: names.values,
    separatorTexts: separators.values,
    since,
    ids: paragraphs.map(({ id }) => id),
    positions: paragraphs.map(({ position }) => position),
    machineTexts: paragraphs.map(({ machineText }) => machineText),
    texts: paragraphs.map(({ text, machineText }) => (text === machineText ? 0 : text)),
    structures: paragraphs.map(packStructure),
    separators: paragraphs.map(({ separator }) => separators.numberOf(separator)),
    revisions: paragraphs.map(({ revision }) => revision),
    changedAt: paragraphs.map(({ changedAt }) => after(changedAt)),
    changedBy: paragraphs.map(({ changedBy }) => names.numberOf(changedBy)),
    reviews: paragraphs.flatMap(({ review }, place): PackedReview[] =>
      review ? [[place, review.revision, names.numberOf(review.by), after(review.at)]] : [],
    ),
    sourceTexts: paragraphs.flatMap(({ sourceText }, place) => (sourceText === null ? [] : [[place, sourceText] as const])),
  }
}

export function unpackParagraphs(packed: PackedParagraphs): ParagraphView[] {
  const { names, separatorTexts, since } = packed
  const time = (milliseconds: number) => new Date(since + milliseconds).toISOString()
  const reviews = new Map<number, ReviewMark>()
  for (const [place, revision, by, at] of packed.reviews) reviews.set(place, { revision, by: names[by] ?? '', at: time(at) })
  const sourceTexts = new Map(packed.sourceTexts)
  return packed.ids.map((id, place) => {
    const machineText = packed.machineTexts[place] ?? ''
    return {
      id,
      position: packed.positions[place] ?? '',
      machineText,
      text: packed.texts[place] === 0 ? machineText : (packed.texts[place] ?? ''),
      ...unpackStructure(packed.structures[place] ?? 0),
      separator: separatorTexts[packed.separators[place] ?? 0] ?? '',
      sourceText: sourceTexts.get(place) ?? null,
      revision: packed.revisions[place] ?? 0,
      changedAt: time(packed.changedAt[place] ?? 0),
      changedBy: names[packed.changedBy[place] ?? 0] ?? '',
      review: reviews.get(place) ?? null,
    }
  })
}

/** Where each part of a structure begins, in bits; an imported paragraph of running text is 0. */
const LEVEL = 3
const ORDERED = 6
const JOINED = 7
const LEFT_OUT = 8
const INSERTED = 9

type Structure = Pick<ParagraphView, 'kind' | 'level' | 'ordered' | 'joined' | 'leftOut' | 'imported'>

function packStructure({ kind, level, ordered, joined, leftOut, imported }: Structure): number {
  return (
    KINDS.indexOf(kind) |
    (level << LEVEL) |
    (Number(ordered) << ORDERED) |
    (Number(joined) << JOINED) |
    (Number(leftOut) << LEFT_OUT) |
    (Number(!imported) << INSERTED)
  )
}

function unpackStructure(bits: number): Structure {
  const isSet = (bit: number) => ((bits >> bit) & 1) === 1
  return {
    kind: KINDS[bits & 7] ?? 'body',
    level: (bits >> LEVEL) & 7,
    ordered: isSet(ORDERED),
    joined: isSet(JOINED),
    leftOut: isSet(LEFT_OUT),
    imported: !isSet(INSERTED),
  }
}

/** Values, numbered in the order in which they come up first. */
class Numbering {
  readonly values: string[] = []
  readonly #numbers = new Map<string, number>()

  numberOf(value: string): number {
    const known = this.#numbers.get(value)
    if (known !== undefined) return known
    this.#numbers.set(value, this.values.length)
    return this.values.push(value) - 1
  }
}
