import type { Check, Match } from './check'
import { matchesIn } from '../text/search'

export const unpairedBrackets: Check = {
  label: 'Unpaired brackets',
  description: 'A bracket that never closes or never opened, and brackets that stand the wrong way round.',
  kind: 'typography',
  confidence: 'likely',
  find: ({ text }) => {
    const chain = turnedChain(text)
    if (chain !== null) return chain
    const stray = strayBrackets(text)
    const matches: Match[] = []
    for (let i = 0; i < stray.length; i++) {
      const at = stray[i] ?? 0
      const next = stray[i + 1]
      if (text[at] === ')' && next !== undefined && text[next] === '(' && next - at <= LONGEST) {
        matches.push(turned(text, at, next))
        i++
      } else matches.push(alone(text, at))
    }
    return matches
  },
}

/** UTF-16 units: what stands between two brackets the wrong way round. */
const LONGEST = 60
const BRACKET = /[()[\]]/g
/** “1)”, “b)” and “:)” have no opening bracket. */
const ENUMERATION = /(?:^|[\s(;,])(?:\p{N}{1,3}|\p{L}|[ivx]{1,4})$|[:;=]-?$/u

/** “Lille) north (, Lyon) south (and”: brackets that all stand the wrong way round, from the first to the last; else `null`. */
function turnedChain(text: string): Match[] | null {
  const brackets = matchesIn(text, BRACKET).filter(({ 0: bracket, index }) => /[()]/.test(bracket) && !(bracket === ')' && ENUMERATION.test(text.slice(Math.max(0, index - 5), index))))
  if (brackets.length < 4 || brackets.length % 2 === 1 || brackets.some(({ 0: bracket }, i) => bracket !== (i % 2 === 0 ? ')' : '('))) return null
  const pairs = brackets.flatMap(({ index }, i) => (i % 2 === 0 ? [[index, brackets[i + 1]?.index ?? index] as const] : []))
  return pairs.every(([close, open]) => open - close <= LONGEST) ? pairs.map(([close, open]) => turned(text, close, open)) : null
}

/** Offsets of the brackets without a partner; square and round ones pair apart. */
function strayBrackets(text: string): number[] {
  const stray: number[] = []
  const open: { round: number[]; square: number[] } = { round: [], square: [] }
  for (const { 0: bracket, index } of matchesIn(text, BRACKET)) {
    const stack = bracket === '(' || bracket === ')' ? open.round : open.square
    if (bracket === '(' || bracket === '[') stack.push(index)
    else if (stack.pop() === undefined && !ENUMERATION.test(text.slice(Math.max(0, index - 5), index))) stray.push(index)
  }
  const smileys = (index: number) => /[:;=]-?$/.test(text.slice(Math.max(0, index - 2), index))
  return [...stray, ...open.round.filter((index) => !smileys(index)), ...open.square].toSorted((a, b) => a - b)
}

function turned(text: string, close: number, open: number): Match {
  const inside = text.slice(close + 1, open).trim()
  const before = /[\p{L}\p{N}%”"’.]$/u.test(text.slice(0, close)) ? ' ' : ''
  const after = /^[\p{L}\p{N}“"‘]/u.test(text.slice(open + 1)) ? ' ' : ''
  return {
    start: close,
    end: open + 1,
    message: `The brackets around “${inside}” stand the wrong way round.`,
    fixes: [
      { action: 'replace', replacement: `${before}(${inside})${after}` },
      { action: 'replace', replacement: after, label: 'Delete them and what stands between' },
    ],
  }
}

/** The bracket with the word beside it. */
function alone(text: string, at: number): Match {
  const bracket = text[at] ?? ''
  const opens = bracket === '(' || bracket === '['
  const after = opens ? (/^\s?[\p{L}\p{N}]*/u.exec(text.slice(at + 1, at + 40))?.[0] ?? '') : ''
  const before = opens ? '' : (/[\p{L}\p{N}]*\s?$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '')
  return {
    start: at - before.length,
    end: at + 1 + after.length,
    message: opens ? `The bracket ${bracket} never closes.` : `The bracket ${bracket} was never opened.`,
    fixes: [],
  }
}
