import { firstWord, nameKey, type ArticleIndex } from './article-index'
import type { Check, CheckContext, Confidence, Match } from './check'
import { readingOf } from './reading'
import { capitalisedSequences } from '../text/capitalised-sequences'
import { capitalise, foldWord, isAllCapitals, isCapitalised, type Word } from '../text/words'

export const inconsistentForms: Check = {
  label: 'Inconsistent forms',
  description: 'Finds names and terms that the article writes in several ways (“Secretary General”, “Secretary-General”), with their counts.',
  kind: 'consistency',
  confidence: 'likely',
  find(paragraph, context) {
    const { words, sentences } = readingOf(paragraph)
    const { text } = paragraph
    const sequences = capitalisedSequences(text, words, sentences)
    const found = sequences.flatMap(({ start, text: form }) => (text[start - 1] === '@' ? [] : (rivalName(form, start, context) ?? [])))
    const add = (rival: Match | null) => {
      if (rival) found.push(rival)
    }
    words.forEach((word, i) => {
      if (isCapitalised(word.text)) {
        add(rivalSpelling(word, context))
        add(rivalCapitals(i, words, context))
        return
      }
      const next = words[i + 1]
      add(lowerCased(word, next, text, context))
      add(halfLowerCased(word, next, text, context))
      add(rivalHyphen(word, context))
      add(rivalVariety(word, context))
    })
    return found
  },
}

type Form = { readonly form: string; readonly count: number }

/** “Israel’s”, “Israel's” and the plural “DJs” of “DJ’s” are no other forms of a name. */
const withoutPossessive = (form: string): string => form.replace(/['’](?=s?$)/, '')

/** One name with another hyphen, capital or accent elsewhere: the more frequent form is the right one. */
function rivalName(form: string, start: number, { article, names }: CheckContext): Match | null {
  if (isAllCapitals(form) || names.has(form)) return null
  const plain = withoutPossessive(form)
  const counts = [...article.names.formsOf(nameKey(form))].filter(([other]) => !isAllCapitals(other) && (other === form || withoutPossessive(other) !== plain))
  const own = counts.find(([other]) => other === form)?.[1] ?? 1
  const [best] = counts.map(([other, count]) => ({ form: other, count })).toSorted((a, b) => b.count - a.count)
  if (!best || best.form === form || best.count <= own) return null
  return finding(start, form, own, best)
}

/**
 * “secretary general” where the article writes “the Secretary General”, without a name after it, at least twice.
 * A style that gives the capital only before a name has no such form, and is left alone.
 */
function lowerCased(word: Word, next: Word | undefined, text: string, { article }: CheckContext): Match | null {
  const isCompound = word.text.includes('-')
  if (word.text.length < 3 || article.nameStarts.total(nameKey(isCompound ? firstWord(word.folded) : word.folded)) === 0) return null
  const last = isCompound ? word : next && !isCapitalised(next.text) && next.start === word.end + 1 && text[word.end] === ' ' ? next : null
  if (!last) return null
  const form = text.slice(word.start, last.end)
  const counts = article.names.formsOf(nameKey(form))
  if (counts.size === 0) return null
  const [best] = [...counts].map(([other, count]) => ({ form: other, count })).toSorted((a, b) => b.count - a.count)
  const own = countOf(form, article)
  if (!best || best.count < 2 || best.count <= own || !/^\p{Lu}\p{Ll}+[ -]\p{Lu}/u.test(best.form)) return null
  return finding(word.start, form, own, best, 'perhaps')
}

/** Words whose capital says only that a sentence or a heading begins there. */
const LITTLE = new Set('since from after before when because another other then with between during under over into about against while until through than that this these those their some many most only also even just like once where which what both each every'.split(' '))

/** “black Canada” where the article has “Black Canada”: a name of which one word lost its capital. */
function halfLowerCased(word: Word, next: Word | undefined, text: string, { article, names }: CheckContext): Match | null {
  if (!next || word.text.length < 4 || LITTLE.has(word.text) || !isCapitalised(next.text) || isAllCapitals(next.text)) return null
  if (next.start !== word.end + 1 || text[word.end] !== ' ') return null
  const form = `${word.text} ${next.text}`
  const right = capitalise(form)
  const count = article.namesWithin.count(nameKey(form), right)
  if (count === 0 || names.has(right)) return null
  return finding(word.start, form, countOf(form, article), { form: right, count }, 'perhaps')
}

/** “councillor” where the article has “councilor” too: one word in the spelling of two Englishes. */
function rivalVariety(word: Word, { article, words, locale }: CheckContext): Match | null {
  if (!words || word.text.length < 5) return null
  const { text: form, start } = word
  if (words.isEnglish(form, locale) || !words.isEnglish(form) || !/^\p{Ll}+$/u.test(form)) return null
  const rivals = words.near(form, locale).map((other) => ({ form: other, count: article.forms.count(other, other) }))
  const [best] = rivals.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
  return best ? finding(start, form, article.forms.count(form, form), best) : null
}

/** “Aemet” where the article has “AEMET”, and the other way round: an acronym in two styles. Not in a dateline or among words in capitals. */
function rivalCapitals(i: number, words: readonly Word[], { article, names }: CheckContext): Match | null {
  const word = words[i]
  if (!word || i === 0 || word.text.length < 4 || article.forms.count(word.folded, word.text) === article.forms.total(word.folded) || !/^\p{Lu}+$|^\p{Lu}\p{Ll}+$/u.test(word.text) || names.has(word.text)) return null
  const forms = article.forms.formsOf(word.folded)
  if (forms.size < 2) return null
  const inCapitals = isAllCapitals(word.text)
  if (inCapitals && [words[i - 1], words[i + 1]].some((other) => other !== undefined && other.text.length > 1 && isAllCapitals(other.text))) return null
  const capitals = word.text.toUpperCase()
  const other = inCapitals ? capitals.charAt(0) + capitals.slice(1).toLowerCase() : capitals
  const [own, count] = [forms.get(word.text) ?? 0, forms.get(other) ?? 0]
  // A word that has a form without capitals is no acronym: “Us”, “US” and “us”.
  if (count <= own || forms.has(word.text.toLowerCase())) return null
  return finding(word.start, word.text, own, { form: other, count }, 'perhaps')
}

/** At most how often the words of a form occur together: as often as the rarest of them. */
function countOf(form: string, article: ArticleIndex): number {
  return Math.min(...form.split(' ').map((part) => article.forms.count(foldWord(part), part)))
}

/** Prefixes with which the hyphen makes another word (“re-sign”, “resign”). */
const CHANGING = new Set(['re', 'un', 'de', 'co', 'pro', 'pre', 'ex', 'non', 'in'])

/** “cease-fire” where the article has “ceasefire”, and the other way round. */
function rivalHyphen(word: Word, { article }: CheckContext): Match | null {
  if (!word.text.includes('-') || !/^\p{Ll}+-\p{Ll}+$/u.test(word.text)) return null
  if (CHANGING.has(word.text.split('-')[0] ?? '')) return null
  const joined = word.text.replace('-', '')
  const best = { form: joined, count: article.forms.count(joined, joined) }
  const own = article.forms.count(word.folded, word.text)
  return best.count > 0 && best.count >= own ? finding(word.start, word.text, own, best) : null
}

/** What transliterations differ in, each way. */
const ALTERNATIVES: readonly (readonly [string, string])[] = [
  ['ch', 'sh'], ['tch', 'ch'], ['ou', 'u'], ['y', 'i'], ['iy', 'y'], ['ii', 'y'], ['yy', 'y'], ['yi', 'y'], ['kh', 'h'], ['w', 'v'], ['zh', 'j'], ['ï', 'i'], ['ts', 'tz'], ['ie', 'e'], ['ye', 'e'], ['q', 'k'], ['dj', 'j'], ['ee', 'i'], ['oo', 'u'], ['ss', 's'], ['ll', 'l'], ['nn', 'n'], ['tt', 't'], ['ph', 'f'], ['o', 'a'],
]

const POSSESSIVE = /['’]s$/

/** A foreign name in two transliterations: only for names that no English dictionary has. */
function rivalSpelling(word: Word, { article, words, names }: CheckContext): Match | null {
  if (!words || word.text.length < 6) return null
  const form = word.text.replace(POSSESSIVE, '')
  if (form.length < 6 || isAllCapitals(form) || words.isEnglish(form) || names.has(form)) return null
  const own = countWithPossessive(form, article)
  let best: Form | null = null
  for (const other of spellingsNear(form)) {
    const count = countWithPossessive(other, article)
    if (count > (best?.count ?? 0) && !words.isEnglish(other)) best = { form: other, count }
  }
  return best && best.count > own ? finding(word.start, form, own, best) : null
}

function countWithPossessive(form: string, article: ArticleIndex): number {
  const folded = foldWord(form)
  return article.forms.count(folded, form) + article.forms.count(`${folded}'s`, `${form}’s`) + article.forms.count(`${folded}'s`, `${form}'s`)
}

const nearSpellings = new Map<string, ReadonlySet<string>>()
const MOST_NEAR = 5_000

/** The other transliterations of a name; kept, because a name is met again and again. */
function spellingsNear(form: string): ReadonlySet<string> {
  const known = nearSpellings.get(form)
  if (known) return known
  const near = otherSpellings(form)
  if (nearSpellings.size >= MOST_NEAR) nearSpellings.clear()
  nearSpellings.set(form, near)
  return near
}

function otherSpellings(form: string): Set<string> {
  const lower = form.toLowerCase()
  const found = new Set<string>()
  const swap = (from: string, to: string) => {
    for (let at = lower.indexOf(from); at >= 0; at = lower.indexOf(from, at + 1)) {
      const other = form.slice(0, at) + to + form.slice(at + from.length)
      found.add(at === 0 ? capitalise(other) : other)
    }
  }
  for (const [a, b] of ALTERNATIVES) {
    swap(a, b)
    if (b !== 'a') swap(b, a)
  }
  found.add(form.normalize('NFD').replace(/\p{M}/gu, ''))
  found.delete(form)
  return found
}

function finding(start: number, form: string, own: number, best: Form, confidence?: Confidence): Match {
  return {
    start,
    end: start + form.length,
    message: `The article writes “${best.form}” ${times(best.count)} and “${form}” ${times(own)}; one form is expected throughout.`,
    ...(confidence ? { confidence } : {}),
    fixes: [
      { action: 'replaceEverywhere', replacement: best.form },
      { action: 'replace', replacement: best.form, label: `${best.form} here only` },
    ],
  }
}

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)
