import { type ArticleView, type ParagraphView, type ReviewState, reviewState } from '../articles/article'
import { readableDiff } from '../diff/readable'
import { plainOf } from '../text/inline-markdown'
import { statistics } from '../text/statistics'
import { titleOf } from '../text/title'
import type { TextFormat } from './format'
import { escapeHtml, inlineHtml } from './html'

/**
 * A record of the review, to keep or to print: for each paragraph the machine text, the correction, and the difference
 * between them, with who changed and who reviewed it and when. One file that loads nothing and runs nothing.
 */
export const record: TextFormat = {
  id: 'record',
  label: 'Record of the review',
  purpose: 'read',
  extensions: ['.html'],
  suffix: 'record of the review',
  mediaType: 'text/html; charset=utf-8',
  content: 'text',

  write(article) {
    const title = escapeHtml(titleOf(article)) || 'Untitled'
    const { paragraphs, settled } = statistics(article)
    const isBilingual = article.paragraphs.some(({ sourceText }) => sourceText !== null)
    const columns = ['No.', ...(isBilingual ? ['Source text'] : []), 'Machine text', 'Correction', 'Difference', 'Who and when']
    return `<!doctype html>
<html lang="${article.targetLocale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Record of the review: ${title}</title>
<style>
${STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>Record of the review. ${settled.toLocaleString('en-US')} of ${paragraphs.toLocaleString('en-US')} paragraphs reviewed or left out. Brought in ${moment(article.createdAt)} from ${escapeHtml(article.fileName) || 'a pasted text'}; last changed ${moment(article.changedAt)}.</p>
<p><del>Struck out</del> is what the machine wrote, <ins>underlined</ins> what the correction says instead. All times are in UTC.</p>
</header>
<table>
<thead>
<tr>${columns.map((name) => `<th scope="col">${name}</th>`).join('')}</tr>
</thead>
<tbody>
${article.paragraphs.map((paragraph, place) => row(paragraph, place + 1, article.syntax, isBilingual)).join('')}</tbody>
</table>
</body>
</html>
`
  },
}

function row(paragraph: ParagraphView, number: number, syntax: ArticleView['syntax'], isBilingual: boolean): string {
  const { machineText, imported, joined, leftOut } = paragraph
  const correction = leftOut ? '' : paragraph.text
  const state = reviewState(paragraph)
  const cells = [
    ...(isBilingual ? [inlineHtml(paragraph.sourceText ?? '', syntax)] : []),
    imported ? inlineHtml(machineText, syntax) : '<i>inserted</i>',
    leftOut ? '<i>left out</i>' : `${joined ? '<i>goes on from the paragraph before</i> ' : ''}${inlineHtml(correction, syntax)}`,
    machineText === correction ? '' : difference(plainOf(machineText, syntax), plainOf(correction, syntax)),
    `${STATES[state]}${signatures(paragraph, state).join('')}`,
  ]
  return `<tr class="${paragraph.kind}"><th scope="row">${number}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`
}

const STATES: Readonly<Record<ReviewState, string>> = {
  untouched: 'Not changed',
  edited: 'Changed, not reviewed',
  reviewed: 'Reviewed',
  changedSince: 'Changed since it was reviewed',
  leftOut: 'Left out',
}

function signatures({ changedBy, changedAt, revision, review }: ParagraphView, state: ReviewState): string[] {
  const signed = (what: string, by: string, at: string) => `<br>${what} by ${escapeHtml(by)}, ${moment(at)}`
  return [...(state === 'untouched' || revision === 1 ? [] : [signed('changed', changedBy, changedAt)]), ...(review ? [signed('reviewed', review.by, review.at)] : [])]
}

function difference(before: string, after: string): string {
  if (before === after) return '<i>emphasis or links only</i>'
  let place = 0
  const parts = readableDiff(before, after).flatMap(({ beforeStart, beforeEnd, afterStart, afterEnd }) => {
    const same = lines(before.slice(place, beforeStart))
    place = beforeEnd
    return [same, marked('del', before.slice(beforeStart, beforeEnd)), marked('ins', after.slice(afterStart, afterEnd))]
  })
  return parts.join('') + lines(before.slice(place))
}

function marked(element: 'ins' | 'del', text: string): string {
  return text === '' ? '' : `<${element}>${lines(text)}</${element}>`
}

function lines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>')
}

/** A moment to the minute; machines find all of it in the attribute. */
function moment(iso: string): string {
  return `<time datetime="${iso}">${iso.slice(0, 10)} ${iso.slice(11, 16)}</time>`
}

const STYLE = `:root { color-scheme: light; font: 10pt/1.45 Georgia, serif; color: #1a1a1a; background: #fff; }
body { margin: 2rem auto; max-width: 80rem; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .5rem; }
header p { margin: .25rem 0; color: #444; }
table { width: 100%; border-collapse: collapse; margin-top: 1.5rem; table-layout: fixed; }
th, td { border-top: 1px solid #bbb; padding: .4rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { border-top: 0; font: 600 .8rem/1.2 system-ui, sans-serif; color: #444; }
th:first-child { width: 2.6rem; text-align: right; font-weight: 400; color: #666; }
td:last-child, thead th:last-child { width: 10rem; font: .8rem/1.4 system-ui, sans-serif; color: #444; }
.title td:not(:last-child), .heading td:not(:last-child) { font-weight: 700; }
del { color: #a11616; background: #fdecec; }
ins { color: #0b5d2a; background: #e7f6ec; }
@media screen and (max-width: 50rem) {
  thead { position: absolute; left: -100vw; }
  tr, td, tbody th { display: block; width: auto; border: 0; padding: .15rem 0; text-align: left; }
  tr { border-top: 1px solid #bbb; padding: .6rem 0; }
}
@media print {
  @page { size: A4 landscape; margin: 14mm; }
  body { margin: 0; max-width: none; padding: 0; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  del, ins { background: none; }
}
`
