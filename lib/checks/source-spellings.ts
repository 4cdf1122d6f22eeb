import type { Check, CheckContext, Match, SourceLanguage } from './check'
import { PEOPLE, PLACES } from './lexicons/exonyms'
import { LANGUAGE_NAMES } from './lexicons/glossaries'
import { readingOf } from './reading'
import { englishTransliteration } from './transliteration'
import { smallestChange } from '../text/smallest-change'
import { foldWord, isCapitalised, type Word } from '../text/words'

const LONGEST = 4
/** Words after which a place belongs to a foreign name: “Universität zu Köln”, “Gazette de Genève”, “Credit Suisse”. */
const PARTICLE = /(?:^|[\s’'])(?:Cr[eé]dit|de|du|di|da|do|del|della|des|von|zu|à|of the Universit\p{L}+|la|le|el|den)[ ’']$|[\p{L}]-$|[@#./]$/u

export const sourceSpellings: Check = {
  label: 'Source spellings of names',
  description: 'Finds places and people in the source language’s spelling (“Pékin”, “Poutine”, “Chmyhal”).',
  kind: 'foreign',
  confidence: 'likely',
  find(paragraph, context) {
    const { sourceLanguage, names } = context
    if (sourceLanguage === null) return []
    const { text } = paragraph
    const { words } = readingOf(paragraph)
    const found: Match[] = []
    for (let i = 0; i < words.length; i++) {
      const known = lookUp(i, words, text, context)
      if (!known) continue
      const { last, english, confidence } = known
      const start = words[i]?.start ?? 0
      const form = text.slice(start, last)
      while (i + 1 < words.length && (words[i + 1]?.start ?? last) < last) i++
      if (names.has(form)) continue
      const change = smallestChange(form, english)
      found.push({
        start: start + change.start,
        end: start + change.end,
        message: `“${form}” is the ${LANGUAGE_NAMES[sourceLanguage]} spelling; English writes “${english}”.`,
        confidence,
        fixes: [
          { action: 'replace', replacement: change.replacement },
          { action: 'replaceEverywhere', replacement: change.replacement },
        ],
      })
    }
    return found
  },
}

/** How an exonym begins, as far as an apostrophe or a hyphen: most capitalised words begin none. */
const startOf = (form: string): string => /^[^\s'’-]*/.exec(form)?.[0] ?? ''
const startsIn = (language: SourceLanguage): ReadonlySet<string> => new Set([...Object.keys(PEOPLE[language]), ...Object.keys(PLACES[language])].map(startOf))
const STARTS: Readonly<Record<SourceLanguage, ReadonlySet<string>>> = {
  fr: startsIn('fr'), es: startsIn('es'), de: startsIn('de'), it: startsIn('it'), pt: startsIn('pt'),
}

type Known = { readonly last: number; readonly english: string; readonly confidence: 'certain' | 'likely' | 'perhaps' }

function lookUp(i: number, words: readonly Word[], text: string, context: CheckContext): Known | null {
  const { sourceLanguage } = context
  const word = words[i]
  if (!word || sourceLanguage === null || !isCapitalised(word.text)) return null
  const before = text.slice(Math.max(0, word.start - 24), word.start)
  const begins = STARTS[sourceLanguage].has(startOf(word.text))
  for (let length = begins ? Math.min(LONGEST, words.length - i) : 0; length >= 1; length--) {
    const whole = words[i + length - 1]?.end ?? word.end
    const ending = /['’]s$/.exec(text.slice(word.start, whole))?.[0].length ?? 0
    const last = whole - ending
    const form = text.slice(word.start, last)
    const person = own(PEOPLE[sourceLanguage], form)
    // “We ate poutine. Poutine is a dish.”
    const common = context.article.forms.count(foldWord(form), form.toLowerCase()) > 0
    if (person !== null && !common && !(context.words?.isEnglish(form.toLowerCase()) && !/\p{Lu}\p{Ll}+ $/u.test(before))) {
      return { last, english: person, confidence: 'certain' }
    }
    const place = own(PLACES[sourceLanguage], form)
    if (place !== null) return isPartOfName(i, i + length - 1, words, text, before, context) ? null : { last, english: place, confidence: 'likely' }
  }
  const form = word.text.replace(/['’]s$/, '')
  const spelled = englishTransliteration(form, sourceLanguage)
  if (spelled === null || context.words?.isEnglish(form) || context.words?.isSource(form)) return null
  return { last: word.start + form.length, english: spelled, confidence: 'likely' }
}

function own(exonyms: Readonly<Record<string, string>>, form: string): string | null {
  const key = form.replace(/’/g, "'")
  return (Object.hasOwn(exonyms, form) ? exonyms[form] : Object.hasOwn(exonyms, key) ? exonyms[key] : undefined) ?? null
}

/** “FC Bayern München”, “Le Temps de Genève”, “Marie Anvers”: a place beside a foreign capitalised word. */
function isPartOfName(first: number, last: number, words: readonly Word[], text: string, before: string, context: CheckContext): boolean {
  if (PARTICLE.test(before)) return true
  const foreign = (word: Word | undefined, gap: string) =>
    word !== undefined && gap === ' ' && isCapitalised(word.text) && context.words?.isEnglish(word.text) !== true
  const previous = words[first - 1]
  const next = words[last + 1]
  return foreign(previous, text.slice(previous?.end, words[first]?.start)) || foreign(next, text.slice(words[last]?.end, next?.start))
}
