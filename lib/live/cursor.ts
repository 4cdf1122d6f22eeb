/**
 * How far a reader of events has come: the number of the last change they have of each article, and of the house.
 * Written as `<article>.<change>,house.<change>`: the id of every event, so that a reader who was cut off goes on
 * from where they were.
 */
export type Cursor = {
  readonly articles: ReadonlyMap<string, number>
  /** Null for a reader who has not heard of the house yet. */
  readonly house: number | null
}

/** Articles in one cursor: as many tabs of one browser. */
export const MOST_ARTICLES = 100

const HOUSE = 'house'
const ENTRY = /^(house|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,15})$/

export function writeCursor({ articles, house }: Cursor): string {
  const entries = [...articles].map(([id, change]) => `${id}.${change}`)
  return [...entries, ...(house === null ? [] : [`${HOUSE}.${house}`])].join(',')
}

/** Null where the text is no cursor. */
export function readCursor(text: string): Cursor | null {
  const articles = new Map<string, number>()
  let house: number | null = null
  for (const entry of text.split(',')) {
    const [, name = '', change = ''] = ENTRY.exec(entry) ?? []
    if (name === '') return null
    if (name === HOUSE) house = Number(change)
    else articles.set(name, Number(change))
  }
  return articles.size > MOST_ARTICLES ? null : { articles, house }
}
