import { expect, it } from 'vitest'
import { assign, fits, score, type Label, type Prediction } from './scoring'

const label = (start: number, end: number, category: string, severity: string, mechanical: boolean, suggestion: string | null = null): Label => ({
  start, end, text: '', category, severity, mechanical, suggestion,
})
const at = (start: number, end: number, check = 'quotes', replacement?: string): Prediction => ({
  start, end, check, ...(replacement === undefined ? {} : { replacement }),
})

const LABELS = [
  label(0, 10, 'literal-name', 'critical', true, 'Le Monde'), // found by the first finding
  label(5, 8, 'quotes', 'minor', true), // overlaps the first label: found by the first finding as well
  label(20, 25, 'quotes', 'major', true), // the second finding covers this and the next, which do not overlap: one is found
  label(26, 30, 'spacing', 'minor', true),
  label(40, 44, 'calque', 'minor', false), // right, though not mechanical
  label(60, 62, 'quotes', 'major', true), // the finding is 47 long, the limit 3 × 2 + 40
  label(200, 210, 'residue', 'critical', true), // 150 long, but residue is loose
]
const FOUND = [at(4, 9, 'literal-name', 'Le Monde'), at(19, 30), at(41, 42, 'calque'), at(55, 102), at(150, 300, 'residue'), at(400, 405, 'calque')]

it('counts labels, findings and what was found', () => {
  const { overall, categories, checks, fixes } = score([{ name: 'a', labels: LABELS, predictions: FOUND }])
  expect(overall).toMatchObject({ labels: 7, mechanical: 6, high: 4, found: 5, foundMechanical: 4, foundHigh: 3, predictions: 6, right: 4 })
  expect([overall.recall, overall.recallHigh, overall.precision]).toEqual([4 / 6, 3 / 4, 4 / 6])
  expect(overall.f1).toBeCloseTo(2 / 3, 9)
  expect(overall.recallAll).toBeCloseTo(5 / 7, 9)
  expect(categories.get('quotes')).toMatchObject({ mechanical: 3, foundMechanical: 2 })
  expect(categories.get('spacing')?.foundMechanical).toBe(0)
  expect(categories.get('calque')?.recall).toBeNull()
  expect(checks.get('residue')).toMatchObject({ predictions: 1, right: 1 })
  expect(fixes).toEqual({ equal: 1, matched: 1 })
})

it('allows three times the label and 40, not one unit more', () => {
  expect(fits(at(55, 101), LABELS[5]!)).toBe(true)
  expect(fits(at(55, 102), LABELS[5]!)).toBe(false)
})

it('does not take spans that only touch for an overlap, but a finding of no width at the edge', () => {
  expect([at(10, 12), at(10, 10), at(11, 11)].map((finding) => fits(finding, LABELS[0]!))).toEqual([false, true, false])
})

it('chooses again, so that both of two labels are found', () => {
  const two = [label(0, 4, 'quotes', 'major', true), label(6, 9, 'quotes', 'major', true)]
  for (const findings of [[at(0, 9), at(0, 3)], [at(0, 3), at(0, 9)], [at(3, 7), at(1, 8)]]) {
    expect(assign(two, findings)).toMatchObject({ found: new Set([0, 1]), right: [true, true] })
  }
})

it('credits a finding with at most two of a chain of three', () => {
  const chain = [label(0, 5, 'quotes', 'major', true), label(4, 9, 'quotes', 'major', true), label(8, 12, 'quotes', 'major', true)]
  expect(assign(chain, [at(0, 12)]).found.size).toBe(2)
  expect(assign(chain, [at(0, 12), at(9, 12)]).found.size).toBe(3)
})

it('gives no precision and no recall without findings', () => {
  const { overall } = score([{ name: 'a', labels: LABELS, predictions: [] }])
  expect([overall.precision, overall.recall, overall.f1]).toEqual([null, 0, null])
})

it('finds the labels themselves perfect', () => {
  const predictions = LABELS.map(({ start, end, category }) => at(start, end, category))
  const { overall } = score([{ name: 'a', labels: LABELS, predictions }])
  expect([overall.precision, overall.recallAll, overall.f1]).toEqual([1, 1, 1])
})
