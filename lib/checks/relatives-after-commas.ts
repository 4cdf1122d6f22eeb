import type { Match } from './check'
import { ADJECTIVE, ADVERB, ARTICLE, DETERMINER, isJoined, NAME, NOUN, OBJECT, PAST, POSSESSIVE, PREPOSITION, THIRD, PARTICIPLE, type Classed } from './word-classes'

/** Verbs whose subject may be “that” itself: “He left, that means …”. */
const OWN = /^(?:is|was|has|had|means|meant|makes|made|said|would|will|did|does|depends|includes|changed|helped|worked|happened|happens|goes|went|comes|came|sounds|looks|seems|seemed|explains|got|gets|takes|took|leaves|left|gives|gave|sums|ends|shows|led|leads|caused|hurts|hurt|matters|says|puts|put)$/
/** After these a comma and “that” begin what is said. */
const SAYING = /^(?:said|says|say|know|knew|think|thinks|fact|hope|idea|news|sure|clear|day|time|year|week|month|moment|so|is|was|all|believe|believes|see|agreed|agree|however|course|example|instance|addition|least|yes|no|well|now|then|reason|way)$/

/** “The secretary, that attended the meeting, recalled”: “that” after a comma with a verb of its own. */
export function relativesAfterCommas(classed: Classed): Match[] {
  const { text, words, classes, joined } = classed
  const matches: Match[] = []
  for (let i = 1; i + 2 < words.length; i++) {
    if (words[i]!.text !== 'that' || joined[i] || !isJoined(classed, i, i + 2) || text.slice(words[i - 1]!.end, words[i]!.start) !== ', ') continue
    const before = classes[i - 1]!
    if (!(before & (NOUN | NAME)) || SAYING.test(words[i - 1]!.folded) || OWN.test(words[i + 1]!.folded)) continue
    const verb = classes[i + 1]!
    if (!(verb & (PAST | THIRD)) || verb & (NOUN | ADJECTIVE | NAME | PREPOSITION)) continue
    const next = classes[i + 2]!
    if (!(next & (ARTICLE | POSSESSIVE | PREPOSITION | OBJECT | DETERMINER | ADVERB)) && !(verb & PAST && !(verb & PARTICIPLE))) continue
    // The clause is closed by a comma: what follows takes the sentence on.
    const rest = text.slice(words[i + 1]!.end, words[i + 1]!.end + 160)
    if (!/^[^.!?;:“”"]*?,/.test(rest)) continue
    matches.push({
      start: words[i - 1]!.end,
      end: words[i]!.end,
      message: 'After a comma a relative clause begins with “who” or “which”.',
      fixes: [', who', ', which'].map((replacement) => ({ action: 'replace', replacement })),
    })
  }
  return matches
}
