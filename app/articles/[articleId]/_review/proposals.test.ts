import { describe, expect, it } from 'vitest'
import type { ParagraphState } from '../../../../lib/articles/article'
import type { Finding, Fix } from '../../../../lib/checks/check'
import { applyProposals, sweepProposals } from './proposals'

const TEXTS: Record<string, string> = { a: 'He left , in kyiv .', b: 'To see in video', c: 'and stayed.' }
const stateOf = (id: string): ParagraphState | undefined => {
  const text = TEXTS[id]
  return text === undefined ? undefined : { text, kind: 'body', level: 0, ordered: false, joined: false, leftOut: false }
}

function finding(paragraphId: string, found: string, fixes: readonly Fix[], more: Partial<Finding> = {}): Finding {
  const start = TEXTS[paragraphId]?.indexOf(found) ?? 0
  return { check: 'a-check', kind: 'typography', confidence: 'certain', paragraphId, start, end: start + found.length, message: '', fixes, ...more }
}
const replace = (replacement: string): Fix => ({ action: 'replace', replacement })

const comma = finding('a', ' ,', [replace(',')])
const city = finding('a', 'kyiv', [replace('Kyiv'), replace('Kiev')])
const stop = finding('a', ' .', [replace('.')], { confidence: 'likely' })
const residue = finding('b', 'To see in video', [{ action: 'leaveOut' }], { kind: 'structure' })
const broken = finding('c', 'and', [{ action: 'joinWithPrevious' }], { kind: 'structure' })

describe('the opening sweep', () => {
  it('proposes the first fix of what concerns typography and structure, ticked where it is certain', () => {
    const proposals = sweepProposals(stateOf, [comma, city, stop, residue, broken])
    expect(proposals.map(({ before, after, ticked }) => [before, after, ticked])).toEqual([
      [' ,', ',', true],
      ['kyiv', 'Kyiv', true],
      [' .', '.', false],
      ['To see in video', null, true],
      ['and', null, true],
    ])
  })

  it('proposes nothing of words, without a fix, in two places at once, or for the whole article', () => {
    const wording = finding('a', 'left', [replace('departed')], { kind: 'wording' })
    const everywhere = finding('a', 'He', [{ action: 'replaceEverywhere', replacement: 'She' }])
    const across = finding('a', ', in kyiv', [replace('')])
    const bare = finding('a', 'in', [])
    expect(sweepProposals(stateOf, [everywhere, wording, comma, across, bare]).map(({ finding: { start } }) => start)).toEqual([comma.start])
  })

  it('proposes what is wrong in a paragraph that could be left out as well', () => {
    const repeated = finding('a', 'He left , in kyiv .', [{ action: 'leaveOut' }], { kind: 'structure', confidence: 'likely' })
    expect(sweepProposals(stateOf, [repeated, comma, city]).map(({ ticked }) => ticked)).toEqual([false, true, true])
  })

  it('makes all repairs of a paragraph at once', () => {
    const changes = applyProposals(stateOf, sweepProposals(stateOf, [comma, city, stop, residue, broken]))
    expect(Object.fromEntries(changes.map(({ id, state }) => [id, state]))).toMatchObject({
      a: { text: 'He left, in Kyiv.', leftOut: false },
      b: { text: TEXTS['b'], leftOut: true },
      c: { text: TEXTS['c'], joined: true },
    })
  })
})
