import type { Finding } from '../../../../lib/checks/check'

/**
 * Findings of one text as they stand in the text that one edit has made of it: those before the edit stay, those
 * behind it move along, those that it touches are gone. What concerns a whole passage (a repetition, page residue)
 * stays while somebody edits inside of it.
 */
export function carryFindings(findings: readonly Finding[], before: string, after: string): readonly Finding[] {
  if (findings.length === 0) return findings
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  let same = 0
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1
  const end = before.length - same
  const growth = after.length - before.length
  return findings.flatMap((finding) => {
    if (finding.end <= start) return [finding]
    if (finding.start >= end) return [{ ...finding, start: finding.start + growth, end: finding.end + growth }]
    const goesAround = finding.kind === 'structure' && finding.start <= start && finding.end >= end
    return goesAround && finding.end + growth > finding.start ? [{ ...finding, end: finding.end + growth }] : []
  })
}
