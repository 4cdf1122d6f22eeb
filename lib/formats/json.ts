import { type WholeArticle, brokenPromise, wholeArticle } from '../articles/whole-article'
import type { WholeFormat } from './format'
import { refuse } from './refusal'

/** The whole article, to move it between installations: nothing is lost on the way out or in. */
export const json: WholeFormat = {
  id: 'json',
  label: 'Whole article with its history (JSON)',
  purpose: 'data',
  extensions: ['.stet.json', '.json'],
  mediaType: 'application/json',
  content: 'whole',

  parse(text) {
    const value = parseJson(text)
    if (!isOurs(value)) return refuse('format_unknown', 'This JSON is not an article that Stet wrote. Stet reads articles of its own in JSON, and other texts as .txt, .md, .html, .docx or XLIFF.')
    if (value.version !== 1) return refuse('format_unknown', 'A newer Stet wrote this article. Bring this installation up to date first.')
    const parsed = wholeArticle.safeParse(value)
    const [issue] = parsed.error?.issues ?? []
    const broken = parsed.success ? brokenPromise(parsed.data) : `${issue?.path.join('.')}: ${issue?.message}`
    if (!parsed.success || broken !== null) return refuse('file_damaged', `The file was changed after Stet wrote it, and cannot be trusted with a history (${broken}). Export the article again.`)
    return { ok: true, whole: parsed.data }
  },

  write: (whole: WholeArticle) => `${JSON.stringify(whole, null, 1)}\n`,
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isOurs(value: unknown): value is { stet: 'article'; version?: unknown } {
  return typeof value === 'object' && value !== null && 'stet' in value && value.stet === 'article'
}
