import type { Check, CheckContext, Match } from './check'
import { readingOf } from './reading'
import { isKnownAbbreviation } from '../text/abbreviations'
import { capitalise, type Word } from '../text/words'

export const sentenceBoundaries: Check = {
  label: 'Sentence boundaries',
  description: 'A full stop in the middle of a sentence, before a word in lower case.',
  kind: 'structure',
  confidence: 'likely',
  find: (paragraph, context) => {
    const { text } = paragraph
    const { words } = readingOf(paragraph)
    const matches: Match[] = []
    for (let i = 1; i < words.length; i++) {
      const before = words[i - 1]
      const word = words[i]
      if (!before || !word || word.start < before.end + 2 || !isSpuriousStop(text, before, word, words[i + 1], context)) continue
      const gap = text.slice(before.end, word.start)
      const lead = before.text + (gap.startsWith('.') ? '' : gap.replace(/\.\s+$/, ''))
      const join = { action: 'replace', replacement: `${lead} ${word.text}`, label: 'Remove the full stop' } as const
      const start = { action: 'replace', replacement: `${before.text}${gap}${capitalise(word.text)}`, label: 'Begin a sentence' } as const
      matches.push({
        start: before.start,
        end: word.end,
        message: `After the full stop “${word.text}” begins in lower case; expected no full stop, or a capital.`,
        fixes: BEGINNERS.has(word.text) ? [start, join] : [join, start],
      })
    }
    return matches
  },
}

/** Words that more often begin a sentence than go on with one. */
const BEGINNERS = new Set('the he she it they this these those there we i in on but however if when according for a an his her'.split(' '))
/** Particles of names keep their small letter where they must not begin a sentence, but do. */
const PARTICLES = new Set('von van de di da del della le la el al bin ibn ter ten zu du dos das'.split(' '))

function isSpuriousStop(text: string, before: Word, word: Word, after: Word | undefined, { words, locale }: CheckContext): boolean {
  const gap = text.slice(before.end, word.start)
  if (!/^[)\]]?\.[ \n\u00a0]+$/.test(gap) || !/^\p{Ll}{2,}$/u.test(word.text)) return false
  if (before.text.length < 2 || isKnownAbbreviation(before.text) || /[\p{Lu}\p{N}]$/u.test(before.text)) return false
  // a.m., e.g., i.e.: the word before the full stop follows another one
  if (/[.\p{N}]$/u.test(text.slice(Math.max(0, before.start - 1), before.start))) return false
  if (PARTICLES.has(word.text) && /^\p{Lu}/u.test(after?.text ?? '')) return false
  // A company or a person whose name begins in lower case is not in the dictionary.
  return words ? words.isEnglish(word.text, locale) || BEGINNERS.has(word.text) : true
}
