import { type ArticleView, type ParagraphView, reviewState } from '../../articles/article'
import { type InlineRun, UNMARKED, runsOf } from '../../text/inline-markdown'
import { paragraphXml, type WrittenBody } from './write-paragraphs'
import { type Links, runsXml } from './write-runs'

const plain = (text: string): InlineRun => ({ ...UNMARKED, text, isBreak: false })

/** The machine text beside the correction, one row for each paragraph; between them the source text where there is one. */
export function tableBody(article: ArticleView): WrittenBody {
  const links: Links = new Map()
  const isBilingual = article.paragraphs.some((paragraph) => paragraph.sourceText !== null)
  // In twentieths of a point; together they are as wide as the text of the page.
  const widths = isBilingual ? [640, 4440, 4440, 4440] : [640, 6660, 6660]
  const head = ['No.', ...(isBilingual ? ['Source text'] : []), 'Machine text', 'Correction'].map((text) => [{ ...plain(text), strong: true }])
  const rows = article.paragraphs.map((paragraph, place) => {
    const source = isBilingual ? [runsOf(paragraph.sourceText ?? '', article.syntax)] : []
    const machine = paragraph.imported ? runsOf(paragraph.machineText, article.syntax) : [{ ...plain('inserted'), emphasis: true }]
    return rowXml([[plain(String(place + 1))], ...source, machine, correction(paragraph, article.syntax)], widths, links, false)
  })
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`).join('')
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  const table = `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/><w:tblBorders>${border}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rowXml(head, widths, links, true)}${rows.join('')}</w:tbl>`
  // A table cannot be the last thing in a document.
  return { body: table + paragraphXml('', ''), orderedLists: 0, links: [...links.keys()] }
}

function correction(paragraph: ParagraphView, syntax: ArticleView['syntax']): readonly InlineRun[] {
  const runs = runsOf(paragraph.text, syntax)
  if (reviewState(paragraph) === 'leftOut') return [{ ...plain('left out'), emphasis: true }]
  return paragraph.joined ? [{ ...plain('joined with the paragraph before: '), emphasis: true }, ...runs] : runs
}

function rowXml(cells: readonly (readonly InlineRun[])[], widths: readonly number[], links: Links, isHead: boolean): string {
  const row = cells.map((runs, place) => `<w:tc><w:tcPr><w:tcW w:w="${widths[place]}" w:type="dxa"/></w:tcPr>${paragraphXml('', runsXml(runs, links))}</w:tc>`)
  return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${row.join('')}</w:tr>`
}
