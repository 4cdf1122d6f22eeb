export type Query = {
  readonly find: string
  readonly replaceWith: string
  readonly matchCase: boolean
  readonly wholeWord: boolean
  readonly regex: boolean
}

/** One place that was found: UTF-16 offsets into the paragraph's text, and what it would become. */
export type Hit = {
  readonly paragraphId: string
  readonly start: number
  readonly end: number
  readonly replacement: string
}

export type SearchedText = { readonly id: string; readonly text: string }

/** More hits are not listed: nobody ticks them one by one. */
export const MOST_HITS = 5_000

const WORD = '[\\p{L}\\p{M}\\p{N}_]'

/** The pattern a query stands for. Throws a `SyntaxError` where a regular expression is not one. */
export function patternOf(query: Query): RegExp {
  const source = query.regex ? query.find : query.find.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  const whole = query.wholeWord ? `(?<!${WORD})(?:${source})(?!${WORD})` : source
  return new RegExp(whole, `gmu${query.matchCase ? '' : 'i'}`)
}

/**
 * Every place the query finds, in order, at most `MOST_HITS`. Empty matches are passed over. A regular expression of
 * the editor's can take for ever: run it where it can be stopped (see `find-worker.ts`).
 */
export function findHits(texts: Iterable<SearchedText>, query: Query): Hit[] {
  const hits: Hit[] = []
  if (query.find === '') return hits
  const pattern = patternOf(query)
  for (const { id, text } of texts)
    for (const match of text.matchAll(pattern)) {
      if (match[0] === '') continue
      const replacement = query.regex ? expand(query.replaceWith, match) : query.replaceWith
      hits.push({ paragraphId: id, start: match.index, end: match.index + match[0].length, replacement })
      if (hits.length === MOST_HITS) return hits
    }
  return hits
}

/** The hits of each paragraph, in the paragraphs' order. */
export function byParagraph(hits: readonly Hit[]): Map<string, Hit[]> {
  const groups = new Map<string, Hit[]>()
  for (const hit of hits) groups.set(hit.paragraphId, [...(groups.get(hit.paragraphId) ?? []), hit])
  return groups
}

/** The text with these of its hits replaced. */
export function replaceHits(text: string, hits: readonly Hit[]): string {
  let result = ''
  let from = 0
  for (const { start, end, replacement } of [...hits].sort((a, b) => a.start - b.start)) {
    result += text.slice(from, start) + replacement
    from = end
  }
  return result + text.slice(from)
}

/** Fills `$1`, `$<name>`, `$&` and `$$` in, as `String.prototype.replace` does. */
function expand(template: string, match: RegExpExecArray): string {
  return template.replace(/\$(?:\$|&|(\d{1,2})|<([^>]*)>)/g, (sign, digits?: string, name?: string) => {
    if (sign === '$$') return '$'
    if (sign === '$&') return match[0]
    if (name !== undefined) return match.groups?.[name] ?? ''
    const number = Number(digits)
    return number > 0 && number < match.length ? (match[number] ?? '') : sign
  })
}
