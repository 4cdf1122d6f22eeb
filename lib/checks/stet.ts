import type { CheckedParagraph, Finding } from './check'
import { foldWord, wordsOf } from '../text/words'

/**
 * The editor's decision that a finding is right as it is. For one place it is keyed by check, paragraph, matched text
 * and the nearest word on each side; for the article or the house by check and matched text. Never by message or
 * offset, so it outlives edits around it and new wordings of the check.
 */
export type StetKey = {
  readonly check: string
  readonly text: string
  /** The nearest words, folded; empty for the scopes that do not look at the place. */
  readonly before: string
  readonly after: string
}
export type Stet =
  | (StetKey & { readonly scope: 'place'; readonly paragraphId: string })
  | (StetKey & { readonly scope: 'article' | 'house' })

/** A stored stet as the checks take it; none where it is for a place that is gone. */
export function stetForChecks({
  scope,
  paragraphId,
  check,
  text,
  before,
  after,
}: StetKey & { readonly scope: Stet['scope']; readonly paragraphId: string | null }): Stet[] {
  const key = { check, text, before, after }
  if (scope !== 'place') return [{ ...key, scope }]
  return paragraphId === null ? [] : [{ ...key, scope, paragraphId }]
}

/** What a stet of scope "place" says about this finding. */
export function stetKeyFor(finding: Pick<Finding, 'check' | 'start' | 'end'>, paragraph: CheckedParagraph): StetKey {
  const { text } = paragraph
  return {
    check: finding.check,
    text: text.slice(finding.start, finding.end),
    before: foldWord(wordsOf(text.slice(Math.max(0, finding.start - NEAR), finding.start)).at(-1)?.text ?? ''),
    after: foldWord(wordsOf(text.slice(finding.end, finding.end + NEAR))[0]?.text ?? ''),
  }
}

/** How far the nearest word is looked for; a longer word is cut, the same way each time. */
const NEAR = 80

/** Whether “all alike” can be said of this finding: not of punctuation or white space, which are alike everywhere. */
export function canStetEverywhere(text: string): boolean {
  return /\p{L}/u.test(text)
}

/** Checks that have become part of another: what was let stand of them still stands. */
export const PART_OF: ReadonlyMap<string, string> = new Map([
  ['verb-complements', 'wrong-complements'],
  ['wrong-prepositions', 'wrong-complements'],
  ['verb-positions', 'source-word-order'],
])

/** Which findings are let stand. Built once per article; a look-up costs the same whatever their number. */
export class Stets {
  readonly #keys = new Set<string>()

  constructor(stets: readonly Stet[]) {
    for (const stored of stets) {
      const stet = { ...stored, check: PART_OF.get(stored.check) ?? stored.check }
      if (stet.scope === 'place') this.#keys.add(placeKey(stet.paragraphId, stet))
      else if (canStetEverywhere(stet.text)) this.#keys.add(everywhereKey(stet.check, stet.text))
    }
  }

  covers(finding: Pick<Finding, 'check' | 'start' | 'end'>, paragraph: CheckedParagraph): boolean {
    if (this.#keys.size === 0) return false
    const key = stetKeyFor(finding, paragraph)
    return this.#keys.has(everywhereKey(key.check, key.text)) || this.#keys.has(placeKey(paragraph.id, key))
  }
}

export const NO_STETS = new Stets([])

function everywhereKey(check: string, text: string): string {
  return JSON.stringify([check, text])
}

function placeKey(paragraphId: string, { check, text, before, after }: StetKey): string {
  return JSON.stringify([check, paragraphId, text, before, after])
}
