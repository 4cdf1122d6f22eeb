import { expect, test } from 'vitest'
import { exampleArticle, exampleParagraph as paragraph } from '../articles/example-article'
import { cleanText } from './clean-text'
import { type List, outline } from './outline'

const drawn = (list: List): unknown => list.items.map((item) => [`${list.ordered ? '#' : '*'}${item.block.text}`, ...item.lists.map(drawn)])

function sections(...blocks: [text: string, kind: 'body' | 'quotation' | 'listItem', level?: number, ordered?: boolean][]) {
  const paragraphs = blocks.map(([text, kind, level = 0, ordered = false]) => paragraph(text, { kind, level, ordered }))
  return outline(cleanText(exampleArticle(paragraphs))).map((section) => {
    if (section.type === 'list') return drawn(section.list)
    return section.type === 'quotation' ? section.blocks.map((block) => `> ${block.text}`) : section.block.text
  })
}

test('list items are put into lists, by depth and by whether they are numbered', () => {
  expect(sections(['a', 'body'], ['1', 'listItem', 1], ['1.1', 'listItem', 2, true], ['1.2', 'listItem', 2, true], ['2', 'listItem', 1], ['b', 'body'])).toEqual(
    ['a', [['*1', [['#1.1'], ['#1.2']]], ['*2']], 'b'],
  )
  expect(sections(['1', 'listItem', 1], ['2', 'listItem', 1, true], ['3', 'listItem', 1])).toEqual([[['*1']], [['#2']], [['*3']]])
})

test('an item that skips a depth stands one level deeper than the one before', () => {
  expect(sections(['1', 'listItem', 3], ['2', 'listItem', 3], ['3', 'listItem', 1])).toEqual([[['*1', [['*2']]], ['*3']]])
})

test('neighbouring quotations are one', () => {
  expect(sections(['a', 'quotation'], ['b', 'quotation'], ['c', 'body'], ['d', 'quotation'])).toEqual([['> a', '> b'], 'c', ['> d']])
})
