import type { Check, Match } from './check'
import { ACCENTED_NAMES } from './lexicons/accented-names'
import { readingOf } from './reading'
import { isCapitalised } from '../text/words'

const ACCENT = /[\u00c0-\u024f]/

export const droppedAccents: Check = {
  label: 'Accents lost in names',
  description: 'Finds Spanish and Portuguese names without their accent in an article that writes other names with it (“Joaquin” beside “Ángel”).',
  kind: 'foreign',
  confidence: 'likely',
  find(paragraph, { sourceLanguage, article, names }) {
    const accented = sourceLanguage === null ? undefined : ACCENTED_NAMES[sourceLanguage]
    if (!accented) return []
    const { words } = readingOf(paragraph)
    return words.flatMap((word, i): Match[] => {
      const form = word.text.replace(/['’]s$/, '')
      const right = accented.get(form)
      if (right === undefined || right === form || names.has(form)) return []
      const neighbours = [words[i - 1]?.text ?? '', words[i + 1]?.text ?? '']
      // A lone “Martin” or “Victor” says nothing; the article must write accents, and the name stand with another.
      if (!neighbours.some(isCapitalised)) return []
      if (!article.forms.count(right.toLowerCase(), right) && !writesAccents(article.names.keys(), article)) return []
      return [
        {
          start: word.start,
          end: word.start + form.length,
          message: `“${form}” has lost its accent; the name is “${right}”.`,
          fixes: [
            { action: 'replace', replacement: right },
            { action: 'replaceEverywhere', replacement: right },
          ],
        },
      ]
    })
  },
}

/** Whether three or more names of the article carry an accent. */
function writesAccents(keys: Iterable<string>, article: { readonly names: { readonly formsOf: (key: string) => ReadonlyMap<string, number> } }): boolean {
  let found = 0
  for (const key of keys) {
    for (const form of article.names.formsOf(key).keys()) if (ACCENT.test(form) && ++found >= 3) return true
  }
  return false
}
