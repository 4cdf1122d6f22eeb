import { Difference, DifferenceOf } from '../../../../_ui/difference'
import { excerpts } from './excerpts'

/** The changed places of a text with a few words around each; the whole text where it is short. */
export function Excerpt({ before, after }: { before: string; after: string }) {
  const places = excerpts(before, after)
  if (places === null) return <Difference before={before} after={after} />
  return places.map((place, index) => (
    <span key={index}>
      {place.cutBefore && index === 0 && '… '}
      <DifferenceOf before={place.before} after={place.after} hunks={place.hunks} />
      {place.cutAfter && ' … '}
    </span>
  ))
}
