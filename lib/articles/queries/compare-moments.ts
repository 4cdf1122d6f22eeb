import type { Transaction } from '../../database/client'
import type { ComparedParagraph, ParagraphState } from '../article'
import { sameState, stateOf } from '../views'
import { placesOf } from './places'
import { type StateAt, statesAt } from './states-at'

/**
 * The paragraphs that differ between two moments of an article, which are change numbers in either order; in the
 * article's order. Only paragraphs with a revision between the two are read.
 */
export async function compareMoments(db: Transaction, articleId: string, a: number, b: number): Promise<ComparedParagraph[]> {
  const between = { from: Math.min(a, b), to: Math.max(a, b) }
  const before = await statesAt(db, articleId, a, between)
  const after = await statesAt(db, articleId, b, between)
  const ids = [...new Set([...before.keys(), ...after.keys()])]
  const different = ids.flatMap((paragraphId) => {
    const pair = { before: plain(before.get(paragraphId)), after: plain(after.get(paragraphId)) }
    const same = pair.before && pair.after && sameState(pair.before, pair.after)
    return same ? [] : [{ paragraphId, ...pair }]
  })
  const places = await placesOf(db, articleId, different.map(({ paragraphId }) => paragraphId))
  return different
    .map((compared) => ({ ...compared, number: places.get(compared.paragraphId) ?? 1 }))
    .sort((left, right) => left.number - right.number)
}

function plain(state: StateAt | undefined): ParagraphState | null {
  return state ? stateOf(state) : null
}
