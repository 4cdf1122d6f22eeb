import type { LabelledText } from './collection'
import { assign, ratio, type Prediction, type Report, type Tally } from './scoring'

export type CleanResult = { readonly name: string; readonly words: number; readonly predictions: readonly Prediction[] }

const percent = (value: number | null) => (value === null ? '-' : (100 * value).toFixed(1)).padStart(6)
const count = (value: number) => String(value).padStart(6)
const name = (text: string) => text.slice(0, 30).padEnd(30)

const HEAD = `${name('')}${['gold', 'mech', 'found', 'preds', 'right', 'R', 'R C+M', 'P', 'F1'].map((title) => title.padStart(6)).join('')}`

function row(title: string, tally: Tally): string {
  const { labels, mechanical, foundMechanical, predictions, right } = tally
  const counts = [labels, mechanical, foundMechanical, predictions, right].map(count)
  return name(title) + [...counts, ...[tally.recall, tally.recallHigh, tally.precision, tally.f1].map(percent)].join('')
}

/** The report of one tool as a table in plain text; `short` leaves out everything but the totals. */
export function table(tool: string, report: Report, clean: readonly CleanResult[], { short }: { short: boolean }): string {
  const lines = [`\n${tool}`, HEAD, row('ALL', report.overall)]
  const { equal, matched } = report.fixes
  lines.push(`First fix equals the suggestion: ${equal} of ${matched} (${percent(ratio(equal, matched)).trim()} %)`)
  const words = clean.reduce((sum, text) => sum + text.words, 0)
  const alarms = clean.reduce((sum, text) => sum + text.predictions.length, 0)
  lines.push(`False alarms on clean text: ${alarms} in ${words} words (${((1000 * alarms) / (words || 1)).toFixed(2)} per 1,000)`)
  if (short) return lines.join('\n')
  lines.push('\nby text', HEAD, ...[...report.texts].map(([title, tally]) => row(title, tally)))
  for (const { name: title, words: length, predictions } of clean) {
    lines.push(`${name(title)}${count(length)} words, ${predictions.length} false alarms ${predictions.map(({ check }) => check).join(' ')}`)
  }
  const largest = (entries: ReadonlyMap<string, Tally>, size: (tally: Tally) => number) =>
    [...entries].toSorted(([, a], [, b]) => size(b) - size(a)).map(([title, tally]) => row(title, tally))
  lines.push('\nby category of the labels', HEAD, ...largest(report.categories, (tally) => tally.labels))
  const findings = (entries: ReadonlyMap<string, Tally>) =>
    [...entries]
      .toSorted(([, a], [, b]) => b.predictions - a.predictions)
      .map(([title, { predictions, right, precision }]) => name(title) + count(predictions) + count(right) + percent(precision))
  const head = (title: string) => name(title) + ['preds', 'right', 'P'].map((column) => column.padStart(6)).join('')
  lines.push('', head('by check'), ...findings(report.checks), '', head('by confidence'), ...findings(report.confidences))
  return lines.join('\n')
}

/** What was missed and what was wrong in one text, a line each. */
export function misses({ name: title, text, labels }: LabelledText, predictions: readonly Prediction[]): string {
  const { found, right } = assign(labels ?? [], predictions)
  const missed = (labels ?? []).flatMap((label, i) =>
    label.mechanical && !found.has(i)
      ? [`  missed ${label.start} ${label.category} ${label.severity}: ${JSON.stringify(label.text)} → ${JSON.stringify(label.suggestion)}`]
      : [],
  )
  const wrong = predictions.flatMap(({ start, end, check, replacement }, k) =>
    right[k] ? [] : [`  wrong ${start} ${check}: ${JSON.stringify(text.slice(start, end))} → ${JSON.stringify(replacement)}`],
  )
  return [title, ...missed, ...wrong].join('\n')
}
