import type { ParagraphState } from '../../../../lib/articles/article'
import type { Finding } from '../../../../lib/checks/check'

/** The present state of a paragraph; undefined where it is gone. */
type StateOf = (paragraphId: string) => ParagraphState | undefined

/** One repair that can be made without asking, shown before it is made. */
export type Proposal = {
  readonly finding: Finding
  readonly before: string
  /** The replacement; null where the repair leaves the paragraph out or joins it. */
  readonly after: string | null
  readonly ticked: boolean
}

/**
 * The repairs of the opening sweep: what the checks found in spacing, quotation marks, capitals, residue and broken
 * paragraphs, and has one clear fix for. Certain ones are ticked. Replacements in one paragraph never overlap.
 */
export function sweepProposals(stateOf: StateOf, findings: readonly Finding[]): Proposal[] {
  const proposals: Proposal[] = []
  let end = { id: '', at: -1 }
  for (const finding of findings) {
    const fix = finding.fixes[0]
    const text = stateOf(finding.paragraphId)?.text
    if (!fix || text === undefined || fix.action === 'replaceEverywhere') continue
    if (finding.kind !== 'typography' && finding.kind !== 'structure') continue
    if (fix.action === 'replace') {
      if (end.id === finding.paragraphId && finding.start < end.at) continue
      end = { id: finding.paragraphId, at: finding.end }
    }
    proposals.push({
      finding,
      before: text.slice(finding.start, finding.end),
      after: fix.action === 'replace' ? fix.replacement : null,
      ticked: finding.confidence === 'certain',
    })
  }
  return proposals
}

/** What these proposals make of each paragraph they touch. */
export function applyProposals(stateOf: StateOf, proposals: readonly Proposal[]): { id: string; state: ParagraphState }[] {
  const states = new Map<string, ParagraphState>()
  for (const { finding, after } of [...proposals].sort((a, b) => b.finding.start - a.finding.start)) {
    const { paragraphId: id, start, end, fixes } = finding
    const state = states.get(id) ?? stateOf(id)
    if (!state) continue
    if (after !== null) states.set(id, { ...state, text: state.text.slice(0, start) + after + state.text.slice(end) })
    else if (fixes[0]?.action === 'leaveOut') states.set(id, { ...state, leftOut: true })
    else states.set(id, { ...state, joined: true })
  }
  return [...states].map(([id, state]) => ({ id, state }))
}
