import type { Finding } from '../../../../lib/checks/check'

/** The article's findings as somebody walks through them: paragraphs in order, and what each has, in order. */
export type Walk = { readonly order: readonly string[]; readonly of: (paragraphId: string) => readonly Finding[] }
export type Step = 1 | -1

/** The finding after (1) or before (-1) this one, round the end; null where there is no other. */
export function nextFinding(walk: Walk, finding: Finding, step: Step): Finding | null {
  const own = walk.of(finding.paragraphId)
  const place = own.indexOf(finding)
  if (place < 0) return findingFrom(walk, { id: finding.paragraphId, offset: finding.start }, step)
  const next = own[place + step] ?? inOthers(walk, finding.paragraphId, step) ?? edge(own, step)
  return next === finding ? null : next
}

/** The finding at the place, or the next from there, round the end; null where the article has none. */
export function findingFrom(walk: Walk, { id, offset }: { readonly id: string; readonly offset: number }, step: Step): Finding | null {
  const own = walk.of(id)
  const here = step > 0 ? own.find(({ start, end }) => start >= offset || end > offset) : own.findLast(({ end }) => end <= offset)
  return here ?? inOthers(walk, id, step) ?? edge(own, step)
}

function inOthers({ order, of }: Walk, id: string, step: Step): Finding | null {
  const place = order.indexOf(id)
  for (let walked = 1; walked < order.length; walked += 1) {
    const found = edge(of(order[(place + step * walked + order.length) % order.length] ?? ''), step)
    if (found) return found
  }
  return null
}

/** The first of these for somebody who comes forwards, the last for somebody who comes backwards. */
function edge(findings: readonly Finding[], step: Step): Finding | null {
  return findings.at(step > 0 ? 0 : -1) ?? null
}
