import type { Confidence, Finding, Match } from './check'

const RANK: Readonly<Record<Confidence, number>> = { certain: 2, likely: 1, perhaps: 0 }

/**
 * Sorts findings by start and lets one stand where several say the same. The rules, all of them:
 *
 * 1. Findings with the same span: the surer one stays; of equally sure ones the first (the registry's order).
 * 2. A finding of a check that goes by word tables (`GENERAL`) goes where another finding of wording shares a part of its
 *    span: a phrase of the lexicons says more.
 * 3. A spelling finding goes where any other finding covers a part of its span: another check explains it better.
 *
 * Nothing else is dropped: a quotation mark inside a long calque is a finding of its own.
 */
export function settleOverlaps(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted((a, b) => a.start - b.start || a.end - b.end || RANK[b.confidence] - RANK[a.confidence])
  const distinct = sorted.filter((finding, i) => {
    const before = sorted[i - 1]
    return !before || before.start !== finding.start || before.end !== finding.end
  })
  const particular = distinct.filter((finding) => !GENERAL.includes(finding.check) || !distinct.some((other) => isMoreParticular(other, finding)))
  return particular.filter((finding) => finding.kind !== 'spelling' || !particular.some((other) => explains(other, finding)))
}

/**
 * The checks that go by tables of words, the most particular first: where two of them mark the same words, the earlier
 * one’s finding is kept, and any other check’s is kept before theirs.
 */
const GENERAL: readonly string[] = ['wrong-senses', 'source-frames', 'compound-prepositions', 'of-compounds', 'collocations']

function isMoreParticular(other: Finding, finding: Finding): boolean {
  return other.kind === 'wording' && GENERAL.indexOf(other.check) < GENERAL.indexOf(finding.check) && other.start < finding.end && finding.start < other.end
}

function explains(other: Finding, spelling: Finding): boolean {
  return other.kind !== 'spelling' && other.start < spelling.end && spelling.start < other.end
}

/** Of one check's matches that overlap, the one with a fix, and of those the one that covers more; in the order of the text. */
export function bestOfOverlapping(matches: readonly Match[]): Match[] {
  const kept: Match[] = []
  for (const match of matches.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1)
    if (!last || last.end <= match.start) kept.push(match)
    else if (isBetter(match, last)) kept[kept.length - 1] = match
  }
  return kept
}

function isBetter(one: Match, other: Match): boolean {
  const [isFixed, otherIsFixed] = [one.fixes.length > 0, other.fixes.length > 0]
  return isFixed === otherIsFixed ? one.end - one.start > other.end - other.start : isFixed
}
