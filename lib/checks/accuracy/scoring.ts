/**
 * How findings are scored against labels. All offsets are UTF-16 code units into the whole text.
 *
 * - A finding fits a label when the two share a code unit (a zero-width one: when it lies in or at an edge of it),
 *   and it is not longer than three times the label and 40, unless the label is of a loose category.
 * - Right: it fits at least one label, mechanical or not.
 * - Found: a finding is credited with several labels only where these all share a code unit. Which such group it takes
 *   is chosen to find as many mechanical labels as possible, so one long finding cannot sweep up a sentence.
 * - Recall counts mechanical labels only; its critical and major part is counted beside it.
 */
export type Label = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly category: string
  readonly severity: string
  readonly mechanical: boolean
  /** "" deletes; null where there is no single repair. */
  readonly suggestion: string | null
}

export type Prediction = {
  readonly start: number
  readonly end: number
  readonly check: string
  readonly confidence?: string
  /** The text that the first fix puts in place of the span; absent where there is no fix. */
  readonly replacement?: string
}

const LOOSE = new Set(['duplicate', 'fragment', 'residue', 'untranslated', 'broken-paragraph'])

export function fits(prediction: Prediction, label: Label): boolean {
  const { start, end } = prediction
  const touch = start === end ? label.start <= start && start <= label.end : start < label.end && label.start < end
  return touch && (LOOSE.has(label.category) || end - start <= 3 * (label.end - label.start) + 40)
}

export type Assignment = {
  /** Labels that were found, by their place in the list. */
  readonly found: ReadonlySet<number>
  /** Whether each finding is right. */
  readonly right: readonly boolean[]
  /** The labels each finding was credited with. */
  readonly credited: readonly (readonly number[])[]
}

/** Which labels are found, and which findings are right. Greedy, then re-chosen until nothing changes. */
export function assign(labels: readonly Label[], predictions: readonly Prediction[]): Assignment {
  const candidates = predictions.map((prediction) => [...labels.keys()].filter((i) => fits(prediction, labels[i]!)))
  const groups = candidates.map((candidate) => cliques(candidate, labels))
  const choice: (readonly number[] | null)[] = predictions.map(() => null)
  const times = labels.map(() => 0)

  const gain = (group: readonly number[], prediction: Prediction): readonly number[] => {
    const fresh = group.filter((i) => times[i] === 0)
    const overlap = group.reduce(
      (sum, i) => sum + Math.min(prediction.end, labels[i]!.end) - Math.max(prediction.start, labels[i]!.start),
      0,
    )
    return [fresh.filter((i) => labels[i]!.mechanical).length, fresh.length, overlap, -Math.min(...group.map((i) => labels[i]!.start))]
  }

  const order = [...predictions.keys()]
    .filter((k) => groups[k]!.length > 0)
    .toSorted((a, b) => compare(orderKey(a), orderKey(b)))
  function orderKey(k: number): readonly number[] {
    return [groups[k]!.length, predictions[k]!.start, predictions[k]!.end, k]
  }

  for (let round = 0; round < 10; round++) {
    let changed = false
    for (const k of order) {
      const prediction = predictions[k]!
      const old = choice[k] ?? null
      for (const i of old ?? []) times[i]!--
      let best = groups[k]![0]!
      for (const group of groups[k]!) if (compare(gain(group, prediction), gain(best, prediction)) > 0) best = group
      if (old && compare(gain(best, prediction).slice(0, 2), gain(old, prediction).slice(0, 2)) <= 0) best = old
      if (best !== old) changed = true
      choice[k] = best
      for (const i of best) times[i]!++
    }
    if (!changed) break
  }
  const found = new Set(times.flatMap((count, i) => (count > 0 ? [i] : [])))
  return { found, right: candidates.map((candidate) => candidate.length > 0), credited: choice.map((group) => group ?? []) }
}

/** Groups of labels that overlap each other: spans with a common point (Helly’s theorem), none inside another. */
function cliques(candidate: readonly number[], labels: readonly Label[]): (readonly number[])[] {
  const groups: number[][] = []
  for (const i of candidate) {
    const point = labels[i]!.start
    const group = candidate.filter((j) => labels[j]!.start <= point && point < labels[j]!.end)
    if (!groups.some((other) => other.length === group.length && other.every((j) => group.includes(j)))) groups.push(group)
  }
  return groups.filter((a) => !groups.some((b) => b.length > a.length && a.every((j) => b.includes(j))))
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0)
  return 0
}

/** Counts of labels and findings; ratios are null where there is nothing to divide by. */
export class Tally {
  labels = 0
  mechanical = 0
  high = 0
  found = 0
  foundMechanical = 0
  foundHigh = 0
  predictions = 0
  right = 0

  addLabel(label: Label, found: boolean): void {
    this.labels++
    if (found) this.found++
    if (!label.mechanical) return
    this.mechanical++
    if (found) this.foundMechanical++
    if (label.severity !== 'critical' && label.severity !== 'major') return
    this.high++
    if (found) this.foundHigh++
  }

  addPrediction(right: boolean): void {
    this.predictions++
    if (right) this.right++
  }

  /** Over mechanical labels. */
  get recall(): number | null {
    return ratio(this.foundMechanical, this.mechanical)
  }
  /** Over mechanical labels that are critical or major. */
  get recallHigh(): number | null {
    return ratio(this.foundHigh, this.high)
  }
  get recallAll(): number | null {
    return ratio(this.found, this.labels)
  }
  get precision(): number | null {
    return ratio(this.right, this.predictions)
  }
  /** The harmonic mean of precision and recall over mechanical labels. */
  get f1(): number | null {
    const { precision, recall } = this
    if (precision === null || recall === null) return null
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  }
}

export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** A labelled or clean text, and what one tool found in it. */
export type Scored = { readonly name: string; readonly labels: readonly Label[]; readonly predictions: readonly Prediction[] }

export type FixTally = { equal: number; matched: number }

export type Report = {
  readonly overall: Tally
  readonly texts: ReadonlyMap<string, Tally>
  readonly categories: ReadonlyMap<string, Tally>
  readonly checks: ReadonlyMap<string, Tally>
  readonly confidences: ReadonlyMap<string, Tally>
  /** How often the first fix is the label’s suggestion: mechanical labels that were found and have one without "...". */
  readonly fixes: FixTally
}

/** The report over several labelled texts. */
export function score(texts: readonly Scored[]): Report {
  const overall = new Tally()
  const byText = new Map<string, Tally>()
  const categories = new Map<string, Tally>()
  const checks = new Map<string, Tally>()
  const confidences = new Map<string, Tally>()
  const fixes: FixTally = { equal: 0, matched: 0 }
  for (const { name, labels, predictions } of texts) {
    const { found, right, credited } = assign(labels, predictions)
    const text = entry(byText, name)
    labels.forEach((label, i) => {
      for (const tally of [overall, text, entry(categories, label.category)]) tally.addLabel(label, found.has(i))
    })
    predictions.forEach((prediction, k) => {
      const tallies = [overall, text, entry(checks, prediction.check)]
      if (prediction.confidence !== undefined) tallies.push(entry(confidences, prediction.confidence))
      for (const tally of tallies) tally.addPrediction(right[k] ?? false)
    })
    addFixes(fixes, labels, predictions, credited)
  }
  return { overall, texts: byText, categories, checks, confidences, fixes }
}

function addFixes(fixes: FixTally, labels: readonly Label[], predictions: readonly Prediction[], credited: Assignment['credited']): void {
  labels.forEach((label, i) => {
    if (!label.mechanical || label.suggestion === null || label.suggestion.includes('...')) return
    const credits = predictions.filter((_, k) => credited[k]?.includes(i))
    if (credits.length === 0) return
    fixes.matched++
    if (credits.some((prediction) => prediction.replacement === label.suggestion)) fixes.equal++
  })
}

function entry(map: Map<string, Tally>, key: string): Tally {
  const known = map.get(key)
  if (known) return known
  const made = new Tally()
  map.set(key, made)
  return made
}
