import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proposeDivision, recogniseKinds, splitParagraphs } from './paragraphs'

const sample = readFileSync('prisma/sample/putin-guterres.txt', 'utf8')

describe('splitParagraphs', () => {
  test('a blank line divides, a single line break does not', () => {
    expect(splitParagraphs('One,\nstill one.\n\nTwo.\n', { division: 'blankLines' })).toEqual({
      leading: '',
      paragraphs: [
        { text: 'One,\nstill one.', separator: '\n\n' },
        { text: 'Two.', separator: '\n' },
      ],
    })
  })

  test('with lines every line that is not blank is a paragraph', () => {
    expect(splitParagraphs('\nOne\nTwo\n \nThree', { division: 'lines' })).toEqual({
      leading: '\n',
      paragraphs: [
        { text: 'One', separator: '\n' },
        { text: 'Two', separator: '\n \n' },
        { text: 'Three', separator: '' },
      ],
    })
  })

  test('a line of white space alone is blank, and kept', () => {
    expect(splitParagraphs(' \nOne  \n\t\u00a0\n\n  Two', { division: 'blankLines' })).toEqual({
      leading: ' \n',
      paragraphs: [
        { text: 'One  ', separator: '\n\t\u00a0\n\n' },
        { text: '  Two', separator: '' },
      ],
    })
  })

  test('nothing is lost of any text, and no paragraph is blank', () => {
    const text = fc.array(fc.constantFrom('a', 'b c', ' ', '\n', '\n\n', '\t', '\u00a0', '👩‍👩‍👧‍👦', '\u2028')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, fc.constantFrom('blankLines' as const, 'lines' as const), (text, division) => {
        const { leading, paragraphs } = splitParagraphs(text, { division })
        expect(leading + paragraphs.map(({ text, separator }) => text + separator).join('')).toBe(text)
        for (const paragraph of paragraphs) expect(paragraph.text.trim()).not.toBe('')
        for (const paragraph of paragraphs.slice(0, -1)) expect(paragraph.separator).toContain('\n')
      }),
      { numRuns: 2000 },
    )
  })

  test('the sample has 22 paragraphs, the broken one whole', () => {
    const { leading, paragraphs } = splitParagraphs(sample, { division: 'blankLines' })
    expect(leading).toBe('')
    expect(paragraphs).toHaveLength(22)
    expect(paragraphs[13]?.text).toMatch(/to obtain\na concrete gesture\.$/)
    expect(paragraphs[20]).toEqual({ text: 'To see in video', separator: '\n\n\n' })
    expect(paragraphs[21]).toEqual({ text: 'source site-39', separator: '' })
  })

  test('a million line breaks take no time worth speaking of', () => {
    const started = process.cpuUsage()
    splitParagraphs('a\n'.repeat(500_000), { division: 'lines' })
    splitParagraphs('\n'.repeat(1_000_000), { division: 'blankLines' })
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(2000)
  })
})

test.each([
  ['one\ntwo\nthree', 'lines'],
  ['\n\none\ntwo\n\n', 'lines'],
  ['one\n\ntwo\nthree', 'blankLines'],
  ['one\n \ntwo', 'blankLines'],
  ['one', 'blankLines'],
  ['', 'blankLines'],
])('for %j the division %s is proposed', (text, division) => {
  expect(proposeDivision(text)).toBe(division)
})

describe('recogniseKinds', () => {
  const kinds = (...texts: string[]) => recogniseKinds(texts).map(({ kind }) => kind)
  const long = 'This sentence is long enough to be a paragraph of an article and it closes with a full stop.'

  test('the sample has a title and two headings; what the page left at its end is body text', () => {
    const { paragraphs } = splitParagraphs(sample, { division: 'blankLines' })
    const recognised = recogniseKinds(paragraphs.map(({ text }) => text))
    const named = paragraphs.flatMap(({ text }, place) => {
      const { kind, level } = recognised[place] ?? { kind: 'body', level: 0 }
      return kind === 'body' ? [] : [`${kind} ${level}: ${text}`]
    })
    expect(named).toEqual([
      'title 1: The Putin-Guterres face-to-face, a major visit of uncertain scope',
      'heading 2: Disapproval in Kyiv',
      'heading 2: A precious independence',
    ])
  })

  test('a first paragraph that is a sentence is no title', () => {
    expect(kinds('He left.', long)).toEqual(['body', 'body'])
    expect(kinds(long, long)).toEqual(['body', 'body'])
    expect(kinds('Will he leave?', long)).toEqual(['title', 'body'])
  })

  test('half of a sentence is neither title nor heading', () => {
    expect(kinds('According to the', 'minister, all is well.', long)[0]).toBe('body')
    expect(kinds('Title', long, 'The rest of it', 'was said in a sentence that is quite a bit longer than eighty characters, as one sees.')[2]).toBe('body')
    expect(kinds('Title', long.slice(0, -1), 'Another half', long)[2]).toBe('body')
  })

  test('short sentences, bylines and links at the end are no headings', () => {
    expect(kinds('Title', 'By Jane Roe', long, '“No.”', long, 'Read also', 'Related articles')).toEqual(
      ['title', 'body', 'body', 'body', 'body', 'body', 'body'],
    )
  })

  test('figures and quotation marks may begin a heading', () => {
    expect(kinds('Title', long, '2022, a year of war', long, '“Nobody knows”', long)).toEqual(
      ['title', 'body', 'heading', 'body', 'heading', 'body'],
    )
  })
})
