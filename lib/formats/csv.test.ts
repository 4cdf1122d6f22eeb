import fc from 'fast-check'
import { expect, test } from 'vitest'
import { article as anyArticle } from '../articles/arbitrary-articles'
import type { ArticleView } from '../articles/article'
import { exampleArticle, exampleParagraph as paragraph } from '../articles/example-article'
import { csv, openCell } from './csv'

/** Reads RFC 4180 on its own terms: the grammar of its second section. */
function cells(source: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, bare, end] of source.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}

const write = (article: ArticleView) => String(csv.write?.(article))

test('has a head, and a row for each paragraph', () => {
  expect(write(exampleArticle([paragraph('said, “yes”', { machineText: 'said "oui"', sourceText: 'dit\noui', kind: 'heading', level: 2 })]))).toBe(
    '\ufeffNo.,Kind,State,Joined,Source text,Machine text,Correction,Changed by,Changed at,Reviewed by,Reviewed at\r\n' +
      '1,heading 2,edited,,"dit\noui","said ""oui""","said, “yes”",Ada,2022-04-25T12:00:00.000Z,,\r\n',
  )
})

test('no cell is a formula, and every cell can be given back', () => {
  expect(write(exampleArticle([paragraph('=HYPERLINK("x")', { machineText: '-1', changedBy: '@SUM(A1)' })]))).toContain(`,'-1,"'=HYPERLINK(""x"")",'@SUM(A1),`)
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1', '+', '-', '@', '\t', "'=", "''", "'", '＝1', '"', '"="', ',=')).map((given) => given.replace(/[\r\n]/g, ''))
  fc.assert(
    fc.property(text, (given) => {
      const [, row] = cells(write(exampleArticle([paragraph(given)])))
      expect(row?.[6]).not.toMatch(/^[=+\-@\t＝＋－＠]/)
      expect(openCell(row?.[6] ?? '')).toBe(given)
    }),
    { numRuns: 2000 },
  )
})

test('holds every text of any article', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const [, ...rows] = cells(write(article).slice(1))
      expect(rows.map((row) => row.slice(4, 7).map(openCell))).toEqual(article.paragraphs.map(({ sourceText, machineText, text }) => [sourceText ?? '', machineText, text]))
    }),
    { numRuns: 1000 },
  )
})
