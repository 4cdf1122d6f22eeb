import type { Check, CheckedParagraph, Match } from './check'
import type { ComplementRule } from './complement-rule'
import { complementRules } from './complement-rules'
import { complements } from './lexicons/any/complements'
import { frames } from './lexicons/any/frames'
import { verbFrames } from './lexicons/any/verb-frames'
import { bestOfOverlapping } from './overlaps'
import { compilePhrases } from './phrases'
import { prepositionRules } from './preposition-rules'
import { readingOf } from './reading'
import { classedOf, NAME } from './word-classes'

const matcher = compilePhrases([...complements, ...frames, ...verbFrames])

/** By word form, in the order of the tables. */
const RULES = new Map<string, ComplementRule[]>()
for (const [forms, rule] of [...prepositionRules, ...complementRules]) {
  for (const form of forms) {
    const others = RULES.get(form)
    if (others) others.push(rule)
    else RULES.set(form, [rule])
  }
}

/** What a phrase names by its own words. */
function byPhrases(paragraph: CheckedParagraph): Match[] {
  const { text } = paragraph
  return matcher.find(text, readingOf(paragraph).words).map(({ start, end, entry, fixes }) => ({
    start,
    end,
    message: `“${text.slice(start, end)}” follows another language (${entry.source}); English has ${entry.sense}.`,
    fixes: fixes.map((replacement) => ({ action: 'replace', replacement })),
    ...(entry.confidence ? { confidence: entry.confidence } : {}),
  }))
}

/** What the tables of words and the classes of the words around them say. */
function byTables(paragraph: CheckedParagraph): Match[] {
  const classed = classedOf(paragraph)
  const matches: Match[] = []
  for (let i = 0; i < classed.words.length; i++) {
    const rules = RULES.get(classed.words[i]!.folded)
    if (!rules || classed.classes[i]! & NAME) continue
    for (const rule of rules) {
      const match = rule(classed, i)
      if (!match) continue
      matches.push(match)
      break
    }
  }
  return matches
}

export const wrongComplements: Check = {
  label: 'Wrong preposition or complement',
  description: 'Finds verbs, nouns and adjectives with the preposition, infinitive, person or object that another language gives them (“discuss about”, “close of the”, “accused to have stolen”, “explained him that”).',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph) => bestOfOverlapping([...byPhrases(paragraph), ...byTables(paragraph)]),
}
