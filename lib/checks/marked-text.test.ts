import { describe, expect, it } from 'vitest'
import type { Finding } from './check'
import { readMarked } from './marked-text'

const TEXT = 'He told *the To have to* that [kyiv](https://example.org/a_b_c) was \\*quiet\\* &amp; **cold** .'

/** A finding over `found` in what is read of the text. */
function finding(plain: string, found: string, replacement: string): Finding {
  const start = plain.indexOf(found)
  return { check: 'a-check', kind: 'wording', confidence: 'likely', paragraphId: 'p', start, end: start + found.length, message: '', fixes: [{ action: 'replace', replacement }] }
}

/** The text after the fix of a finding over these words. */
function fixed(found: string, replacement: string): string | null {
  const marked = readMarked(TEXT, 'markdown')
  const { start, end, fixes } = marked.inText(finding(marked.plain, found, replacement))
  const [fix] = fixes
  return fix?.action === 'replace' ? TEXT.slice(0, start) + fix.replacement + TEXT.slice(end) : null
}

describe('a Markdown text', () => {
  it('is read without its marks', () => {
    expect(readMarked(TEXT, 'markdown').plain).toBe('He told the To have to that kyiv was *quiet* & cold .')
    expect(readMarked(TEXT, 'plain').plain).toBe(TEXT)
    expect(readMarked('No marks – at all.', 'markdown').plain).toBe('No marks – at all.')
  })

  it('keeps its marks, addresses and escapes when a fix is made', () => {
    expect(fixed('the To have to', 'Le Devoir')).toBe(TEXT.replace('the To have to', 'Le Devoir'))
    expect(fixed('kyiv', 'Kyiv')).toBe(TEXT.replace('kyiv', 'Kyiv'))
    expect(fixed(' .', '.')).toBe(TEXT.replace('** .', '**.'))
    expect(fixed('quiet', 'still * there')).toContain('still')
    expect(readMarked(fixed('quiet', 'still * there') ?? '', 'markdown').plain).toContain('*still * there* & cold')
  })

  it('has a finding that goes over a mark where it is in the text', () => {
    const marked = readMarked(TEXT, 'markdown')
    const { start, end } = marked.inText(finding(marked.plain, 'told the', 'told'))
    expect(TEXT.slice(start, end)).toBe('told *the')
    expect(marked.inPlain({ start, end })).toEqual({ start: 3, end: 11 })
  })

  it('knows each word of the text in what is read', () => {
    const marked = readMarked(TEXT, 'markdown')
    for (const word of ['He', 'told', 'To', 'kyiv', 'was', 'quiet', 'cold']) {
      const at = TEXT.indexOf(word)
      const { start, end } = marked.inPlain({ start: at, end: at + word.length })
      expect(marked.plain.slice(start, end)).toBe(word)
    }
  })
})
