import type { Check, Match } from './check'
import { BASES } from './lexicons/en/verbs'
import { formsOf } from './inflection'
import { isRomance } from './romance'
import { ARTICLE, classedOf, DETERMINER, isJoined, NAME, NUMBER, PLURAL, POSSESSIVE, PREPOSITION, CONJUNCTION, OBJECT, ADJECTIVE, NOUN, BE, HAVE, MODAL, THIRD, PAST, type Classed } from './word-classes'

/** Verbs of what happens: “made fall the shares” made the shares fall. */
const HAPPENING = new Set(
  'fall rise explode tremble collapse disappear vanish grow increase decrease jump laugh cry weep think dream believe understand run come enter leave die suffer skyrocket soar turn vibrate shake smile sing dance overflow crash move lose burst blush appear arrive return sleep wait vary emerge go slip derail capsize drop plummet worry hope fear forget see feel talk speak sweat'.split(' '),
)
/** Verbs of what is done to something: “made build a wall” had a wall built. */
const DONE = new Set(
  'build arrest evacuate install repair translate paint print publish sign burn demolish destroy close open send bring buy pay check examine restore remove withdraw erect write plant approve call know wake stop kill construct inspect search cancel execute cut clean wash carry adopt vote accept reject'.split(' '),
)
const MAKE = new Set(['make', 'makes', 'made', 'making'])
const LET = new Set(['let', 'lets', 'letting'])
/** Verbs that a noun phrase may be followed by, and what else ends it. */
const ENDS = PREPOSITION | CONJUNCTION | BE | HAVE | MODAL

/** Where the noun phrase that begins at `i` ends (its last word); -1 where that is not sure. */
function phraseEnd({ words, classes, joined }: Classed, i: number): number {
  if (classes[i]! & OBJECT && !(classes[i]! & POSSESSIVE)) return i
  for (let at = i; at < i + 5 && at < words.length; at++) {
    const own = classes[at]!
    const isLast = !joined[at + 1] || ((classes[at + 1] ?? 0) & ENDS) !== 0
    if (isLast) return own & (NOUN | NAME) || own === 0 || own & PLURAL ? at : -1
    if (at > i && own & (THIRD | PAST) && !(own & (NOUN | ADJECTIVE))) return -1
    if (at > i && own !== 0 && !(own & (NOUN | ADJECTIVE | NAME | NUMBER))) return -1
  }
  return -1
}

const OPENS = ARTICLE | POSSESSIVE | DETERMINER | NUMBER | NAME

/** The verbs between which a noun phrase is missing: “made fall the shares”, “made evacuate the building”, “makes laugh”. */
export const causativeVerbs: Check = {
  label: 'Made to be done',
  description: 'Finds two verbs in a row where somebody makes something happen or has it done: “made build a wall”, “made fall the shares”, “makes laugh”.',
  kind: 'wording',
  confidence: 'likely',
  find(paragraph, { sourceLanguage }) {
    if (!isRomance(sourceLanguage)) return []
    const classed = classedOf(paragraph)
    const { words, classes, joined, text } = classed
    const matches: Match[] = []
    for (let i = 0; i + 1 < words.length; i++) {
      const isMake = MAKE.has(words[i]!.text)
      if (!isMake && !LET.has(words[i]!.text)) continue
      let at = i + 1
      if (isMake && words[at]!.folded === 'to' && joined[at]) at++
      const verb = words[at]?.folded
      if (verb === undefined || !isJoined(classed, i, at)) continue
      const isHappening = HAPPENING.has(verb)
      if (!isHappening && !(isMake && DONE.has(verb))) continue
      // “he was made to leave”, “things they made to sell”, “the decision made to close”
      const before = i > 0 && joined[i] ? words[i - 1]!.folded : ''
      if (at === i + 2 && (!(classes[at + 1]! & (ARTICLE | POSSESSIVE)) || /^(?:is|are|was|were|been|be|being|not)$/.test(before) || (words[i]!.folded === 'made' && !/^(?:he|she|they|it|who|which|has|have|had|owners?|government|company|mayor|police)$/.test(before)))) continue
      if (/^(?:is|are|was|were|been|be|being)$/.test(before) || /^(?:lets?|letting)$/.test(words[i]!.folded) && (/^(?:go|see|fall|slip|talk|think|hope|forget|speak|move|sleep)$/.test(verb) && !(classes[at + 1]! & (ARTICLE | POSSESSIVE)))) continue
      const next = joined[at + 1] ? (classes[at + 1] ?? 0) : CONJUNCTION
      const particle = verb === 'wake' && joined[at + 1] && words[at + 1]?.folded === 'up' ? ' up' : ''
      const from = particle ? at + 2 : at + 1
      const opens = joined[from] ? (classes[from] ?? 0) & (OPENS | PLURAL) : 0
      const isAlone = isHappening && !opens && (!joined[from] || words[from]!.folded === 'everyone' || words[from]!.folded === 'everybody' || (next & (PREPOSITION | CONJUNCTION) && words[from]!.folded !== 'of' && words[from]!.folded !== 'for'))
      if (!opens && !isAlone) continue
      if (/^(?:let|lets|letting)$/.test(words[i]!.folded) && !(classes[from]! & (ARTICLE | POSSESSIVE))) continue
      if (verb === 'believe' && !opens) continue
      const end = opens || classes[from]! & OBJECT ? phraseEnd(classed, from) : -1
      const made = words[i]!.text
      const isKnowing = verb === 'know'
      const span = { start: words[i]!.start, end: end === -1 ? words[from - 1]!.end : words[end]!.end }
      const phrase = end === -1 ? null : text.slice(words[from]!.start, words[end]!.end)
      const had = { make: 'have', makes: 'has', made: 'had', making: 'having' }[made] ?? made
      const participle = (BASES.get(verb) ?? formsOf(verb))[3]
      const fixes = isKnowing
        ? ['announced']
        : phrase === null
          ? isAlone && !opens ? [`${made} people ${verb}${particle}`] : []
          : isHappening || particle ? [`${made} ${phrase} ${verb}${particle}`] : [`${had} ${phrase} ${participle}`]
      matches.push({
        ...span,
        message: `“${text.slice(span.start, span.end)}”: what is made to happen stands between the two verbs${fixes[0] === undefined ? '' : `; expected “${fixes[0]}”`}.`,
        fixes: fixes.map((replacement) => ({ action: 'replace', replacement })),
      })
    }
    return matches
  },
}
