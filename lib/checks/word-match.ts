import type { Confidence, Match } from './check'
import type { Classed } from './word-classes'

/** A match from the word at `from` to the one at `last`; `rule` says what English has. */
export function wordMatch({ text, words }: Classed, from: number, last: number, replacements: readonly string[], rule: string, confidence?: Confidence): Match {
  const span = { start: words[from]!.start, end: words[last]!.end }
  return {
    ...span,
    message: `“${text.slice(span.start, span.end)}”: ${rule}${replacements[0] === undefined ? '' : `; expected “${replacements[0]}”`}.`,
    ...(confidence ? { confidence } : {}),
    fixes: replacements.map((replacement) => ({ action: 'replace', replacement })),
  }
}
