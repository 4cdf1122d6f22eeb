import type { Check, CheckedParagraph, Match } from './check'
import { isSaysOrSaid, isVerbOfSaying } from './lexicons/en/verbs-of-saying'
import { quotationsOf, readingOf } from './reading'
import { ADJECTIVE, ADVERB, ARTICLE, BASE, BE, classedOf, CONJUNCTION, DETERMINER, endOfPhrase, HAVE, MODAL, NUMBER, OBJECT, PARTICIPLE, PAST, PLURAL, POSSESSIVE, PREPOSITION, SUBJECT, THIRD, type Classed } from './word-classes'
import { capitalise } from '../text/words'

/**
 * Romance languages and German join two sentences with a comma: “The site is closed, the workers have gone home.”
 * English wants a semicolon or a full stop.
 */
export const commaSplices: Check = {
  label: 'Comma splices',
  description: 'Two whole sentences joined by a comma only, where English has a semicolon or a full stop.',
  kind: 'typography',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => {
    // Good English has a comma between short parallel clauses: only a translation is suspect.
    if (sourceLanguage === null || paragraph.kind === 'title' || paragraph.kind === 'heading' || !paragraph.text.includes(', ')) return []
    const classed = classedOf(paragraph)
    return clausesOf(paragraph, classed)
      .flatMap((clauses) => splices(classed, clauses))
      .filter(({ start, end }) => !isSpoken(paragraph, start) || paragraph.text.slice(start, end) === ', there')
  },
}

/** Whether a place is within a quotation: people speak in clauses that only a pause divides. */
function isSpoken(paragraph: CheckedParagraph, place: number): boolean {
  const { marks } = quotationsOf(paragraph)
  const before = marks.findLast((mark) => mark.start < place)
  return before ? before.side === 'open' : marks.find((mark) => mark.start > place)?.side === 'close'
}

/** What stands between two commas of a sentence: its first and its last word, and whether a comma alone divides it from what is before. */
type Clause = { readonly first: number; readonly last: number; readonly afterComma: boolean }

/** The clauses of each sentence that has a comma. */
function clausesOf(paragraph: CheckedParagraph, { text, words }: Classed): Clause[][] {
  let next = 0
  return readingOf(paragraph).sentences.flatMap((sentence) => {
    const clauses: Clause[] = []
    let first = next
    let afterComma = false
    for (; next < words.length && (words[next]?.start ?? 0) < sentence.end; next++) {
      const between = next > first ? text.slice(words[next - 1]?.end, words[next]?.start) : ''
      if (!/[,;:–—()]| - /.test(between)) continue
      clauses.push({ first, last: next - 1, afterComma })
      first = next
      afterComma = between === ', '
    }
    clauses.push({ first, last: next - 1, afterComma })
    return clauses.length > 1 ? [clauses] : []
  })
}

/** “That he came”, “he said”, “not the first”: before these a comma may stand in English too. */
const OPEN = new Set('that what whatever whoever whichever how why which who whose whom if unless whether because although though while when whenever where wherever hardly barely scarcely said says say told think thinks thought believe believes know knows knew hope mean means wish suppose guess imagine'.split(' '))
const NEGATIVES = new Set('not no never nothing neither nor cannot little few hardly'.split(' '))
const TIMES = /^(?:(?:time|day|moment|minute|hour|night|morning|evening|week|month|year|second)s?|instant|way|doubt|case|event|fact|truth|thing|problem|point|question|result|reason)$/
const LEADS_IN = /^(?:on|in|at|for|with|during|due|so|now|here|there|meanwhile|however|therefore|today|yesterday|currently|previously|recently|already|still|initially|finally|afterwards|then|thus|nevertheless|nonetheless|instead|otherwise|moreover|furthermore|also|later|earlier|by|from|of|despite|among|because)$/
/** “a survey has found”, “it was further stated” */
const ATTRIBUTES = /^(?:called|known|found|shown|further|quoted|cited|stated)$/
const IS_OVER = /^(?:died|lasted|happened|occurred|remained|arrived|escaped|collapsed|failed|disappeared|survived|existed|stayed|belonged|continued|followed|started|ended)$/

function splices(classed: Classed, clauses: readonly Clause[]): Match[] {
  return clauses.flatMap((second, k): Match[] => {
    const first = clauses[k - 1]
    const next = clauses[k + 1]
    if (!first || !second.afterComma || !isWhole(classed, second) || !opensSentence(classed, clauses, k - 1)) return []
    // “A came, B saw, and C left” is a list, “A came, B saw, C left” too.
    if (next && next.afterComma && (/^(?:and|or|but|nor)$/.test(folded(classed, next.first)) || isWhole(classed, next))) return []
    if (isContrast(classed, first, second)) return []
    return [toMatch(classed, second.first)]
  })
}

const folded = ({ words }: Classed, i: number): string => words[i]?.folded ?? ''

/** Whether a clause has a subject at its head and a verb of its own after that, and attributes nothing. */
function isWhole(classed: Classed, { first, last }: Clause): boolean {
  if (last - first < 2) return false
  const verb = finiteAfterSubject(classed, first, { last, opens: false })
  if (verb === -1) return false
  const said = folded(classed, verb)
  const then = folded(classed, verb + 1)
  if (isSaysOrSaid(said) && !/^(?:began|begins|finished|let|dropped)$/.test(said)) return false
  if (TIMES.test(folded(classed, first + 1)) || /^(?:of (?:whom|which))$/.test(`${folded(classed, first + 1)} ${folded(classed, first + 2)}`)) return false
  const isAuxiliary = ((classed.classes[verb] ?? 0) & (BE | HAVE | MODAL)) !== 0
  return !isAuxiliary || !(isVerbOfSaying(then) || ATTRIBUTES.test(then))
}

/** Whether the clause `k` is a whole sentence that nothing but an adverbial of time, place or the like stands before. */
function opensSentence(classed: Classed, clauses: readonly Clause[], k: number): boolean {
  const clause = clauses[k]
  const lead = clauses[k - 1]
  if (!clause || k > 1 || clause.last - clause.first < 3) return false
  if (lead && (!clause.afterComma || !LEADS_IN.test(folded(classed, lead.first)) || hasOpen(classed, lead) || isWhole(classed, lead))) return false
  if (hasOpen(classed, clause) || /^(?:is|was|are|be)$/.test(folded(classed, clause.last))) return false
  const opening = folded(classed, clause.first)
  if (/^(?:no|the)$/.test(opening) && /^(?:matter|more|less|better|worse|longer|sooner|later|harder|higher|bigger|faster|fewer)$/.test(folded(classed, clause.first + 1))) return false
  const end = endOfPhrase(classed, clause.first)
  if (end !== -1 && TIMES.test(folded(classed, end))) return false
  if (finiteAfterSubject(classed, clause.first, { last: clause.last, opens: true }) !== -1) return true
  // “In the crash two people were hurt”
  if (!LEADS_IN.test(opening)) return false
  for (let i = clause.first + 1; i < clause.first + 9 && i < clause.last - 1; i++) {
    if (TIMES.test(folded(classed, i - 1))) continue
    const before = classed.classes[i - 1] ?? 0
    if (!(before & (PREPOSITION | ARTICLE | DETERMINER | POSSESSIVE | NUMBER)) && finiteAfterSubject(classed, i, { last: clause.last, opens: true }) !== -1) return true
  }
  return false
}

const hasOpen = (classed: Classed, { first, last }: Clause): boolean => {
  for (let i = first; i <= last; i++) {
    const word = folded(classed, i)
    if (OPEN.has(word) || (i === first && /^(?:as|after|before|by|like|since|until|till|once|than)$/.test(word))) return true
  }
  return false
}

/** “It is not late, it is early”, “he never came, he never wrote”. */
function isContrast(classed: Classed, first: Clause, second: Clause): boolean {
  if (!((classed.classes[second.first] ?? 0) & (SUBJECT | OBJECT)) && !/^(?:this|that|there)$/.test(folded(classed, second.first))) return false
  for (let i = first.first; i <= first.last; i++) {
    const word = folded(classed, i)
    if (NEGATIVES.has(word) || /n[’']t$/.test(word)) return true
  }
  return false
}

/** Where the verb of a clause is that begins with its subject at `i`; -1 where that is not beyond doubt. */
function finiteAfterSubject(classed: Classed, i: number, { last, opens }: { last: number; opens: boolean }): number {
  const { classes, joined } = classed
  let end = endOfSubject(classed, i)
  if (end === -1) return -1
  const isPronoun = end === i && /^(?:i|he|she|it|they|we|you)$/.test(folded(classed, i))
  if (!isPronoun && joined[end + 1] && (classes[end + 1] ?? 0) & PREPOSITION) {
    const further = endOfSubject(classed, end + 2)
    if (further !== -1) end = further
  }
  let verb = end + 1
  while (verb < last && joined[verb] && classes[verb] === ADVERB) verb++
  if (verb > last || !joined[verb] || (verb === last && !opens && !IS_OVER.test(folded(classed, verb)))) return -1
  const isPlural = ((classes[end] ?? 0) & PLURAL) !== 0
  return isFiniteAt(classed, verb, { isPronoun, isPlural }) || (opens && isOnlyVerb(classed, verb, last)) ? verb : -1
}

/** The last word of the subject that begins at `i`; -1 where none does beyond doubt. */
function endOfSubject(classed: Classed, i: number): number {
  const { classes, joined } = classed
  const word = folded(classed, i)
  const next = joined[i + 1] ? (classes[i + 1] ?? 0) : 0
  const isVerbNext = (next & (BE | HAVE | MODAL)) !== 0 || ((next & PAST) !== 0 && !(next & PARTICIPLE))
  if (/^(?:i|he|she|it|they|we|you|there|everyone|everybody|nobody|someone|police)$/.test(word)) return i
  if (/^(?:this|that|these|those|one|two|three|four|five|several|many|some|all|others|another|both)$/.test(word) && isVerbNext) return i
  if (/^(?:no|a|the|every)$/.test(word) && /^(?:one|third|fourth|second|first|other|others|latter|former|police)$/.test(folded(classed, i + 1)) && joined[i + 2]) {
    const after = classes[i + 2] ?? 0
    if (after & (BE | HAVE | MODAL | PAST)) return i + 1
  }
  // “hundreds of people”
  if (/^(?:hundreds|thousands|dozens|tens|millions|most|many|some|none|all)$/.test(word) && folded(classed, i + 1) === 'of') {
    return endOfSubject(classed, i + 2)
  }
  // “infected people”
  if ((classes[i] ?? 0) & (ADJECTIVE | PARTICIPLE) && next & PLURAL && !(next & THIRD)) return i + 1
  if (/^(?:who|whose)$/.test(word) || /^\p{Lu}{2,}$/u.test(classed.words[i]?.text ?? '')) return -1
  return endOfPhrase(classed, i)
}

function isFiniteAt(classed: Classed, i: number, { isPronoun, isPlural }: { isPronoun: boolean; isPlural: boolean }): boolean {
  const own = classed.classes[i] ?? 0
  const word = folded(classed, i)
  if (own & (BE | HAVE | MODAL)) return !/^(?:be|been|being|having)$/.test(word)
  if (own & PAST && !(own & PARTICIPLE)) return true
  if (isPronoun) return (own & (PAST | THIRD | BASE)) !== 0
  if (IS_OVER.test(word)) return true
  const next = classed.joined[i + 1] ? (classed.classes[i + 1] ?? 0) : CONJUNCTION
  const isTo = folded(classed, i + 1) === 'to'
  // “the driver suffered minor injuries”, but not “the driver injured in the crash”
  if (own & PAST) return !(next & (PREPOSITION | CONJUNCTION | ADVERB | BE | HAVE | MODAL | THIRD))
  const hasObject = isTo || (next & (ARTICLE | POSSESSIVE | OBJECT | DETERMINER)) !== 0
  return hasObject && ((own & THIRD && !isPlural) || (own & BASE && isPlural && !(own & PLURAL))) !== 0
}

/** “The house burned down”: no other verb of the clause can be the finite one. */
function isOnlyVerb({ classes }: Classed, at: number, last: number): boolean {
  if (!((classes[at] ?? 0) & PAST)) return false
  for (let i = at + 1; i <= last; i++) if ((classes[i] ?? 0) & (BE | HAVE | MODAL | PAST)) return false
  return true
}

function toMatch({ words }: Classed, i: number): Match {
  const { start = 0, end = 0, text: word = '' } = words[i] ?? {}
  return {
    start: start - 2,
    end,
    message: 'A comma joins two whole sentences here; expected a semicolon or a full stop.',
    fixes: [
      { action: 'replace', replacement: `; ${word}` },
      { action: 'replace', replacement: `. ${capitalise(word)}` },
    ],
  }
}
