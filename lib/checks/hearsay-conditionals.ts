import type { Check, Match } from './check'
import { isParticiple } from './lexicons/en/verbs'
import { readingOf } from './reading'
import { allMatches } from '../text/all-matches'
import { matchesIn } from '../text/search'

/** A source named in the sentence: what follows is reported, not conditional. */
const SOURCE = /(?<![\p{L}-])(?:according to|reportedly|sources? (?:close|say)|press reports|media reports|rumou?rs)(?![\p{L}-])/iu
/** Words of a true condition. */
const CONDITION = /(?<![\p{L}-])(?:if|unless|should|had|otherwise|whether|without|provided|were|wish|next|tomorrow|future|proposal|proposed|scenario|model|study|estimates?|poll)(?![\p{L}-])/iu
/** Before it, these make it the future in the past: “he said he would have left by then”. */
const EARLIER = /(?<![\p{L}-])(?:hoped?|planned?|plan|expected|promised|said|could|might)(?![\p{L}-])/iu
/** Portuguese marks hearsay by the future perfect too: “terá usado um isqueiro”. */
const WILL_HAVE = /(?<![\p{L}’'-])will have (been )?(\p{Ll}{2,16}ed|made|lost|won|paid|left|said|met|sold|gone|done|killed|found|sent|fled|hit|led)(?![\p{L}-])/gu
const BY_THEN = /(?<![\p{L}-])(?:by|until|when|once|before|if|unless|soon|already|next|tomorrow)(?![\p{L}-])/iu
const WOULD_HAVE = /(?<![\p{L}’'-])would (?:(also|already|even|then|never|not) )?have (been )?(\p{Ll}{3,16}(?:ed|en)|made|lost|won|had|paid|left|said|met|sold|told|put|gone|done|killed|found|held|sent|kept|fled|hit|led|begun)(?![\p{L}-])/u

const SUSPECT = '(?:[Tt]he (?:\\p{Ll}+ )?(?:man|woman|suspect|suspects|accused|defendant|defendants|perpetrator|perpetrators|culprit|driver|teenager|boy|youth|gang|couple|trio|father|mother|son|husband|doctor|teacher|priest|officer|attacker|thief|thieves|burglars?|student|group|nurse|employee|manager|mayor|politician|\\d\\d-year-old|[a-z]+-year-old|two|three|men|women|brothers|both)|[Oo]ne of (?:them|the men|the two)|[Bb]oth|[Aa]n? \\d\\d-year-old)'
/** German “soll … haben”: what somebody is said to have done. */
const SHOULD_HAVE = new RegExp(`(?<=(?<![\\p{L}’'-])${SUSPECT} )should have (been )?(\\p{Ll}{3,14})(?![\\p{L}-])`, 'gu')

export const hearsayConditionals: Check = {
  label: 'Conditional of hearsay',
  description: 'Finds “would have fled” where a named source reports it: French and Spanish mark hearsay by the conditional, German by “should”.',
  kind: 'wording',
  confidence: 'likely',
  find(paragraph, { sourceLanguage }) {
    if (sourceLanguage === null) return []
    const { text } = paragraph
    if (sourceLanguage === 'de') return saidToHave(text)
    return readingOf(paragraph).sentences.flatMap(({ start, end }): Match[] => {
      const sentence = text.slice(start, end)
      const match = WOULD_HAVE.exec(sentence)
      if (!match || !SOURCE.test(sentence) || CONDITION.test(sentence) || EARLIER.test(sentence.slice(0, match.index))) return sourceLanguage === 'pt' ? futures(sentence, start) : []
      const [found, adverb, been, participle = ''] = match
      const replacement = [adverb, been === undefined ? '' : 'was', 'reportedly', participle].filter(Boolean).join(' ')
      // “fled” is also the past; “gone” is not.
      const fix = /ed$|^(?:made|lost|won|had|paid|left|said|met|sold|told|put|found|held|sent|kept|hit|led)$/.test(participle) || been !== undefined ? replacement : `is said to have ${participle}`
      return [
        {
          start: start + match.index,
          end: start + match.index + found.length,
          message: `“${found}” marks hearsay, as the source's conditional does; English says “${fix}”.`,
          fixes: [{ action: 'replace', replacement: fix }],
        },
      ]
    })
  },
}

function saidToHave(text: string): Match[] {
  return matchesIn(text, SHOULD_HAVE).flatMap((match): Match[] => {
    const [found, been = '', participle = ''] = match
    if (!isParticiple(participle) || /^(?:known|acted|resigned|stayed|received|gotten|done|been)$/.test(participle)) return []
    const subject = text.slice(0, match.index)
    const fix = `${/(?:suspects|defendants|perpetrators|thieves|burglars|two|three|men|women|brothers|[Bb]oth) $/.test(subject) && !/[Oo]ne of [\p{L} ]+$/u.test(subject) ? 'are' : 'is'} said to have ${been}${participle}`
    return [
      {
        start: match.index,
        end: match.index + found.length,
        message: `“${found}” renders German “soll”, which reports what others say; expected “${fix}”.`,
        fixes: [{ action: 'replace', replacement: fix }],
      },
    ]
  })
}

function futures(sentence: string, offset: number): Match[] {
  if (BY_THEN.test(sentence)) return []
  return allMatches(sentence, WILL_HAVE).map((match) => {
    const [found, been, participle = ''] = match
    const fix = `is alleged to have ${been ?? ''}${participle}`
    return {
      start: offset + match.index,
      end: offset + match.index + found.length,
      message: `“${found}” marks hearsay, as the source's future perfect does; English says “${fix}”.`,
      fixes: [{ action: 'replace', replacement: fix }],
    }
  })
}
