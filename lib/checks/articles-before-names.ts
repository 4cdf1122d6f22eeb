import type { Check, Match } from './check'
import { CLUBS } from './lexicons/en/clubs'
import { COUNTRIES, DEPARTMENTS, RIVER_DEPARTMENTS } from './lexicons/en/places-without-article'
import { withoutOverlaps } from './grammar-rule'
import { articlesBeforeCountries, articlesBeforeTitles } from './name-articles'
import { classedOf } from './word-classes'
import { matchesIn } from '../text/search'
import { capitalise } from '../text/words'

const anyOf = (names: readonly string[]) =>
  names.map((name) => name.replace(/’/g, "['’]")).toSorted((a, b) => b.length - a.length).join('|')

/** What follows where the name stands for itself: “the France coach” and “the France of his youth” are right. */
const ALONE = '(?=[.,;:?!)”"»]|$| (?:is|was|has|had|will|would|are|were|to|which|who|can|could|must|should|does|did|wants|since|because|where|but|by)\\b)'
const PLACE = new RegExp(`(?<![\\p{L}-])([Tt]he) (${anyOf(COUNTRIES)})(?![\\p{L}’'-])${ALONE}`, 'gu')
const DEPARTMENT = new RegExp(
  `(?<![\\p{L}-])([Tt]he) (${anyOf([...RIVER_DEPARTMENTS, ...DEPARTMENTS])})(?![\\p{L}’'-]|[ -](?:department|departement|region|prefecture|river|valley|valleys|estuary|basin|gorges?|coast|\\p{Lu}))`,
  'gu',
)
/** “the Barça won”, “played against the Porto”. */
const CLUB = new RegExp(
  `(?<![\\p{L}-])([Tt]he) (${anyOf(CLUBS)})(?![\\p{L}’'-])(?=[.,;:!?)”"»]|$| (?:won|lost|beat|beats|wins|loses|drew|draws|played|plays|is|was|has|had|will|against|scored|leads|led|faces|faced|hosts|hosted|visits|visited|wants|at home|in the league)\\b)`,
  'gu',
)
const NEAR_RIVER = /\b(?:river|banks?|mouth|waters?|along|across|bridges?|valley|flooded|overflowed|crossed|on|into) (?:of )?$/i

/** Titles that stand before a surname: with an article they are no titles any more. */
const TITLES = 'Judge|President|Professor|Doctor|Senator|General|Colonel|Captain|Pope|Bishop|Cardinal|Chancellor|Governor|Inspector'
/** What follows a title that is part of another name: “the General Election”. */
const NO_SURNAME = 'Election|Elections|Assembly|Secretary|Manager|Court|Motors|Strike|Council|Staff|Services?|Hospital|Synod|Directorate|Dynamics|Electric|Who|Line|Park|Street'
const SURNAME = '\\p{Lu}\\p{Ll}[\\p{L}’\'-]{1,20}'
const TITLED = new RegExp(
  `(?<![\\p{L}-])([Tt]he) (${TITLES}|${TITLES.toLowerCase()}) (?!(?:${NO_SURNAME})\\b)(${SURNAME})(?= (?:has|had|said|says|is|was|who|to|will|would|also|himself|herself|declared|announced|and|asked|told|added|believes)\\b| ?--| [-–—]|[,.;:)”"])`,
  'gu',
)
/** “The president Luiz Inácio Lula da Silva”: with first name and surname, in the source’s manner. */
const TITLED_IN_FULL = new RegExp(
  `(?<![\\p{L}-])([Tt]he) (president|governor|senator|pope|king|queen|judge|premier|deputy|councill?or|prosecutor|colonel|lieutenant-colonel|lieutenant colonel|general|captain|sergeant|archbishop|bishop|cardinal|mayor|[Ff]ederal [Cc]hancellor|Pope|King|Queen|Judge|Premier|Mayor|Governor|Senator|Councill?or|Deputy|President|Prosecutor) (?=\\p{Lu}\\p{Ll}[\\p{L}’'-]+ (?:(?:de|da|do|dos|del|la) )?(?:\\p{Lu}\\p{Ll}+|[IVX]+(?![\\p{L}])))(?!(?:\\p{Lu}[\\p{L}’'-]+ )?(?:${NO_SURNAME}|Prime|Minister|Army|Union|Confederation|Directorate)\\b)`,
  'gu',
)
const COURTESY = /(?<![\p{L}-])([Tt]he) ((?:Mr|Mrs|Ms|Miss|Dr|Sir|Madame)\.?) (?=\p{Lu})/gu
/** “deserves the prison”: places and states that English names without an article. */
const STATE = /(?<=\b(?:deserve|deserves|deserved|risk|risks|risked|avoid|avoids|avoided|escape|escaped|face|faces|against) )(the) (prison|jail|unemployment|poverty|bankruptcy|relegation|exile)\b(?! (?:in|at|of|service|system|sentence|gates|warden|authorities|officials|guards|governor|rate|zone|battle|play-off))/gu

export const articlesBeforeNames: Check = {
  label: 'Articles before names',
  description: 'Finds “the” before names that have no article in English: “the Canada”, “the President Macron”, “the Hérault”, “the Mr. Lam”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => {
    const { text } = paragraph
    const classed = classedOf(paragraph)
    return withoutOverlaps([
    ...matchesIn(text, PLACE).map((match) => toMatch(match, match[2] ?? '')),
    ...(sourceLanguage === 'fr' ? matchesIn(text, DEPARTMENT) : []).flatMap((match) => {
      const name = match[2] ?? ''
      return RIVER_DEPARTMENTS.includes(name) && NEAR_RIVER.test(text.slice(Math.max(0, match.index - 20), match.index)) ? [] : [toMatch(match, name)]
    }),
    ...(sourceLanguage === null || sourceLanguage === 'de' ? [] : matchesIn(text, CLUB)).map((match) => toMatch(match, match[2] ?? '')),
    ...matchesIn(text, TITLED).map((match) => toMatch(match, `${capitalised(match[2] ?? '')} ${match[3] ?? ''}`)),
    ...(sourceLanguage === null ? [] : matchesIn(text, TITLED_IN_FULL)).map((match) => toMatch(match, titleCase(match[2] ?? ''), match[0].trimEnd())),
    ...matchesIn(text, COURTESY).map((match) => toMatch(match, match[2] ?? '', match[0].trimEnd())),
    ...(sourceLanguage === null ? [] : matchesIn(text, STATE)).map((match) => toMatch(match, match[2] ?? '')),
    ...(sourceLanguage === null ? [] : articlesBeforeTitles(classed)),
    ...articlesBeforeCountries(classed),
    ])
  },
}

function toMatch(match: RegExpExecArray, replacement: string, found = match[0]): Match {
  return {
    start: match.index,
    end: match.index + found.length,
    message: `“${replacement}” has no article here in English.`,
    fixes: [{ action: 'replace', replacement }],
  }
}

function titleCase(title: string): string {
  return title.split(' ').map(capitalised).join(' ')
}

function capitalised(title: string): string {
  return capitalise(title)
}
