import type { Check, CheckContext, CheckedParagraph, Match } from './check'
import { isPageResidue } from './page-residue'
import { readingOf } from './reading'
import { matchesIn } from '../text/search'
import { capitalise, type Word } from '../text/words'

export const sentenceCapitals: Check = {
  label: 'Capitals in sentences',
  description: 'A paragraph that begins in lower case, and a capital after a semicolon, in the middle of a sentence (“It Also makes”) or, as German sets it, after a colon.',
  kind: 'typography',
  confidence: 'certain',
  find: (paragraph, context) => [...lowerStart(paragraph, context), ...capitalAfterPoint(paragraph, context), ...capitalAfterColon(paragraph, context), ...capitalInside(paragraph, context)],
}

const PARTICLES = /^(?:von|van|de|di|da|del|della|la|el|al|bin|ibn|ter|ten|zu|du|dos|das|d)$/
const CLOSED = /[.!?…:]\s?[”’"'»)\]]*\s*$/

/** Where the paragraph before ends its sentence; otherwise the paragraph is broken, which another check says. */
function lowerStart(paragraph: CheckedParagraph, context: CheckContext): Match[] {
  const [word, next] = readingOf(paragraph).words
  if (!word || paragraph.kind === 'listItem' || paragraph.joined || isPageResidue(paragraph.text)) return []
  const lead = paragraph.text.slice(0, word.start)
  if (!/^[“‘"'«(]?$/.test(lead.trim()) || !/^\p{Ll}+$/u.test(word.text) || /^[.@/]/.test(paragraph.text.slice(word.end))) return []
  if (PARTICLES.test(word.text) && /^\p{Lu}/u.test(next?.text ?? '')) return []
  let before = context.article.previous(paragraph.id)
  for (let i = 0; before && i < 3 && isPageResidue(before.text); i++) before = context.article.previous(before.id)
  const isAfterHeading = before?.kind === 'heading' || before?.kind === 'title'
  if (before && !isAfterHeading && !CLOSED.test(before.text.slice(-8))) return []
  if (!isOrdinary(word, context)) return []
  return [
    {
      start: word.start,
      end: word.end,
      message: `The paragraph begins in lower case; expected “${capitalise(word.text)}”.`,
      fixes: [{ action: 'replace', replacement: capitalise(word.text) }],
    },
  ]
}

/** A word of the dictionary, not a name that is written small (iPhone, tillr), which the article has elsewhere too. */
function isOrdinary(word: Word, { words, locale }: CheckContext): boolean {
  return FUNCTION_WORDS.has(word.text) || (word.text.length > 2 && (words?.isEnglish(word.text, locale) ?? false))
}

const FUNCTION_WORDS = new Set(
  ('the a an this that these those he she it they we you his her its their our my your in on at by for from with without of to ' +
    'and but or if when while because since as although however after before during under over between among there here then ' +
    'not no some many most all each every both such what which who how why where according thus also so yet only even').split(' '),
)

/** “; This is”, and “, The” where a full stop became a comma. */
const AFTER_POINT = /[;,] (\p{Lu}\p{Ll}*)(?= \p{Ll})/gu
/** A title of a book or a film may well begin with “The”. */
const NEVER_INSIDE = new Set('This These Those It He She They We But And Or If When While Because Although However According Thus There His Her Their In On At By For From With To Said Says Told Added Explained Announced'.split(' '))

function capitalAfterPoint({ text, kind }: CheckedParagraph, { sourceLanguage }: CheckContext): Match[] {
  if (kind === 'title' || kind === 'heading') return []
  return matchesIn(text, AFTER_POINT).flatMap((match): Match[] => {
    const word = match[1] ?? ''
    const semicolon = match[0].startsWith(';')
    if (!NEVER_INSIDE.has(word) && !(semicolon && word === 'The')) return []
    if (!semicolon && sourceLanguage === null) return []
    const start = match.index + 2
    return [
      {
        start,
        end: start + word.length,
        message: `“${word}” has a capital after a ${semicolon ? 'semicolon' : 'comma'}; expected “${word.toLowerCase()}”.`,
        confidence: semicolon ? 'certain' : 'likely',
        fixes: [{ action: 'replace', replacement: word.toLowerCase() }],
      },
    ]
  })
}

/** “: The”, but not where a speaker, a list or a quotation begins, nor in a headline. */
const AFTER_COLON = /(?<=\p{Ll}: )(The|This|That|These|Those|It|He|She|They|We|You|In|On|At|By|For|From|With|Since|After|Before|Because|If|When|While|Although|There|His|Her|Their|Its|Our|An|As|Nobody|No|Not|Only|Even|Also|Many|Some|All|Every|Each|More|Most|What|Who|How|Where|Why|Now|Two|Three|Four|Five)(?= \p{Ll})/gu

/** “Qualifications: You need none” is a list’s entry; a clause has a verb. */
const VERB = / (?:is|are|was|were|has|have|had|must|will|would|can|could|should|does|do|did|goes|remains|stays|knows|says|said|wants|means|shows|makes|becomes|sees|speaks|believes|fears|applies|criticizes|sounds|seems|looks)\b/

/** English has a small letter after a colon, but where American papers let a whole sentence follow. */
function capitalAfterColon({ text, kind }: CheckedParagraph, { sourceLanguage, locale }: CheckContext): Match[] {
  if (sourceLanguage === null || (sourceLanguage !== 'de' && locale !== 'en-GB') || kind === 'title' || kind === 'heading') return []
  const told = matchesIn(text, AFTER_COLON).filter(({ index }) => VERB.test(text.slice(0, index).replace(/^[^]*[.!?\n]/, '')))
  return told.map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    message: `“${word}” has a capital after a colon; expected “${word.toLowerCase()}”.`,
    confidence: 'perhaps',
    fixes: [{ action: 'replace', replacement: word.toLowerCase() }],
  }))
}

/** “Analysis of The historical meeting”, “It Also makes”: words that no name consists of, between words in lower case; not after an article, where a name begins (“the To have to”). */
const INSIDE =
  /(?<=(?<![\p{L}\p{N}’'.-])(?:(?!(?:the|an?|his|its) )\p{Ll}+|It|They|He|She|We|If|In|At|On|To|For|Not|There|This|As|When),? )(The|This|These|It|In|After|For|And|But|Also|Has|To|If|When|According|Their|While|Because|With|From|By|Other|More|Most|Some|He|She|They|Are|Was|Were|Have|His|Is|Of|Despite|Often|Many|Then|That|Which)(?= \p{Ll}{2})/gu
/** A quotation mark that has not closed: a title in capitals may stand here. */
const TITLED = /[“"«‘][^”"»’]{0,60}$/u
const LONGEST_TITLE = 64

function capitalInside({ text, kind }: CheckedParagraph, { sourceLanguage }: CheckContext): Match[] {
  if (sourceLanguage === null || kind === 'title' || kind === 'heading' || isHeadline(text)) return []
  return matchesIn(text, INSIDE).flatMap(({ 0: word, index }): Match[] => {
    const isFoundAlready = text[index - 2] === ',' && NEVER_INSIDE.has(word)
    if (isFoundAlready) return []
    if (TITLED.test(text.slice(Math.max(0, index - LONGEST_TITLE), index)) && /[”"»’]/u.test(text.slice(index, index + LONGEST_TITLE))) return []
    return [
      {
        start: index,
        end: index + word.length,
        message: `“${word}” has a capital in the middle of a sentence; expected “${word.toLowerCase()}”.`,
        confidence: 'likely',
        fixes: [{ action: 'replace', replacement: word.toLowerCase() }],
      },
    ]
  })
}

/** A paragraph in the capitals of headlines: half its words of four letters and more have one. */
function isHeadline(text: string): boolean {
  const long = text.match(/(?<![\p{L}’'-])\p{L}{4,}/gu) ?? []
  return long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > long.length
}
