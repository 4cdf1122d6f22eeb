import type { Check, Match, SourceLanguage } from './check'
import { phrases as inAnyLanguage } from './lexicons/any/phrases'
import { LANGUAGE_NAMES, SOURCE_LANGUAGES } from './lexicons/glossaries'
import { PHRASES } from './lexicons/phrases'
import { phrases as romance } from './lexicons/romance/phrases'
import { compilePhrases, type PhraseEntry, type PhraseMatch, type PhraseMatcher } from './phrases'
import { readingOf } from './reading'

/** An entry with the language whose lexicon it is in; `null` for a lexicon that several languages share. */
type StockPhrase = PhraseEntry & { readonly language: SourceLanguage | null }

export const stockPhrases: Check = {
  label: 'Stock phrases word for word',
  description: 'Finds idioms, set phrases and terms of news prose that a machine rendered word for word (“plays the card of”).',
  kind: 'wording',
  confidence: 'likely',
  find(paragraph, { sourceLanguage }) {
    const found = matcherFor(sourceLanguage).find(paragraph.text, readingOf(paragraph).words)
    return withoutCovered(found).map((match) => toMatch(match, paragraph.text))
  },
}

const matchers = new Map<SourceLanguage | null, PhraseMatcher<StockPhrase>>()

/**
 * The phrases to look for, compiled when they are first needed. Where the source language is unknown, only phrases
 * that are certain apply, those of every language: they are such that no English text has them.
 */
function matcherFor(language: SourceLanguage | null): PhraseMatcher<StockPhrase> {
  const known = matchers.get(language)
  if (known) return known
  const ofLanguage = (code: SourceLanguage) => PHRASES[code].map((entry): StockPhrase => ({ ...entry, language: code }))
  const shared = language === 'de' ? inAnyLanguage : [...romance, ...inAnyLanguage]
  const always = shared.map((entry): StockPhrase => ({ ...entry, language: null }))
  const matcher = compilePhrases(
    language === null
      ? [...always, ...SOURCE_LANGUAGES.flatMap(ofLanguage)].filter((entry) => entry.confidence === 'certain')
      : [...ofLanguage(language), ...always],
  )
  matchers.set(language, matcher)
  return matcher
}

/** Of matches that overlap, the longest (of equally long ones the first). */
function withoutCovered(matches: readonly PhraseMatch<StockPhrase>[]): PhraseMatch<StockPhrase>[] {
  const kept: PhraseMatch<StockPhrase>[] = []
  for (const match of matches.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match)
  }
  return kept
}

function toMatch({ start, end, entry, fixes }: PhraseMatch<StockPhrase>, text: string): Match {
  const source = entry.language === null ? entry.source : `${LANGUAGE_NAMES[entry.language]} “${entry.source}”`
  return {
    start,
    end,
    message: `“${text.slice(start, end)}” renders ${source}: ${entry.sense}.`,
    fixes: fixes.map((replacement) => ({ action: 'replace', replacement })),
    ...(entry.confidence ? { confidence: entry.confidence } : {}),
  }
}
