import type { Check, CheckedParagraph, Match, SourceLanguage } from './check'
import { phrases as inAnyLanguage } from './lexicons/any/phrases'
import { LANGUAGE_NAMES, SOURCE_LANGUAGES } from './lexicons/glossaries'
import { KIN } from './lexicons/kin'
import { certainPhrasesOf, phrasesOf } from './lexicons/phrases'
import { phrases as romance } from './lexicons/romance/phrases'
import { compiledFor, type PhraseEntry, type PhraseMatch } from './phrases'
import { readingOf } from './reading'

/** A match with the language whose lexicon it is in; `null` for a lexicon that several languages share, `kin` for that of the source’s next of kin. */
type StockPhrase = PhraseMatch<PhraseEntry> & { readonly language: SourceLanguage | 'kin' | null }

export const stockPhrases: Check = {
  label: 'Stock phrases word for word',
  description: 'Finds idioms, set phrases and terms of news prose that a machine rendered word for word (“plays the card of”).',
  kind: 'wording',
  confidence: 'likely',
  find(paragraph, { sourceLanguage }) {
    return withoutCovered(found(paragraph, sourceLanguage)).map((match) => toMatch(match, paragraph.text))
  },
}

/** The lexicons that several languages share. */
const SHARED: readonly { readonly entries: readonly PhraseEntry[]; readonly languages: readonly SourceLanguage[] }[] = [
  { entries: romance, languages: ['fr', 'es', 'it', 'pt'] },
  { entries: inAnyLanguage, languages: SOURCE_LANGUAGES },
]
const matcherOf = compiledFor((entries: readonly PhraseEntry[]) => entries)

/**
 * The phrases in a paragraph. Spanish and Portuguese have most of theirs in common: of the other’s, those count that are
 * certain. Where the source language is unknown, the certain ones of every language count: they are such that no English
 * text has them.
 */
function found(paragraph: CheckedParagraph, language: SourceLanguage | null): StockPhrase[] {
  const { words } = readingOf(paragraph)
  const matches: StockPhrase[] = []
  for (const code of language === null ? SOURCE_LANGUAGES : [language]) {
    for (const match of phrasesOf(code).find(paragraph.text, words)) matches.push({ ...match, language: code })
  }
  const kin = language === null ? undefined : KIN[language]
  if (kin) for (const match of certainPhrasesOf(kin).find(paragraph.text, words)) matches.push({ ...match, language: 'kin' })
  for (const { entries, languages } of SHARED) {
    if (language !== null && !languages.includes(language)) continue
    for (const match of matcherOf(entries).find(paragraph.text, words)) matches.push({ ...match, language: null })
  }
  return language === null ? matches.filter(({ entry }) => entry.confidence === 'certain') : matches
}

/** Of matches that overlap, the longest (of equally long ones the first). */
function withoutCovered(matches: readonly StockPhrase[]): StockPhrase[] {
  const kept: StockPhrase[] = []
  for (const match of matches.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match)
  }
  return kept
}

function toMatch({ start, end, entry, fixes, language }: StockPhrase, text: string): Match {
  const source = language === 'kin' ? 'a phrase that Spanish and Portuguese share' : language === null ? entry.source : `${LANGUAGE_NAMES[language]} “${entry.source}”`
  const after = sharedEnd(text.slice(start, end), fixes)
  return {
    start,
    end: end - after,
    message: `“${text.slice(start, end)}” renders ${source}: ${entry.sense}.`,
    fixes: fixes.map((fix) => ({ action: 'replace', replacement: fix.slice(0, fix.length - after) })),
    ...(entry.confidence ? { confidence: entry.confidence } : {}),
  }
}

/** A word at the end of a phrase by which it is only told apart, and which goes with what follows. */
const CONTEXT =
  / (?:the|an?|this|that|these|those|his|her|its|their|our|he|she|it|they|we|I|you|is|are|was|were|has|have|had|will|would|and|or|but|who|which|where|when|because|if|while|also|not|no|to|in|on|at|with|for|by|from|about|into|since|until|before|after|during|between|against)$/i

/** The length of the words of context at the end of a match that all its fixes keep: they are neither marked nor replaced. */
function sharedEnd(match: string, fixes: readonly string[]): number {
  let length = 0
  while (fixes.length > 0) {
    const word = CONTEXT.exec(match.slice(0, match.length - length))?.[0]
    const isShared = (text: string) => word !== undefined && text.slice(0, text.length - length).endsWith(word) && text.length > length + word.length
    if (word === undefined || !fixes.every(isShared)) break
    length += word.length
  }
  return length
}
