import type { Check, Match } from './check'
import { matchesIn } from '../text/search'

/** “left(and came back)”: not “city(s)”, “f(x)”. */
const BEFORE_BRACKET = /(?<![\p{L}\p{N}_])(\p{L}{3,})\((?=\p{L}{3,})(?!s\)|es\)|ren\)|ing\))/gu
/** “left .He came back” */
const STOP_BETWEEN = /(?<=\p{Ll}{2}) \.(?=\p{Lu}\p{Ll})/gu

/** “Standard& Poor’s” */
const AMPERSAND = /(?<![\p{L}\p{N}])\p{Lu}\p{L}*&(?= \p{Lu})/gu

/** A mark with something after it: everything else is right as it is. */
const INSIDE = /[,;:.…!?)](?=\S)/gu

export const missingSpace: Check = {
  label: 'Missing space',
  description: 'No space after a full stop, comma, colon, semicolon, ellipsis or closing bracket.',
  kind: 'typography',
  confidence: 'certain',
  find: ({ text }) => {
    const matches: Match[] = []
    let last = 0
    for (const { index } of matchesIn(text, INSIDE)) {
      if (index < last) continue
      const first = startOfChunk(text, index)
      last = endOfChunk(text, index)
      const chunk = text.slice(first, last)
      if (ADDRESS.test(chunk)) continue
      const found = RUN_ON.exec(chunk)
      if (!found) continue
      const [span, before = '', point = '', after = ''] = found
      if (isRight(before, point, after) || (point === '' && chunk.slice(0, found.index).includes('('))) continue
      const start = first + found.index
      matches.push({
        start,
        end: start + span.length,
        message: `There is no space between “${before}${point}” and “${after}”.`,
        fixes: [{ action: 'replace', replacement: `${before}${point} ${after}` }],
      })
    }
    for (const { 0: found, 1: word = '', index } of matchesIn(text, BEFORE_BRACKET)) {
      matches.push({ start: index, end: index + found.length, message: `There is no space between “${word}” and the bracket.`, fixes: [{ action: 'replace', replacement: `${word} (` }] })
    }
    for (const { 0: found, index } of matchesIn(text, AMPERSAND)) {
      const replacement = found.replace('&', ' &')
      matches.push({ start: index, end: index + found.length, message: `There is no space before the ampersand; expected “${replacement}”.`, fixes: [{ action: 'replace', replacement }] })
    }
    for (const { index } of matchesIn(text, STOP_BETWEEN)) {
      matches.push({ start: index, end: index + 2, message: 'The space stands before the full stop; expected it after.', fixes: [{ action: 'replace', replacement: '. ' }] })
    }
    return matches
  },
}

const SPACE = /\s/

/** Where what stands between white space begins and ends around an offset. */
function startOfChunk(text: string, offset: number): number {
  let at = offset
  while (at > 0 && !SPACE.test(text.charAt(at - 1))) at--
  return at
}

function endOfChunk(text: string, offset: number): number {
  let at = offset
  while (at < text.length && !SPACE.test(text.charAt(at))) at++
  return at
}

/** Links, mail addresses, file names, domains and versions are written without spaces. */
const ADDRESS = /[@/\\_=#&]|[Ww]{3}\.|\.(?:com|org|net|gov|edu|io|eu|co|fr|es|de|it|pt|uk|ca|us|ch|be|at|tv|info|pdf|html?|docx?|jpe?g|png|csv|js|ts)\b|\.(?:Com|Org|Net|Html?|PDF|TXT)\b/u
const RUN_ON =
  /(?<![\p{L}\p{M}\p{N}’'])([\p{L}\p{M}\p{N}’']+[”’)\]]?)([,;]|:(?=[“‘]?\p{Lu}\p{Ll})|\.{3}|…|[.!?]+(?=[“‘]?\p{Lu})|(?<=\))(?=\p{L}))([“‘]?[\p{L}\p{M}][\p{L}\p{M}\p{N}’'-]*|(?<=\p{Ll}{2}[,;])\d+)/u

function isRight(before: string, point: string, after: string): boolean {
  const word = before.replace(/[”’)\]]$/, '')
  if (point === '') return /^(?:s|es|d|ed|ing|th|st|nd|rd)$/.test(after) || !/\p{L}{2}/u.test(after)
  if (/^[.!?]/.test(point) && point !== '...') {
    // U.S., Ph.D., J.P., k.d. lang; Yahoo!Mail
    return word.length < 2 || after.length < 2 || /^\p{Lu}+$/u.test(after) || /^(?:Ph|St|Mr|Mrs|Ms|Dr|No|vs)$/u.test(word)
  }
  if (point === ':') return !/^\p{L}?\p{Ll}{2,}$/u.test(word)
  if (point === ',' || point === ';') return /^\d+$/.test(word) && /^\d/.test(after)
  // An ellipsis inside a quotation may begin a word: “…even”.
  return word === ''
}
