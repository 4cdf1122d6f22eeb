import type { Check, Match } from './check'
import { readingOf } from './reading'
import { foldWord } from '../text/words'

/** A word used more often than this is the article's own term. */
const A_TERM = 2
/** With more candidates than this, the word is as likely a rare word as a slip. */
const TOO_MANY = 3

export const spelling: Check = {
  label: 'Spelling',
  description: 'Finds words in lower case that no dictionary has and that are one letter away from one that is right; never names.',
  kind: 'spelling',
  confidence: 'perhaps',
  find(paragraph, { words, locale, article, names }) {
    if (!words) return []
    const { text } = paragraph
    // The cheap question first: nearly every word is English.
    const unknown = readingOf(paragraph).words.filter(({ text: form }) => form.length > 4 && !words.isEnglish(form))
    return unknown.flatMap((word): Match[] => {
      const form = word.text
      // Only plain words: no capitals, accents, digits, hyphens, addresses or cut words.
      if (!/^[a-z]{5,}$/.test(form) || /[@#/._…-]$/.test(text.charAt(word.start - 1)) || /^[@/_…-]|^\.\p{L}/u.test(text.slice(word.end, word.end + 2))) return []
      if (words.isSource(form) || names.has(form) || article.forms.total(foldWord(form)) > A_TERM) return []
      const near = words.near(form, locale).filter((candidate) => /^[a-z]+$/.test(candidate) && likely(form, candidate))
      if (near.length === 0 || near.length > TOO_MANY) return []
      return [
        {
          start: word.start,
          end: word.end,
          message: `“${form}” is in no dictionary; “${near.join('” or “')}” may be meant.`,
          fixes: near.map((replacement) => ({ action: 'replace', replacement })),
        },
      ]
    })
  },
}

/** Not by adding or dropping an ending, which makes new but honest words (“unfunniest”, “streamers”). */
function likely(form: string, candidate: string): boolean {
  return form[0] === candidate[0] && !candidate.startsWith(form) && !form.startsWith(candidate)
}
