import { describe, expect, it } from 'vitest'
import { buildIndex, type IndexOptions } from './article-index'
import type { Check, CheckedParagraph, Finding, Locale, Match, ParagraphKind, SourceLanguage, WordLists } from './check'
import { readMarked, readParagraph, type Syntax } from './marked-text'
import { nameList, NO_NAMES, type NameEntry } from './names'
import { INDEX_OPTIONS } from './run'

/** What surrounds the sentence under test. */
export type Setting = {
  readonly locale?: Locale
  readonly source?: SourceLanguage | null
  readonly kind?: ParagraphKind
  /** How the sentence is read; spans and fixes are those of the sentence as it is written. */
  readonly syntax?: Syntax
  readonly words?: WordLists | null
  readonly names?: readonly NameEntry[]
  /** Paragraphs of the article before and after the one that is checked. */
  readonly before?: readonly string[]
  readonly after?: readonly string[]
  readonly index?: IndexOptions
}

/**
 * A sentence that is flagged: its spans stand between ⟦ and ⟧. `fixed` is the whole text after the first fix of each
 * match that has a replacement (absent: not looked at).
 */
export type Flagged = readonly [marked: string, fixed?: string, setting?: Setting]
export type Clean = string | readonly [text: string, setting: Setting]

/** The matches of one check in one text. */
export function findIn(check: Check, text: string, setting: Setting = {}): readonly Match[] {
  const paragraph = (id: string, body: string, kind: ParagraphKind = 'body'): CheckedParagraph => ({ id, text: body, kind })
  const marked = readMarked(text, setting.syntax ?? 'plain')
  const subject = readParagraph(paragraph('subject', text, setting.kind), marked)
  const before = (setting.before ?? []).map((body, i) => paragraph(`before-${i}`, body))
  const after = (setting.after ?? []).map((body, i) => paragraph(`after-${i}`, body))
  const matches = check.find(subject, {
    locale: setting.locale ?? 'en-US',
    sourceLanguage: setting.source === undefined ? null : setting.source,
    article: buildIndex([...before, subject, ...after], setting.index ?? INDEX_OPTIONS),
    words: setting.words ?? null,
    names: setting.names ? nameList(setting.names) : NO_NAMES,
  })
  const written = matches.map((match) => marked.inText({ ...match, check: '', kind: check.kind, confidence: check.confidence, paragraphId: 'subject' }))
  return written.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** The text after the first fix of every finding that replaces; overlapping ones are passed over. */
export function applyFirstFixes(text: string, matches: readonly Pick<Finding, 'start' | 'end' | 'fixes'>[]): string {
  let result = ''
  let done = 0
  for (const { start, end, fixes } of matches) {
    const [fix] = fixes
    if (start < done || (fix?.action !== 'replace' && fix?.action !== 'replaceEverywhere')) continue
    result += text.slice(done, start) + fix.replacement
    done = end
  }
  return result + text.slice(done)
}

/** The two tables that every check is tested by; there are at least as many clean sentences as flagged ones. */
export function checkTable(
  check: Check,
  { flagged, clean, setting = {} }: { flagged: readonly Flagged[]; clean: readonly Clean[]; setting?: Setting },
): void {
  describe('flags', () => {
    it.each(flagged.map((row) => ({ row })))('$row.0', ({ row: [marked, fixed, own] }) => {
      const text = marked.replace(/[⟦⟧]/g, '')
      const matches = findIn(check, text, { ...setting, ...own })
      expect(withSpans(text, matches)).toBe(marked)
      if (fixed !== undefined) expect(applyFirstFixes(text, matches)).toBe(fixed)
      for (const match of matches) expect(match.message).toMatch(/\S.*[.!?”]$/s)
    })
  })
  describe('leaves alone', () => {
    it.each(clean.map((row) => ({ row: typeof row === 'string' ? ([row, {}] as const) : row })))('$row.0', ({ row: [text, own] }) => {
      const matches = findIn(check, text, { ...setting, ...own })
      expect(withSpans(text, matches)).toBe(text)
    })
  })
  it('has at least as many clean sentences as flagged ones', () => {
    expect(clean.length).toBeGreaterThanOrEqual(flagged.length)
  })
}

function withSpans(text: string, matches: readonly Match[]): string {
  const marks = matches.flatMap((match) => [
    { at: match.start, mark: '⟦' },
    { at: match.end, mark: '⟧' },
  ])
  let result = ''
  let done = 0
  for (const { at, mark } of marks.toSorted((a, b) => a.at - b.at || (a.mark < b.mark ? 1 : -1))) {
    result += text.slice(done, at) + mark
    done = at
  }
  return result + text.slice(done)
}
