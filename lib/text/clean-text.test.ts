import { describe, expect, test } from 'vitest'
import { exampleArticle, exampleParagraph as paragraph } from '../articles/example-article'
import { cleanText } from './clean-text'

const textsOf = (...paragraphs: ReturnType<typeof paragraph>[]) => cleanText(exampleArticle(paragraphs)).map(({ text }) => text)

describe('cleanText', () => {
  test('an untouched article is its paragraphs, with what divides them', () => {
    const article = exampleArticle([paragraph('Title', { kind: 'title', level: 1 }), paragraph('One.\nStill one.'), paragraph('Two.', { separator: '\n' })])
    expect(cleanText(article)).toEqual([
      { kind: 'title', level: 1, ordered: false, text: 'Title', paragraphIds: [article.paragraphs[0]?.id], separatorAfter: '\n\n' },
      { kind: 'body', level: 0, ordered: false, text: 'One.\nStill one.', paragraphIds: [article.paragraphs[1]?.id], separatorAfter: '\n\n' },
      { kind: 'body', level: 0, ordered: false, text: 'Two.', paragraphIds: [article.paragraphs[2]?.id], separatorAfter: '\n' },
    ])
  })

  test('what is left out is gone', () => {
    expect(textsOf(paragraph('One.'), paragraph('To see in video', { leftOut: true }), paragraph('Two.'))).toEqual(['One.', 'Two.'])
  })

  test('a joined paragraph continues the nearest earlier one that is not left out, after one space', () => {
    const article = exampleArticle([
      paragraph('A title that was', { kind: 'title', level: 1 }),
      paragraph('an advertisement', { leftOut: true }),
      paragraph(' cut in two ', { joined: true }),
      paragraph('and three', { joined: true, separator: '\n\n\n' }),
      paragraph('Body.', { separator: '' }),
    ])
    const ids = article.paragraphs.map(({ id }) => id)
    expect(cleanText(article)).toEqual([
      { kind: 'title', level: 1, ordered: false, text: 'A title that was cut in two and three', paragraphIds: [ids[0], ids[2], ids[3]], separatorAfter: '\n\n\n' },
      { kind: 'body', level: 0, ordered: false, text: 'Body.', paragraphIds: [ids[4]], separatorAfter: '' },
    ])
  })

  test('a joined paragraph with nothing before it stands for itself', () => {
    expect(textsOf(paragraph('left out', { leftOut: true }), paragraph('One.', { joined: true }))).toEqual(['One.'])
    expect(textsOf(paragraph('  '), paragraph('One.', { joined: true }))).toEqual(['One.'])
  })

  test('a blank line in a correction makes two blocks of its kind; a single line break none', () => {
    const article = exampleArticle([paragraph('First.\n \n\nSecond,\nstill second.', { kind: 'quotation', separator: '\n\n\n' }), paragraph('End.')])
    expect(cleanText(article).map(({ kind, text, separatorAfter }) => [kind, text, separatorAfter])).toEqual([
      ['quotation', 'First.', '\n\n\n'],
      ['quotation', 'Second,\nstill second.', '\n\n\n'],
      ['body', 'End.', '\n\n'],
    ])
  })

  test('blank corrections and line breaks at their ends make no blocks', () => {
    expect(textsOf(paragraph(''), paragraph(' \n\n '), paragraph('\nOne.\n\n\n'))).toEqual(['One.'])
  })

  test('a block that comes after the end of the imported file is divided like the others', () => {
    const article = exampleArticle([
      paragraph('One', { separator: '\n' }),
      paragraph('Two', { separator: '\n' }),
      paragraph('Three', { separator: '' }),
      paragraph('Inserted', { imported: false, separator: '' }),
    ])
    expect(cleanText(article).map(({ separatorAfter }) => separatorAfter)).toEqual(['\n', '\n', '\n', ''])
  })
})
