import { verbWords } from './phrase-pattern'

/** Words that so many texts have that they are a poor place to look from, with about how often each stands in 100,000 words. */
const FREQUENT: ReadonlyMap<string, number> = new Map(
  Object.entries({
    6000: 'the',
    2500: 'a of to in and',
    800: 'on at by for with from that his it he is was be as',
    300: 'an or not no this these those her its their our my your she they we are were been am has had have will would can all one more up out first last',
    100: 'being having do does did done doing make makes made making take takes took taken taking put puts putting give gives gave given giving go goes went gone going come comes came coming get gets got getting',
  }).flatMap(([often, words]) => words.split(' ').map((word): [string, number] => [word, Number(often)])),
)

/** Where a phrase is looked for: a segment of it, and the first words of the segment’s choices, in their order. */
export type Place = { readonly words: readonly string[]; readonly segment: number }

/**
 * The place of a phrase to look for it from: one that must be there, with words that are least frequent. Told from the
 * letters of the phrase, which is much quicker than reading it. Throws where there is no such place.
 */
export function rarestPlace(phrase: string): Place {
  let best: Place | null = null
  let least = Infinity
  let segment = 0
  for (let at = 0; at < phrase.length; ) {
    const end = endOfToken(phrase, at)
    const words = phrase[end] === '?' ? null : firstWords(phrase.slice(at, end))
    const cost = words === null ? Infinity : words.reduce((sum, word) => sum + (FREQUENT.get(word) ?? 4), 0)
    if (words && cost < least) {
      best = { words, segment }
      least = cost
    }
    segment++
    at = end
    while (at < phrase.length && ' ,?'.includes(phrase[at] ?? '')) at++
  }
  if (!best) throw new Error(`Phrase without a word to find it by: ${phrase}`)
  return best
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' }

/** Where the part of a phrase that begins at `from` ends: after its bracket, or before what a word cannot have. */
function endOfToken(phrase: string, from: number): number {
  const closing = CLOSING[phrase[from] ?? '']
  if (closing !== undefined) {
    const end = phrase.indexOf(closing, from)
    if (end === -1) throw new Error(`Phrase not understood: ${phrase}`)
    return end + 1
  }
  let end = from + 1
  while (end < phrase.length && !' ,(){}[]'.includes(phrase[end] ?? '')) end++
  return end
}

/** The first word of each choice of a part of a phrase; `null` where one of them may be any word. */
function firstWords(token: string): readonly string[] | null {
  const inside = token.slice(1, -1)
  if (token.startsWith('{')) return verbWords(inside)
  if (CLOSING[token[0] ?? ''] === undefined) return /^[_#]$/.test(token) ? null : [token]
  const words = inside.split('|').map((choice) => /[^\s]+/.exec(choice)?.[0] ?? '')
  return words.some((word) => /^[_#]?$/.test(word)) ? null : words
}
