import type { Check, CheckedParagraph, Match } from './check'
import { readingOf } from './reading'
import { allMatches } from '../text/all-matches'

/**
 * Romance languages and German join two sentences with a comma: “We lose one litre in four before the tap, there is
 * nothing to be proud of.” English wants a semicolon or a full stop.
 */
export const commaSplices: Check = {
  label: 'Comma splices',
  description: 'Two whole sentences joined by a comma only, where English has a semicolon or a full stop.',
  kind: 'typography',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => {
    // Good English has a comma between short parallel clauses: only a translation is suspect.
    if (sourceLanguage === null || paragraph.kind === 'title' || paragraph.kind === 'heading') return []
    return readingOf(paragraph).sentences.flatMap(({ start, end }) => splices(paragraph, start, end))
  },
}

/** What begins a whole sentence after the comma: a subject and its verb. */
const SECOND = /, ((?:there|it|this|that) (?:is|was|will|has|had|would|must|can|does|did)|there (?:are|were)|(?:we|they|these|those) (?:are|were|will|have|had|would|must|can|do|did|don[’']t|cannot|can[’']t)|(?:he|she) (?:is|was|will|has|had|would|must|can)|(?:it|that|there)[’']s|we[’']re|they[’']re|the (?:\p{Ll}[\p{L}’'-]* ){1,3}?(?:is|are|was|were|has|have|had|will|would|must|can|cannot|could|runs|continues|remains|goes)(?= (?!(?:as|like) )\p{L}))(?![\p{L}’'-])/gu
/** What begins a whole sentence before it. */
const FIRST = /^[“"]?(?:We|They|I|You|He|She|It|This|That|These|Those|There|Nobody|Everybody|Everyone|People|(?:The|Our|My|Their|His|Her|Its|A|An) \p{Ll}[\p{L}-]*)(?: \p{L}[\p{L}’'-]*){0,2}? (?:is|are|was|were|has|have|had|will|would|can|cannot|can[’']t|could|must|do|does|did|don[’']t|doesn[’']t|didn[’']t|lose|want|need|know|see|come|go|take|make|lost|came|went|took|made|gave|say|think|live|work|pay)\b/u
/** “He says it rains, it is late” and “It is not late, it is early” are English in speech. */
const OPEN = /\b(?:that|what|said|says|say|added|told|think|believe|know|hope|mean|not|no|never|nothing|cannot|the more|the less)\b|n[’']t\b/iu

function splices({ text }: CheckedParagraph, from: number, to: number): Match[] {
  const sentence = text.slice(from, to)
  if (!FIRST.test(sentence)) return []
  const [second, another] = allMatches(sentence, SECOND)
  if (!second || another) return []
  const clause = sentence.slice(0, second.index)
  if (clause.includes(',') || clause.split(' ').length < 4 || OPEN.test(clause)) return []
  const [word = ''] = /^[\p{L}’']+/u.exec(second[1] ?? '') ?? []
  const start = from + second.index
  return [
    {
      start,
      end: start + 2 + word.length,
      message: 'A comma joins two whole sentences here; expected a semicolon or a full stop.',
      fixes: [
        { action: 'replace', replacement: `; ${word}` },
        { action: 'replace', replacement: `. ${word.charAt(0).toUpperCase()}${word.slice(1)}` },
      ],
    },
  ]
}
