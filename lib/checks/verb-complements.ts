import type { Check, Match } from './check'
import { formsOf } from './inflection'
import { complements } from './lexicons/any/complements'
import { frames } from './lexicons/any/frames'
import { verbFrames } from './lexicons/any/verb-frames'
import { compilePhrases } from './phrases'
import { readingOf } from './reading'
import { matchesIn } from '../text/search'

const matcher = compilePhrases([...complements, ...frames, ...verbFrames])

/** Verbs that take a gerund, never an infinitive with “to”. */
const GERUND_VERBS = 'avoid enjoy suggest deny admit postpone imagine recommend dislike exclude finish appreciate resist advocate envisage'
/** “He was recommended to take it”, “at the finish to see”. */
const PASSIVE_WITH_TO = new Set(['finish', 'finished', 'imagined', 'recommended', 'suggested', 'admitted', 'resist', 'excluded'])
const GERUND = new RegExp(
  `(?<![\\p{L}’'-])(${GERUND_VERBS.split(' ')
    .flatMap((verb) => [...new Set(formsOf(verb))])
    .filter((form) => !PASSIVE_WITH_TO.has(form))
    .join('|')}) (not )?to (be|have|do|make|take|give|go|get|see|say|pay|use|lose|find|keep|let|put|create|close|open|build|sell|buy|speak|talk|travel|work|leave|change|reduce|increase|spend|answer|become|play|run|cut|fall|impose|introduce|resort|repeat|refer|comment|respond|mention|address|confirm|discuss|clarify|name|give|quote|participate|attend|appear|pass|cross|meet|look|sign|raise|lower|accept|kill|hit|damage|lead|end|hurt|harm|describe|explain|reveal|reply|think|remember|show|drive|eat|drink|touch|enter)(?![\\p{L}-])`,
  'giu',
)

export const verbComplements: Check = {
  label: 'Wrong preposition or complement',
  description: 'Finds verbs, nouns and adjectives with the source’s preposition or complement (“discuss about”, “allows to save”, “demanded him to”).',
  kind: 'wording',
  confidence: 'likely',
  find(paragraph) {
    const { text } = paragraph
    const phrases = matcher.find(text, readingOf(paragraph).words).map(({ start, end, entry, fixes }): Match => ({
      start,
      end,
      message: `“${text.slice(start, end)}” follows another language (${entry.source}); English has ${entry.sense}.`,
      fixes: fixes.map((replacement) => ({ action: 'replace', replacement })),
      ...(entry.confidence ? { confidence: entry.confidence } : {}),
    }))
    const gerunds = matchesIn(text, GERUND).map((match): Match => {
      const [found, verb = '', not = '', infinitive = ''] = match
      const replacement = `${verb} ${not}${formsOf(infinitive.toLowerCase())[4]}`
      return {
        start: match.index,
        end: match.index + found.length,
        message: `“${verb}” takes a gerund; expected “${replacement}”.`,
        fixes: [{ action: 'replace', replacement }],
      }
    })
    return [...phrases, ...gerunds]
  },
}
