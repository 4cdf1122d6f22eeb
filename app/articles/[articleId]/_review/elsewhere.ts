import { readableDiff } from '../../../../lib/diff/readable'
import { patternOf } from './find'

/** Shorter words stand in too many places that have nothing to do with each other. */
const SHORTEST = 4
/** Characters of what is looked for; nobody repeats more than that. */
const LONGEST = 80
/** An editor who has changed more than that has written the paragraph anew. */
const MOST_CHANGES = 8

/** A replacement that may be wanted in more places than the one it was made in. */
export type Replacement = { readonly find: string; readonly replaceWith: string }

/**
 * The replacements in an edited text that could be meant for the whole article, best first: names, figures and
 * phrases before single words, and no short ones.
 */
export function replacementsIn(before: string, after: string): Replacement[] {
  const hunks = readableDiff(before, after)
  if (hunks.length > MOST_CHANGES) return []
  const made = hunks.map(({ beforeStart, beforeEnd, afterStart, afterEnd }) => ({
    find: before.slice(beforeStart, beforeEnd).trim(),
    replaceWith: after.slice(afterStart, afterEnd).trim(),
  }))
  return made.filter(isTelling).toSorted((a, b) => Number(isDistinct(b.find)) - Number(isDistinct(a.find)))
}

function isTelling({ find, replaceWith }: Replacement): boolean {
  const letters = find.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return letters >= SHORTEST && find.length <= LONGEST && !find.includes('\n') && /[\p{L}\p{N}]/u.test(replaceWith)
}

/** A name, a figure, a phrase. */
function isDistinct(text: string): boolean {
  return /[\p{Lu}\p{N} -]/u.test(text)
}

/** In how many of the texts the words stand, just so. */
export function countTextsWith(find: string, texts: Iterable<string>): number {
  const pattern = patternOf({ find, replaceWith: '', matchCase: true, wholeWord: true, regex: false })
  let count = 0
  for (const text of texts) if (text.includes(find) && text.search(pattern) >= 0) count += 1
  return count
}
