import type { CheckContext, CheckedParagraph, SourceLanguage, WordLists } from './check'
import { BORROWED_PHRASES } from './lexicons/en/supplement'
import { isGermanCompound } from './lexicons/de/compounds'
import { FUNCTION_WORDS, GLOSSARIES, UNLIKELY_ENGLISH } from './lexicons/glossaries'
import { readingOf } from './reading'
import { isAllCapitals, isCapitalised, type Word } from '../text/words'

/**
 * What a word says about the run it stands in: `foreign` words make a run; `either` words (English too, numbers,
 * short joints) only hold one together; `name` words may belong to a foreign title; `english` ends it.
 */
export type Sort = 'foreign' | 'either' | 'name' | 'english'
export type Token = Word & {
  readonly folded: string
  readonly sort: Sort
  /** It begins a sentence. */
  readonly opens: boolean
  /** It belongs to an expression that English has taken over whole. */
  readonly borrowed: boolean
}
export type Run = { readonly first: number; readonly last: number }

/** The expressions that English has taken over, word by word, under their first word. */
const BORROWED = new Map<string, string[][]>()
for (const phrase of BORROWED_PHRASES) {
  const words = phrase.split(' ')
  const [first = ''] = words
  BORROWED.set(first, [...(BORROWED.get(first) ?? []), words])
}
/** Particles of names, which stand in lower case between capitalised words. */
const PARTICLES = new Set("de du des d' da do dos das del della delle dello dei degli di la le les el los las l' y e i van von zu zur zum der den und et en sur sous lès lez à aux al".split(' '))

/** The paragraph’s words with their sorts. Only with word lists and a source language: otherwise all are English. */
export function tokensOf(paragraph: CheckedParagraph, context: CheckContext): Token[] {
  const { words, sentences } = readingOf(paragraph)
  const starts = new Set<number>()
  let next = 0
  for (const sentence of sentences) {
    while (next < words.length && (words[next]?.start ?? 0) < sentence.start) next++
    starts.add(words[next]?.start ?? -1)
  }
  const borrowed = borrowedWords(words)
  return words.map((word, i) => {
    // Written out, not spread: this is done for every word of every text.
    const { start, end, text: form, folded: own } = word
    const opens = starts.has(start)
    const { common, noun } = placeOf(i, words, paragraph.text, context.sourceLanguage)
    const taken = borrowed.has(i) || isCutByBracket(word, paragraph.text)
    return { start, end, text: form, folded: own, opens, borrowed: taken, sort: taken ? 'english' : sortOf(form, own, { opens, common, noun }, context) }
  })
}

/** What a form can be: one sort for a word in lower case, else one for each place (see `numberOf`). */
type Sorts = { readonly byPlace: readonly Sort[]; readonly isOfInterest: boolean }
/** The sorts of the forms that texts have, by source language: they are met again and again. */
const kept = new WeakMap<WordLists, Map<SourceLanguage, Map<string, Sorts>>>()
const MOST_KEPT = 20_000
const PLACES: readonly Place[] = [0, 1, 2, 3, 4, 5, 6, 7].map((number) => ({ opens: (number & 4) !== 0, common: (number & 2) !== 0, noun: (number & 1) !== 0 }))
const numberOf = ({ opens, common, noun }: Place): number => (opens ? 4 : 0) + (common ? 2 : 0) + (noun ? 1 : 0)
const SMALL = /^\p{Ll}{5,}$/u
const BEGINS_SMALL = /^\p{Ll}/u

function sortOf(text: string, folded: string, place: Place, { words, sourceLanguage, names }: CheckContext): Sort {
  if (!words || sourceLanguage === null || names.has(text)) return 'english'
  const { byPlace } = sortsOf(text, folded, words, sourceLanguage, keptFor(words, sourceLanguage))
  return byPlace[byPlace.length === 1 ? 0 : numberOf(place)] ?? 'english'
}

function sortsOf(text: string, folded: string, words: WordLists, language: SourceLanguage, sorts: Map<string, Sorts>): Sorts {
  const known = sorts.get(text)
  if (known) return known
  const byPlace = BEGINS_SMALL.test(text) ? [sortOfForm(text, folded, PLACES[0]!, words, language)] : PLACES.map((place) => sortOfForm(text, folded, place, words, language))
  const made = { byPlace, isOfInterest: byPlace.includes('foreign') || (SMALL.test(text) && !words.isEnglish(text)) }
  if (sorts.size >= MOST_KEPT) sorts.clear()
  sorts.set(text, made)
  return made
}

function keptFor(words: WordLists, language: SourceLanguage): Map<string, Sorts> {
  const byLanguage = kept.get(words) ?? new Map<SourceLanguage, Map<string, Sorts>>()
  kept.set(words, byLanguage)
  const sorts = byLanguage.get(language) ?? new Map<string, Sorts>()
  byLanguage.set(language, sorts)
  return sorts
}

/** Whether a word of the paragraph may be foreign, or is one in lower case that no English dictionary has: most paragraphs need no further look. */
export function mayHoldForeign(paragraph: CheckedParagraph, words: WordLists, language: SourceLanguage): boolean {
  const sorts = keptFor(words, language)
  return readingOf(paragraph).words.some(({ text, folded }) => sortsOf(text, folded, words, language, sorts).isOfInterest)
}

/** The rest of a word that an editor changed inside a quotation: “[d]uring”, “fear[ing]”. */
function isCutByBracket({ start, end }: Word, text: string): boolean {
  const [before = '', after = ''] = [text[start - 1], text[end]]
  return (before === ']' && /\p{L}/u.test(text[start - 2] ?? '')) || (after === '[' && /\p{L}/u.test(text[end + 1] ?? '')) || (before === '[' && after === ']' && (/\p{L}/u.test(text[start - 2] ?? '') || /\p{L}/u.test(text[end + 1] ?? '')))
}

/** Prefixes that English sets before its own words with a hyphen (“neo-liberal”, “non-EU”, “anti-Tory”). */
const HYPHENATED_PREFIX = /^(?:anti|bio|co|counter|eco|euro|ex|extra|geo|inter|intra|macro|micro|mid|multi|neo|non|post|pre|pro|pseudo|quasi|re|self|semi|socio|sub|super|trans|ultra|un|vice)-(?=\p{L}{2})/u

/** The places of the words that belong to an expression English has taken over whole (“coup d’état”). */
function borrowedWords(words: readonly Word[]): Set<number> {
  const found = new Set<number>()
  for (let i = 0; i < words.length; i++) {
    for (const phrase of BORROWED.get(words[i]!.folded) ?? NONE) {
      if (phrase.every((word, j) => words[i + j]?.folded === word)) phrase.forEach((_, j) => found.add(i + j))
    }
  }
  return found
}

const NONE: readonly string[][] = []

/** An elided form and the word in it (“l’agression”). */
export const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|dall|nell|sull|all|un)['’](\p{L}{2,})$/iu

function sortOfForm(text: string, folded: string, place: Place, words: WordLists, sourceLanguage: SourceLanguage): Sort {
  if (/\p{N}/u.test(text)) return 'either'
  const capital = isCapitalised(text)
  const known = Object.hasOwn(GLOSSARIES[sourceLanguage].words, folded)
  const elided = sourceLanguage === 'fr' || sourceLanguage === 'it' ? ELIDED.exec(text)?.[1] : undefined
  if (elided !== undefined) {
    if (isCapitalised(elided) || (capital && !place.opens)) return 'name'
    if (words.isSource(elided)) return 'foreign'
  }
  if (/^O['’]\p{Lu}/u.test(text)) return 'name'
  if (isAllCapitals(text)) return known && !words.isEnglish(folded) ? 'foreign' : 'name'
  const unlikely = UNLIKELY_ENGLISH[sourceLanguage].has(folded)
  const lower = text.toLowerCase()
  const inEnglish = (words.isEnglish(lower) || (HYPHENATED_PREFIX.test(text) && words.isEnglish(text.replace(HYPHENATED_PREFIX, '')))) && !unlikely
  const inSource = words.isSource(text) || FUNCTION_WORDS[sourceLanguage].has(folded)
  if (capital && !place.opens) {
    if (sourceLanguage === 'de' && place.noun && !words.isEnglish(text) && (known || isGermanCompound(folded))) return 'foreign'
    if (inSource && (place.common || (place.noun && known)) && (unlikely || !words.isEnglish(text)) && (known || sourceLanguage !== 'de')) return 'foreign'
    return inEnglish && !inSource ? 'english' : 'name'
  }
  if (inEnglish) return inSource ? 'either' : 'english'
  if (!inSource) return capital ? 'name' : 'english'
  return capital && words.isEnglish(text) ? 'either' : 'foreign'
}

type Place = {
  /** The word begins a sentence, so its capital says nothing. */
  readonly opens: boolean
  /** A capital here is odd: the word stands alone after “that”, “a” and the like. */
  readonly common: boolean
  /** A noun may stand here: after an article, a preposition, a number or a verb in lower case, and before no other capital. */
  readonly noun: boolean
}

const BEFORE_COMMON = new Set('that this these those a an each every no any some such another'.split(' '))
const BEFORE_NOUN = new Set([...BEFORE_COMMON, ...'the with by of to from for at in as and or his her its their our'.split(' ')])

function placeOf(i: number, words: readonly Word[], text: string, language: SourceLanguage | null): { common: boolean; noun: boolean } {
  const before = words[i - 1]
  const after = words[i + 1]
  const word = words[i]
  const none = { common: false, noun: false }
  if (!before || !word || text.slice(before.end, word.start) !== ' ') return none
  const beforeName = after !== undefined && isCapitalised(after.text) && /^[ -]$/.test(text.slice(word.end, after.start))
  // “at the Amtsgericht Heilbronn”: a German noun stays one before the name of its town.
  // “Deutsche Boerse”, “Neue Westfälische”: an adjective there begins the name.
  if (beforeName) return language === 'de' && !/^(?:deutsche|neue|alte|freie|erste|große|süddeutsche)[rsnm]?$/.test(word.folded) ? { common: false, noun: BEFORE_NOUN.has(before.folded) } : none
  const noun = BEFORE_NOUN.has(before.folded) || (language === 'de' && !isCapitalised(before.text))
  return { common: language === 'de' ? noun : BEFORE_COMMON.has(before.folded), noun }
}

/** Between the words of one run stand spaces, commas, hyphens or apostrophes. */
const WITHIN = /^(?:[ \u00a0\u202f]|, ?|-|['’]| ?\/ ?)$/u

/** The longest sequences from one foreign word to another with at most two other words between. */
export function runsOf(tokens: readonly Token[], text: string): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.sort !== 'foreign') continue
    let last = i
    for (let j = i + 1; j < tokens.length && j - last <= 3; j++) {
      if (!WITHIN.test(text.slice(tokens[j - 1]?.end, tokens[j]?.start))) break
      const sort = tokens[j]?.sort
      if (sort === 'english') break
      if (sort === 'foreign') last = j
    }
    // “déjà partie”: a word with an accent that English has borrowed belongs to the foreign words after it.
    const before = tokens[i - 1]
    const joins = before?.sort === 'either' && /[^ -~’]/.test(before.text) && text.slice(before.end, tokens[i]?.start) === ' '
    runs.push({ first: joins && last > i ? i - 1 : i, last })
    i = last
  }
  return runs
}

/** “Javier Pérez de Cuéllar”, “La Voix du Nord”, “the Institut national d’études démographiques”. */
export function belongsToName(run: Run, tokens: readonly Token[], text: string): boolean {
  const before = tokens[run.first - 1]
  const after = tokens[run.last + 1]
  const first = tokens[run.first]
  const last = tokens[run.last]
  const joined = (a: Token | undefined, b: Token | undefined) => a !== undefined && b !== undefined && /^(?:[ \u00a0]|-|['’])$/u.test(text.slice(a.end, b.start))
  // “Institut national d’études”: words that English has too stand between the name's first word and the run.
  let head = run.first - 1
  while (head > run.first - 3 && tokens[head] && !isCapitalised(tokens[head]!.text) && joined(tokens[head - 1], tokens[head])) head -= 1
  const start = tokens[head]
  const between = tokens.slice(head + 1, run.first)
  const afterName = joined(before, first) && between.every(({ sort }) => sort !== 'english') && start?.sort === 'name' && isCapitalised(start.text) && !isAllCapitals(start.text)
  if (afterName) return true
  const particles = tokens.slice(run.first, run.last + 1).every((token) => token.sort !== 'foreign' || PARTICLES.has(token.folded))
  const beforeName = joined(last, after) && after !== undefined && isCapitalised(after.text)
  const afterCapital = joined(before, first) && before !== undefined && isCapitalised(before.text)
  if (particles && (beforeName || afterCapital)) return true
  // “a Conseil des arts et des lettres du Québec”: from its first word to the name after it.
  if (beforeName && first !== undefined && isCapitalised(first.text) && run.last > run.first) return true
  // A single foreign word between two names is most often a part of one: “Aix en Provence”, “Maison des Jeunes”.
  return run.first === run.last && beforeName && afterCapital
}

/** A lone function word counts only where English words in lower case stand on both sides, or after it where it opens the paragraph or sentence. */
export function standsAmongEnglish(run: Run, tokens: readonly Token[], text: string): boolean {
  const near = (token: Token | undefined, gap: string) => token !== undefined && token.sort !== 'name' && !isCapitalised(token.text) && gap === ' '
  const before = tokens[run.first - 1]
  const after = tokens[run.last + 1]
  const start = tokens[run.first]?.start ?? 0
  if ((tokens[run.first]?.text.length ?? 0) > 3 && /(?:^|[.!?…]["”’»]? )$/u.test(text.slice(Math.max(0, start - 3), start))) {
    return near(after, text.slice(tokens[run.last]?.end, after?.start).replace(',', ''))
  }
  // “The works, invece, are blocked”: a comma or the end of the sentence beside a word that is none of a name’s particles.
  const isLong = run.first === run.last && (tokens[run.first]?.text.length ?? 0) > 3 && !PARTICLES.has(tokens[run.first]?.folded ?? '')
  const beforeGap = text.slice(before?.end, start)
  const endsHere = isLong && /^[.;:]/.test(text.slice(tokens[run.last]?.end))
  const afterGap = text.slice(tokens[run.last]?.end, after?.start)
  return (
    (tokens[run.first]?.text.length ?? 0) > 1 &&
    near(before, isLong ? beforeGap.replace(',', '') : beforeGap) &&
    (endsHere || near(after, isLong ? afterGap.replace(',', '') : afterGap))
  )
}
