/** Fragments one of which is needed. */
export type AnyOf = readonly string[]

/** So many of the sets of fragments that a pattern needs are asked for, those first that rule out most. */
const MOST_NEEDS = 6
/** Larger lists are not compared string by string. */
const FEW = 40

/** Of several strings one of which is needed, those that hold no other of them. */
export function shortest(anyOf: AnyOf): AnyOf {
  return anyOf.length > FEW ? anyOf : anyOf.filter((fragment) => !anyOf.some((other) => other !== fragment && fragment.includes(other)))
}

/** Of several needs, those that do not follow from another: what holds “of war” holds “of”. */
export function withoutImplied(needs: readonly AnyOf[]): readonly AnyOf[] {
  const follows = (need: AnyOf, other: AnyOf) => need.length <= FEW && other.length <= FEW && other.every((longer) => need.some((fragment) => longer.includes(fragment)))
  return needs.filter((need, i) => !needs.some((other, j) => i !== j && follows(need, other) && (j < i || !follows(other, need))))
}

const COMMON = /^[ ,.']*(?:(?:the|of|to|in|and|a|an|is|was|at|on|by|for|with|as|he|it|be|are|his|her|this|that|from|were|has|had|who|which|they|their|its)?[ ,.']*){1,3}$/

/** Those of several needs that rule out most, and cost least to ask for. */
export function cheapest(needs: readonly AnyOf[]): readonly AnyOf[] {
  if (needs.length < 2) return needs
  const costs = needs.map((fragments) => ({ fragments, cost: costOf(fragments) }))
  return costs.toSorted((a, b) => a.cost - b.cost).slice(0, MOST_NEEDS).map(({ fragments }) => fragments)
}

/** About how often a paragraph of a hundred words holds one of them, and what asking costs: the lower the better. */
function costOf(fragments: readonly string[]): number {
  return fragments.reduce((sum, fragment) => sum + 0.002 + (COMMON.test(fragment.toLowerCase()) ? (fragment === fragment.toLowerCase() ? 0.6 : 0.25) : 2.5 * 0.25 ** Math.min(fragment.length, 6)), 0)
}
