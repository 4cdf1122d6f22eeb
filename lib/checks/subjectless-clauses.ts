import type { Match } from './check'
import { ADJECTIVE, ARTICLE, BASE, BE, GERUND, HAVE, isJoined, isVerbThere, NOUN, NUMBER, PARTICIPLE, PAST, PLURAL, POSSESSIVE, THIRD, type Classed } from './word-classes'
import { wordMatch } from './word-match'

const SAYING = /^(?:sa(?:ys|id)|add(?:s|ed)?|explain(?:s|ed)?|assure[sd]?|affirm(?:s|ed)?|declare[sd]?|inform(?:s|ed)?|claim(?:s|ed)?|admit(?:s|ted)?|confirm(?:s|ed)?|announce[sd]?|indicate[sd]?|stress(?:es|ed)?|insist(?:s|ed)?|state[sd]?|report(?:s|ed)?|consider(?:s|ed)?|note[sd]?|warn(?:s|ed)?|point(?:s|ed)? out|recall(?:s|ed)?|recogni[sz]e[sd]?|acknowledge[sd]?|clarif(?:y|ies|ied)|promise[sd]?|calculate[sd]?|estimate[sd]?|den(?:y|ies|ied)|argue[sd]?|maintain(?:s|ed)?|know(?:s)?|knew|communicated|guarantee[sd]?|justified|responded|replied|commented|revealed|reveals)$/

/** “He assured that will not resign”: the clause has no subject. */
export function clausesWithoutSubject(classed: Classed): Match[] {
  const { words, classes, joined } = classed
  const matches: Match[] = []
  for (let i = 1; i + 2 < words.length; i++) {
    if (words[i]!.folded !== 'that' || !isJoined(classed, i - 1, i + 2) || !SAYING.test(words[i - 1]!.folded) || (joined[i - 1] && classes[i - 2]! & BE) || !isVerbThere(classed, i - 1)) continue
    const verb = words[i + 1]!.folded
    const own = classes[i + 1]!
    const next = classes[i + 2]!
    const isNot = words[i + 2]!.folded === 'not'
    const isLacking =
      (/^(?:will|would|can|could|must|may|might|shall|cannot)$/.test(verb) && ((next & BASE && !(next & NOUN)) || isNot)) ||
      (/^(?:did|does|do)$/.test(verb) && isNot) || /^(?:didn't|doesn't|don't|won't|can't|hasn't|haven't|aren't)$/.test(verb) ||
      (/^(?:has|have|had)$/.test(verb) && (next & PARTICIPLE || isNot || next & (NUMBER | ARTICLE))) ||
      (/^(?:are|were|is)$/.test(verb) && next & GERUND) || (/^(?:are|were)$/.test(verb)) ||
      (own & PAST && !(own & (NOUN | ADJECTIVE)) && next & (ARTICLE | NUMBER)) ||
      (own & THIRD && !(own & (PLURAL | BE | HAVE)) && next & (ARTICLE | NUMBER | POSSESSIVE))
    if (isLacking) matches.push(wordMatch(classed, i, i, [], `“that” is followed by “${verb}” without a subject`))
  }
  return matches
}
