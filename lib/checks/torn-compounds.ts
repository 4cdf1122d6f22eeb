const HYPHENED = new Set('Wal-Mart Coca-Cola Mercedes-Benz Rolls-Royce Hewlett-Packard Asia-Pacific Alsace-Lorraine Rhineland-Palatinate Schleswig-Holstein Bosnia-Herzegovina Emilia-Romagna Austria-Hungary T-Mobile'.split(' '))
/** What is joined by a hyphen to any name that follows: first parts of names, and peoples. */
const BEFORE_NAMES = new Set('Saint Sainte al el Al El Afro Franco Anglo Latino Sino Indo Judeo Russo Austro'.split(' '))

/** First and last parts of which nearly any pair is a compound (“well-known”, “state-owned”, “long-range”). */
const FIRSTS = new Set('so well ill long short medium full high low large small left right far cutting state middle newly highly best better like broad narrow wide deep hard free know decision policy law peace'.split(' '))
const LASTS = new Set('called being known based owned led run wing term scale edge fledged ranking speaking lived standing range level profile quality income cost risk tech speed paid educated equipped armed class minded reaching lasting how makers making sized abiding'.split(' '))
/** Pairs that stand for themselves. */
const PAIRS = new Set('nation-state nation-states import-export social-democratic T-shirt T-shirts'.split(' '))
const TENS = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/
const ONES = /^(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth)$/
const PARTS = /^(?:thirds|quarters|fifths)$/

/** The compound of two words that a spaced hyphen tears apart; `null` where they make none that is known. */
export function compoundOf(before: string, after: string): string | null {
  const hyphened = `${before}-${after}`
  if (/^\p{Lu}/u.test(after)) return HYPHENED.has(hyphened) || BEFORE_NAMES.has(before) ? hyphened : null
  const [first, last] = [before.toLowerCase(), after.toLowerCase()]
  const numeral = (TENS.test(first) && ONES.test(last)) || (ONES.test(first) && PARTS.test(last))
  const counted = /^(?:under|over)$/.test(first) && /(?:ed|rated)$/.test(last)
  return numeral || counted || PAIRS.has(hyphened) || (FIRSTS.has(first) && LASTS.has(last)) ? hyphened : null
}
