import type { Check, Match } from './check'
import { matchesIn } from '../text/search'

export const invisibleCharacters: Check = {
  label: 'Invisible characters',
  description: 'Soft hyphens, zero-width characters, and marks that change the direction of writing.',
  kind: 'typography',
  confidence: 'certain',
  find: ({ text }) => {
    const matches: Match[] = []
    for (const match of matchesIn(text, RUN)) {
      const [found] = match
      if (isMeant(found, text, match.index)) continue
      const { start, end } = wordAround(text, match.index, match.index + found.length)
      matches.push({
        start,
        end,
        message: `There ${found.length === 1 ? `is an invisible character (${nameOf(found)})` : 'are invisible characters'} here; expected none.`,
        fixes: [{ action: 'replace', replacement: text.slice(start, end).replace(INVISIBLE, '') }],
      })
    }
    return matches
  },
}

const CHARACTERS = '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb'
const INVISIBLE = new RegExp(`[${CHARACTERS}]|[\\u{e0001}-\\u{e007f}]`, 'gu')
const RUN = new RegExp(`(?:[${CHARACTERS}]|[\\u{e0001}-\\u{e007f}])+`, 'gu')

const NAMES: Readonly<Record<string, string>> = {
  '\u00ad': 'soft hyphen', '\u200b': 'zero-width space', '\u200c': 'zero-width non-joiner', '\u200d': 'zero-width joiner',
  '\u2060': 'word joiner', '\ufeff': 'byte order mark', '\u200e': 'left-to-right mark', '\u200f': 'right-to-left mark',
}

function nameOf(character: string): string {
  return NAMES[character] ?? `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Joiners in emoji and in scripts that need them, tags of flags, direction marks beside right-to-left letters. */
function isMeant(found: string, text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 2), index)
  const after = text.slice(index + found.length, index + found.length + 2)
  if (found === '\u200d' || /^[\u{e0001}-\u{e007f}]+$/u.test(found)) return /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u.test(before) || /\p{Script=Arabic}|\p{Script=Devanagari}/u.test(before)
  if (found === '\u200c') return /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}]/u.test(before + after)
  return /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/.test(found) && /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text.slice(Math.max(0, index - 20), index + 20))
}

/** The word the characters stand in or at, so that the finding can be seen. */
function wordAround(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  while (start > 0 && from - start < 40 && /[\p{L}\p{M}\p{N}]/u.test(text[start - 1] ?? '')) start--
  while (end < text.length && end - to < 40 && /[\p{L}\p{M}\p{N}]/u.test(text[end] ?? '')) end++
  if (start === from && end === to) {
    // Alone between spaces: the neighbouring character makes it visible.
    if (end < text.length) end += text.codePointAt(end)! > 0xffff ? 2 : 1
    else if (start > 0) start--
  }
  return { start, end }
}
