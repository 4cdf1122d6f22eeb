import type { Check, Match } from './check'
import { matchesOf, withoutOverlaps, type GrammarRule } from './grammar-rule'
import { GIVEN_NAMES } from './lexicons/fr/given-names'
import { LITERAL_COMPOUNDS, NEVER_ENGLISH } from './lexicons/fr/literal-compounds'
import { matchesIn } from '../text/search'
import { capitalise, foldWord, isCapitalised } from '../text/words'

export const literalCompounds: Check = {
  label: 'Literal compounds',
  description: 'Finds French compounds whose parts were translated one by one (“the States - United”, “him - even”, “a door - word”, “this time - ci”).',
  kind: 'foreign',
  confidence: 'certain',
  find: (paragraph, { sourceLanguage }) => {
    const { text } = paragraph
    if (!text.includes('-') || (sourceLanguage !== null && sourceLanguage !== 'fr')) return []
    return withoutOverlaps([...compoundsIn(text), ...matchesOf(paragraph, RULES)])
  },
}

/** Two or three parts; the last two must not be looked at where the first three make a compound. */
const FIRST = /(?<![\p{L}\p{M}\p{N}’'-])\p{L}{2,}(?= ?- ?\p{L})/gu
const PARTS = /(\p{L}+)( ?- ?)(\p{L}+)(?:( ?- ?)(\p{L}+))?(?:( ?- ?)(\p{L}+))?/uy

function compoundsIn(text: string): Match[] {
  const matches: Match[] = []
  for (const { index } of matchesIn(text, FIRST)) {
    const found = compoundAt(text, index)
    if (found && (matches.at(-1)?.end ?? 0) <= index) matches.push(found)
  }
  return matches
}

function compoundAt(text: string, start: number): Match | null {
  PARTS.lastIndex = start
  const parts = PARTS.exec(text)?.slice(1).filter((part) => part !== undefined) ?? []
  for (let count = parts.length; count >= 3; count -= 2) {
    const span = parts.slice(0, count).join('')
    const compound = foldWord(span).replaceAll(' ', '')
    const english = LITERAL_COMPOUNDS.get(compound)
    if (english === undefined || (!span.includes(' ') && !NEVER_ENGLISH.has(compound))) continue
    const end = start + span.length
    if (/^[\p{L}\p{N}’'-]/u.test(text.slice(end, end + 1)) || english === span || isDashed(compound, text.slice(end, end + 8))) continue
    return toMatch(text, start, end, english)
  }
  return null
}

/** “He knows it - even if he denies it”, “it rains there - down in the valley”: a dash, and what comes after it goes on. */
const isDashed = (compound: string, after: string) => /-(?:even|same|down|low|well)$/.test(compound) && /^ (?:if|though|when|as|in|at|to|the|a|an|among|those|more|less)(?!\p{L})/u.test(after)

const WITH_ARTICLE = /^the (?=\p{Lu})/u
/** Before a name that has no article one that was left goes with it. */
const LEFT_ARTICLE = /(?<![\p{L}’'-])the $/iu

function toMatch(text: string, from: number, end: number, english: string): Match {
  const before = text.slice(Math.max(0, from - 24), from)
  const left = LEFT_ARTICLE.exec(before)
  const isName = isCapitalised(english) && english !== 'New Yorkers' && english !== 'SLAPP suit'
  const start = left && (isName || english === 'the latter' || english === 'beyond') ? from - left[0].length : from
  const words = WITH_ARTICLE.test(english) && /(?<![\p{L}’'-])(?:the|this|that|a|our|their|its|his|her|of all|new) (?:[\p{L}]+ )?$/iu.test(before) ? english.slice(4) : english
  const keepsCapital = opensSentence(text, start) || words.endsWith('st')
  const replacement = keepsCapital && isCapitalised(text.slice(start)) ? capitalise(words) : words
  const span = text.slice(start, end)
  return { start, end, message: `“${span}” is a French compound translated part by part; expected “${replacement}”.`, fixes: [{ action: 'replace', replacement }] }
}

const opensSentence = (text: string, at: number) => /(?:^|[.!?…:]["”’»]? |[“«])$/u.test(text.slice(Math.max(0, at - 3), at))

const SAYING = 'says say said writes write wrote adds added asks asked explains explained thinks believes notes wonders recalls stresses concludes concluded argues insists replies replied admits fears regrets'
const PRONOUNS: Readonly<Record<string, string>> = { it: 'he', one: 'they' }

const RULES: readonly GrammarRule[] = [
  // “the - United States”, “States - the United States”
  {
    needs: 'states kingdom netherlands',
    pattern: /(?<![\p{L}’'-])the - (?=(?:United|Netherlands)(?!\p{L}))|(?<![\p{L}’'-])(?:(?:United )?States - (?=the (?:United States|US)(?!\p{L}))|(?:United )?Kingdom - (?=the United Kingdom)|Netherlands - (?=the Netherlands))/giu,
    fixes: ([found]) => [found.toLowerCase() === 'the - ' ? 'the' : ''],
    rule: 'half of a French name of a country was left',
  },
  // “this month - ci”, “that time - there”
  {
    needs: 'ci',
    pattern: /(?<=(?<![\p{L}’'-])\p{L}{3,}) ?- ?ci(?![\p{L}’'-])/gu,
    fixes: () => [''],
    rule: '“ci” of the French demonstrative was left',
  },
  {
    needs: 'there',
    pattern: /(?<=(?<![\p{L}’'-])(?:that (?:time|day|year|moment|case|side|point|period|place|one)|(?:these|those) (?:times|days|years|cases|people|countries|moments|places|ones)|those)) - there(?! (?:is|are|was|were|will|has|have|had|must|can|may|would|could|should|seems?)(?!\p{L}))(?![\p{L}’'-])/giu,
    fixes: () => [''],
    rule: '“là” of the French demonstrative was translated',
  },
  // “a door - police spokesman”
  {
    needs: 'door',
    pattern: /(?<![\p{L}’'-])door - (?=(?:[\p{L}’']+ ){0,4}spokes)/giu,
    fixes: () => [''],
    rule: 'half of French “porte-parole” was left',
  },
  // “says - it” for “dit-il”
  {
    needs: SAYING,
    pattern: new RegExp(`(?<![\\p{L}’'-])(${SAYING.replaceAll(' ', '|')}) ?- ?(?:t ?- ?)?(it|he|she|they|we|one)(?=[,.;:?!)"”]|$)`, 'gu'),
    fixes: ([, verb = '', pronoun = '']) => [`${PRONOUNS[pronoun] ?? pronoun} ${verb}`],
    rule: 'the subject stands before its verb and has no hyphen',
  },
  // “says on” for “dit-on”
  {
    needs: 'said says dit',
    pattern: /(?<![\p{L}’'-])(?:said|says|dit) - on(?![\p{L}’'-])/gu,
    fixes: () => ['it is said'],
    rule: 'French “dit-on” is “it is said”',
  },
  // “is - that a crisis …?” for “est-ce que”
  {
    needs: 'is',
    pattern: /(?<![\p{L}’'-])Is - (?:that|it that)(?= (?:the|a|an|this|these|it|he|she|they|we|you|I|\p{Lu}|\p{Ll}+s)(?!\p{L}))/gu,
    fixes: () => [],
    rule: 'French “est-ce que” only asks a question',
  },
  // “challenge - underlying”, “artist - key”
  {
    needs: 'underlying key framework marathon',
    pattern: /(?<![\p{L}’'-])(\p{Ll}{4,}) - (underlying|key|framework|marathon)(?![\p{L}’'-])/gu,
    fixes: ([, noun = '', adjective = '']) => [`${adjective} ${noun}`],
    rule: 'what says more about a noun stands before it',
    confidence: 'likely',
  },
  // “South - African”
  {
    needs: 'south north latin east west',
    pattern: /(?<![\p{L}’'-])(South|North|Latin|East|West) - (African|Korean|American|Asian|Vietnamese|Sudanese|European|German|Indian|Yemeni)(s?)(?![\p{L}’'-])/gu,
    fixes: ([, part = '', people = '', plural = '']) => [`${part} ${people}${plural}`],
    rule: 'English writes it as two words',
    exact: true,
  },
  // “Jean - Paul”
  {
    pattern: /(?<![\p{L}’'-])(\p{Lu}\p{Ll}+) - (\p{Lu}\p{Ll}+)(?![\p{L}’'-])/gu,
    fixes: ([, first = '', second = '']) => (GIVEN_NAMES.has(first) || first === 'Marie' || first === 'Anne' || (first === 'Karl' && second === 'Theodor') ? [`${first}-${second}`] : null),
    rule: 'a double name has no spaces at its hyphen',
    exact: true,
  },
]
