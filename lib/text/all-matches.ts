/**
 * The matches of a global pattern in a text, in order, as `[...text.matchAll(pattern)]` gives them, but with the
 * pattern itself: `matchAll` makes a new one at each call, which the engine may have to compile again.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex = nextIndex(text, match.index, pattern.unicode)
  }
  return matches
}

function nextIndex(text: string, index: number, unicode: boolean): number {
  return index + (unicode ? String.fromCodePoint(text.codePointAt(index) ?? 0).length : 1)
}
