import type { Check } from './check'

/** UTF-16 units. */
const LONGEST = 140
/** One clause and a full stop; “Mr.” and initials are no clauses. */
const CLOSED = /^[^.!?\n]{8,}(?<!(?:^|[\s.])\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|St|Jr|Inc|Ltd|Co|etc))\.$/u

export const titlePunctuation: Check = {
  label: 'Full stop after the title',
  description: 'A title that closes with a full stop like a sentence.',
  kind: 'typography',
  confidence: 'likely',
  find: ({ id, text, kind }, { article, sourceLanguage }) => {
    const next = article.next(id)
    const closed = text.trimEnd()
    const isTitle = kind === 'title' || (article.position(id) === 0 && next !== null && next.text.length > closed.length)
    if (sourceLanguage === null || !isTitle || closed.length > LONGEST || !CLOSED.test(closed)) return []
    const start = closed.length - 1
    return [{ start, end: closed.length, message: 'The title closes with a full stop; expected none.', fixes: [{ action: 'replace', replacement: '' }] }]
  },
}
