import { expect, it } from 'vitest'
import { checkText } from './check-text'

const check = (text: string) => checkText(text, { locale: 'en-US' })

it('gives offsets into the whole text, after a byte order mark', () => {
  const text = 'A title\n\nIn kyiv it rained.\n\nIn kyiv again.\n'
  for (const file of [text, `\ufeff${text}`]) {
    const findings = check(file)
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(['kyiv', 'kyiv'])
    expect(findings[0]).toMatchObject({ check: 'missing-capitals', text: 'kyiv', fixes: [{ label: 'Kyiv', replacement: 'Kyiv' }] })
  }
})

it('counts CRLF as two units', () => {
  const text = 'A title\r\n\r\nIn kyiv it rained.\r\nAnd in kyiv again.\r\n'
  expect(check(text).map(({ start, end }) => text.slice(start, end))).toEqual(['kyiv', 'kyiv'])
})

it('deletes a paragraph that is to be left out', () => {
  const text = 'It rained on Monday, and the meeting was put off.\n\nTo see in video\n\nIt rained again.'
  const [finding] = check(text)
  expect(finding).toMatchObject({ text: 'To see in video', fixes: [{ label: 'Leave this paragraph out', replacement: '' }] })
})

it('joins two paragraphs by replacing what divides them', () => {
  const text = 'The minister will travel to the town on Monday for a meeting with local\n\nelected officials of the whole region.'
  const [finding] = check(text)
  expect(finding).toMatchObject({ check: 'broken-paragraphs', text: 'local\n\nelected', fixes: [{ replacement: 'local elected' }] })
})

it('reads a text with a paragraph on every line', () => {
  expect(check('One line ends.\nIn kyiv it rained.')).toHaveLength(1)
})

it('finds nothing in nothing', () => expect([check(''), check('\ufeff \n ')]).toEqual([[], []]))

it('writes the line ends of the file into what it puts in', () => {
  const text = 'A first paragraph of the text, which ends here.\r\n\r\nA “quotation\r\nin two lines” that is long enough ,\r\nand goes on.\r\n'
  for (const { start, end, fixes } of check(text)) {
    for (const { replacement } of fixes) expect((text.slice(0, start) + replacement + text.slice(end)).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  }
})
