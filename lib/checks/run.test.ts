import { describe, expect, it } from 'vitest'
import { buildIndex } from './article-index'
import type { CheckedParagraph, Finding } from './check'
import { loadWordLists } from './dictionaries/load-node'
import { nameList } from './names'
import { settleOverlaps } from './overlaps'
import { CHECKS } from './registry'
import { checkArticle, checkParagraph, contextFor, INDEX_OPTIONS } from './run'
import { stetKeyFor, Stets } from './stet'

const paragraph = (text: string, more: Partial<CheckedParagraph> = {}): CheckedParagraph => ({ id: 'p', text, kind: 'body', ...more })
const contextOf = (...paragraphs: CheckedParagraph[]) => contextFor(buildIndex(paragraphs, INDEX_OPTIONS), { locale: 'en-US', words: loadWordLists })
const finding = (start: number, end: number, more: Partial<Finding> = {}): Finding => ({
  check: 'x', kind: 'typography', confidence: 'likely', paragraphId: 'p', start, end, message: '', fixes: [], ...more,
})

describe('checking a paragraph', () => {
  it('stamps findings and sorts them', () => {
    const subject = paragraph('In kyiv , he left the the house.')
    const findings = checkParagraph(subject, contextOf(subject))
    expect(findings.map(({ check, paragraphId, start }) => [check, paragraphId, start])).toEqual([
      ['missing-capitals', 'p', 3], ['space-before-punctuation', 'p', 7], ['doubled-words', 'p', 18],
    ])
    expect(findings[0]).toMatchObject({ kind: 'typography', confidence: 'certain' })
  })

  it('finds nothing in a paragraph that is left out, or empty', () => {
    const out = paragraph('In kyiv', { leftOut: true })
    expect([checkParagraph(out, contextOf(out)), checkParagraph(paragraph(''), contextOf())]).toEqual([[], []])
  })

  it('holds back what touches the word at the caret', () => {
    const subject = paragraph('In kyiv , he')
    const checks = (caret?: number) => checkParagraph(subject, contextOf(subject), caret === undefined ? {} : { caret }).map(({ check }) => check)
    expect(checks()).toEqual(['missing-capitals', 'space-before-punctuation'])
    expect(checks(7)).toEqual(['space-before-punctuation'])
    expect(checks(8)).toEqual(['missing-capitals'])
    expect(checks(12)).toHaveLength(2)
  })

  it('keeps its offsets in a text with emoji, combining marks and no-break spaces', () => {
    const text = '👍🏽 e\u0301te\u0301\u00a0in kyiv 👩‍👩‍👧'
    const [first] = checkParagraph(paragraph(text), contextOf(paragraph(text)))
    expect(text.slice(first?.start, first?.end)).toBe('kyiv')
  })
})

describe('stets', () => {
  const text = 'In kyiv and again in kyiv.'
  const subject = paragraph(text)
  const context = contextOf(subject)
  const [first] = checkParagraph(subject, context)
  const spans = (stets: Stets) => checkParagraph(subject, context, { stets }).map(({ start }) => start)

  it('for a place silence that place only', () => {
    expect(stetKeyFor(first!, subject)).toEqual({ check: 'missing-capitals', text: 'kyiv', before: 'in', after: 'and' })
    expect(spans(new Stets([{ scope: 'place', paragraphId: 'p', ...stetKeyFor(first!, subject) }]))).toEqual([21])
  })
  it('for the article silence all alike', () => {
    expect(spans(new Stets([{ scope: 'article', check: 'missing-capitals', text: 'kyiv', before: '', after: '' }]))).toEqual([])
  })
  it('for the article are not heeded for matches without letters', () => {
    const dots = paragraph('He left .')
    const stets = new Stets([{ scope: 'house', check: 'space-before-punctuation', text: ' .', before: '', after: '' }])
    expect(checkParagraph(dots, contextOf(dots), { stets })).toHaveLength(1)
  })
  it('outlive edits elsewhere in the paragraph', () => {
    const stets = new Stets([{ scope: 'place', paragraphId: 'p', ...stetKeyFor(first!, subject) }])
    const edited = paragraph('Well: in kyiv and again in Kyiv.')
    expect(checkParagraph(edited, contextOf(edited), { stets })).toEqual([])
  })

  it('still stand when their check has become part of another', () => {
    const stets = new Stets([{ scope: 'house', check: 'wrong-prepositions', text: 'of', before: '', after: '' }])
    const match = { check: 'wrong-complements', start: 8, end: 10 }
    expect(stets.covers(match, { id: 'p', text: 'It lacks of money.', kind: 'body' })).toBe(false)
    expect(stets.covers({ ...match, start: 9, end: 11 }, { id: 'p', text: 'It lacks of money.', kind: 'body' })).toBe(true)
  })
})

describe('declared names', () => {
  const text = 'He told the To have to that kyiv was quiet , and the To have to’s readers knew.'
  const subject = paragraph(text)
  const found = (...forms: string[]) =>
    checkParagraph(subject, contextFor(buildIndex([subject], INDEX_OPTIONS), {
      locale: 'en-US', sourceLanguage: 'fr', words: loadWordLists, names: nameList(forms.map((form) => ({ form, variants: [] }))),
    })).map(({ start, end }) => text.slice(start, end))

  it('silence what points at them, whichever check it is, and nothing beside them', () => {
    expect(found()).toEqual(expect.arrayContaining(['the To have to', 'kyiv']))
    const rest = found('the To have to', 'kyiv')
    expect(rest.filter((match) => /have|kyiv/.test(match))).toEqual([])
    expect(rest).toContain(' ,')
  })
})

describe('overlapping findings', () => {
  it('with the same span leave the surer one', () => {
    const sure = finding(0, 4, { check: 'b', confidence: 'certain' })
    expect(settleOverlaps([finding(0, 4), sure])).toEqual([sure])
  })
  it('let spelling go where another explains', () => {
    const phrase = finding(0, 9)
    expect(settleOverlaps([finding(2, 5, { kind: 'spelling' }), phrase])).toEqual([phrase])
  })
  it('of tables of words go where a phrase says more, and leave the most particular table’s', () => {
    const phrase = finding(0, 9, { kind: 'wording', check: 'stock-phrases' })
    const verb = finding(2, 5, { kind: 'wording', check: 'collocations' })
    const noun = finding(4, 8, { kind: 'wording', check: 'of-compounds' })
    expect(settleOverlaps([phrase, verb])).toEqual([phrase])
    expect(settleOverlaps([verb, noun])).toEqual([noun])
    expect(settleOverlaps([finding(0, 2, { kind: 'wording', check: 'collocations' }), noun])).toHaveLength(2)
  })
  it('otherwise stay', () => {
    expect(settleOverlaps([finding(2, 5), finding(0, 9)])).toHaveLength(2)
  })
})

it('gives an article’s findings by paragraph, without those that have none', () => {
  const found = checkArticle([paragraph('He left.', { id: 'a' }), paragraph('In kyiv.', { id: 'b' })], { locale: 'en-US' })
  expect([...found.keys()]).toEqual(['b'])
})

const UNITS = [
  'a', 'A', 'é', ' ', '\u00a0', '\n', '\t', '.', ',', '-', '—', '"', '“', '”', '«', '»', '„', "'", '’', '‘', '(', ')', '[', ']', '1', '1.', '1,', '%', '&', '<', '>', '*', '_', '#',
  'a ', 'A ', 'the ', 'a, ', 'a. ', 'A. ', '“a” ', '"a" ', "'a' ", '(a', 'a)', 'a-', 'a - ', 'a’', 'a…', '1 ', '12:30 ', '&a', '<a ', '[[a', '{{a', '¿', 'Ã', 'Ã©', '\u200b', '👍', 'Read also', 'http://a', 'of the ',
]

const LONG = UNITS.map((unit) => paragraph(unit.repeat(Math.ceil(100_000 / unit.length)), { id: unit }))

describe('time', () => {
  it.each(Object.entries(CHECKS))('of %s is linear in 100,000 characters of every class', (id, check) => {
    const context = contextFor(buildIndex([], INDEX_OPTIONS), { locale: 'en-US', sourceLanguage: 'fr', words: loadWordLists })
    for (const long of LONG) {
      // The process's own time: on a busy machine the clock says nothing of the pattern.
      const start = process.cpuUsage()
      check.find(long, context)
      expect(process.cpuUsage(start).user / 1_000, `${id} on ${JSON.stringify(long.id)}`).toBeLessThan(2_000)
    }
  }, 120_000)
})
