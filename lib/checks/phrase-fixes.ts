import { startsWithVowelSound } from './indefinite-articles'
import { AM, ARE, inForm, WERE } from './inflection'
import { BASE_OR_PAST, type PatternMatch } from './phrase-pattern'
import type { PhraseEntry, PhraseMatch } from './phrases'
import { foldWord, withCapitalsOf, type Word } from '../text/words'

const [BASE, PAST, PARTICIPLE] = [0, 2, 3]
const AUXILIARIES: ReadonlySet<string> = new Set("have has had having be is are was were been being hasn't haven't hadn't".split(' '))
const BEFORE_BASE: ReadonlySet<string> = new Set(
  "to will would can could may might must shall should do does did don't doesn't didn't won't can't cannot i you we they who".split(' '),
)
const BETWEEN = /^(?:not|never|also|already|still|just|again|then|now|only|even|\p{L}+ly)$/u

const PLURAL = /^(?:they|we|you|these|those)$|^\p{Ll}+[^aiousy'’]s$/u

/** Which form a word that stands for several is: “had made” and “made”, “to put” and “he put”, by the word before it. */
function formOf({ verb, from }: PatternMatch, words: readonly Word[]): number | null {
  if (!verb || ![BASE, PAST, BASE_OR_PAST].includes(verb.form)) return verb?.form ?? null
  let before = (verb.at ?? from) - 1
  while (before >= 0 && BETWEEN.test(foldWord(words[before]?.text ?? ''))) before--
  const word = foldWord(words[before]?.text ?? '')
  if (verb.form !== BASE && AUXILIARIES.has(word)) return PARTICIPLE
  const isPlural = PLURAL.test(words[before]?.text.toLowerCase() ?? '')
  if (verb.form === BASE || (verb.form === BASE_OR_PAST && BEFORE_BASE.has(word))) return word === 'i' ? AM : isPlural ? ARE : BASE
  return isPlural ? WERE : PAST
}

/** The match of an entry as its check has it: the words that are wrong, and the entry’s fixes filled in. */
export function toMatch<Entry extends PhraseEntry>(entry: Entry, hit: PatternMatch, text: string, words: readonly Word[]): PhraseMatch<Entry> {
  const span = (from: number, to: number) => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 })
  const captures = hit.captures.map((capture) => {
    if (!capture) return { text: '', choice: -1 }
    const { from, to, choice } = capture
    const { start, end } = span(from, to)
    const own = text.slice(start, end)
    // The capital of a sentence's first word stays there.
    const lower = own.charAt(0).toLowerCase() + own.slice(1)
    return { text: from === hit.from && !entry.exact && entry.phrase.includes(lower) ? lower : own, choice }
  })
  const form = formOf(hit, words)
  const first = words[hit.from]?.text ?? ''
  // A phrase in capitals throughout is a heading’s style: only its first letter counts for the fix.
  const fixes = entry.fixes.map((fix) => withCapitalsOf(first.slice(0, 1), fillIn(fix, form, captures)))
  const jointBefore = (word: number) => text.slice(words[word - 1]?.end, words[word]?.start)
  const context = contextOf(hit, entry.fixes, fixes, captures, jointBefore)
  return { ...span(context.from, context.to), entry, fixes: fixes.map((fix) => fix.slice(context.before, fix.length - context.after)) }
}

/**
 * The words of a match without what it is only known by: what is captured at either end and stands at the same end of
 * each fix (“the guardianship [underlines]”). `before` and `after` are what that takes of the fixes, in UTF-16 units.
 */
function contextOf(
  { from, to, captures }: PatternMatch,
  patterns: readonly string[],
  fixes: readonly string[],
  texts: readonly { readonly text: string }[],
  jointBefore: (word: number) => string,
): { from: number; to: number; before: number; after: number } {
  const first = captures.findIndex((capture) => capture?.from === from)
  const last = captures.findIndex((capture, i) => capture?.to === to && i !== first)
  const before = `${texts[first]?.text} `
  // The comma that a phrase ends with stands after the words that are wrong: the text has it already.
  const comma = jointBefore(captures[last]?.from ?? 0).startsWith(',') ? ',' : ''
  const after = `${comma} ${texts[last]?.text}`
  const isBefore = first !== -1 && fixes.every((fix, i) => patterns[i]?.startsWith(`$${first + 1} `) && fix.toLowerCase().startsWith(before.toLowerCase()))
  const isAfter = last !== -1 && fixes.every((fix, i) => patterns[i]?.endsWith(`${comma} $${last + 1}`) && fix.endsWith(after))
  const least = (isBefore ? before.length : 0) + (isAfter ? after.length : 0)
  if (fixes.length === 0 || fixes.some((fix) => fix.length <= least)) return { from, to, before: 0, after: 0 }
  return {
    from: isBefore ? (captures[first]?.to ?? from) : from,
    to: isAfter ? (captures[last]?.from ?? to) : to,
    before: isBefore ? before.length : 0,
    after: isAfter ? after.length : 0,
  }
}

/** A fix with its verb in a form, what was captured in its place, and “a” or “an” as the next word asks. */
function fillIn(fix: string, form: number | null, captures: readonly { readonly text: string; readonly choice: number }[]): string {
  return fix
    .replace(/\{(\p{L}+)\}/gu, (_, base: string) => inForm(base, form ?? BASE))
    .replace(/\$(\d)(?:\(([^()]*)\))?/g, (_, number: string, choices: string | undefined) => {
      const { text, choice } = captures[Number(number) - 1] ?? { text: '', choice: 0 }
      return choices === undefined ? text : (choices.split('|')[choice] ?? '')
    })
    // “investigating” for “{be} keeping an open mind”: one of the two is enough.
    .replace(/^being (?=\p{L}+ing(?!\p{L}))/u, '')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(/(?<![\p{L}’'-])(a)n? (?=(\p{L}+))/giu, (own, article: string, next: string) => {
      const vowel = startsWithVowelSound(next)
      return vowel === null ? own : `${article}${vowel ? 'n' : ''} `
    })
}
