import { AGENCIES, PAGE_RESIDUE } from './lexicons/any/page-residue'
import { INVITATIONS, OFFERS, PAGE_WORDS, WORDS_BESIDE } from './lexicons/any/page-words'
import { matchesLine } from '../text/search'
import { isNumber, wordsOf, type Word } from '../text/words'

/** What a line of a web page is, and whether no article has such a line of its own. */
export type PageLine = { readonly what: string; readonly sure: boolean }

/** “[Read more]”. */
const BRACKETS = /^\[([^[\]]+)\]$/
/** UTF-16 units: a longer line is text. */
const LONGEST = 400

/**
 * What a line is where a page put it around the article: one of the known forms, a line of nothing but page words, an
 * invitation to the reader, or a caption with its credit. `null` for a line of text. No white space around the line.
 */
export function pageLine(bracketed: string): PageLine | null {
  const line = bracketed.replace(BRACKETS, '$1')
  if (line.length > LONGEST) return null
  const known = kept.get(line)
  if (known !== undefined) return known
  const read = readLine(line)
  if (kept.size >= KEPT) kept.clear()
  kept.set(line, read)
  return read
}

/** Lines whose reading is kept: several checks ask for the lines around their own. */
const KEPT = 256
const kept = new Map<string, PageLine | null>()

function readLine(line: string): PageLine | null {
  const lower = line.toLowerCase()
  const known = PAGE_RESIDUE.find(({ pattern, lowerCase }) => matchesLine(lowerCase ? lower : line, pattern))
  if (known) return known
  const words = wordsOf(line)
  if (words.length <= LONGEST_PROMPT && words.every(isPageWord)) {
    const own = words.filter((word) => PAGE_WORDS.has(word.folded)).length
    if (own > 0) return { what: 'a button or a notice of the page', sure: own > 1 || words.length < 6 }
  }
  if (isInvitation(line, words)) return { what: 'a prompt to the reader', sure: true }
  return isCaption(line) ? { what: 'a picture’s caption with its credit', sure: true } : null
}

/** Words: a longer line tells something. */
const LONGEST_PROMPT = 24

function isPageWord({ folded }: Word): boolean {
  return PAGE_WORDS.has(folded) || WORDS_BESIDE.has(folded) || isNumber(folded)
}

const LEAD = /^(?:(?:please|to|and|also|now|here|every|each|day|morning|evening|week|\p{L}+day|you|can|would|like|do|want|don't miss) ?)*$/u
/** Words of somebody who tells a story. */
const TOLD = /^(?:he|she|they|his|her|said|says|was|were|had|told|nobody|asked)$/

/** “Receive every morning the news of …”, “Every Friday, find our selection of articles”. */
function isInvitation(line: string, words: readonly Word[]): boolean {
  const at = words.findIndex(({ folded }) => INVITATIONS.has(folded))
  const [verb, next] = [words[at], words[at + 1]]
  if (!verb || !next || words.length > LONGEST_PROMPT || at > 6 || !LEAD.test(words.slice(0, at).map(({ folded }) => folded).join(' '))) return false
  const rest = words.slice(at + 1)
  if (!rest.some(({ folded }) => OFFERS.has(folded)) || rest.some(({ folded }) => TOLD.test(folded))) return false
  const closes = /[.!]$/.test(line)
  return !closes || words.length < 10 || rest.filter(({ folded }) => OFFERS.has(folded) || PAGE_WORDS.has(folded)).length > 1
}

/** UTF-16 units of what a caption says before its credit. */
const LONGEST_CAPTION = 240
const CREDIT = new RegExp(
  `(?:\\s?[/|©–—]\\s?(?:[Pp]hotos? |PHOTO |[Aa]rchives? )?(?:${AGENCIES})(?: ?[/|–—-] ?[\\p{L} .’'-]{2,40})?|\\s?\\((?:[Pp]hotos?:? )?(?:[\\p{L} .’'-]{2,40} ?[/,] ?)?(?:${AGENCIES})\\)|[.”"] (?:AFP|EFE|ANSA|Reuters|dpa|Lusa)|\\s(?:©|\\(c\\)|\\| ?©) ?[^.!?]{2,60}|\\s\\| \\p{Lu}[\\p{Lu} .’'/-]{3,40})$`,
  'u',
)

/** One sentence or less, and who took the picture. */
function isCaption(line: string): boolean {
  const credit = CREDIT.exec(line)
  if (!credit || credit.index > LONGEST_CAPTION) return false
  return !/[.!?…][”"»)]? \p{Lu}/u.test(line.slice(0, credit.index).replace(/\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St)\. /gu, ''))
}
