import type { SourceLanguage } from './check'

/** Whether the source is French, Spanish, Italian or Portuguese, whose grammar the rules for these languages know. */
export const isRomance = (language: SourceLanguage | null): boolean => language !== null && language !== 'de'

/** What stands before a sentence, a quotation or what follows a colon. */
export const BEFORE_SENTENCE = '(?:^|[.!?…][”"’)»]? |\\n|[“"«] ?|: |; )'
/** Here a sentence begins, with a capital or a figure: which is looked at first, as most places have neither. */
export const SENTENCE_START = `(?=[\\p{Lu}\\p{N}])(?<=${BEFORE_SENTENCE})`
/** As a lookahead: a word ends, and with it the noun phrase: no hyphen, apostrophe or letter follows. */
export const WORD_END = '(?![\\p{L}\\p{N}’\'-])'

/** Of a noun phrase in lower case, whether it is plural: by its head, the last word before “of”, “in” and the like. */
export function isPluralPhrase(phrase: string): boolean {
  const head = phrase.split(/ (?:of|in|on|at|for|to|with|by|from|between|against|about|that|who|which|since) /)[0] ?? phrase
  if (/ and /.test(head)) return true
  const noun = head.split(' ').at(-1) ?? ''
  return /^(?:people|children|men|women|police)$/i.test(noun) || (/[^siu’']s$/.test(noun) && !/^(?:news|politics|campus|virus|bus|gas)$/.test(noun))
}
