import type { Check, Locale, Match } from './check'
import { allMatches } from '../text/all-matches'
import { matchesIn } from '../text/search'

/** “20h30”, “20 h 30”, “20H30”, “8h”, also with “at” before; not “3h” of a film's length after “of” or “in”. */
const WITH_H = /(?<![\p{L}\p{N}.,-])(\d{1,2})[ \u00a0]?(?:h(?:[ \u00a0]?([0-5]\d))?|H[ \u00a0]?([0-5]\d))(?![\p{L}\p{N}])/gu
/** “at 17:00 hours”, “17.30 hours”, “20:15 Uhr”, “at 20 hours”. */
const WITH_HOURS = /(?<![\p{L}\p{N}.,-])(?:(at|around|from|until|by|to|before|after|since) )?([01]?\d|2[0-4])(?:[:.h]([0-5]\d))?[ \u00a0](?:hours?|Uhr|uhr|horas|heures|ore)\b/gu
/** “20.30 clock”, “at 18 o’clock”, “17 hrs”: the hour counts to twenty-four, or the word is the source’s. */
const WITH_CLOCK = /(?<![\p{L}\p{N}.,-])(?:(at|around|from|until|by|to|before|after|since) )?([01]?\d|2[0-4])(?:[:.]([0-5]\d))?[ \u00a0](?:([Cc]lock|hrs\.?|hs\.?)|o[’']clock)(?![\p{L}])/gu
/** “at 20:00”, “06:40” and “at 21.45”, which American papers write with a.m. and p.m. */
const OF_TWENTY_FOUR = /(?<![\p{L}\p{N}.,:/-])(?:(at|around|from|until|by|to|before|after|since|and) )?(0\d|1[3-9]|2[0-3]):([0-5]\d)(?![\p{N}:]|[-–.]\p{N})(?! ?(?:[ap]\.?m|GMT|UTC|CET|CEST|hours?|Uhr|clock|min))/gu
const WITH_POINT = /(?<![\p{L}\p{N}.,:/-])(at) (0\d|1\d|2[0-3])\.([0-5]\d)(?![\p{N}%])(?! ?(?:[ap]\.?m|clock|o[’']clock|Uhr|hours?|hrs|hs|%|percent|per cent|euros?|million|billion|points?|seconds|meters?|metres?|kilom|degrees))/gu
/** “at 3.30 pm”, which is British; “3: 30 p.m.” */
const POINT_BEFORE_HALF = /(?<![\p{L}\p{N}.,:/€$£-])(1[0-2]|0?[1-9])(?:\.|: )([0-5]\d) ?([ap])\.?m(?![\p{L}\p{N}])\.?/gu
/** “6 o’clock in the morning”, “on Sunday morning shortly before 6 o’clock” */
const O_CLOCK = /(?<![\p{L}\p{N}.,:-])(1[0-2]|[1-9])(?:[:.]([0-5]\d))? o[’']clock(?: (?:(?:in the|on \p{L}+day) (morning|afternoon|evening)|at (night)))?(?![\p{L}’'-])/gu
/** What follows a length of time: “at 20 hours of rain”. */
const OF_A_LENGTH = /^ (?:of|later|before|after|ago|a|per|straight|long|away|every|each|earlier|behind|without|or more)\b/

export const clockTimes: Check = {
  label: 'Times of day',
  description: 'Finds times of day in the source’s form (“20h30”, “at 17:00 hours”), with the locale’s form.',
  kind: 'typography',
  confidence: 'certain',
  find: ({ text }, { locale, sourceLanguage }) => [
    ...matchesIn(text, WITH_H).flatMap((match) => timesWithH(match, text, locale)),
    ...matchesIn(text, WITH_CLOCK).flatMap((match) => (match[4] === undefined && match[3] === undefined && Number(match[2]) < 13 ? [] : [timeAt(match, text, locale)])),
    ...(sourceLanguage === null || locale === 'en-GB' ? [] : [...matchesIn(text, OF_TWENTY_FOUR), ...matchesIn(text, WITH_POINT)].map((match) => timeAt(match, text, locale))),
    ...(sourceLanguage === null || locale === 'en-GB' ? [] : [...matchesIn(text, POINT_BEFORE_HALF).map((match) => timeBeforeHalf(match, text)), ...matchesIn(text, O_CLOCK).flatMap((match) => timeByTheClock(match, text, locale))]),
    ...matchesIn(text, WITH_HOURS).flatMap((match) => timesWithHours(match, text, locale, sourceLanguage !== null)),
  ],
}

function timesWithH(match: RegExpExecArray, text: string, locale: Locale): Match[] {
  const [found, hours = ''] = match
  const minutes = match[2] ?? match[3]
  const before = text.slice(Math.max(0, match.index - 12), match.index)
  // A length of time: “a 3h film”, “in 2h”, “lasts 2 h”, “24h a day”.
  const isLength = minutes === undefined && (Number(hours) > 24 || /(?:\b(?:in|of|for|lasts?|took|after|a|an|another|within|over|every|valid)|[-–]) ?$/i.test(before))
  if (Number(hours) > 24 || isLength || /^ ?\/|^ ?(?:a|per) /.test(text.slice(match.index + found.length))) return []
  return [toMatch(match.index, found, time(Number(hours), minutes, locale), text)]
}

function timesWithHours(match: RegExpExecArray, text: string, locale: Locale, translated: boolean): Match[] {
  const [found, preposition, hours = '', minutes] = match
  // “at 20 hours” is a time of day; “20 hours” is a length of time.
  const after = text.slice(match.index + found.length, match.index + found.length + 12)
  if (minutes === undefined && (preposition !== 'at' || !translated || OF_A_LENGTH.test(after))) return []
  const local = time(Number(hours), minutes, locale)
  return [toMatch(match.index, found, preposition === undefined ? local : `${preposition} ${local}`, text)]
}

function timeAt(match: RegExpExecArray, text: string, locale: Locale): Match {
  const [found, preposition, hours = '', minutes] = match
  const local = time(Number(hours), minutes, locale)
  return toMatch(match.index, found, preposition === undefined ? local : `${preposition} ${local}`, text)
}

function timeBeforeHalf({ 0: found, 1: hours = '', 2: minutes = '', 3: half = '', index }: RegExpExecArray, text: string): Match {
  return toMatch(index, found, `${Number(hours)}${minutes === '00' ? '' : `:${minutes}`} ${half}.m.`, text)
}

/** Which half of the day is meant the clause says before, or the words after the hour. */
function timeByTheClock({ 0: found, 1: hours = '', 2: minutes, 3: part, 4: night, index }: RegExpExecArray, text: string, locale: Locale): Match[] {
  const said = part ?? night ?? allMatches(text.slice(Math.max(0, index - 50), index), /\b(?:morning|afternoon|evening|night|[.!?] \p{Lu})/gu).at(-1)?.[0] ?? ''
  if (!/^[man]\p{L}+|^evening/u.test(said)) return []
  const hour = Number(hours) % 12
  const isLate = said === 'afternoon' || said === 'evening' || (said === 'night' && hour > 5)
  return [toMatch(index, found, time(hour + (isLate ? 12 : 0), minutes, locale), text)]
}

function toMatch(start: number, found: string, expected: string, text: string): Match {
  // The full stop of “p.m.” also ends the sentence.
  const replacement = text[start + found.length] === '.' ? expected.replace(/\.$/, '') : expected
  return {
    start,
    end: start + found.length,
    message: `English writes this time of day differently; expected “${replacement}”.`,
    fixes: [{ action: 'replace', replacement }],
  }
}

/** A time of day as the locale writes it: “5 p.m.”, “8:30 p.m.”; in Britain “5pm”, “8.30pm”. */
function time(hours: number, minutes: string | undefined, locale: Locale): string {
  const full = minutes === undefined || minutes === '00'
  if (full && hours % 24 === 0) return 'midnight'
  if (full && hours === 12) return 'noon'
  const half = hours % 24 < 12 ? 'am' : 'pm'
  const hour = hours % 12 === 0 ? 12 : hours % 12
  if (locale === 'en-GB') return `${hour}${full ? '' : `.${minutes}`}${half}`
  return `${hour}${full ? '' : `:${minutes}`} ${half === 'am' ? 'a.m.' : 'p.m.'}`
}
