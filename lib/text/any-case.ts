/**
 * A pattern with the flags `i` and `u` as one without `i`, both cases of each letter written out. The engine looks up
 * every character of every class in the tables of Unicode for the two flags together, which takes several times as
 * long to compile; what is written out is compiled as it stands.
 *
 * `null` where the two would not match alike: references back, and names of properties other than those of letters.
 */
export function inBothCases(source: string): string | null {
  let written = ''
  let inClass = false
  for (let at = 0; at < source.length; ) {
    const [token] = TOKEN.exec(source.slice(at, at + LONGEST)) ?? ['']
    const both = inClass ? inClassBothCases(token) : outsideBothCases(token)
    if (token === '' || both === null) return null
    if (token === '[' || token === ']') inClass = token === '['
    written += both
    at += token.length
  }
  return written
}

/** UTF-16 units: no token is longer. */
const LONGEST = 40
/** An escape, how a group begins, a quantifier, a range of letters (in a class), or one character. */
const TOKEN = /^(?:\\[pP]\{\w+\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\[^upPxk1-9]|\(\?<?[=!:]|\{\d+,?\d*\}|a-z|A-Z|[^\\])/su
/** Properties that hold for a letter and for its other case. */
const OF_BOTH_CASES = /^\\[pP]\{(?:L|M|N|P|Sc|S|Zs|Nd)\}$/

function outsideBothCases(token: string): string | null {
  if (/^\\[pP]\{L[ulm]\}$/.test(token)) return token.startsWith('\\p') ? '[\\p{Ll}\\p{Lu}\\p{Lt}]' : null
  if (token.startsWith('\\p') || token.startsWith('\\P')) return OF_BOTH_CASES.test(token) ? token : null
  if (token.length !== 1) return token
  const [lower, upper] = casesOf(token)
  return lower === upper ? token : `[${lower}${upper}]`
}

function inClassBothCases(token: string): string | null {
  if (token === 'a-z' || token === 'A-Z') return 'a-zA-Z'
  if (/^\\p\{L[ul]\}$/.test(token)) return '\\p{Ll}\\p{Lu}\\p{Lt}'
  if (token.startsWith('\\p') || token.startsWith('\\P')) return OF_BOTH_CASES.test(token) ? token : null
  if (token.length !== 1) return token
  const [lower, upper] = casesOf(token)
  return lower === upper ? token : lower + upper
}

/** The two cases of a character; itself twice where it has one only, or cases of several characters. */
function casesOf(character: string): readonly [string, string] {
  const [lower, upper] = [character.toLowerCase(), character.toUpperCase()]
  return lower.length === 1 && upper.length === 1 ? [lower, upper] : [character, character]
}
