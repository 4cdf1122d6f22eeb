import type { Check, Match } from './check'
import { PAGE_RESIDUE, type ResiduePattern } from './lexicons/any/page-residue'
import { oncePerParagraph } from './reading'

export const pageResidue: Check = {
  label: 'Page residue',
  description: 'What the web page put around the article: links, credits, buttons, prompts to subscribe, notices.',
  kind: 'structure',
  confidence: 'certain',
  find: (paragraph) => {
    const { text } = paragraph
    const lines = residueOf(paragraph)
    if (lines.every((line) => line.residue)) {
      const [first] = lines
      const start = first?.start ?? 0
      const end = lines.at(-1)?.end ?? text.length
      return first?.residue ? [matchOf(first.residue, start, end, { action: 'leaveOut' })] : []
    }
    return [...lines.flatMap(({ residue, start, end }) => (residue ? [matchOf(residue, start, end, DELETE)] : [])), ...inText(text), ...(paragraph.kind === 'title' ? siteName(text) : [])]
  },
}

const DELETE = { action: 'replace', replacement: '' } as const

/** Whether the whole text is residue: the checks for broken paragraphs look through it. */
export function isPageResidue(text: string): boolean {
  return text.trim() !== '' && text.split('\n').every((line) => line.trim() === '' || classify(line.trim()) !== null)
}

type Line = { readonly start: number; readonly end: number; readonly residue: ResiduePattern | null }

const LINE = /\S(?:[^\n]*[^\s])?/gu
/** UTF-16 units: a longer line is text. */
const LONGEST = 400

/** The lines of a paragraph that are not blank. */
const residueOf = oncePerParagraph(({ text }): Line[] =>
  [...text.matchAll(LINE)].map(({ 0: line, index }) => ({ start: index, end: index + line.length, residue: classify(line) })),
)

function classify(line: string): ResiduePattern | null {
  if (line.length > LONGEST) return null
  return PAGE_RESIDUE.find(({ pattern }) => pattern.test(line)) ?? null
}

function matchOf({ what, sure }: ResiduePattern, start: number, end: number, fix: Match['fixes'][number]): Match {
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
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      message: 'This is left over from the web page, not part of the article.',
      fixes: [DELETE],
    })),
  )
}
