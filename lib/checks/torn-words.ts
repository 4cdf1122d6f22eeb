import type { Check, CheckContext, Match, WordLists } from './check'
import type { NameList } from './names'
import { readingOf } from './reading'
import type { Word } from '../text/words'

export const tornWords: Check = {
  label: 'Words torn apart',
  description: 'One word with a space in it (“govern ment”), where one of the halves is no word.',
  kind: 'typography',
  confidence: 'likely',
  find: (paragraph, context) => {
    const { words: lists } = context
    if (!lists) return []
    const { text } = paragraph
    const { words } = readingOf(paragraph)
    const matches: Match[] = []
    for (let i = 1; i < words.length; i++) {
      const [first, second] = [words[i - 1], words[i]]
      if (!first || !second || second.start !== first.end + 1 || text.charCodeAt(first.end) !== SPACE || !isTorn(first, second, context)) continue
      const replacement = first.text + second.text
      matches.push({
        start: first.start,
        end: second.end,
        message: `“${first.text} ${second.text}” is one word torn apart; expected “${replacement}”.`,
        fixes: [{ action: 'replace', replacement }],
      })
      i++
    }
    return matches
  },
}

const SPACE = 0x20

const isWord = (word: string, words: WordLists, names: NameList): boolean => words.isEnglish(word) || SINGLE_LETTER.test(word) || names.has(word)
const SINGLE_LETTER = /^[aAI]$/

/** The second half is in lower case, the whole is a word of six letters or more, and one half is a word in no list. */
function isTorn(first: Word, second: Word, { words, locale, names }: CheckContext): boolean {
  if (!words || first.text.length + second.text.length < 6) return false
  // The cheap question first: nearly every pair is made of two words.
  if (isWord(second.text, words, names) && isWord(first.text, words, names)) return false
  if (!/^\p{L}\p{Ll}*$/u.test(first.text) || !/^\p{Ll}+$/u.test(second.text)) return false
  if (words.isSource(second.text) && words.isSource(first.text)) return false
  return words.isEnglish(first.folded + second.folded, locale)
}
