import type { Check, Match } from './check'
import { matchesIn } from '../text/search'

/** “city- and district council”: after the hyphen a word without one. */
const HANGING = /(?<![\p{L}\p{N}’'-])(\p{L}{3,20})-(?=,? (?:and|or|as well as) (?:the )?(\p{L}{3,20})(?![\p{L}’'-]))/gu
/** “school fees and -costs” */
const LEADING = /(?<=\p{L} (?:and|or) )-(?=\p{Ll}{3,20}(?![\p{L}-]))/gu
/** First parts that have a hyphen of their own, also before “and” (“pre- and post-war”, “mid- and late 1990s”). */
const PREFIXES = /^(?:pre|post|anti|pro|mid|micro|macro|mini|mega|multi|intra|inter|infra|under|over|sub|semi|non|neo|extra|ultra|upper|lower|early|late|short|long|full|part|high|low|left|right|two|three|four|five|six|seven|eight|nine|ten|twelve|first|second|third|mono|poly|hyper|hypo|electro|thermo|photo|socio|geo|bio|eco|self|gender|male|female|white|black|English|French|Spanish|outer|inner|mono|anglo|franco|euro|afro|in|out|on|off)$/i

export const suspendedHyphens: Check = {
  label: 'Hanging hyphens',
  description: 'Finds the hyphen that German leaves for a part of the next word: “city- and district council”.',
  kind: 'typography',
  confidence: 'likely',
  find: ({ text }, { sourceLanguage }) => {
    if (sourceLanguage !== 'de') return []
    const hanging = matchesIn(text, HANGING).flatMap((match): Match[] => {
      const [found, word = ''] = match
      if (PREFIXES.test(word)) return []
      return [toMatch(match.index, found, word)]
    })
    return [...hanging, ...matchesIn(text, LEADING).map(({ index }) => toMatch(index, '-', ''))]
  },
}

function toMatch(start: number, found: string, replacement: string): Match {
  return {
    start,
    end: start + found.length,
    message: `“${found}” stands for a part of another word, as in German; expected ${replacement === '' ? 'nothing' : `“${replacement}”`}.`,
    fixes: [{ action: 'replace', replacement }],
  }
}
