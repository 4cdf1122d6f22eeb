import { describe, expect, it } from 'vitest'
import { sentencesOf } from './sentences'

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    ['He came. She left! Why? Nobody knew…', ['He came.', 'She left!', 'Why?', 'Nobody knew…']],
    ['Mr. Guterres met J. P. Hale of St. John’s at 8 a.m. on Jan. 14.', ['Mr. Guterres met J. P. Hale of St. John’s at 8 a.m. on Jan. 14.']],
    ['It is No. 4. He owns it.', ['It is No. 4.', 'He owns it.']],
    ['“Stop!” he said. “Go.” She went.', ['“Stop!” he said.', '“Go.”', 'She went.']],
    ['« Non. » Il part.', ['« Non. »', 'Il part.']],
    ['In the U.S. and the U.K. it rained. In the U.S. It rained.', ['In the U.S. and the U.K. it rained.', 'In the U.S.', 'It rained.']],
    ['It cost 1.5 million. Then 3.000.', ['It cost 1.5 million.', 'Then 3.000.']],
    ['One line\nof a paragraph. Two.', ['One line\nof a paragraph.', 'Two.']],
    ['No full stop\n\nAnother block', ['No full stop', 'Another block']],
    ['the complex. besieged Azovstal', ['the complex. besieged Azovstal']],
    ['', []],
    ['   ', []],
  ])('%j', (text, sentences) => expect(split(text)).toEqual(sentences))
})

it('is linear on 100,000 characters of each class', () => {
  for (const unit of ['.', '. ', '.”', 'a', 'A. ', '”', ' ', '\n', '. a']) {
    const start = process.cpuUsage()
    sentencesOf(unit.repeat(100_000 / unit.length))
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(1_000)
  }
})
