import type { CheckContext, CheckedParagraph, Match } from './check'
import { SENSES_BY_COMPANY, type SensesByCompany } from './lexicons/any/senses'
import { MORE_SENSES_BY_COMPANY } from './lexicons/any/senses-beats'
import { pluralOf } from './lexicons/en/nouns'
import { cuesIn } from './topics'
import { ADJECTIVE, ARTICLE, BASE, classedOf, DETERMINER, NAME, NUMBER, POSSESSIVE, PREPOSITION, THIRD, type Classed } from './word-classes'
import { capitalise, isCapitalised } from '../text/words'

type Sense = {
  readonly row: Row
  /** The second word of a pair; "" for one word. */
  readonly second: string
  readonly fixes: readonly string[]
}
type Row = {
  readonly entry: SensesByCompany
  readonly about: readonly string[]
  readonly languages: ReadonlySet<string> | null
  readonly before: ReadonlySet<string> | null
  readonly after: ReadonlySet<string> | null
  readonly notBefore: ReadonlySet<string>
  readonly notAfter: ReadonlySet<string>
}

const SENSES = new Map<string, Sense[]>()

const wordSet = (words: string | undefined): ReadonlySet<string> => new Set(words === undefined ? [] : words.split(' '))

/** A fix in the plural: its last word’s, or the one’s before “of”. */
function inPlural(fix: string): string {
  const words = fix.split(' ')
  const at = words.includes('of') ? words.indexOf('of') - 1 : words.length - 1
  return words.map((word, i) => (i === at && !UNCOUNTED.has(word) ? pluralOf(word) : word)).join(' ')
}
const UNCOUNTED = new Set(['management', 'discontent', 'rainfall', 'weather', 'staff', 'crime', 'behaviour', 'prosecution', 'aircraft', 'employers', 'leadership', 'traffic', 'training', 'subsistence', 'custody', 'time'])

for (const entry of [...SENSES_BY_COMPANY, ...MORE_SENSES_BY_COMPANY]) {
  const row: Row = {
    entry,
    about: entry.about?.split(' ') ?? [],
    languages: entry.in === 'any' ? null : new Set(entry.in.split(' ')),
    before: entry.before === undefined ? null : wordSet(entry.before),
    after: entry.after === undefined ? null : wordSet(entry.after),
    notBefore: wordSet(entry.notBefore),
    notAfter: wordSet(entry.notAfter),
  }
  for (const pair of entry.words.split('; ')) {
    const [key = '', meant = ''] = pair.split(': ')
    const fixes = meant.split('|')
    const enter = (form: string, formFixes: readonly string[]) => {
      const [first = '', second = ''] = form.toLowerCase().split(' ')
      const others = SENSES.get(first)
      const sense: Sense = { row, second, fixes: formFixes }
      if (others) others.push(sense)
      else SENSES.set(first, [sense])
    }
    const plain = key.replace('!', '')
    enter(plain, fixes)
    if (key.endsWith('!') || entry.adjectives) continue
    const words = plain.split(' ')
    const plural = [...words.slice(0, -1), pluralOf(words.at(-1) ?? '')].join(' ')
    if (plural !== plain) enter(plural, fixes.map(inPlural))
  }
}

const isIn = (words: ReadonlySet<string>, folded: string, isNumber: boolean): boolean => words.has(folded) || (isNumber && words.has('#'))

/** Whether a word that may be a verb is none where it stands: a noun has an article, an adjective or a preposition before it. */
const isNounThere = ({ classes, joined }: Classed, i: number): boolean =>
  !(classes[i]! & (BASE | THIRD)) || (joined[i] === true && (classes[i - 1]! & (ARTICLE | POSSESSIVE | DETERMINER | NUMBER | ADJECTIVE | PREPOSITION)) !== 0)

function isMeant(sense: Sense, classed: Classed, i: number, last: number, { sourceLanguage }: CheckContext, paragraph: CheckedParagraph): boolean {
  const { words, classes, joined } = classed
  const { row } = sense
  if (row.languages !== null && (sourceLanguage === null || !row.languages.has(sourceLanguage))) return false
  const before = i > 0 && joined[i] ? words[i - 1]!.folded : ''
  const after = joined[last + 1] ? words[last + 1]!.folded : ''
  if (row.notBefore.has(before) || row.notAfter.has(after)) return false
  if (row.before !== null && !isIn(row.before, before, i > 0 && joined[i] === true && (classes[i - 1]! & NUMBER) !== 0)) {
    // One adjective may stand between: “the local technician”.
    const further = i > 1 && joined[i] && joined[i - 1] && classes[i - 1]! & ADJECTIVE ? words[i - 2]!.folded : ''
    if (further === '' || !row.before.has(further)) return false
  }
  if (row.after !== null && !isIn(row.after, after, joined[last + 1] === true && (classes[last + 1]! & NUMBER) !== 0)) return false
  if (!row.entry.adjectives && row.before === null && !isNounThere(classed, i)) return false
  if (row.about.length === 0) return true
  const own = new Set([words[i]!.folded, words[last]!.folded])
  const least = row.entry.cues ?? 1
  return row.about.some((topic) => cuesIn(topic, paragraph, own) >= least)
}

/**
 * Words in another sense than the words beside them, and the paragraph’s subject, give them: “the technician” of a
 * team, “important damage”. By tables that hold for several languages.
 */
export function sensesByCompany(paragraph: CheckedParagraph, context: CheckContext): Match[] {
  const classed = classedOf(paragraph)
  const { text, words, classes, joined } = classed
  const matches: Match[] = []
  for (let i = 0; i < words.length; i++) {
    const senses = SENSES.get(words[i]!.folded)
    if (senses === undefined || classes[i]! & NAME) continue
    for (const sense of senses) {
      const last = sense.second === '' ? i : i + 1
      if (last > i && !(joined[last] && words[last]!.folded === sense.second)) continue
      if (!isMeant(sense, classed, i, last, context, paragraph)) continue
      const span = { start: words[i]!.start, end: words[last]!.end }
      const found = text.slice(span.start, span.end)
      const replacements = sense.fixes.map((fix) => (isCapitalised(found) ? capitalise(fix) : fix))
      matches.push({
        ...span,
        message: `“${found}” is not what English calls this; here it means “${sense.fixes[0]}”.`,
        fixes: replacements.map((replacement) => ({ action: 'replace', replacement })),
      })
      break
    }
  }
  return matches
}
