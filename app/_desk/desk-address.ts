/** What the desk shows, as its address says it: every view of the desk is a link. */
export const SORTS = ['changed', 'title', 'words', 'progress'] as const
export type DeskSort = (typeof SORTS)[number]

export type DeskView = {
  readonly bin: boolean
  readonly sort: DeskSort
  readonly descending: boolean
  readonly filter: string
  /** Starts at 1. */
  readonly page: number
}

export const PAGE_SIZE = 50

/** Titles start at A and half-done articles at the least; the rest starts at the newest and the longest. */
const descendsFirst = (sort: DeskSort) => sort === 'changed' || sort === 'words'

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads the address; anything it does not know is the default. */
export function readDeskAddress(parameters: Parameters): DeskView {
  const one = (key: string) => {
    const value = parameters[key]
    return typeof value === 'string' ? value : (value?.[0] ?? '')
  }
  const sort = SORTS.find((name) => name === one('sort')) ?? 'changed'
  const page = Number(one('page'))
  return {
    bin: one('bin') === '1',
    sort,
    descending: one('order') === '' ? descendsFirst(sort) : one('order') === 'descending',
    filter: one('filter').slice(0, 200),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  }
}

export function deskAddress(view: Partial<DeskView>): string {
  const sort = view.sort ?? 'changed'
  const parameters = new URLSearchParams()
  if (view.bin) parameters.set('bin', '1')
  if (sort !== 'changed') parameters.set('sort', sort)
  if (view.descending !== undefined && view.descending !== descendsFirst(sort))
    parameters.set('order', view.descending ? 'descending' : 'ascending')
  if (view.filter) parameters.set('filter', view.filter)
  if (view.page !== undefined && view.page > 1) parameters.set('page', String(view.page))
  const query = parameters.toString()
  return query === '' ? '/' : `/?${query}`
}

/** Where a column's heading leads: the same column turns round, another one starts in its own order. */
export function sortedBy(view: DeskView, sort: DeskSort): DeskView {
  const descending = view.sort === sort ? !view.descending : descendsFirst(sort)
  return { ...view, sort, descending, page: 1 }
}
