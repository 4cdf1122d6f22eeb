import { expect, it } from 'vitest'
import type { Finding, FindingKind } from '../../../../lib/checks/check'
import { carryFindings } from './carry-findings'

/** A finding over `found` in `text`. */
function at(text: string, found: string, kind: FindingKind = 'wording'): Finding {
  const start = text.indexOf(found)
  return { check: 'a-check', kind, confidence: 'likely', paragraphId: 'p', start, end: start + found.length, message: '', fixes: [] }
}

const BEFORE = 'He left , in that Sens, for kyiv.'

/** What the findings cover after the edit. */
function carried(after: string, findings: readonly Finding[]): string[] {
  return carryFindings(findings, BEFORE, after).map(({ start, end }) => after.slice(start, end))
}

it.each([
  ['stay before an edit and move behind it', 'He left , in that Sens, and went, for kyiv.', ['Sens', 'kyiv']],
  ['move back where something was taken out', 'He , in that Sens, for kyiv.', ['Sens', 'kyiv']],
  ['go where the edit touches them', 'He left , in that sense, for kyiv.', ['kyiv']],
  ['go where they are put in quotation marks, to be found anew', 'He left , in that “Sens”, for kyiv.', ['kyiv']],
  ['stay where nothing has changed', BEFORE, ['Sens', 'kyiv']],
])('findings %s', (_, after, covered) => {
  expect(carried(after, [at(BEFORE, 'Sens'), at(BEFORE, 'kyiv')])).toEqual(covered)
})

it('keeps what concerns the whole passage while it is edited inside', () => {
  const whole = at(BEFORE, BEFORE, 'structure')
  expect(carried('He left, in that Sens, for kyiv.', [whole])).toEqual(['He left, in that Sens, for kyiv.'])
  expect(carried('', [whole])).toEqual([])
})
