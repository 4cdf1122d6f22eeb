import type { Check, CheckedParagraph, Locale, Match } from './check'
import { INSTITUTIONS, OF_A_KIND } from './lexicons/en/institutions'
import { DAYS_AND_MONTHS, NAMES_OF_SEVERAL_WORDS, PEOPLES_AND_LANGUAGES, PLACES } from './lexicons/en/always-capitalised'
import { compilePhrases, type PhraseEntry } from './phrases'
import { readingOf } from './reading'
import { matchesIn } from '../text/search'
import { capitalise } from '../text/words'

export const missingCapitals: Check = {
  label: 'Missing capitals',
  description: 'Places, peoples, languages, days, months, newspapers and institutions in lower case (“kyiv”, “the french”).',
  kind: 'typography',
  confidence: 'certain',
  find: (paragraph, { sourceLanguage, locale }) => {
    const { text } = paragraph
    const { words } = readingOf(paragraph)
    const matches = sourceLanguage === null ? [] : institutionsIn(paragraph, locale)
    for (const { start, end, entry } of longestFirst(severalWords.find(text, words))) {
      const found = text.slice(start, end)
      if (hasCapitals(found) || (locale === 'en-GB' && OF_A_REGION.test(found)) || matches.some((match) => match.start <= start && end <= match.end)) continue
      matches.push({ ...matchOf(start, end, found, entry.phrase), ...(OFTEN_SMALL.test(found) ? { confidence: 'likely' as const } : {}) })
    }
    words.forEach((word, i) => {
      const form = withCapitals(word.text)
      if (form === null || matches.some((match) => match.start < word.end && word.start < match.end)) return
      if (isOtherwise(word.text, words[i + 1]?.text ?? '')) return
      if (/[@/.#_]/.test(text.charAt(word.start - 1)) || /^(?:[@/_]|\.\p{L})/u.test(text.slice(word.end, word.end + 2))) return
      matches.push(matchOf(word.start, word.end, word.text, form))
    })
    for (const { 0: found, index } of matchesIn(text, COMPASS)) matches.push(matchOf(index, index + found.length, found, capitalise(found)))
    for (const { 0: found, index } of matchesIn(text, AMBIGUOUS_MONTH)) matches.push(matchOf(index, index + found.length, found, capitalise(found)))
    return matches
  },
}

/** “the north African country”. */
const COMPASS = /(?<![\p{L}’'-])(?:north|south|latin)(?=[ -](?:American|Americans|African|Africans|Korean|Koreans|Sudanese|Macedonian)(?![\p{L}]))/gu

/**
 * “the court of auditors”, “the National assembly”: a name whose capitals are missing, or that has half of them. Only in
 * translations: the British press writes many of them in lower case.
 */
function institutionsIn(paragraph: CheckedParagraph, locale: Locale): Match[] {
  const { text } = paragraph
  if (paragraph.kind === 'title' || paragraph.kind === 'heading') return []
  const found = longestFirst(institutions.find(text, readingOf(paragraph).words)).filter(({ start, end, entry }) => {
    const form = text.slice(start, end)
    if (hasCapitals(form)) return false
    const isSmall = !/\p{Lu}/u.test(form.replace(/^(?:The|the) /, ''))
    if (isSmall && (OF_A_KIND.has(entry.phrase) || locale === 'en-GB' || !/(?:^|\P{L})(?:the|of|during|at|this) $/iu.test(text.slice(Math.max(0, start - 8), start)))) return false
    // “Civil protection is needed”: the capital is the sentence’s.
    const opens = /(?:^|[.!?…:\n]["”’»]? |["“«‘])$/u.test(text.slice(Math.max(0, start - 3), start))
    return !opens && !/^(?:['’]s)? \p{Lu}/u.test(text.slice(end))
  })
  return found
    .filter((match) => !found.some((other) => other !== match && other.start <= match.start && match.end <= other.end && other.end - other.start > match.end - match.start))
    .map(({ start, end, entry }) => ({ ...matchOf(start, end, text.slice(start, end), entry.phrase), confidence: 'likely' as const }))
}

/** “western Europe”, as British houses write it. */
const OF_A_REGION = /^(?:north|south|east|west|central)\p{Ll}* \p{Lu}/u
/** What some English houses write small. */
const OFTEN_SMALL = /^(?:north|south|east|west|central|far|cold|security)|\p{Lu}/u

/** “3 may”, “in august,”: months that are words of another kind, where only a month can stand. */
const AMBIGUOUS_MONTH =
  /(?<=\b(?:[0-3]?\p{N}(?: of|th|st|nd|rd)?|(?:[Ii]n|[Oo]n(?= (?:august|march|may) \p{N})|[Ss]ince|[Uu]ntil|last|next|mid|late|early) ?(?:this )?)[ -])(?:august|march|may)(?=[,.;:)]| \p{N}{1,4}\b| (?:there|the|when|will|was|of|and) )(?! (?:and|the) \p{Ll}+ (?:company|setting))/gu

function matchOf(start: number, end: number, found: string, form: string): Match {
  return { start, end, message: `“${found}” has no capital; expected “${form}”.`, fixes: [{ action: 'replace', replacement: form }] }
}

const CAPITALISED: ReadonlyMap<string, string> = new Map(
  [...DAYS_AND_MONTHS, ...PEOPLES_AND_LANGUAGES, ...PLACES].map((form) => [form.toLowerCase(), form]),
)

const PLAIN = /^[a-z]+$/
const BEGINS_SMALL = /^\p{Ll}/u

/** The right form of a word, of its possessive, or of a compound with it (“anti-russian”); null where it is none. */
function withCapitals(word: string): string | null {
  if (PLAIN.test(word)) return CAPITALISED.get(word) ?? null
  if (!BEGINS_SMALL.test(word)) return null
  const right = word.replace(/\p{L}+/gu, (part) => CAPITALISED.get(part) ?? part)
  return right === word ? null : right
}

const severalWords = compilePhrases(
  NAMES_OF_SEVERAL_WORDS.map((phrase): PhraseEntry => ({ phrase, fixes: [phrase], sense: '', source: '', example: '' })),
)

const institutions = compilePhrases(INSTITUTIONS.map((phrase): PhraseEntry => ({ phrase, fixes: [phrase], sense: '', source: '', example: '' })))

/** “Wall Street Journal” before the “Wall Street” in it. */
function longestFirst<Span extends { readonly start: number; readonly end: number }>(spans: readonly Span[]): Span[] {
  return spans.toSorted((a, b) => b.end - b.start - (a.end - a.start))
}

/** Every word but “of”, “and”, “de” has its capital; or all letters are capitals, as in a heading. */
function hasCapitals(found: string): boolean {
  return found.split(/\s+/).every((word) => /^(?:of|and|de|for|in|without|the)$/.test(word) || /^\P{Ll}/u.test(word))
}

/** “french fries”, “roman type”: common things that many houses write small. */
const COMMON_THINGS = /^(?:fries|fry|toast|doors?|windows?|press|kiss(?:es)?|horns?|dressing|braids?|pastry|pastries|setters?|shepherds?|oven|auction|courage|elm|numerals?|type|script|letters?|china|ink|summer|rubber|sauce|muffins?|rose|coffee|beer|cheese|mile|wall)$/

function isOtherwise(word: string, after: string): boolean {
  return COMMON_THINGS.test(after) || /^(?:lyons|norman|saxon|florence|washington)$/.test(word)
}
