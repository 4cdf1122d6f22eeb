import type { Check, CheckContext, CheckedParagraph, Match } from './check'
import { isPageResidue } from './page-residue'
import { readingOf } from './reading'
import { matchesIn } from '../text/search'

export const brokenParagraphs: Check = {
  label: 'Broken paragraphs',
  description: 'A sentence cut in two by the end of a line or of a paragraph.',
  kind: 'structure',
  confidence: 'certain',
  find: (paragraph, context) => [...brokenLines(paragraph, context), ...brokenStart(paragraph, context)],
}

const LINE_END = /(?<!\n[^\S\n]{0,40})\n(?![^\S\n]{0,40}\n)/g
const LAST_OF_LINE = /(\S{1,80})[^\S\n]{0,40}$/
const FIRST_OF_LINE = /^[^\S\n]{0,40}(\S{1,80})/
/** Words that no sentence and no heading ends with. */
const OPEN_ENDS = new Set('the a an of and or to for from with by in at as that which who whose his her its their our than into between'.split(' '))
const CLOSED = /[.!?…:][”’"'»)\]]*$/
/** Abbreviations that a name must follow. */
const TITLE = /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|Rev|Sgt|Capt|Lt|Col)\.$/u

function closesASentence(last: string): boolean {
  return CLOSED.test(last) && !TITLE.test(last)
}

/** A single line break inside a paragraph, where the line before does not end a sentence and the next goes on with it. */
function brokenLines({ text }: CheckedParagraph, context: CheckContext): Match[] {
  const matches: Match[] = []
  for (const { index } of matchesIn(text, LINE_END)) {
    const before = LAST_OF_LINE.exec(text.slice(Math.max(0, index - 120), index))
    const after = FIRST_OF_LINE.exec(text.slice(index + 1, index + 121))
    if (!before || !after) continue
    const [last, first] = [before[1] ?? '', after[1] ?? '']
    const hyphenated = /\p{L}-$/u.test(last) && (context.words?.isEnglish(last.slice(0, -1) + first, context.locale) ?? false)
    if (!hyphenated && (closesASentence(last) || !goesOn(last, first, context))) continue
    matches.push({
      start: index - before[0].length,
      end: index + 1 + after[0].length,
      message: 'The line ends in the middle of a sentence; expected one paragraph.',
      fixes: [{ action: 'replace', replacement: hyphenated ? last.slice(0, -1) + first : `${last} ${first}` }],
    })
  }
  return matches
}

/** A paragraph that goes on with the sentence of the one before it (page residue between the two looked through). */
function brokenStart(paragraph: CheckedParagraph, context: CheckContext): Match[] {
  if (paragraph.joined || paragraph.kind === 'title' || paragraph.kind === 'listItem') return []
  let before = context.article.previous(paragraph.id)
  for (let i = 0; before && i < 3 && isPageResidue(before.text); i++) before = context.article.previous(before.id)
  const first = readingOf(paragraph).words[0]
  if (!before || !first || before.kind === 'title' || before.kind === 'listItem') return []
  const lead = paragraph.text.slice(0, first.start).trim()
  const last = /\S+\s*$/u.exec(before.text.slice(-80))?.[0].trim() ?? ''
  const isShort = before.text.length < 60 && readingOf(before).words.length < 8
  if (lead !== '' || isPageResidue(paragraph.text) || closesASentence(last) || /[”’"'»*]$/.test(last)) return []
  if (!goesOn(last, first.text, context) || (isShort && !/\p{Ll}/u.test(first.text.charAt(0)))) return []
  return [
    {
      start: first.start,
      end: first.end,
      message: 'This paragraph goes on with the sentence of the one before it; expected one paragraph.',
      fixes: [{ action: 'joinWithPrevious' }],
    },
  ]
}

/** Whether a sentence whose line ends with `last` goes on with `first`. */
function goesOn(last: string, first: string, { words, locale }: CheckContext): boolean {
  const bare = last.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  if (/^[\p{Ll}]/u.test(first)) {
    const word = /^[\p{L}\p{M}’'-]+/u.exec(first)?.[0] ?? ''
    // iPhone and tillr are names: they begin a line in lower case.
    return !/\p{Lu}/u.test(word) && (words === null || last.endsWith(',') || words.isEnglish(word, locale) || OPEN_ENDS.has(bare))
  }
  return OPEN_ENDS.has(bare) || TITLE.test(last)
}
