'use client'
import type { VisitorView } from '../../../../lib/live/visitors'
import { togetherWords } from '../../../_ui/words-together'
import { Initials } from './initials'
import { useController, useVisitors } from './review-context'
import styles from './visitors.module.css'

/** People shown by their initials; how many more there are is said as a number. */
const MOST = 5

/** Who else is in the article. Choosing one goes to their paragraph. */
export function Visitors() {
  const controller = useController()
  const { store } = controller.session
  const people = onePerName(useVisitors())
  if (people.length === 0) return null
  return (
    <ul className={styles.people} aria-label={togetherWords.here}>
      {people.slice(0, MOST).map(({ name, paragraphId }) => {
        const number = paragraphId === null ? 0 : store.numberOf(paragraphId)
        return (
          <li key={name}>
            <button
              type="button"
              className={styles.person}
              title={togetherWords.at(name, number)}
              aria-label={togetherWords.goTo(name, number)}
              onClick={() => number > 0 && paragraphId !== null && controller.focus.go(paragraphId, 'row')}
            >
              <Initials name={name} />
            </button>
          </li>
        )
      })}
      {people.length > MOST && (
        <li className={styles.more} title={people.slice(MOST).map(({ name }) => name).join(', ')}>
          {togetherWords.more(people.length - MOST)}
        </li>
      )}
    </ul>
  )
}

/** Somebody who has the article open in several tabs is one person, where they are at a paragraph. */
function onePerName(visitors: readonly VisitorView[]): VisitorView[] {
  const people = new Map<string, VisitorView>()
  for (const visitor of visitors) if (!people.get(visitor.name)?.paragraphId) people.set(visitor.name, visitor)
  return [...people.values()]
}
