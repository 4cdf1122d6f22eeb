import type { Check } from './check'
import { attributesBeforeNouns, invertedConditions, splitVerbs, verbAfterAdverbial, verbBeforeSubject } from './clause-order'
import { SUBORDINATE_CLAUSES, VERB_LAST } from './german-verb-last'
import { VERB_SECOND } from './german-verb-second'
import { matchesOf, type GrammarRule } from './grammar-rule'
import { bestOfOverlapping } from './overlaps'
import { ROMANCE_ORDER } from './romance-word-order'
import { SENTENCE } from './statement-patterns'
import { classedOf } from './word-classes'

/** “Who strikes, harms the guests”, “Who was wrong will pay”: a statement about anyone. */
const ANYONE: GrammarRule = {
  needs: 'who',
  pattern: new RegExp(`(?<=${SENTENCE})Who(?= (?!knows|cares|else|better|would|could|should|will|are|were|am|dares)\\p{Ll}{2,14}(?:s|as|ed|nt)?(?: [\\p{L}’'-]+){0,8}?(?:, \\p{Ll}+(?:s|ed)?| (?:will|must|has to|should|can|pays|loses)) [^?!]*?[.”"])(?![^.!]*\\?)`, 'gu'),
  fixes: () => ['Anyone who', 'Whoever'],
  rule: 'a statement about anybody begins with “anyone who”',
}

const GERMAN = [ANYONE, ...VERB_SECOND, ...VERB_LAST, ...SUBORDINATE_CLAUSES]
const ROMANCE = [ANYONE, ...ROMANCE_ORDER]

export const sourceWordOrder: Check = {
  label: 'Word order of the source',
  description:
    'Finds the verb before its subject or at the end of the clause, as in German (“In 2012 led he the opera”, “The firm must the shop close”), and “Immediate the reply” of Italian.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => {
    if (sourceLanguage === null) return []
    const classed = classedOf(paragraph)
    const isGerman = sourceLanguage === 'de'
    return bestOfOverlapping([
      ...matchesOf(paragraph, isGerman ? GERMAN : ROMANCE),
      ...(isGerman ? [...verbAfterAdverbial(classed), ...splitVerbs(classed)] : []),
      ...verbBeforeSubject(classed),
      ...attributesBeforeNouns(classed),
      ...invertedConditions(classed),
    ])
  },
}
