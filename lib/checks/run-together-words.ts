import type { Check, CheckContext, Match } from './check'
import { readingOf } from './reading'
import { isAllCapitals, isCapitalised, type Word } from '../text/words'

export const runTogetherWords: Check = {
  label: 'Words run together',
  description: 'Two words without the space between them (“ofthe”, “the Presson the waves”, “waterThe”).',
  kind: 'typography',
  confidence: 'likely',
  find: (paragraph, context) => {
    const { words: lists } = context
    if (!lists) return []
    const { words } = readingOf(paragraph)
    const matches: Match[] = []
    words.forEach((word, i) => {
      const found = split(word, words[i - 1], words[i + 1], context)
      if (found === null) return
      matches.push({
        start: word.start,
        end: word.end,
        message: `“${word.text}” looks like two words; expected “${found}”.`,
        fixes: [{ action: 'replace', replacement: found }],
      })
    })
    return matches
  },
}

/** Words without content: one half of what runs together is nearly always one of them. */
const LITTLE = new Set(
  ('the of and to for that with from was were is are has have had which who his her their this it he she they at in on by as ' +
    'an be or but not its into than then will would could said').split(' '),
)
/** Those that also end many English words and names, so that a split there needs more than the dictionary. */
const COMMON_ENDINGS = new Set('is on in an or as at he it be by not to'.split(' '))
const PREPOSITIONS = new Set('on in at by to for from with of into'.split(' '))
const DETERMINERS = new Set('the a an his her its their this these that those our my your'.split(' '))
const SENTENCE_STARTS = new Set('The A In He She It They But And On At For We This His Her Their As If When After However Since'.split(' '))

function split(word: Word, before: Word | undefined, after: Word | undefined, context: CheckContext): string | null {
  const { text } = word
  const atFigure = HAS_FIGURE.test(text) ? AT_FIGURE.exec(text) : null
  if (atFigure) return splitAtFigure(atFigure, context)
  if (text.length < 5 || isKnown(text, context) || !/^[\p{L}\p{M}]+$/u.test(text) || isAllCapitals(text)) return null
  const atCapital = /^(\p{L}*\p{Ll})(\p{Lu}\p{Ll}*)$/u.exec(text)
  if (atCapital) {
    const [, first = '', second = ''] = atCapital
    const isLink = LITTLE.has(first) && second.length > 2
    const sensible = SENTENCE_STARTS.has(second) && second !== 'In' && first.length > 2 && english(first, context)
    return isLink || sensible ? `${first} ${second}` : null
  }
  return isCapitalised(text) ? splitBeforeDeterminer(text, before, after, context) : splitAtLittleWord(text, context)
}

/** “350,000inhabitants” and “in2019”. */
const HAS_FIGURE = /\p{N}/u
const AT_FIGURE = /^(?:(\p{N}[\p{N}.,]*)(\p{Ll}{4,})|(\p{L}{2,})((?:19|20)\p{N}{2}))$/u
const BEFORE_YEARS = new Set('in since until by of and the from to before after during for'.split(' '))

function splitAtFigure([, figure, noun = '', little = '', year]: RegExpExecArray, context: CheckContext): string | null {
  if (figure !== undefined) return english(noun, context) ? `${figure} ${noun}` : null
  return BEFORE_YEARS.has(little.toLowerCase()) ? `${little} ${year ?? ''}` : null
}

/** “the Presson the waves”: a name does not stand between two articles, a preposition does before the second. */
function splitBeforeDeterminer(text: string, before: Word | undefined, after: Word | undefined, context: CheckContext): string | null {
  if (!DETERMINERS.has(before?.text.toLowerCase() ?? '') || !DETERMINERS.has(after?.text ?? '')) return null
  for (const preposition of PREPOSITIONS) {
    const first = text.slice(0, -preposition.length)
    if (text.endsWith(preposition) && first.length > 2 && english(first, context)) return `${first} ${preposition}`
  }
  return null
}

function splitAtLittleWord(text: string, context: CheckContext): string | null {
  for (let at = 2; at <= text.length - 2; at++) {
    const first = text.slice(0, at)
    const second = text.slice(at)
    const little = (LITTLE.has(first) && first.length > 2) || (LITTLE.has(second) && !COMMON_ENDINGS.has(second))
    const both = LITTLE.has(first) && LITTLE.has(second)
    if ((both || (little && first.length > 2 && second.length > 2)) && english(first, context) && english(second, context)) {
      return `${first} ${second}`
    }
  }
  return splitAtShortWord(text, context)
}

/** Prepositions of two letters that a page’s links lose their space beside, and what is left to be sure of it. */
const SHORT = /^(of|by|at|as|to|(?:in|on)(?!\p{Ll}*(?:s|ed|ing)$))(\p{Ll}{5,})$|^(\p{Ll}{4,})(of|by|in|on|at|to)$/u

/** “townof”, “massacrein”, “incentral”: where no dictionary has the whole, the rest is a word of some length. */
function splitAtShortWord(text: string, context: CheckContext): string | null {
  const [, before, second = '', first = '', after] = SHORT.exec(text) ?? []
  if (before !== undefined && english(second, context)) return `${before} ${second}`
  return after !== undefined && english(first, context) ? `${first} ${after}` : null
}

function english(word: string, { words, locale }: CheckContext): boolean {
  const lower = word.toLowerCase()
  // Single letters and pairs of them are in every dictionary as abbreviations.
  return LITTLE.has(lower) || (lower.length > 2 && (words?.isEnglish(lower, locale) ?? false))
}

/** Words of either language, declared names, and forms that the article has again: they are meant. */
function isKnown(text: string, { words, locale, names, article }: CheckContext): boolean {
  if (!words || names.has(text)) return true
  if (words.isEnglish(text, locale) || words.isEnglish(text, 'en-GB') || words.isEnglish(text, 'en-US')) return true
  if (words.isSource(text) || words.isSource(text.toLowerCase())) return true
  return isCapitalised(text) && article.forms.total(text.toLowerCase()) > 1
}
