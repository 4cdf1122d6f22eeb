import type { Check, CheckContext, Match } from './check'
import { matchesIn } from '../text/search'
import { capitalise, isCapitalised } from '../text/words'

export const sourceElisions: Check = {
  label: 'Elided words of the source',
  description: 'Finds French articles, prepositions and pronouns with an apostrophe that were left before an English word or a name (“the team d’Alès”, “l ’office”).',
  kind: 'foreign',
  confidence: 'likely',
  find: ({ text }, context) => {
    if (context.sourceLanguage !== 'fr' || !/['’]/.test(text)) return []
    return [
      ...matchesIn(text, SPACED).flatMap((match) => spacedAt(match, text, context) ?? []),
      ...matchesIn(text, BEFORE_A_NAME).flatMap((match) => (FRENCH_NAME.test(text.slice(Math.max(0, match.index - 16), match.index)) ? [] : [toMatch(match.index, match[0], withName(match))])),
      ...matchesIn(text, BEFORE_A_WORD).map((match) => beforeWordAt(match, context)),
    ]
  },
}

/** “l ’office”, “s’ escapes”, “qu ’ they” */
const SPACED = /(?<![\p{L}\p{N}’'‘“".])(s|d|l|n|c|j|qu|lorsqu|puisqu)(?: ['’] ?|['’] )(?=(\p{L}+))/giu
/** “the team d’Alès”, “said qu’Alice”: not “Valéry Giscard d’Estaing”. */
const BEFORE_A_NAME = /(?<=(?<![\p{L}’'])\p{Ll}{2,} )(d|l|qu)['’](\p{Lu}[\p{L}-]+)(?![\p{L}’'])/gu
/** A name goes on over “de l’”, “rue d’”: it keeps what it has. */
const FRENCH_NAME = /(?<![\p{L}’'])(?:de|du|des|et|à|a|sur|en|la|le|les|rue|place|quai|pont|cours|avenue|boulevard|palais|coup|hors|île|côte|val|saint|château) $/iu
/** “L’alliance provides”, “of l’usine” */
const BEFORE_A_WORD = /(?<![\p{L}’'“«"])(L)['’](\p{Ll}{3,})(?= \p{Ll})/gu

const ENGLISH: Readonly<Record<string, string>> = { d: 'of ', qu: 'that ', c: 'it ', j: 'I ', lorsqu: 'when ', puisqu: 'since ', l: 'the ' }

/** What is deleted where the next word is a verb (“s’ escapes”), and put where it is not (“l ’office”). */
function spacedAt({ 0: found, 1: elided = '', 2: next = '', index }: RegExpExecArray, text: string, { words }: CheckContext): Match | null {
  // “the letter s ’ ”, “’s” and quotations of one letter: the next word must be English or a name, and no mark closes later.
  if (/^(?:S|t|s|ll|d|m|re|ve)$/.test(next) || /^s$/i.test(elided) && !/['’] $/.test(found)) return null
  const before = text.slice(Math.max(0, index - 16), index)
  if (isCapitalised(next) && (elided === 'L' || /\p{Lu}[\p{L}-]+ $/u.test(before))) return null
  if (words && !words.isEnglish(next) && !isCapitalised(next)) return null
  const folded = elided.toLowerCase()
  const english = folded === 'l' && /\b(?:the|a|an) $/i.test(before) ? '' : (ENGLISH[folded] ?? '')
  return toMatch(index, found, isCapitalised(elided) ? capitalise(english) : english)
}

const withName = ([, elided = '', name = '']: RegExpExecArray): string => `${elided === 'l' ? '' : ENGLISH[elided]}${name}`

function beforeWordAt({ 0: found, 2: word = '', index }: RegExpExecArray, { words }: CheckContext): Match {
  return toMatch(index, found, words?.isEnglish(word) === false ? null : `The ${word}`)
}

function toMatch(start: number, found: string, replacement: string | null): Match {
  const shown = found.trimEnd()
  return {
    start,
    end: start + (replacement === '' || replacement?.endsWith(' ') ? found.length : shown.length),
    message: `“${shown}” has an elided word of the source.`,
    fixes: replacement === null ? [] : [{ action: 'replace', replacement }],
  }
}
