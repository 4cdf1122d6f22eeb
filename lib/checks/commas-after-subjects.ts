import type { Check, Match } from './check'
import { isRomance } from './romance'
import { ADJECTIVE, ADVERB, ARTICLE, BE, classedOf, CONJUNCTION, DETERMINER, FINITE, GERUND, HAVE, MODAL, NAME, NOUN, NUMBER, OBJECT, PARTICIPLE, PAST, PLURAL, POSSESSIVE, PREPOSITION, SUBJECT, THIRD } from './word-classes'

const LONGEST = 16

/** “The president of the region, announced new measures”: one comma between a long subject and its verb, and no second one. */
export const commasAfterSubjects: Check = {
  label: 'Comma after the subject',
  description: 'Finds a lone comma between a subject and its verb: “The president of the regional government, announced new measures”.',
  kind: 'typography',
  confidence: 'likely',
  find(paragraph, { sourceLanguage }) {
    if (!isRomance(sourceLanguage)) return []
    const classed = classedOf(paragraph)
    const { text, words, classes, joined, opens } = classed
    const matches: Match[] = []
    for (let i = 0; i < words.length; i++) {
      if (!opens[i] || !(classes[i]! & (ARTICLE | POSSESSIVE | DETERMINER)) || classes[i]! & (SUBJECT | CONJUNCTION)) continue
      let at = i + 1
      while (joined[at] && at < i + LONGEST && belongs(at)) at++
      if (at >= words.length || joined[at] || at < i + 2 || !isComma(at)) continue
      const verb = classes[at]!
      const last = classes[at - 1]!
      if (!(last & (NOUN | NAME)) && last !== 0) continue
      const next = joined[at + 1] ? (classes[at + 1] ?? 0) : 0
      const isAuxiliary = (verb & (HAVE | BE | MODAL)) !== 0 && !/^(?:having|being|been|be)$/.test(words[at]!.folded)
      const isPast = (verb & (PAST | THIRD)) !== 0 && !(verb & (NOUN | ADJECTIVE | PREPOSITION)) && (!(verb & PARTICIPLE) || (next & (ARTICLE | POSSESSIVE | OBJECT | PLURAL) || words[at + 1]?.folded === 'that' || next & ADJECTIVE) !== 0)
      if (!isAuxiliary && !isPast) continue
      // “The problem, said the mayor, is …”, “The town, has it …?”
      if (/^(?:sa(?:id|ys)|explains?|explained|adds?|added|thinks?|thought|warns?|warned)$/.test(words[at]!.folded) && words[at + 1]?.folded !== 'that') continue
      if (isAuxiliary && next & (SUBJECT | ARTICLE | POSSESSIVE | DETERMINER) && /^(?:has|have|is|are|was|were|had|did|does|will|can)$/.test(words[at]!.folded) && next & SUBJECT) continue
      if (hasSecondComma(at)) continue
      const start = words[at - 1]!.end
      const end = text.indexOf(',', start) + 1
      matches.push({ start, end, message: 'No comma stands between a subject and its verb.', fixes: [{ action: 'replace', replacement: '' }] })
    }
    return matches

    /** Whether the word at `at` may belong to a noun phrase that is no clause. */
    function belongs(at: number): boolean {
      const own = classes[at]!
      if (own & (NAME | ARTICLE | POSSESSIVE | NUMBER)) return true
      if (own & PREPOSITION) return words[at]!.folded === 'of' || words[at]!.folded === 'for' || words[at]!.folded === 'in' || words[at]!.folded === 'from' || words[at]!.folded === 'against' || words[at]!.folded === 'to'
      if (words[at]!.folded === 'and') return false
      if (own & (CONJUNCTION | SUBJECT | BE | HAVE | MODAL | GERUND)) return false
      if (own & FINITE && !(own & (NOUN | ADJECTIVE))) return false
      return own === 0 || (own & (NOUN | ADJECTIVE | ADVERB)) !== 0
    }
    function isComma(at: number): boolean {
      return text.slice(words[at - 1]!.end, words[at]!.start) === ', '
    }
    /** Whether another comma, a dash or a bracket follows in the sentence: what stands between is set in. */
    function hasSecondComma(at: number): boolean {
      const rest = text.slice(words[at]!.start, words[at]!.start + 400)
      const end = /[.!?\n]["”»’)]?(?: |$|\n)|$/.exec(rest)
      return /[,–—(?]/.test(rest.slice(0, end?.index))
    }
  },
}
