import { LocalLinter, SuggestionKind } from 'harper.js'
import { binary } from 'harper.js/binary'
import dictionaryEn from 'dictionary-en'
import { retext } from 'retext'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextQuotes from 'retext-quotes'
import retextRepeatedWords from 'retext-repeated-words'
import retextSentenceSpacing from 'retext-sentence-spacing'
import retextSpell from 'retext-spell'
import type { Tool } from './tool'

/** harper.js with the rules that are on when it is installed. */
export async function harper(): Promise<Tool> {
  const linter = new LocalLinter({ binary })
  await linter.setup()
  return {
    name: 'harper.js',
    find: async (text) => {
      const offset = fromCodePoints(text)
      const groups = await linter.organizedLints(text, { language: 'plaintext' })
      return Object.entries(groups).flatMap(([check, lints]) =>
        lints.map((lint) => {
          const { start, end } = lint.span()
          const [suggestion] = lint.suggestions()
          const own = text.slice(offset(start), offset(end))
          const added = suggestion?.get_replacement_text() ?? ''
          const replacement = suggestion?.kind() === SuggestionKind.InsertAfter ? own + added : added
          return { start: offset(start), end: offset(end), check, ...(suggestion ? { replacement } : {}) }
        }),
      )
    },
  }
}

/** Harper counts Unicode scalar values. */
function fromCodePoints(text: string): (index: number) => number {
  const offsets: number[] = []
  let offset = 0
  for (const character of text) {
    offsets.push(offset)
    offset += character.length
  }
  return (index) => offsets[index] ?? text.length
}

/** retext with its plugins for English that look for mistakes (not those for style). */
export function retextEnglish(): Tool {
  const processor = retext()
    .use(retextQuotes, { preferred: 'smart' })
    .use(retextRepeatedWords)
    .use(retextSentenceSpacing)
    .use(retextIndefiniteArticle)
    .use(retextSpell, { dictionary: dictionaryEn, max: 1 })
  return {
    name: 'retext',
    find: async (text) => {
      const file = await processor.process(text)
      return file.messages.flatMap((message) => {
        const place = message.place
        if (!place || !('start' in place)) return []
        const start = place.start.offset
        const end = place.end.offset
        if (start === undefined || end === undefined) return []
        const replacement = message.expected?.[0]
        return [{ start, end, check: message.source ?? 'retext', ...(replacement === undefined ? {} : { replacement }) }]
      })
    },
  }
}
