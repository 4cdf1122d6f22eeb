import type { Check, CheckedParagraph, Match } from './check'
import { readingOf } from './reading'
import { quotationsOf } from './reading'
import { wordsOf } from '../text/words'

/**
 * French ends a passage with a sentence without a verb: “Un geste jugé « dérisoire » par …” becomes “A gesture judged
 * “derisory” by …”. Only frames that hold no verb for certain.
 */
export const fragments: Check = {
  label: 'Sentence fragments',
  description: 'A sentence without a verb: a noun with a participle and “by …” (“A gesture judged derisory by the mayor.”).',
  kind: 'structure',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => {
    if (sourceLanguage === null || paragraph.kind !== 'body') return []
    const { text } = paragraph
    const { sentences } = readingOf(paragraph)
    if (sentences.length < 2) return []
    return sentences
      .filter(({ start, end }) => !isQuoted(paragraph, start) && isFragment(text.slice(start, end)))
      .map(({ start, end }): Match => ({ start, end, message: 'This sentence has no verb; expected a whole sentence.', fixes: [] }))
  },
}

function isQuoted(paragraph: CheckedParagraph, start: number): boolean {
  return quotationsOf(paragraph).quotations.some(({ open, close }) => open.start <= start && start < close.end)
}

const FRAME = /^(?:An?|Another|The|This|Some|Many|Few|Words|Remarks|Comments|Figures|Statements) (?:\p{Ll}[\p{L}’'-]* ){0,4}?(?:(?:widely|largely|partly|quickly|immediately|recently|already|also|now|however|immediately|in part) )?(\p{Ll}+(?:ed|judged|held|made|taken|shown|shared|borne|given|seen|known|called|sustained|denied))\b[^.!?]{0,80}? by (?:the |its |his |her |their |some |many |several )?[\p{L}’' -]{2,60}\.$/u
const FINITE =
  /^(?:is|are|was|were|am|be|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|isn't|wasn't|aren't|weren't|hasn't|said|says|who|which|that|when|if|because|became|becomes|remains|remained|came|comes|took|takes|made|makes|went|goes|led|left|won|lost|got|gets|wants|seems|shows|showed|gave|gives|put|puts|began|begins|ended|caused|killed|hit|set|means|meant)$/

function isFragment(sentence: string): boolean {
  const frame = FRAME.exec(sentence)
  if (!frame) return false
  const words = wordsOf(sentence).map((word) => word.text.toLowerCase().replace(/’/g, "'"))
  const participle = frame[1] ?? ''
  return (
    words.length <= 24 &&
    words.filter((word) => word === participle || /(?:[^e]ed)$/.test(word)).length === 1 &&
    !words.some((word) => word !== participle && (FINITE.test(word) || /'(?:s|re|ve|ll|d)$/.test(word)))
  )
}
