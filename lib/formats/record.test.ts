import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { article as plainArticle, markdownArticle } from '../articles/arbitrary-articles'
import type { ArticleView } from '../articles/article'
import { exampleArticle, exampleParagraph as paragraph } from '../articles/example-article'
import { plainOf } from '../text/inline-markdown'
import { html } from './html'
import { record } from './record'

const write = (article: ArticleView) => String(record.write?.(article))
const rows = (article: ArticleView) => [...parseHTML(write(article)).document.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')])
const textOf = (cell: Element, without: string) => {
  const node = parseHTML(`<html><body><p>${cell.innerHTML}</p></body></html>`).document
  for (const gone of node.querySelectorAll(without)) gone.remove()
  for (const lineBreak of node.querySelectorAll('br')) lineBreak.replaceWith('\n')
  return node.querySelector('p')?.textContent
}

test('has both texts, the difference, and who and when', () => {
  const review = { revision: 2, by: 'Ben <b>', at: '2022-04-26T08:30:00.000Z' }
  const [first, second, third] = rows(
    exampleArticle([paragraph('in Le Devoir', { machineText: 'in the To have to', revision: 2, review }), paragraph('gone', { leftOut: true, revision: 2 }), paragraph('new', { imported: false, machineText: '' })]),
  )
  expect(first?.map((cell) => cell.innerHTML)).toEqual([
    'in the To have to',
    'in Le Devoir',
    'in <del>the To have to</del><ins>Le Devoir</ins>',
    'Reviewed<br>changed by Ada, <time datetime="2022-04-25T12:00:00.000Z">2022-04-25 12:00</time><br>reviewed by Ben &lt;b&gt;, <time datetime="2022-04-26T08:30:00.000Z">2022-04-26 08:30</time>',
  ])
  expect(second?.map((cell) => cell.innerHTML).slice(0, 3)).toEqual(['gone', '<i>left out</i>', '<del>gone</del>'])
  expect(third?.[0]?.innerHTML).toBe('<i>inserted</i>')
})

test('the difference is exactly both texts, of any article', () => {
  fc.assert(
    fc.property(fc.oneof(plainArticle, markdownArticle), (article) => {
      const isBilingual = article.paragraphs.some(({ sourceText }) => sourceText !== null)
      for (const [place, cells] of rows(article).entries()) {
        const { machineText, text, leftOut } = article.paragraphs[place] ?? paragraph('')
        const [machine, correction] = [machineText, leftOut ? '' : text].map((each) => plainOf(each, article.syntax))
        const difference = cells[isBilingual ? 3 : 2]
        if (!difference || machine === correction) continue
        expect(textOf(difference, 'ins')).toBe(machine)
        expect(textOf(difference, 'del')).toBe(correction)
      }
    }),
    { numRuns: 100 },
  )
})

describe.each([record, html])('$label', (format) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // The style is in the file, which is one.
      'no-inline-style': 'off',
      // The texts are the editor's, whatever white space and characters they have.
      'no-trailing-whitespace': 'off',
      'no-raw-characters': ['error', { relaxed: true }],
      'no-utf8-bom': 'error',
      'long-title': 'off',
      'empty-heading': 'off',
      // What is written is a paragraph's text: a telephone number in it may break where it likes.
      'tel-non-breaking': 'off',
      'doctype-style': ['error', { style: 'lowercase' }],
      'void-style': ['error', { style: 'omit' }],
      // Articles begin with whatever level their editors gave them.
      'heading-level': 'off',
      'multiple-labeled-controls': 'error',
    },
  })

  test('is valid HTML, for any article', async () => {
    for (const article of [exampleArticle([]), ...fc.sample(fc.oneof(plainArticle, markdownArticle), 50)]) {
      const report = await validator.validateString(String(format.write?.(article)))
      expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (${line})`))).toEqual([])
    }
  })

  test('has no script and loads nothing', () => {
    const source = String(format.write?.(exampleArticle([paragraph('<script src="https://a.org">x</script> [x](javascript:alert(1))')], { syntax: 'markdown' })))
    const { document } = parseHTML(source)
    expect([...document.querySelectorAll('script, link, img, iframe, [src], [onclick], a')]).toEqual([])
    expect(source).not.toMatch(/url\(|@import/)
  })
})
