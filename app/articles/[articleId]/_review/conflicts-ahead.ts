import type { ConflictView } from '../../../../lib/articles/article'
import { NO_CONFLICTS } from './rows'

/** Open conflicts of paragraphs that have not been loaded (yet): they are shown once their paragraphs are here. */
export class ConflictsAhead {
  #conflicts: readonly ConflictView[] = NO_CONFLICTS
  readonly #isHere: (paragraphId: string) => boolean

  constructor(isHere: (paragraphId: string) => boolean) {
    this.#isHere = isHere
  }

  /** These are the open ones. */
  set(conflicts: readonly ConflictView[]): void {
    this.#conflicts = conflicts.filter(({ paragraphId }) => !this.#isHere(paragraphId))
  }

  takeOver(opened: readonly ConflictView[], closed: readonly string[]): void {
    const known = this.#conflicts.filter(({ id }) => !closed.includes(id) && !opened.some((conflict) => conflict.id === id))
    this.set([...known, ...opened])
  }

  /** Those of a paragraph that has come. */
  take(paragraphId: string): readonly ConflictView[] {
    const own = this.#conflicts.filter((conflict) => conflict.paragraphId === paragraphId)
    if (own.length === 0) return NO_CONFLICTS
    this.#conflicts = this.#conflicts.filter((conflict) => conflict.paragraphId !== paragraphId)
    return own
  }
}
