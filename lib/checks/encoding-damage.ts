import type { Check, Match } from './check'
import { readingOf } from './reading'
import { damagedCharacters } from '../text/mojibake'
import { matchesIn } from '../text/search'

export const encodingDamage: Check = {
  label: 'Encoding damage',
  description: 'Letters that were read in the wrong encoding (“JÃ¼rgen”), replacement characters, and typographic ligatures.',
  kind: 'typography',
  confidence: 'certain',
  find: (paragraph) => {
    const { text } = paragraph
    const damage = [
      ...damagedCharacters(text),
      ...matchesIn(text, LIGATURE).map(({ 0: found, index }) => ({ start: index, end: index + 1, repaired: found.normalize('NFKC') })),
      ...matchesIn(text, ACCENT_FOR_APOSTROPHE).map(({ index }) => ({ start: index, end: index + 1, repaired: '’' })),
      ...matchesIn(text, FOREIGN_ALPHABET).map(({ 0: found, index }) => ({ start: index, end: index + 1, repaired: LOOKALIKES[found] ?? null })),
      ...matchesIn(text, LOST).map(({ 0: found, index }) => ({ start: index, end: index + found.length, repaired: null })),
    ].toSorted((a, b) => a.start - b.start)
    return byWord(paragraph, damage)
  },
}

/** ﬁ, ﬂ, ﬀ … from a PDF. */
const LIGATURE = /[\ufb00-\ufb06]/g

/** What no encoding could read: “Andr�”, “caf?eine”. */
const LOST = /\ufffd+|(?<=\p{L})\?(?=\p{Ll}{2})/gu

/** it´s, l`été */
const ACCENT_FOR_APOSTROPHE = /(?<=\p{L})[´`](?=\p{L})/gu
/** Letters of another alphabet beside Latin ones in a word. */
const FOREIGN_ALPHABET = /(?<=\p{Script=Latin})[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})/gu
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C',
  Т: 'T', Х: 'X', ο: 'o', Ο: 'O', Α: 'A', Β: 'B', Ε: 'E', Κ: 'K', Μ: 'M', Ν: 'N', Ρ: 'P', Τ: 'T', Χ: 'X',
}

type Damage = { readonly start: number; readonly end: number; readonly repaired: string | null }

/** One finding for each word, or for each mark that stands alone. */
function byWord(paragraph: Parameters<Check['find']>[0], damage: readonly Damage[]): Match[] {
  const { text } = paragraph
  const matches: Match[] = []
  let w = 0
  const { words } = readingOf(paragraph)
  for (let i = 0; i < damage.length; ) {
    let { start, end } = damage[i] ?? { start: 0, end: 0 }
    // The white space of the text bounds a damaged word; its own letters need not be letters.
    while (w < words.length && (words[w]?.end ?? 0) < start) w++
    while (start > 0 && /[\p{L}\p{M}]/u.test(text[start - 1] ?? '')) start--
    let repaired = text.slice(start, damage[i]?.start)
    let lost = false
    let at = damage[i]?.start ?? 0
    while (i < damage.length && (damage[i]?.start ?? 0) <= end) {
      const one = damage[i++]
      if (!one) break
      repaired += text.slice(at, one.start) + (one.repaired ?? '')
      lost ||= one.repaired === null
      at = one.end
      end = Math.max(end, one.end)
      while (end < text.length && /[\p{L}\p{M}]/u.test(text[end] ?? '') && (damage[i]?.start ?? Infinity) > end) end++
    }
    repaired += text.slice(at, end)
    matches.push({
      start,
      end,
      message: lost ? 'A character was lost here.' : `“${text.slice(start, end)}” was read in the wrong encoding; expected “${repaired}”.`,
      fixes: lost ? [] : [{ action: 'replace', replacement: repaired }],
    })
  }
  return matches
}
