import { expect, test } from 'vitest'
import { exampleArticle, exampleParagraph as paragraph } from '../articles/example-article'
import { tmx } from './tmx'

const units = (...args: Parameters<typeof exampleArticle>) =>
  [...String(tmx.write?.(exampleArticle(...args))).matchAll(/<tu [\s\S]*?<\/tu>/g)].map(([unit]) => [...unit.matchAll(/<tuv xml:lang="([^"]+)"[^>]*><seg>(.*?)<\/seg>/g)].map(([, language, text]) => [language, text]))

test('without a source text, the machine text is the source, in a language tag of its own', () => {
  expect(units([paragraph('new', { machineText: 'old' })])).toEqual([[['en-US-x-mt', 'old'], ['en-US', 'new']]])
})

test('with a source text it is the source; a paragraph that has none keeps its machine text and says so', () => {
  const pages = units([paragraph('new', { machineText: 'old', sourceText: 'nouveau' }), paragraph('b', { machineText: 'a' })], { sourceLanguage: 'fr', targetLocale: 'en-CA' })
  expect(pages).toEqual([[['fr', 'nouveau'], ['en-CA', 'new']], [['en-CA-x-mt', 'a'], ['en-CA', 'b']]])
})

test('what is left out, inserted or emptied is not remembered', () => {
  expect(units([paragraph('a', { leftOut: true }), paragraph('b', { imported: false, machineText: '' }), paragraph(' ', { machineText: 'c' })])).toEqual([])
})

test('marks are codes, the same on both sides with the same number', () => {
  const [[source, target] = []] = units([paragraph('a *b* [c](d)', { machineText: '*b* & a' })], { syntax: 'markdown' })
  expect(source?.[1]).toBe('<bpt i="1" x="1" type="italic">&lt;i&gt;</bpt>b<ept i="1">&lt;/i&gt;</ept> &amp; a')
  expect(target?.[1]).toBe('a <bpt i="1" x="1" type="italic">&lt;i&gt;</bpt>b<ept i="1">&lt;/i&gt;</ept> <bpt i="2" x="2" type="link">&lt;a href=&quot;d&quot;&gt;</bpt>c<ept i="2">&lt;/a&gt;</ept>')
})
