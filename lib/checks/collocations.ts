import type { Check, Match } from './check'
import { collocationsOf, fixesFor, type CollocationEntry, type CollocationRow } from './collocation-entries'
import { formsOf } from './inflection'
import { headAfter, headsBefore, isDefinite, relativeHead, subjectEnd, TIME } from './noun-phrases'
import {
  ADJECTIVE, ADVERB, ARTICLE, BASE, BE, classBefore, classedOf, CONJUNCTION, DETERMINER, GERUND, HAVE, MODAL, NAME, NOUN, NUMBER, OBJECT, OPENS_PHRASE,
  PLURAL, POSSESSIVE, PREPOSITION, SUBJECT,
  type Classed,
} from './word-classes'

/** Adverbs that make another verb of the one before them. */
const PARTICLES = new Set(['together', 'away', 'up', 'out', 'off', 'down'])

/** What may stand between a verb and an amount. */
const ABOUT = new Set('about some nearly almost around over up more less to than least only another a an the roughly approximately just'.split(' '))

type Hit = { readonly fixes: readonly string[]; readonly last: number; readonly isPassive: boolean; readonly noun: string }

function hitOf(classed: Classed, i: number, { row, places }: CollocationEntry): Hit | null {
  const { words, classes, joined } = classed
  const own = classes[i]!
  if (own & MODAL && !/^an?$/.test(words[i + 1]?.folded ?? '')) return null
  const before = classBefore(classed, i)
  const isParticiple = places.includes(3)
  const after = row.next ? i + 1 : i
  if (row.next && !(joined[i + 1] && row.next.has(words[i + 1]!.folded))) return null
  if (row.entry.of === 'subject') return subjectHit(classed, i, row, places)
  const isInfinitive = joined[i] === true && words[i - 1]!.folded === 'to'
  const next = joined[after + 1] ? classes[after + 1]! : 0
  if (own & NOUN && !isInfinitive) {
    if (before & (ARTICLE | POSSESSIVE | DETERMINER | ADJECTIVE | NUMBER | PREPOSITION) && !(before & NOUN)) return null
    const isPluralBefore = before & PLURAL || words[i - 1]?.folded === 'police'
    if (places.includes(0) && !(before & (SUBJECT | MODAL | HAVE)) && !(isPluralBefore && next & (ARTICLE | POSSESSIVE))) return null
  }
  if (before & (ARTICLE | POSSESSIVE | NUMBER) || (before & DETERMINER && !(before & CONJUNCTION) && !places.includes(1))) return null

  if (places.includes(0) && before & ADJECTIVE && !(before & NOUN)) return null
  if (own & MODAL && before & CONJUNCTION) return null
  if (own & NOUN && (row.next ? !(before & (SUBJECT | MODAL)) : places.includes(1) && !(next & (OPENS_PHRASE | ADJECTIVE)))) return null
  if (isParticiple && !(next & OPENS_PHRASE) && before & (CONJUNCTION | PREPOSITION | ADJECTIVE) && !(before & NOUN)) return null

  // “was processed for fraud”
  const isPassiveWithNext = row.next !== null && isParticiple && (before & BE) !== 0
  if (isPassiveWithNext || !(isParticiple && before & BE)) {
    const object = objectHit(classed, after, row)
    if (object) return { ...object, last: after, isPassive: isPassiveWithNext || (before & HAVE) !== 0 }
    if (row.next || row.entry.active || (before & ADJECTIVE && !(before & NOUN))) return null
    // “the visit that he realised”
    if (!places.includes(4) && !continues(classed, i)) {
      const relative = relativeHead(classed, i)
      const fixes = relative ? fixesFor(row, relative.noun) : null
      if (relative && fixes) return { fixes, last: i, isPassive: (before & HAVE) !== 0, noun: relative.noun }
    }
    if (!isParticiple) return null
    // “the study realised by”
    const previous = i > 0 && joined[i] ? words[i - 1]!.folded : ''
    const fixes = !continues(classed, i) && (classes[i - 1] ?? 0) !== 0 ? fixesFor(row, previous) : null
    return fixes && !row.entry.indefinite && isDefinite(classed, i - 1) ? { fixes, last: i, isPassive: true, noun: previous } : null
  }
  if (row.next || row.entry.indefinite || row.entry.active || (joined[i + 1] && (PARTICLES.has(words[i + 1]!.folded) || words[i + 1]!.folded === 'to'))) return null
  for (const { noun } of headsBefore(classed, subjectEnd(classed, i))) {
    const fixes = fixesFor(row, noun)
    if (fixes) return { fixes, last: i, isPassive: true, noun }
  }
  return null
}

/** Whether an object or complement follows the verb at once. */
function continues({ words, classes, joined }: Classed, i: number): boolean {
  if (!joined[i + 1]) return false
  const next = classes[i + 1]!
  return (next & (ARTICLE | POSSESSIVE | OBJECT | NUMBER | ADJECTIVE | NOUN | DETERMINER | CONJUNCTION | NAME)) !== 0 || words[i + 1]!.folded === 'to'
}

function objectHit(classed: Classed, after: number, row: CollocationRow): { fixes: readonly string[]; noun: string } | null {
  const { words, classes, joined } = classed
  let from = after + 1
  while (joined[from] && classes[from]! === ADVERB && from - after < 3 && !PARTICLES.has(words[from]!.folded)) from++
  if (!joined[from]) return null
  const first = classes[from]!
  if (first & OBJECT && !(first & POSSESSIVE)) return null
  const amount = row.fixes.get('#')
  if (amount) {
    let at = from
    while (joined[at + 1] && at - from < 4 && ABOUT.has(words[at]!.folded)) at++
    if (classes[at]! & NUMBER && words[at]!.folded !== 'one' && !isYear(words[at]!.folded)) return { fixes: amount, noun: words[at]!.folded }
  }
  if (words[from]!.folded === 'that') {
    const clause = row.fixes.get('that')
    const opens = joined[from + 1] ? classes[from + 1]! : 0
    return clause && (opens & (OPENS_PHRASE | SUBJECT | NAME | PLURAL) || words[from + 1]!.folded === 'there') && words[after - 1]?.folded !== 'so' ? { fixes: clause, noun: 'that' } : null
  }
  if (row.next && first & BASE) return null
  const any = row.fixes.get('+')
  if (any && first & (ARTICLE | POSSESSIVE | NUMBER | DETERMINER)) return { fixes: any, noun: headAfter(classed, from)?.noun ?? words[from]!.folded }
  if (first & (PREPOSITION | SUBJECT | BE | HAVE | MODAL) && !(first & (DETERMINER | POSSESSIVE))) return null
  if (row.entry.indefinite && /^(?:every|each)$/.test(words[from]!.folded)) return null
  if (row.entry.indefinite && (words[from]!.folded === 'the' || first & POSSESSIVE || /^th(?:is|at|ese|ose)$/.test(words[from]!.folded))) return null
  const head = headAfter(classed, from)
  const fixes = head ? (fixesFor(row, head.noun) ?? (head.quantity === undefined ? null : fixesFor(row, head.quantity))) : null
  if (!head || !fixes) return null
  if (row.entry.indefinite && classes[after]! & GERUND && !(first & (OPENS_PHRASE | ADJECTIVE)) && !/[^si]s$/.test(head.noun)) return null
  if (row.entry.last && !isLast(classed, head.at)) return null
  if (row.entry.notBefore !== undefined && words[head.at + 1]?.folded === row.entry.notBefore) return null
  return { fixes, noun: head.noun }
}

/** Whether nothing but an adverbial follows the object that ends at `at`: not “make the exam easier”. */
function isLast({ words, classes, joined }: Classed, at: number): boolean {
  if (!joined[at + 1]) return true
  const next = classes[at + 1]!
  const { folded } = words[at + 1]!
  if (folded === 'to') return joined[at + 2] === true && (classes[at + 2]! & (NAME | ARTICLE | POSSESSIVE)) !== 0
  return (next & (PREPOSITION | CONJUNCTION)) !== 0 || next === ADVERB || TIME.has(folded)
}

const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number)

function subjectHit(classed: Classed, i: number, row: CollocationRow, places: readonly number[]): Hit | null {
  const { words, classes, joined } = classed
  if (places.includes(4) || classBefore(classed, i) & (BE | ARTICLE | POSSESSIVE)) return null
  if (joined[i + 1]) {
    const next = classes[i + 1]!
    if (!(next & PREPOSITION || next === ADVERB || TIME.has(words[i + 1]!.folded)) || words[i + 1]!.folded === 'by') return null
  }
  const isPassive = (classBefore(classed, i) & HAVE) !== 0
  const [head] = headsBefore(classed, subjectEnd(classed, i))
  const fixes = head ? fixesFor(row, head.noun) : null
  return head && fixes ? { fixes, last: i, isPassive, noun: head.noun } : null
}

/** The English verb in the form that the source’s verb has. */
function inflected(fix: string, place: number): string {
  const [verb = '', ...rest] = fix.split(' ')
  return [formsOf(verb)[place] ?? verb, ...rest].join(' ')
}

function placeOf(classed: Classed, i: number, places: readonly number[], isPassive: boolean): number {
  const before = classBefore(classed, i)
  if (isPassive && places.includes(3)) return 3
  if (places.includes(0) && (before & MODAL || classed.words[i - 1]?.folded === 'to')) return 0
  if (before & (HAVE | BE) && places.includes(3)) return 3
  return places.find((place) => place !== 3 && (place !== 0 || !places.includes(2))) ?? places[0]!
}

export const collocations: Check = {
  label: 'Source verb with its object',
  description: 'Finds verbs with objects that English gives another verb (“realized a study”, “emitted a statement”, “conquered the title”).',
  kind: 'wording',
  confidence: 'likely',
  find(paragraph) {
    const classed = classedOf(paragraph)
    const { text, words, classes } = classed
    const matches: Match[] = []
    for (let i = 0; i < words.length; i++) {
      if (classes[i]! & NAME) continue
      for (const entry of collocationsOf(words[i]!.folded)) {
        const hit = hitOf(classed, i, entry)
        if (!hit) continue
        const place = placeOf(classed, i, entry.places, hit.isPassive)
        const span = { start: words[i]!.start, end: words[hit.last]!.end }
        const found = text.slice(span.start, span.end)
        const replacements = hit.fixes.map((fix) => inflected(fix.replace('$', words[hit.last]!.folded), place))
        matches.push({
          ...span,
          message: `“${found}” with “${hit.noun}” follows another language (${entry.row.entry.source}); English has “${replacements[0]}”.`,
          fixes: replacements.map((replacement) => ({ action: 'replace', replacement })),
        })
        break
      }
    }
    return matches
  },
}
