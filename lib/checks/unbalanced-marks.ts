import type { Check } from './check'

const NAMES: Readonly<Record<string, string>> = { '*': 'asterisk', _: 'underscore', '`': 'backtick' }

export const unbalancedMarks: Check = {
  label: 'Unbalanced marks',
  description: 'In Markdown articles: an asterisk, underscore or backtick without its counterpart, and links whose brackets do not close.',
  kind: 'structure',
  confidence: 'likely',
  find: ({ text, strayMarks = [] }) =>
    strayMarks.map(({ start, end }) => {
      const mark = text.slice(start, end)
      const name = NAMES[mark.charAt(0)]
      const message =
        name === undefined ?
          'This link does not close; expected “[text](address)”.'
        : `This ${mark.length > 1 ? 'row of ' : ''}${name}${mark.length > 1 ? 's' : ''} has no counterpart, so readers would see it; expected one where the emphasis ends, or “\\${mark}” for the character.`
      return { start, end, message, fixes: name === undefined ? [] : [{ action: 'replace', replacement: '' }] }
    }),
}
