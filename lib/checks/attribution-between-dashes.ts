import type { HouseMarks } from './quotation-defects'
import type { Match } from './check'
import { isSaysOrSaid } from './lexicons/en/verbs-of-saying'
import { allMatches } from '../text/all-matches'

const BETWEEN_DASHES = /([,.!?…])? [-–—] ([^-–—“”"«»\n]{4,100}?),? [-–—] (?=[“‘]?(\p{L}))/gu
const VERB_FIRST = /^(\p{Ll}+) (?:the |an? |his |her |its |their |(?:he|she|they|it)(?: |$)|\p{Lu})/u
const SUBJECT_FIRST = /^(?:he|she|they|(?:the )?(?:\p{Ll}+ )?(?:\p{Ll}+|\p{Lu}[\p{L}’'.-]+)(?: \p{Lu}[\p{L}’'.-]+){0,2}) (?:(?:also|then|further) )?(\p{Ll}+)(?: |,|$)/u

/** Whether these words say who is speaking: “says the mayor”, “he added”. */
function attributes(words: string): boolean {
  return [VERB_FIRST, SUBJECT_FIRST].some((order) => {
    const verb = order.exec(words)?.[1]
    return verb !== undefined && (isSaysOrSaid(verb) || verb === 'reads')
  })
}

/**
 * Between two offsets within a quotation, what says who is speaking between two dashes, as Italian, Portuguese and
 * Spanish news writes it: “The doors - says the mayor - are open”.
 */
export function attributionsBetweenDashes(text: string, from: number, to: number, house: HouseMarks, inside: boolean): Match[] {
  return allMatches(text.slice(from, to), BETWEEN_DASHES).flatMap(({ 0: found, 1: point, 2: words = '', 3: next = '', index }): Match[] => {
    if (!attributes(words)) return []
    const closing = point !== undefined && point !== ',' ? point + house.close : inside ? `,${house.close}` : `${house.close},`
    const goesOn = next === next.toLowerCase() ? ',' : '.'
    return [
      {
        start: from + index,
        end: from + index + found.length,
        message: `“${words}” stands between dashes within the quotation; expected it outside the quotation marks.`,
        fixes: [{ action: 'replace', replacement: `${closing} ${words}${goesOn} ${house.open}` }],
      },
    ]
  })
}
