import type { Confidence, Match } from './check'
import type { Classed } from './word-classes'

/** What one word asks of those after it: a match where the words at and after `i` have what another language asks for. */
export type ComplementRule = (classed: Classed, i: number) => Match | null

/** Rules with the word forms they are for. */
export type ComplementRules = readonly (readonly [forms: Iterable<string>, rule: ComplementRule])[]

/** One row of a table of complements: `depend!: of from > on` is a word, that it is sure (`!`), and what stands after the colon. */
export type ComplementRow = { readonly word: string; readonly confidence: Confidence; readonly rest: string }

export function rowsOf(rows: string): ComplementRow[] {
  return rows.split('; ').map((row) => {
    const [head = '', rest = ''] = row.split(':').map((part) => part.trim())
    const isSure = head.endsWith('!')
    return { word: isSure ? head.slice(0, -1) : head, confidence: isSure ? 'certain' : 'likely', rest }
  })
}
