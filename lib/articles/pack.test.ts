import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ParagraphView } from './article'
import { exampleArticle, exampleParagraph } from './example-article'
import { packParagraphs, unpackParagraphs } from './pack'

const text = fc.oneof(fc.constantFrom('', '\n', 'One.', '“Été” 👩‍👩‍👧 e\u0301'), fc.string({ unit: 'grapheme' }))
const time = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString())
const review = fc.record({ revision: fc.nat(), by: text, at: time })
const paragraph: fc.Arbitrary<ParagraphView> = fc.record({
  id: fc.uuid(),
  position: fc.stringMatching(/^[0-9A-Za-z]{1,20}$/),
  machineText: text,
  text,
  separator: fc.constantFrom('', '\n', '\n\n', '\n \n'),
  sourceText: fc.option(text),
  imported: fc.boolean(),
  revision: fc.nat(),
  changedAt: time,
  changedBy: text,
  review: fc.option(review),
  kind: fc.constantFrom('title', 'heading', 'body', 'listItem', 'quotation'),
  level: fc.integer({ min: 0, max: 6 }),
  ordered: fc.boolean(),
  joined: fc.boolean(),
  leftOut: fc.boolean(),
})

describe('Packed paragraphs', () => {
  test('Say everything, through JSON and back', () => {
    fc.assert(
      fc.property(fc.array(paragraph), (paragraphs) => {
        expect(unpackParagraphs(JSON.parse(JSON.stringify(packParagraphs(paragraphs))))).toEqual(paragraphs)
      }),
    )
  })

  test('Hold no text twice', () => {
    const long = 'A sentence that is not short. '.repeat(20)
    const packed = JSON.stringify(packParagraphs([exampleParagraph(long), exampleParagraph(`${long}More.`, { machineText: long })]))
    expect(packed.split(long)).toHaveLength(4)
  })

  test('Are much smaller than the objects', () => {
    const { paragraphs } = exampleArticle(Array.from({ length: 1000 }, (_, place) => exampleParagraph(`Sentence ${place}.`)))
    expect(JSON.stringify(packParagraphs(paragraphs)).length).toBeLessThan(JSON.stringify(paragraphs).length / 3)
  })

  test('May be none', () => {
    expect(unpackParagraphs(packParagraphs([]))).toEqual([])
  })
})
