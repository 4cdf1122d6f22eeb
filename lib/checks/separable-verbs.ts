import type { Check, Match } from './check'
import { formsOf } from './inflection'
import { SEPARABLE_VERBS, type SeparableVerb } from './lexicons/de/separable-verbs'
import { ARTICLE, BASE, classedOf, CONJUNCTION, DETERMINER, isVerbThere, NOUN, PARTICIPLE, PAST, POSSESSIVE, PREPOSITION, type Classed } from './word-classes'

type Verb = SeparableVerb & { readonly form: number }

/** Particle → form of the verb → the verbs it may be. */
const BY_PARTICLE = byParticle()

function byParticle(): ReadonlyMap<string, ReadonlyMap<string, readonly Verb[]>> {
  const particles = new Map<string, Map<string, Verb[]>>()
  for (const entry of SEPARABLE_VERBS) {
    for (const particle of entry.particles.split(' ')) {
      const byForm = particles.get(particle) ?? new Map<string, Verb[]>()
      particles.set(particle, byForm)
      for (const base of entry.verbs.split(' ')) {
        const seen = new Set<string>()
        formsOf(base).forEach((word, form) => {
          if (seen.has(word)) return
          seen.add(word)
          byForm.set(word, [...(byForm.get(word) ?? []), { ...entry, form }])
        })
      }
    }
  }
  return particles
}

/** Words between the verb and its particle. */
const MOST_BETWEEN = 10

export const separableVerbs: Check = {
  label: 'German verbs in two parts',
  description: 'Finds the particle of a German verb left at the end of its clause: “lays the plan before”, “goes from arson out”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => {
    if (sourceLanguage !== 'de') return []
    const classed = classedOf(paragraph)
    return classed.words.flatMap((word, at) => {
      const byForm = BY_PARTICLE.get(word.folded)
      return byForm && endsClause(classed, at) ? (tornBefore(classed, at, byForm) ?? []) : []
    })
  },
}

/** Whether a clause ends after the word: no noun follows that the particle may be the preposition of. */
function endsClause({ text, words, joined }: Classed, at: number): boolean {
  const next = words[at + 1]
  if (!next || !joined[at + 1]) return /^[”"“]?[.,;:!?)]|^$/.test(text.slice(words[at]!.end, words[at]!.end + 2).trimEnd())
  return next.folded === 'and' || next.folded === 'that'
}

/** The nearest verb before the particle that makes a German verb with it. */
function tornBefore(classed: Classed, at: number, byForm: ReadonlyMap<string, readonly Verb[]>): Match | null {
  const { text, words, joined, classes } = classed
  const last = classes[at - 1] ?? 0
  // “the plan he had agreed to”, “solved it and moved on”, “as before”: the particle belongs to the word before.
  if (!joined[at] || last & CONJUNCTION || (last & (PREPOSITION | ARTICLE | POSSESSIVE | DETERMINER | PAST | PARTICIPLE | BASE) && !(last & NOUN))) return null
  for (let i = at - 1; i >= 0 && i >= at - MOST_BETWEEN - 1 && joined[i + 1]; i--) {
    const verbs = byForm.get(words[i]!.folded)
    if (!verbs || i === at - 1 || !isVerbThere(classed, i)) continue
    const between = text.slice(words[i]!.end + 1, words[at - 1]!.end)
    const verb = verbs.find((one) => one.between.test(between))
    if (!verb) continue
    return toMatch(words[i]!.start, words[at]!.end, text, verb, between)
  }
  return null
}

function toMatch(start: number, end: number, text: string, { meant, form, source }: Verb, between: string): Match {
  const replacement = meant === null ? null : `${inflected(meant, form)} ${between}`
  return {
    start,
    end,
    message: `“${text.slice(start, end)}” keeps the two parts of a German verb (“${source}”)${replacement === null ? '' : `; expected “${replacement}”`}.`,
    fixes: replacement === null ? [] : [{ action: 'replace', replacement }],
  }
}

/** “carry out” → “carries out”. */
function inflected(meant: string, form: number): string {
  const [base = '', ...rest] = meant.split(' ')
  return [formsOf(base)[form] ?? base, ...rest].join(' ')
}
