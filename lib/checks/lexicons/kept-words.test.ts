import { describe, expect, it } from 'vitest'
import { phrases as inAnyLanguage } from './any/phrases'
import { phrases as german } from './de/phrases'
import { phrases as spanish } from './es/phrases'
import { phrases as french } from './fr/phrases'
import { phrases as italian } from './it/phrases'
import { phrases as portuguese } from './pt/phrases'
import { phrases as romance } from './romance/phrases'
import { parsePhrase } from '../phrase-pattern'
import { compilePhrases, type PhraseEntry } from '../phrases'
import { wordsOf } from '../../text/words'

/** Words of one kind by what they say; a fix that says another of them than the phrase does has changed whose, who, when, how many or in which tense. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'whose and who': [
    'he him his himself', 'she her hers herself', 'they them their theirs themselves', 'we us our ours ourselves', 'i me my mine myself',
  ],
  when: [
    ...'january february march april may june july august september october november december'.split(' '),
    ...'monday tuesday wednesday thursday friday saturday sunday yesterday tomorrow'.split(' '),
    'week weeks', 'month months', 'year years', 'hour hours',
  ],
  'how many': 'two three four five six seven eight ten third'.split(' '),
  tense: ['is are am', 'was were'],
}

/** The text that a phrase stands for with each choice of each of its places in turn. */
function variantsOf(phrase: string): string[] {
  const places = parsePhrase(phrase).map(({ choices, optional, comma }) => ({
    choices: choices.map((atoms) => (comma ? ', ' : ' ') + atoms.map(({ kind, word }) => (kind === 'word' ? word : kind === 'any' ? 'thing' : '12')).join(' ')),
    optional,
  }))
  const usual = places.map(({ choices, optional }) => (optional ? '' : (choices[0] ?? '')))
  return places.flatMap(({ choices }, at) => choices.map((choice) => usual.with(at, choice).join('').replace(/^,? /, '')))
}

/** What has a word of a kind without saying it. */
const SET = /every man for himself|two birds with one stone|(?:last|the previous) year/

/** What a text says of each kind. */
const said = (text: string, senses: readonly string[]): string[] => {
  const words = new Set(text.toLowerCase().match(/[\p{L}]+/gu))
  return senses.filter((sense) => sense.split(' ').some((word) => words.has(word)))
}

/** Entries whose first fix says what only another of the texts they stand for says, with the text that it changes. */
function changed(entries: readonly PhraseEntry[], senses: readonly string[]): string[] {
  return entries.flatMap((entry) => {
    if (entry.fixes.length === 0) return []
    const found = variantsOf(entry.phrase).flatMap((text) =>
      compilePhrases([entry]).find(text, wordsOf(text)).map(({ start, end, fixes: [fix = ''] }) => {
        const match = text.slice(start, end)
        return { match, fix, before: said(match, senses), after: said(fix.replace(SET, ''), senses) }
      }),
    )
    const everywhere = new Set(found.flatMap(({ before }) => before))
    const unlike = found.find(({ before, after }) => before.length > 0 && after.some((sense) => everywhere.has(sense) && !before.includes(sense)))
    return unlike ? [`${unlike.match} → ${unlike.fix}`] : []
  })
}

const LEXICONS: Readonly<Record<string, readonly PhraseEntry[]>> = { french, spanish, german, italian, portuguese, romance, inAnyLanguage }

describe.each(Object.entries(LEXICONS))('the first fixes of the %s lexicon', (_, entries) => {
  it.each(Object.entries(KINDS))('do not change %s', (__, senses) => {
    expect(changed(entries, senses)).toEqual([])
  })
})
