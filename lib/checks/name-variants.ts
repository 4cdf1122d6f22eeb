import type { Check } from './check'
import { readingOf } from './reading'

export const nameVariants: Check = {
  label: 'Other forms of names',
  description: 'Finds the forms that the editors’ own list of names replaces, in the article’s list and in the house’s.',
  kind: 'consistency',
  confidence: 'certain',
  find(paragraph, { names }) {
    const { text } = paragraph
    return names.placesIn(text, readingOf(paragraph).words).flatMap(({ start, end, form, isVariant }) =>
      isVariant
        ? [
            {
              start,
              end,
              message: `“${text.slice(start, end)}” is another form of the name “${form}”.`,
              fixes: [
                { action: 'replace', replacement: form },
                { action: 'replaceEverywhere', replacement: form },
              ],
            },
          ]
        : [],
    )
  },
}
