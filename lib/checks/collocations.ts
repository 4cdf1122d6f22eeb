import type { Check, Match } from './check'
import { formsOf } from './inflection'
import { COLLOCATIONS, type Collocation } from './lexicons/any/collocations'
import { objectClassesOf } from './lexicons/en/object-classes'
import {
  ADJECTIVE, ADVERB, ARTICLE, BASE, BE, classBefore, classedOf, CONJUNCTION, DETERMINER, FINITE, GERUND, HAVE, MODAL, NAME, NOUN, NUMBER, OBJECT, OPENS_PHRASE,
  PARTICIPLE, PAST, PLURAL, POSSESSIVE, PREPOSITION, SUBJECT, THIRD,
  type Classed,
} from './word-classes'

/** A row, read. */
type Row = {
  readonly entry: Collocation
  /** English verbs by noun (singular or plural as written), by “@class”, and by “#”, “that”, “+”. */
  readonly fixes: ReadonlyMap<string, readonly string[]>
  readonly next: ReadonlySet<string> | null
}

/** The rows of a form, with the places it has in `formsOf` (base, third, past, participle, gerund). */
type Entry = { readonly row: Row; readonly places: readonly number[] }

const ENTRIES = new Map<string, Entry[]>()

function readObjects(objects: string): Map<string, readonly string[]> {
  const fixes = new Map<string, readonly string[]>()
  for (const group of objects.split('; ')) {
    const [nouns = '', verbs = ''] = group.split(': ')
    for (const noun of nouns.split(' ')) fixes.set(noun, verbs.split('|'))
  }
  return fixes
}

for (const entry of COLLOCATIONS) {
  const row: Row = { entry, fixes: readObjects(entry.objects), next: entry.next ? new Set(entry.next.split(' ')) : null }
  for (const verb of entry.verbs.split(' ')) {
    const forms = formsOf(verb)
    for (const form of new Set(forms)) {
      const places = forms.flatMap((other, place) => (other === form ? [place] : []))
      const others = ENTRIES.get(form)
      if (others) others.push({ row, places })
      else ENTRIES.set(form, [{ row, places }])
    }
  }
}

const SINGULAR_ENDING = /(?:ies|es|s)$/

/** What English has for a noun in a row; null where the row says nothing of it. */
function fixesFor({ fixes }: Row, noun: string): readonly string[] | null {
  const own = fixes.get(noun) ?? (noun.endsWith('s') ? (fixes.get(noun.slice(0, -1)) ?? fixes.get(noun.replace(SINGULAR_ENDING, noun.endsWith('ies') ? 'y' : ''))) : undefined)
  if (own) return own
  for (const name of objectClassesOf(noun)) {
    const ofClass = fixes.get(`@${name}`)
    if (ofClass) return ofClass
  }
  return null
}

/** Words between a verb and its object at most. */
const REACH = 7
const QUANTITIES = new Set('series number couple dozen dozens hundreds thousands kind type kinds types part set majority round total lot one two three some many several all most million millions'.split(' '))
const ABOUT = new Set('about some nearly almost around over up more less to than least only another a an the roughly approximately just'.split(' '))
const DEMONSTRATIVES = new Set(['this', 'these', 'those'])
/** Adverbs that make another verb of the one before them. */
const PARTICLES = new Set(['together', 'away', 'up', 'out', 'off', 'down'])
const TIME = new Set('yesterday today tomorrow tonight last next every each there here together again before after since when while'.split(' '))

/** A noun; `quantity` is what there is of it (“a number of”). */
type Found = { readonly noun: string; readonly at: number; readonly quantity?: string }

/** The head of the noun phrase that begins at `from`: its last word, where what follows shows that it is. */
function headAfter({ words, classes, joined }: Classed, from: number): Found | null {
  let at = from
  let head = -1
  let quantity: string | undefined
  for (; at < words.length && at - from < REACH; at++) {
    if (at > from && !joined[at]) break
    const own = classes[at]!
    const { folded } = words[at]!
    if (TIME.has(folded) && (at === from || !(classes[at - 1]! & (ARTICLE | POSSESSIVE)))) break
    if (folded === 'of' && QUANTITIES.has(words[at - 1]!.folded)) {
      quantity = words[at - 1]!.folded
      head = -1
      continue
    }
    if (at > from && (own & (ARTICLE | POSSESSIVE) || DEMONSTRATIVES.has(folded)) && !(classes[at - 1]! & DETERMINER)) break
    if (own & (PREPOSITION | CONJUNCTION | SUBJECT | BE | HAVE | MODAL) && !(own & (DETERMINER | POSSESSIVE))) break
    if (head === at - 1 && (own & (ARTICLE | NUMBER | OBJECT) || own === ADVERB)) break
    if (head === at - 1 && own & (GERUND | PARTICIPLE | PAST | THIRD) && !(own & NOUN)) break
    if (head === at - 1 && own & NAME) break
    if (own & (ARTICLE | POSSESSIVE | NUMBER | DETERMINER | OBJECT | ADVERB)) continue
    if (own & NAME) {
      head = -1
      continue
    }
    head = at
  }
  return head === -1 || (at - from === REACH && head === at - 1) ? null : { noun: words[head]!.folded, at: head, ...(quantity === undefined ? {} : { quantity }) }
}

/** The heads of the noun phrase that ends at `last`: its own last word, and each word before a preposition in it; leftmost first. */
function headsBefore({ words, classes, joined }: Classed, last: number): Found[] {
  const heads: Found[] = last >= 0 ? [{ noun: words[last]!.folded, at: last }] : []
  for (let at = last; at > 0 && last - at < 8 && joined[at]; at--) {
    const own = classes[at]!
    if (own & FINITE && !(own & NOUN) && !(own & PARTICIPLE)) break
    if (own & CONJUNCTION && !(own & DETERMINER)) break
    if (own & PREPOSITION) heads.unshift({ noun: words[at - 1]!.folded, at: at - 1 })
  }
  return heads
}

/** The last word of the subject of the verb at `i`: auxiliaries, adverbs and a relative pronoun passed over. */
function subjectEnd({ words, classes, joined }: Classed, i: number): number {
  let at = i - 1
  while (at >= 0 && joined[at + 1] && (classes[at]! & (BE | HAVE | MODAL) || classes[at]! === ADVERB || words[at]!.folded === 'not')) at--
  if (at >= 0 && joined[at + 1] && /^(?:that|which|who)$/.test(words[at]!.folded)) return at - 1
  return at >= 0 && joined[at + 1] ? at : -1
}

type Hit = { readonly fixes: readonly string[]; readonly last: number; readonly isPassive: boolean; readonly noun: string }

function hitOf(classed: Classed, i: number, { row, places }: Entry): Hit | null {
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

/** Whether the noun at `at` has an article or is a plural: not “study” in “case study realised”. */
function isDefinite({ words, classes, joined }: Classed, at: number): boolean {
  if (words[at]!.folded.endsWith('s')) return true
  for (let i = at - 1; i >= 0 && at - i < 4 && joined[i + 1]; i--) if (classes[i]! & OPENS_PHRASE) return true
  return false
}

/** The noun that “(that) he” or “(which) the firm” at the verb `i` is said of. */
function relativeHead({ words, classes, joined }: Classed, i: number): Found | null {
  let at = i - 1
  while (at > 0 && joined[at + 1] && (classes[at]! & (HAVE | MODAL) || classes[at]! === ADVERB)) at--
  if (at <= 0 || !joined[at + 1]) return null
  if (!(classes[at]! & SUBJECT)) {
    // The subject’s own noun phrase, back to its article or name.
    let first = at
    while (first > 0 && at - first < 3 && joined[first] && !(classes[first]! & (ARTICLE | POSSESSIVE))) first--
    if (!(classes[first]! & (ARTICLE | POSSESSIVE))) return null
    at = first
  }
  at--
  if (at < 0 || !joined[at + 1]) return null
  if (!/^(?:that|which)$/.test(words[at]!.folded)) return null
  at--
  return at >= 0 ? { noun: words[at]!.folded, at } : null
}

function objectHit(classed: Classed, after: number, row: Row): { fixes: readonly string[]; noun: string } | null {
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

function subjectHit(classed: Classed, i: number, row: Row, places: readonly number[]): Hit | null {
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
      const entries = ENTRIES.get(words[i]!.folded)
      if (entries === undefined || classes[i]! & NAME) continue
      for (const entry of entries) {
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
