import { mergeTexts } from '../../../../lib/diff/merge'

type Step = { readonly text: string; readonly caret: number }

/** Milliseconds of rest after which further typing is a step of its own. */
const REST = 1_000
/** Steps kept for one paragraph. */
const MOST = 200

/**
 * Undo and redo of one paragraph's text. The browser's own is one stack for the whole page: it would undo another
 * paragraph, and breaks where a script changes the text. Typing runs are one step; a step ends with a rest, a line
 * break, or another kind of change.
 */
export class TextHistory {
  #past: Step[] = []
  #future: Step[] = []
  #run: { kind: string; at: number } | null = null
  /** Milliseconds since 1970 of the newest step: tells a text step from a later change of the structure. */
  #changedAt = 0

  get changedAt(): number {
    return this.#past.length > 0 ? this.#changedAt : 0
  }

  get canRedo(): boolean {
    return this.#future.length > 0
  }

  /**
   * Notes that `before` was changed. `kind` is the input's type; typing of one kind without a rest is one step, and
   * `whole` makes a step of its own in any case.
   */
  note(before: Step, kind: string, { whole = false, now = Date.now() } = {}): void {
    const goesOn = !whole && this.#run?.kind === kind && now - this.#run.at < REST
    if (!goesOn) this.#past.push(before)
    if (this.#past.length > MOST) this.#past.shift()
    this.#future = []
    this.#run = whole ? null : { kind, at: now }
    this.#changedAt = now
  }

  undo(current: Step): Step | null {
    return this.#move(this.#past, this.#future, current)
  }

  redo(current: Step): Step | null {
    return this.#move(this.#future, this.#past, current)
  }

  /** Somebody else changed the text: every step takes the change over, or is forgotten with those beyond it. */
  rebase(before: string, after: string): void {
    const take = (steps: Step[]) => {
      const kept: Step[] = []
      for (const step of steps.toReversed()) {
        const merged = mergeTexts(before, step.text, after)
        if (!merged.ok) break
        kept.unshift({ text: merged.text, caret: Math.min(step.caret, merged.text.length) })
      }
      return kept
    }
    this.#past = take(this.#past)
    this.#future = take(this.#future)
    this.#run = null
  }

  #move(from: Step[], to: Step[], current: Step): Step | null {
    const step = from.pop()
    if (!step) return null
    to.push(current)
    this.#run = null
    return step
  }
}
