import type { Confidence, Finding } from './check'

const RANK: Readonly<Record<Confidence, number>> = { certain: 2, likely: 1, perhaps: 0 }

/**
 * Sorts findings by start and lets one stand where several say the same. The rules, all of them:
 *
 * 1. Findings with the same span: the surer one stays; of equally sure ones the first (the registry's order).
 * 2. A spelling finding goes where any other finding covers a part of its span: another check explains it better.
 *
 * Nothing else is dropped: a quotation mark inside a long calque is a finding of its own.
 */
export function settleOverlaps(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted((a, b) => a.start - b.start || a.end - b.end || RANK[b.confidence] - RANK[a.confidence])
  const distinct = sorted.filter((finding, i) => {
    const before = sorted[i - 1]
    return !before || before.start !== finding.start || before.end !== finding.end
  })
  return distinct.filter((finding) => finding.kind !== 'spelling' || !distinct.some((other) => explains(other, finding)))
}

function explains(other: Finding, spelling: Finding): boolean {
  return other.kind !== 'spelling' && other.start < spelling.end && spelling.start < other.end
}
