import type { Check, CheckContext, Match } from './check'
import { BE, classedOf, CONJUNCTION, NAME, NOUN, NUMBER, PREPOSITION, type Classed } from './word-classes'
import { capitalise, isCapitalised } from '../text/words'

/** What a rule finds: the words from `first` to `last`, and what English has for them. */
type Hit = { readonly first: number; readonly last: number; readonly fixes: readonly string[]; readonly rule: string }
type Rule = (classed: Classed, i: number, context: CheckContext) => Hit | null

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const isNumberAt = ({ classes, joined }: Classed, i: number): boolean => joined[i] === true && (classes[i]! & NUMBER) !== 0
const folded = ({ words: all, joined }: Classed, i: number): string => (joined[i] ? all[i]!.folded : '')

const HEDGES = words('about around some nearly almost over up only approximately roughly more less just at least than to')

/** Where the number stands that begins at `i`, “about”, “more than” passed over; -1 where none does. */
function numberFrom(classed: Classed, i: number): number {
  let at = i
  while (HEDGES.has(folded(classed, at)) && at - i < 3) at++
  return isNumberAt(classed, at) && folded(classed, at) !== 'one' ? at : -1
}

const PERIODS = words(
  'season campaign summer winter autumn spring pandemic crisis street night match debate harvest negotiation negotiations war center centre city town day morning afternoon election elections holidays session storm expansion transition ramadan christmas august july june september lockdown confinement party concert exams trial hearing investigation renovation works construction transformation reform scandal strike heatwave adolescence mutation restructuring electoral holiday tourist peak ceremony race',
)
const AFTER_ADJECTIVE = words('campaign process period crisis season')

/** “in full summer”: French, Spanish, Italian and Portuguese for the middle of it. */
const inFull: Rule = (classed, i) => {
  if (folded(classed, i - 1) !== 'in' && classed.words[i - 1]?.folded !== 'in') return null
  if (!classed.joined[i] || !PERIODS.has(folded(classed, i + 1))) return null
  const last = AFTER_ADJECTIVE.has(folded(classed, i + 2)) ? i + 2 : i + 1
  const next = classed.joined[last + 1] ? classed.classes[last + 1]! : 0
  if (next & NOUN && !(next & PREPOSITION)) return null
  const noun = classed.text.slice(classed.words[i + 1]!.start, classed.words[last]!.end)
  return { first: i - 1, last, fixes: [`in the middle of the ${noun}`, `at the height of the ${noun}`], rule: '“in full” goes with “swing”, “view” or “bloom”' }
}

const NOT_COUNTED = words('kinds types sorts minds parts hearts')

/** “The cost is of 40 million”. */
const isOf: Rule = (classed, i) => {
  if (!classed.joined[i] || !(classed.classes[i - 1]! & BE)) return null
  const number = numberFrom(classed, i + 1)
  const isMoney = /^ (?:[A-Z]{1,3})?[$€£] ?\d/.test(classed.text.slice(classed.words[i]!.end, classed.words[i]!.end + 8))
  if ((number === -1 && !isMoney) || NOT_COUNTED.has(folded(classed, number + 1)) || /^(?:19|20)\d\d$/.test(folded(classed, number))) return null
  return { first: i - 1, last: i, fixes: [classed.words[i - 1]!.text], rule: 'an amount follows “be” without “of”' }
}

const DISTANCES = words('km kilometers kilometres meters metres miles minutes hours points seconds steps blocks meter kilometer hour minute centimeters')

/** “at nine kilometers from the finish”. */
const atDistance: Rule = (classed, i) => {
  if (/^(?:least|most)$/.test(folded(classed, i + 1))) return null
  const number = numberFrom(classed, i + 1)
  if (number === -1 || !DISTANCES.has(folded(classed, number + 1))) return null
  const preposition = folded(classed, number + 2)
  if (preposition !== 'from' && preposition !== 'away') return null
  if (preposition === 'from' && /^(?:time|the)$/.test(folded(classed, number + 3)) && /^(?:time|end|kick-off)$/.test(folded(classed, number + 4) || folded(classed, number + 3))) return null
  const kept = classed.text.slice(classed.words[i + 1]!.start, classed.words[number + 2]!.end)
  return { first: i, last: number + 2, fixes: [kept], rule: 'a distance from a place has no “at”' }
}

/** “the double of”, “the triple of”. */
const theDouble: Rule = (classed, i) => {
  if (classed.words[i - 1]?.folded !== 'the' || !classed.joined[i] || folded(classed, i + 1) !== 'of') return null
  const { text } = classed.words[i]!
  return { first: i - 1, last: i + 1, fixes: [text === 'double' ? 'double' : text, ...(text === 'double' ? ['twice'] : [])], rule: `“${text}” stands alone before what is counted` }
}

const UNITS_OF_TIME = words('days weeks months years hours minutes seconds')

/** “each two days”. */
const eachTwo: Rule = (classed, i) => {
  if (!isNumberAt(classed, i + 1) || folded(classed, i + 1) === 'one' || !UNITS_OF_TIME.has(folded(classed, i + 2)) || /^(?:long|in|of|for)$/.test(folded(classed, i + 3))) return null
  return { first: i, last: i, fixes: ['every'], rule: 'what comes back after a number of days comes “every” so many' }
}

/** “more of 300 people”. */
const moreOf: Rule = (classed, i) => {
  if (folded(classed, i + 1) !== 'of' || !isNumberAt(classed, i + 2) || folded(classed, i + 2) === 'one') return null
  return { first: i, last: i + 1, fixes: [`${classed.words[i]!.text} than`], rule: 'a number is compared with “than”' }
}

/** “delays of until 90 minutes”. */
const ofUntil: Rule = (classed, i) => {
  if (folded(classed, i) === '' || folded(classed, i - 1) !== 'of' || !isNumberAt(classed, i + 1)) return null
  return { first: i, last: i, fixes: ['up to'], rule: 'a number is reached with “up to”' }
}

const WAYS: ReadonlyMap<string, string> = new Map([['road', 'by road'], ['car', 'by car'], ['train', 'by train'], ['walk', 'on foot'], ['boat', 'by boat'], ['bus', 'by bus'], ['foot', 'on foot']])
const LENGTHS = words('minutes hours kilometers kilometres km hour miles')

const STEPS = words('first second third fourth fifth high low last great long short medium')
const RANKS = words('degree division category class generation range speed risk voltage tension duration')

/** “35 minutes of road”, “burns of second degree”. */
const ofRank: Rule = (classed, i) => {
  const before = classed.words[i - 1]
  if (!before || !classed.joined[i]) return null
  const next = folded(classed, i + 1)
  const way = WAYS.get(next)
  if (way !== undefined && LENGTHS.has(before.folded) && (!classed.joined[i + 2] || (classed.classes[i + 2]! & (PREPOSITION | CONJUNCTION)) !== 0)) {
    return { first: i, last: i + 1, fixes: [way], rule: 'a way is so many minutes or miles “by road” or “on foot”' }
  }
  const rank = folded(classed, i + 2)
  if (!STEPS.has(next) || !RANKS.has(rank) || !(classed.classes[i - 1]! & NOUN || before.folded.endsWith('s')) || classed.classes[i - 1]! & NAME) return null
  if (classed.joined[i + 3] && classed.classes[i + 3]! & NOUN && !(classed.classes[i + 3]! & PREPOSITION)) return null
  const step = next === 'last' ? 'latest' : next === 'great' ? 'long' : next
  const plain = `${step}-${rank === 'duration' ? 'term' : rank === 'tension' ? 'voltage' : rank} ${before.folded}`
  return { first: i - 1, last: i + 2, fixes: [plain], rule: 'a rank without an article stands before its noun' }
}

const THEN = words('a in the last previous')

/** “20 percent, against 12 a year earlier”: French, Spanish, Portuguese and Italian compare so. */
const against: Rule = (classed, i, { sourceLanguage }) => {
  if (sourceLanguage === null || sourceLanguage === 'de') return null
  const number = numberFrom(classed, i + 1)
  if (number === -1) return null
  for (let at = number + 1; at <= number + 4 && classed.joined[at]; at++) {
    const now = folded(classed, at)
    const next = folded(classed, at + 1)
    if ((THEN.has(now) && /^(?:year|month|quarter|season|decade|week|same|(?:19|20)\d\d)$/.test(next)) || (now === 'at' && next === 'the') || (now === 'the' && /^(?:previous|year|same)$/.test(next)) || now === 'previously') {
      return { first: i, last: i, fixes: ['compared with'], rule: 'one figure is compared “with” another' }
    }
  }
  return null
}

const RULES: ReadonlyMap<string, readonly Rule[]> = new Map<string, readonly Rule[]>([
  ['full', [inFull]],
  ['of', [isOf, ofRank]],
  ['at', [atDistance]],
  ['double', [theDouble]],
  ['triple', [theDouble]],
  ['quadruple', [theDouble]],
  ['each', [eachTwo]],
  ['more', [moreOf]],
  ['less', [moreOf]],
  ['until', [ofUntil]],
  ['against', [against]],
])

export const sourceFrames: Check = {
  label: 'Amounts and times of the source',
  description: 'Finds amounts, distances, ranks and times built as another language builds them (“is of 40 million”, “at 9 km from”, “in full summer”).',
  kind: 'wording',
  confidence: 'likely',
  find(paragraph, context) {
    const classed = classedOf(paragraph)
    const { text } = classed
    const matches: Match[] = []
    for (let i = 0; i < classed.words.length; i++) {
      const rules = RULES.get(classed.words[i]!.folded)
      if (rules === undefined) continue
      for (const rule of rules) {
        const hit = rule(classed, i, context)
        if (!hit) continue
        const span = { start: classed.words[hit.first]!.start, end: classed.words[hit.last]!.end }
        const found = text.slice(span.start, span.end)
        const replacements = hit.fixes.map((fix) => (isCapitalised(found) ? capitalise(fix) : fix))
        matches.push({
          ...span,
          message: `“${found}”: ${hit.rule}; expected “${replacements[0]}”.`,
          fixes: replacements.map((replacement) => ({ action: 'replace', replacement })),
        })
        break
      }
    }
    return matches
  },
}
