import { expect, it } from 'vitest'
import type { CheckedParagraph } from './check'
import { createLiveChecker, type LiveArticle } from './live'
import { serveLiveChecker, type FromChecker } from './live-messages'
import { checkArticle } from './run'

const paragraph = (id: string, text: string): CheckedParagraph => ({ id, text, kind: 'body' })
const article = (paragraphs: readonly CheckedParagraph[]): LiveArticle => ({ locale: 'en-US', syntax: 'plain', sourceLanguage: null, paragraphs, names: [], stets: [] })

/** Everything the checker knows, after it has worked through. */
function settled(checker: ReturnType<typeof createLiveChecker>, paragraphs: readonly CheckedParagraph[]) {
  while (checker.work(1000).left > 0);
  return new Map(paragraphs.map(({ id }) => [id, checker.findingsOf(id)] as const).filter(([, findings]) => findings.length > 0))
}

it('finds in the end what checking the whole article finds', () => {
  const paragraphs = [paragraph('a', '“We wait. »'), paragraph('b', 'He said "no" and left.'), paragraph('c', 'To see in video')]
  const checker = createLiveChecker()
  checker.open(article(paragraphs))
  expect(settled(checker, paragraphs)).toEqual(checkArticle(paragraphs, { locale: 'en-US' }))
})

it('answers a change at once for the paragraph, and later for what depends on the article', () => {
  const many = Array.from({ length: 20 }, (_, i) => paragraph(`p${i}`, `Paragraph ${i} says “yes” to it.`))
  const start = [...many, paragraph('straight', 'He said "no" and left.')]
  const checker = createLiveChecker()
  checker.open(article(start))
  expect(settled(checker, start).get('straight')?.[0]?.check).toBe('mixed-quotation-marks')
  const changed = checker.update(paragraph('p0', 'He left the house , at last.'))
  expect([...changed.keys()]).toEqual(['p0'])
  expect(changed.get('p0')?.findings[0]?.check).toBe('space-before-punctuation')
  for (const { id } of many) checker.update(paragraph(id, 'No marks here.'))
  expect(settled(checker, start).has('straight')).toBe(false)
})

it('tells that a repaired paragraph has no findings any more', () => {
  const checker = createLiveChecker()
  checker.open(article([paragraph('a', 'He left , at last.')]))
  checker.work(1000)
  expect(checker.update(paragraph('a', 'He left, at last.')).get('a')).toEqual({ text: 'He left, at last.', findings: [] })
})

it('leaves the word at the caret alone until the caret has gone', () => {
  const checker = createLiveChecker()
  checker.open(article([paragraph('a', 'In')]))
  checker.work(1000)
  expect(checker.update(paragraph('a', 'In kyiv'), 7).get('a')?.findings).toEqual([])
  expect(checker.update(paragraph('a', 'In kyiv')).get('a')?.findings[0]?.check).toBe('missing-capitals')
})

it('takes in an inserted paragraph, stets and names', () => {
  const checker = createLiveChecker()
  checker.open(article([paragraph('a', 'One.'), paragraph('c', 'Three.')]))
  checker.work(1000)
  expect(checker.insert(paragraph('b', 'In kyiv.'), 'a').get('b')?.findings).toHaveLength(1)
  checker.useStets([{ scope: 'article', check: 'missing-capitals', text: 'kyiv', before: '', after: '' }])
  expect(checker.work(1000).findings.get('b')?.findings).toEqual([])
})

it('tells the findings of a changed paragraph even where they are as they were', () => {
  const checker = createLiveChecker()
  checker.open(article([paragraph('a', 'He left , at last.'), paragraph('b', 'He stayed.')]))
  checker.work(1000)
  expect(checker.update(paragraph('a', 'He left , at last.')).get('a')?.findings).toHaveLength(1)
  checker.updateAll([paragraph('b', 'She stayed.')])
  expect([...checker.work(1000).findings]).toEqual([['b', { text: 'She stayed.', findings: [] }]])
})

it('reads a Markdown article without its marks, and points into its text', () => {
  const text = 'In *kyiv* , he left.'
  const checker = createLiveChecker()
  checker.open({ ...article([paragraph('a', text)]), syntax: 'markdown' })
  checker.work(1000)
  expect(checker.findingsOf('a').map(({ start, end }) => text.slice(start, end))).toEqual(['kyiv', ' ,'])
  expect(checker.update(paragraph('a', 'In **kyiv'), 9).get('a')?.findings).toEqual([])
})

it('serves a worker: opened, findings, and silence about words that cannot be fetched', async () => {
  const posted: FromChecker[] = []
  const handle = serveLiveChecker({ post: (message) => posted.push(message), fetchWords: () => Promise.reject(new Error('offline')) })
  handle({ type: 'open', article: article([paragraph('a', 'He left , at last.')]) })
  await expect.poll(() => posted.find((message) => message.type === 'findings' && message.left === 0)).toBeDefined()
  expect(posted.map((message) => message.type)).toContain('withoutWords')
  handle({ type: 'update', paragraph: paragraph('a', 'He left, at last.') })
  await expect.poll(() => posted.at(-1)).toEqual({ type: 'findings', findings: [{ paragraphId: 'a', text: 'He left, at last.', findings: [] }], left: 1 })
})
