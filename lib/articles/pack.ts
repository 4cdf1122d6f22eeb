/**
 * Paragraphs as compact arrays, for one request that carries a whole article: authors are told once, times as
 * milliseconds, and a correction only where it differs from the machine text. Runs in the browser too.
 */
import type { ParagraphKind, ParagraphView } from './article'

const KINDS: readonly ParagraphKind[] = ['title', 'heading', 'body', 'listItem', 'quotation']

/** Bits of the third field. */
const ORDERED = 1
const JOINED = 2
const LEFT_OUT = 4
const INSERTED = 8

type Review = readonly [revision: number, by: number, at: number]

type Packed = readonly [
  id: string,
  position: string,
  flags: number,
  kind: number,
  level: number,
  revision: number,
  changedAt: number,
  changedBy: number,
  machineText: string,
  separator: string,
  /** 0 where the correction equals the machine text. */
  text: string | 0,
  review: Review | 0,
  sourceText: string | 0,
]

export type PackedParagraphs = { readonly people: readonly string[]; readonly rows: readonly Packed[] }

export function packParagraphs(paragraphs: readonly ParagraphView[]): PackedParagraphs {
  const people = new Map<string, number>()
  const person = (name: string) => {
    const known = people.get(name) ?? people.size
    people.set(name, known)
    return known
  }
  const rows = paragraphs.map((paragraph): Packed => {
    const { ordered, joined, leftOut, imported, review } = paragraph
    return [
      paragraph.id,
      paragraph.position,
      (ordered ? ORDERED : 0) | (joined ? JOINED : 0) | (leftOut ? LEFT_OUT : 0) | (imported ? 0 : INSERTED),
      KINDS.indexOf(paragraph.kind),
      paragraph.level,
      paragraph.revision,
      Date.parse(paragraph.changedAt),
      person(paragraph.changedBy),
      paragraph.machineText,
      paragraph.separator,
      paragraph.text === paragraph.machineText ? 0 : paragraph.text,
      review ? [review.revision, person(review.by), Date.parse(review.at)] : 0,
      paragraph.sourceText ?? 0,
    ]
  })
  return { people: [...people.keys()], rows }
}

export function unpackParagraphs({ people, rows }: PackedParagraphs): ParagraphView[] {
  const person = (number: number) => people[number] ?? ''
  const time = (milliseconds: number) => new Date(milliseconds).toISOString()
  return rows.map((row) => {
    const [id, position, flags, kind, level, revision, changedAt, changedBy, machineText, separator, text, review, sourceText] = row
    return {
      id,
      position,
      machineText,
      separator,
      sourceText: sourceText === 0 ? null : sourceText,
      imported: (flags & INSERTED) === 0,
      revision,
      text: text === 0 ? machineText : text,
      kind: KINDS[kind] ?? 'body',
      level,
      ordered: (flags & ORDERED) !== 0,
      joined: (flags & JOINED) !== 0,
      leftOut: (flags & LEFT_OUT) !== 0,
      changedAt: time(changedAt),
      changedBy: person(changedBy),
      review: review === 0 ? null : { revision: review[0], by: person(review[1]), at: time(review[2]) },
    }
  })
}
