import type { Locale, SourceLanguage, WordLists } from '../check'
import { ENGLISH_SUPPLEMENT } from '../lexicons/en/supplement'
import { DE_WORDS } from '../lexicons/de/words'
import { GLOSSARIES } from '../lexicons/glossaries'
import { IT_WORDS } from '../lexicons/it/words'
import { readWordGraph, type WordGraph } from './word-graph'

/** A file of `built/`, without its ending. */
export type DictionaryName = 'en' | `${Locale}.others` | 'fr' | 'es' | 'pt'

/** The files that an article needs. German and Italian have no file: their words are in the lexicons. */
export function dictionariesFor(locale: Locale, source: SourceLanguage | null): DictionaryName[] {
  const english: DictionaryName[] = ['en', `${locale}.others`]
  return source === 'fr' || source === 'es' || source === 'pt' ? [...english, source] : english
}

/** Every file there is, for a route that serves them and for a test of what is committed. */
export const DICTIONARY_NAMES: readonly DictionaryName[] = ['en', 'en-US.others', 'en-GB.others', 'en-CA.others', 'fr', 'es', 'pt']

/** The unpacked bytes of files by name. */
export type DictionaryBytes = Readonly<Partial<Record<DictionaryName, Uint8Array>>>

/**
 * Look-ups over loaded files. Without `en` no word is English to it and without the source's file none is foreign, so
 * a caller that could not load them passes no word lists to the checks at all. Throws on bytes that are no word list.
 */
export function wordListsFrom(bytes: DictionaryBytes, source: SourceLanguage | null): WordLists {
  const graph = (name: DictionaryName): WordGraph | null => (bytes[name] ? readWordGraph(bytes[name]) : null)
  const english = graph('en')
  const others: Partial<Record<Locale, WordGraph | null>> = {
    'en-US': graph('en-US.others'),
    'en-GB': graph('en-GB.others'),
    'en-CA': graph('en-CA.others'),
  }
  const inSource = sourceLookUp(source, source === 'fr' || source === 'es' || source === 'pt' ? graph(source) : null)

  const has = (form: string, locale: Locale | undefined): boolean => {
    if (ENGLISH_SUPPLEMENT.has(form)) return true
    if (!english?.has(form)) return false
    return locale === undefined || !others[locale]?.has(form)
  }
  const isEnglish = (word: string, locale?: Locale): boolean => {
    const form = straight(word).replace(/(?:'s|')$/i, '')
    if (anyCase(form, (candidate) => has(candidate, locale))) return true
    const parts = form.split('-')
    return parts.length > 1 && parts.every((part) => part === '' || anyCase(part, (candidate) => has(candidate, locale)))
  }
  return {
    isEnglish: remembered(isEnglish),
    isSource: remembered((word) => isSourceWord(word, source, inSource)),
    near: remembered((word, locale) => (english?.near(straight(word)) ?? []).filter((form) => has(form, locale))),
  }
}

/** How many answers a look-up keeps: a text uses the same words again and again, and several checks ask for each. */
const KEPT = 20_000

function remembered<Answer>(lookUp: (word: string, locale?: Locale) => Answer): (word: string, locale?: Locale) => Answer {
  const keptFor = { any: new Map<string, Answer>(), 'en-US': new Map<string, Answer>(), 'en-CA': new Map<string, Answer>(), 'en-GB': new Map<string, Answer>() }
  return (word, locale) => {
    const kept = keptFor[locale ?? 'any']
    const known = kept.get(word)
    if (known !== undefined) return known
    const answer = lookUp(word, locale)
    if (kept.size >= KEPT) kept.clear()
    kept.set(word, answer)
    return answer
  }
}

/** The form itself, and where it has capitals, the forms without them. */
function anyCase(form: string, has: (form: string) => boolean): boolean {
  if (form === '' || has(form)) return form !== ''
  const lower = form.toLowerCase()
  if (lower === form) return false
  return has(lower) || (form === form.toUpperCase() && has(form.slice(0, 1) + lower.slice(1)))
}

function straight(word: string): string {
  return word.replace(/[’‘ʼ]/g, "'").replace(/[\u00ad\u200b-\u200d\u2060]/g, '').normalize('NFC')
}

function sourceLookUp(source: SourceLanguage | null, graph: WordGraph | null): (word: string) => boolean {
  if (source === 'de') return (word) => DE_WORDS.has(word) || GERMAN_FORM.test(word)
  if (source === 'it') return (word) => IT_WORDS.has(word) || ITALIAN_FORM.test(word)
  if (source === null || !graph) return () => false
  const known = GLOSSARIES[source].words
  if (source !== 'pt') return (word) => graph.has(word) || Object.hasOwn(known, word)
  return (word) => graph.has(word) || Object.hasOwn(known, word) || PT_PREFIXES.some((prefix) => isPrefixed(word, prefix, graph))
}

/** Endings that say what a word is where there is no list to look it up in. Only for words that are not English. */
const GERMAN_FORM = /^(?=.*\p{L}{4})(?:ge\p{L}{3,}(?:t|en)|\p{L}{2,}(?:ungen|ung|keit|keiten|heit|heiten|schaft|schaften|lich|liche|lichen|licher|liches|isch|ische|ischen|ischer|isches|ieren|iert|ierte|ierten|ßen|ßt|ße|los|lose|losen))$/u
const ITALIAN_FORM = /^\p{L}{3,}(?:zione|zioni|amento|amenti|imento|imenti|ità|aggio|aggi|ando|endo|ato|ata|ati|ate|uto|uta|uti|ute|ito|ita|iti|ite|issimo|issima|mente|evole|iere|ieri|tore|tori|trice|ezza|ezze|osa|oso|osi|ose|ismo|ista|isti)$/u

/** Portuguese words made with these before another word are not in the file: there are too many of them. */
export const PT_PREFIXES: readonly string[] = (
  'anti auto aero agro ante arqui bi co contra des dis eletro entre ex extra foto hiper in im infra inter intra ir macro ' +
  'maxi mega micro mini mono multi neo poli pre pré pro pós pseudo re retro semi sobre sócio sub super supra tele trans tri ultra vice'
).split(' ')

/** Whether the word is the prefix and a word of four letters or more; r and s are doubled after a vowel. */
export function isPrefixed(word: string, prefix: string, words: { readonly has: (word: string) => boolean }): boolean {
  if (!word.startsWith(prefix)) return false
  const rest = word.slice(prefix.length)
  return rest.length >= 4 && (words.has(rest) || words.has(rest.replace(/^([rs])\1/u, '$1')))
}

/** What French, Italian and Portuguese cut off before a vowel, with its apostrophe. */
const ELIDED: Partial<Record<SourceLanguage, RegExp>> = {
  fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)'(?=.)/,
  it: /^(?:[cdlmnstv]|un|all|dall|dell|nell|sull|quest|quell|bell|com|dov|cos|anch|senz|tutt)'(?=.)/,
  pt: /^d'(?=.)/,
}

/** Pieces that French and Portuguese hang on a verb with a hyphen ("dit-il", "tornou-se") are words of their own. */
function isSourceWord(word: string, source: SourceLanguage | null, has: (word: string) => boolean): boolean {
  if (source === null) return false
  const lower = straight(word).toLowerCase()
  const elided = ELIDED[source]
  const form = elided ? lower.replace(elided, '') : lower
  if (has(form) || (form !== lower && has(lower))) return true
  const parts = form.split(/['-]/)
  return parts.length > 1 && parts.every((part) => part !== '' && (has(part) || PARTICLES.has(part)))
}

const PARTICLES = new Set('franco anglo germano italo hispano luso ibero euro latino afro y en t ci là lo la los las le les se me te nos vos lhe lhes'.split(' '))
