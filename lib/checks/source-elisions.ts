import type { Check, CheckContext, Match } from './check'
import { matchesIn } from '../text/search'
import { capitalise, isCapitalised } from '../text/words'

export const sourceElisions: Check = {
  label: 'Small words of the source',
  description: 'Finds small French words that were left before English ones and names: “the team d’Alès”, “l ’office”, “A Geneva, dozens marched”.',
  kind: 'foreign',
  confidence: 'likely',
  find: ({ text }, context) => {
    if (context.sourceLanguage !== 'fr') return []
    const cities = matchesIn(text, BEFORE_A_CITY).map((match) => toMatch(match.index, match[0], 'In'))
    if (!/['’]/.test(text)) return cities
    return [
      ...cities,
      ...matchesIn(text, SPACED).flatMap((match) => spacedAt(match, text, context) ?? []),
      ...matchesIn(text, BEFORE_A_NAME).flatMap((match) => (FRENCH_NAME.test(text.slice(Math.max(0, match.index - 16), match.index)) ? [] : [toMatch(match.index, match[0], withName(match))])),
      ...[...matchesIn(text, BEFORE_A_WORD), ...matchesIn(text, BETWEEN_WORDS)].map((match) => beforeWordAt(match, context)),
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
/** “after l’honoration of”: an article between words of English. */
const BETWEEN_WORDS = /(?<=(?<![\p{L}’'-])(?:of|in|by|with|to|from|after|before|and|that|on|for|is|was|at|during) )(l)['’](\p{Ll}{4,})(?= (?:of|in|by|and|which|that|is|was|has|on|for|to|with)(?!\p{L}))/gu

const CITIES =
  'Paris|Marseille|Lyon|Lille|Bordeaux|Nantes|Nice|Toulouse|Strasbourg|Rennes|Grenoble|Brussels|Geneva|Lausanne|Zurich|Bern|Montreal|Quebec|Ottawa|Toronto|London|Dublin|Berlin|Munich|Hamburg|Frankfurt|Vienna|Rome|Milan|Turin|Madrid|Barcelona|' +
  'Lisbon|Athens|Copenhagen|Stockholm|Oslo|Helsinki|Warsaw|Prague|Budapest|Bucharest|Sofia|Belgrade|Moscow|Kiev|Kyiv|Istanbul|Ankara|Cairo|Tunis|Algiers|Rabat|Casablanca|Dakar|Abidjan|Bamako|Kinshasa|Nairobi|Johannesburg|Jerusalem|' +
  'Beirut|Damascus|Baghdad|Tehran|Kabul|Gaza|Riyadh|Dubai|Delhi|Mumbai|Beijing|Shanghai|Hong Kong|Tokyo|Seoul|Manila|Jakarta|Bangkok|Hanoi|Sydney|Melbourne|Washington|New York|Chicago|Los Angeles|San Francisco|Boston|Miami|Mexico|Havana|Caracas|Bogotá|Lima|Santiago|Buenos Aires'
/** “A Geneva, dozens marched”: “à Genève”, whose capital has no accent. */
const BEFORE_A_CITY = new RegExp(`(?<=^|[.!?:] |[“"«])A(?= (?:${CITIES})(?:, (?:an?|the|in|on|several|some|many|most|nearly|almost|about|around|more|hundreds|thousands|dozens|tens|he|she|they|we|it|there|this|these|\\p{N})| (?:an?|the|hundreds|thousands|dozens|tens|several|some|nearly|about|around|more than|as|too|also|alone|there|\\p{N})) )`, 'gu')

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

function beforeWordAt({ 0: found, 1: article, 2: word = '', index }: RegExpExecArray, { words }: CheckContext): Match {
  return toMatch(index, found, words?.isEnglish(word) === false ? null : `${article === 'L' ? 'The' : 'the'} ${word}`)
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
