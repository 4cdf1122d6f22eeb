import type { Check, CheckContext, CheckedParagraph, Confidence, Fix, Match } from './check'
import { BORROWED_PHRASES } from './lexicons/en/supplement'
import { FUNCTION_WORDS, GLOSSARIES, LANGUAGE_NAMES, UNLIKELY_ENGLISH } from './lexicons/glossaries'
import { readingOf } from './reading'
import { foldWord, isAllCapitals, isCapitalised, isNumber, withCapitalsOf, type Word } from '../text/words'

/**
 * What a word says about the run it stands in: `foreign` words make a run; `either` words (English too, numbers,
 * short joints) only hold one together; `name` words may belong to a foreign title; `english` ends it.
 */
type Sort = 'foreign' | 'either' | 'name' | 'english'
type Token = Word & { readonly folded: string; readonly sort: Sort }
type Run = { readonly first: number; readonly last: number }

export const untranslatedWords: Check = {
  label: 'Untranslated words',
  description: 'Finds words of the source language that were left in the text (“in that Sens”, “12 million d’euros”), but not names and loan words.',
  kind: 'foreign',
  confidence: 'likely',
  find(paragraph, context) {
    const { words, sourceLanguage } = context
    if (!words || sourceLanguage === null) return []
    const tokens = tokensOf(paragraph, context)
    return runsOf(tokens, paragraph.text).flatMap((run) => describe(run, tokens, paragraph, context) ?? [])
  },
}

const BORROWED = new Set(BORROWED_PHRASES.flatMap((phrase) => windows(phrase.split(' '))))
const LONGEST_BORROWED = 5
/** Particles of names, which stand in lower case between capitalised words. */
const PARTICLES = new Set("de du des d' da do dos das del della delle dello dei degli di la le les el los las l' y e i van von zu zur zum der den und et en sur sous lès lez à aux al".split(' '))

function windows(parts: readonly string[]): string[] {
  return [parts.join(' ')]
}

function tokensOf(paragraph: CheckedParagraph, context: CheckContext): Token[] {
  const { words, sentences } = readingOf(paragraph)
  const starts = new Set(sentences.map((sentence) => words.find((word) => word.start >= sentence.start)?.start))
  const folded = words.map((word) => foldWord(word.text))
  const borrowed = borrowedWords(folded)
  return words.map((word, i) => ({
    ...word,
    folded: folded[i] ?? '',
    sort: borrowed.has(i) ? 'english' : sortOf(word.text, folded[i] ?? '', starts.has(word.start), context),
  }))
}

/** The places of the words that belong to an expression English has taken over whole (“coup d’état”). */
function borrowedWords(folded: readonly string[]): Set<number> {
  const found = new Set<number>()
  for (let i = 0; i < folded.length; i++) {
    for (let length = 1; length <= LONGEST_BORROWED && i + length <= folded.length; length++) {
      if (!BORROWED.has(folded.slice(i, i + length).join(' '))) continue
      for (let j = i; j < i + length; j++) found.add(j)
    }
  }
  return found
}

const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|dall|nell|sull|all|un)['’](\p{L}{2,})$/iu

function sortOf(text: string, folded: string, opens: boolean, { words, sourceLanguage, names }: CheckContext): Sort {
  if (!words || sourceLanguage === null || names.has(text)) return 'english'
  if (isNumber(text) || /\p{N}/u.test(text)) return 'either'
  const capital = isCapitalised(text)
  const elided = (sourceLanguage === 'fr' || sourceLanguage === 'it') ? ELIDED.exec(text)?.[1] : undefined
  if (elided !== undefined) {
    if (isCapitalised(elided) || (capital && !opens)) return 'name'
    if (words.isSource(elided)) return 'foreign'
  }
  if (isAllCapitals(text)) return Object.hasOwn(GLOSSARIES[sourceLanguage].words, folded) && !words.isEnglish(folded) ? 'foreign' : 'name'
  const inSource = words.isSource(text)
  const inEnglish = words.isEnglish(text.toLowerCase()) && !UNLIKELY_ENGLISH[sourceLanguage].has(folded)
  if (capital && !opens) return inSource && !words.isEnglish(text) ? 'name' : inEnglish ? 'english' : 'name'
  if (inEnglish) return inSource || FUNCTION_WORDS[sourceLanguage].has(folded) ? 'either' : 'english'
  if (inSource || FUNCTION_WORDS[sourceLanguage].has(folded)) return words.isEnglish(text) && capital ? 'either' : 'foreign'
  return capital ? 'name' : 'english'
}

/** Between the words of one run stand spaces, commas, hyphens or apostrophes. */
const WITHIN = /^(?:[ \u00a0\u202f]|, ?|-|['’]| ?\/ ?)$/u

/** The longest sequences from one foreign word to another with at most two other words between. */
function runsOf(tokens: readonly Token[], text: string): Run[] {
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
    runs.push({ first: i, last })
    i = last
  }
  return runs
}

function describe(run: Run, tokens: readonly Token[], paragraph: CheckedParagraph, context: CheckContext): Match | null {
  const { text } = paragraph
  const inside = tokens.slice(run.first, run.last + 1)
  const foreign = inside.filter((token) => token.sort === 'foreign')
  const language = context.sourceLanguage
  if (language === null || belongsToName(run, tokens, text, context)) return null
  const content = foreign.filter((token) => !FUNCTION_WORDS[language].has(token.folded))
  const elided = foreign.some((token) => ELIDED.test(token.text))
  if (content.length === 0 && !elided && foreign.length < 3 && !standsAmongEnglish(run, tokens, text)) return null

  const span = widened(run, tokens, text)
  const quoted = /["“«„‘]\s?$/u.test(text.slice(0, span.start)) && /^[,.]?\s?["”»“’]/u.test(text.slice(span.end))
  if (quoted && inside.length <= 2) return null
  const found = text.slice(span.start, span.end)
  return {
    ...span,
    message: `“${found}” is ${LANGUAGE_NAMES[language]} that was left untranslated; English is expected.`,
    confidence: confidenceOf(foreign.length, content.length, quoted),
    fixes: fixesFor(found, inside, context),
  }
}

function confidenceOf(foreign: number, content: number, quoted: boolean): Confidence {
  if (quoted) return 'perhaps'
  return foreign >= 3 || content >= 2 ? 'certain' : 'likely'
}

/** “Javier Pérez de Cuéllar”, “La Voix du Nord”, “the Institut national d’études démographiques”. */
function belongsToName(run: Run, tokens: readonly Token[], text: string, { sourceLanguage }: CheckContext): boolean {
  if (sourceLanguage === null) return true
  const before = tokens[run.first - 1]
  const after = tokens[run.last + 1]
  const first = tokens[run.first]
  const last = tokens[run.last]
  const joined = (a: Token | undefined, b: Token | undefined) => a !== undefined && b !== undefined && /^(?:[ \u00a0]|-|['’])$/u.test(text.slice(a.end, b.start))
  const afterName = joined(before, first) && before?.sort === 'name' && isCapitalised(before.text) && !isAllCapitals(before.text)
  if (afterName) return true
  const particles = tokens.slice(run.first, run.last + 1).every((token) => token.sort !== 'foreign' || PARTICLES.has(token.folded))
  const beforeName = joined(last, after) && after !== undefined && isCapitalised(after.text)
  const afterCapital = joined(before, first) && before !== undefined && isCapitalised(before.text)
  if (particles && (beforeName || afterCapital)) return true
  // A single foreign word between two names is most often a part of one: “Aix en Provence”, “Maison des Jeunes”.
  return run.first === run.last && beforeName && afterCapital
}

/** A lone function word counts only where English words in lower case stand on both sides. */
function standsAmongEnglish(run: Run, tokens: readonly Token[], text: string): boolean {
  const near = (token: Token | undefined, gap: string) => token !== undefined && token.sort !== 'name' && !isCapitalised(token.text) && gap === ' '
  const before = tokens[run.first - 1]
  const after = tokens[run.last + 1]
  return (
    (tokens[run.first]?.text.length ?? 0) > 1 &&
    near(before, text.slice(before?.end, tokens[run.first]?.start)) &&
    near(after, text.slice(tokens[run.last]?.end, after?.start))
  )
}

const PAIRS: Readonly<Record<string, string>> = { '[': ']', '(': ')', '«': '»', '“': '”', '„': '“', '"': '"' }

/** With the brackets or marks that enclose exactly the run, and with the number before “d’euros”. */
function widened(run: Run, tokens: readonly Token[], text: string): { start: number; end: number } {
  let start = tokens[run.first]?.start ?? 0
  const end = tokens[run.last]?.end ?? 0
  const amount = /\p{N}[\p{N}.,  ]{0,15}(?:millions?|billions?|thousands?|trillions?) $/u.exec(text.slice(Math.max(0, start - 40), start))
  if (amount && /^d['’]|^de /u.test(text.slice(start, end))) start -= amount[0].length
  const closing = PAIRS[text[start - 1] ?? '']
  if (closing !== undefined && (closing === ']' || closing === ')') && text[end] === closing) return { start: start - 1, end: end + 1 }
  return { start, end }
}

const CURRENCIES: Readonly<Record<string, string>> = { euro: '€', dollar: '$', livre: '£', libra: '£' }

function fixesFor(found: string, inside: readonly Token[], { sourceLanguage, locale }: CheckContext): Fix[] {
  const money = /^(\p{N}[\p{N}., ]*?) (millions?|billions?|trillions?|thousands?) d(?:e |['’])(\p{L}+?)s?$/u.exec(found)
  const sign = CURRENCIES[money?.[3]?.toLowerCase() ?? '']
  if (money && sign) return [{ action: 'replace', replacement: `${sign}${money[1]?.trim()} ${money[2]?.replace(/s$/, '')}` }]
  const [only] = inside
  if (sourceLanguage === null || inside.length !== 1 || !only) return []
  const elided = ELIDED.exec(only.text)
  const word = (elided?.[1] ?? only.folded).toLowerCase()
  const english = lookUp(word, sourceLanguage, locale)
  if (english === null) return []
  if (elided && /^d/i.test(only.text)) return [{ action: 'replace', replacement: `of ${english}` }]
  const lowerNoun = sourceLanguage === 'de' || only.text === only.text.toLowerCase() || isAllCapitals(only.text)
  return [{ action: 'replace', replacement: lowerNoun ? english : withCapitalsOf(only.text, english) }]
}

function lookUp(word: string, language: 'fr' | 'es' | 'de' | 'it' | 'pt', locale: string): string | null {
  const { words } = GLOSSARIES[language]
  const english = Object.hasOwn(words, word) ? words[word] : undefined
  if (english === undefined) return null
  if (locale === 'en-US') return english
  return english.replace(/^truck(s?)$/, 'lorr$1').replace(/^lorrs$/, 'lorries').replace(/^lorr$/, 'lorry')
}
