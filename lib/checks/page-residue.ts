import type { Check, CheckContext, CheckedParagraph, Match } from './check'
import { pageLine, type PageLine } from './page-lines'
import { oncePerParagraph } from './reading'
import { matchesIn } from '../text/search'
import { countWords } from '../text/words'

export const pageResidue: Check = {
  label: 'Page residue',
  description: 'What the web page put around the article: links, credits, buttons, prompts to subscribe, notices.',
  kind: 'structure',
  confidence: 'certain',
  find: (paragraph, context) => {
    const { text } = paragraph
    if (context.sourceLanguage === null && OWN_NOTE.test(text)) return []
    const lines = residueOf(paragraph).map((line) => ({ ...line, residue: line.residue ?? strayLine(text.slice(line.start, line.end), paragraph, context) }))
    const fix = lines.every((line) => line.residue) ? LEAVE_OUT : DELETE
    const found = lines.flatMap(({ residue, start, end }) => (residue ? [matchOf(residue, start, end, fix)] : []))
    return fix === LEAVE_OUT ? found : [...found, ...inText(text), ...(paragraph.kind === 'title' ? siteName(text) : [])]
  },
}

const LEAVE_OUT = { action: 'leaveOut' } as const
const DELETE = { action: 'replace', replacement: '' } as const

/** Whether the whole text is residue: the checks for broken paragraphs look through it. */
export function isPageResidue(text: string): boolean {
  return text.trim() !== '' && text.split('\n').every((line) => line.trim() === '' || pageLine(line.trim()) !== null)
}

/** What an English desk itself sets below an article that was not translated: credits, contributors, a correction. */
const OWN_NOTE =
  /^[([]?(?:with files from|(?:photos?|photographs?|text|words|illustrations?|graphics?|video|story|reporting|editing|writing|additional (?:reporting|research|photography)) by|correction\b|clarification\b|corrections? and clarifications|editor[’']s note|an? (?:earlier|previous) version of this\b|this (?:story|article|report|column|review) (?:was|has been) (?:corrected|updated|amended|changed|edited)\b)/iu

type Line = { readonly start: number; readonly end: number; readonly residue: PageLine | null }

const LINE = /\S(?:[^\n]*[^\s])?/gu

/** The lines of a paragraph that are not blank. */
const residueOf = oncePerParagraph(({ text }): Line[] =>
  matchesIn(text, LINE).map(({ 0: line, index }) => ({ start: index, end: index + line.length, residue: pageLine(line) })),
)

/** UTF-16 units, words: what may be left of a page’s head or foot. */
const SHORT = 70
const KICKER = 3
/** Paragraphs: no page has more before or after an article. */
const FAR = 30
/** “Morgane TANGUY”: the surname in capitals, as French papers sign. */
const SIGNATURE = /^(?:By |by )?(?:\p{Lu}[\p{L}’'-]+ ){1,5}(?:\p{Lu}{2,} ?[’'-]?){1,3}(?: (?:and|with|,|&) .{2,60})?$/u

/**
 * What only its place gives away: a short line without a full stop that heads nothing, because only more of the page
 * follows it; a word or two between the title and the text; a signature there.
 */
function strayLine(text: string, paragraph: CheckedParagraph, { article }: CheckContext): PageLine | null {
  const place = article.position(paragraph.id)
  if (paragraph.kind !== 'body' || place === 0 || text.length > SHORT || !/\p{L}/u.test(text) || /[.!?…:;,”’"'»)]$|^[“"'‘«]/u.test(text)) return null
  const isAtHead = place < 4 && !hasProse(article.previous(paragraph.id), (at) => article.previous(at.id), (at) => at.kind !== 'title')
  const isAtFoot = !hasProse(article.next(paragraph.id), (at) => article.next(at.id), () => true)
  if ((place < 5 || isAtFoot) && SIGNATURE.test(text)) return { what: 'a signature of the page', sure: true }
  if (/^By \p{Lu}/u.test(paragraph.text)) return null
  if (isAtFoot && !isAtHead && place > 3) return { what: 'a link or a label of the page', sure: false }
  return isAtHead && countWords(text) <= KICKER && !isAtFoot ? { what: 'the name of a section', sure: false } : null
}

/** Whether a paragraph of the article’s own text stands in this direction. */
function hasProse(from: CheckedParagraph | null, step: (at: CheckedParagraph) => CheckedParagraph | null, counts: (at: CheckedParagraph) => boolean): boolean {
  for (let at = from, seen = 0; at; at = step(at), seen++) {
    if (seen > FAR || (counts(at) && at.text.length > SHORT && !isPageResidue(at.text)) || /[.!?…][”’"'»)]*\s*$/u.test(at.text) && !isPageResidue(at.text)) return true
  }
  return false
}


function matchOf({ what, sure }: PageLine, start: number, end: number, fix: Match['fixes'][number]): Match {
  return {
    start,
    end,
    message: `This looks like ${what}, not like part of the article.`,
    confidence: sure ? 'certain' : 'likely',
    fixes: [fix],
  }
}

/** “A title | The site”. */
function siteName(text: string): Match[] {
  const found = /\s\|\s[^|\n]{2,40}$/u.exec(text)
  if (!found) return []
  const message = 'This looks like the name of the site, not like part of the title.'
  return [{ start: found.index, end: text.length, message, confidence: 'likely', fixes: [DELETE] }]
}

/** Inside a paragraph: “(Read also: …)”, “[Photo: …]”, and a source’s mark. */
const BRACKETED = /\s?[([](?:(?:to )?(?:read|see|watch|listen) (?:also|too|more|in video)|also read|photo|image|video|picture|credit|advertisement|lire aussi|leer más|lesen sie auch|leia também|leggi anche)\b\s?(?::[^()[\]]{0,200})?[)\]]/giu
/** After the last sentence: “… is closed. Read also: The strike goes on”. */
const AT_THE_END = /(?<=[.!?…][”"’»)]?)\s(?:To )?(?:[Rr]ead|[Ss]ee|[Ww]atch|[Ll]isten) (?:also|too|more|again)\s?:\s[^\n]{1,200}$/gmu
const SOURCE_MARK = /\s?\bsource site-\d+/gu

function inText(text: string): Match[] {
  return [BRACKETED, AT_THE_END, SOURCE_MARK].flatMap((pattern) =>
    matchesIn(text, pattern).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      message: 'This is left over from the web page, not part of the article.',
      fixes: [DELETE],
    })),
  )
}
