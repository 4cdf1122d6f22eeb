import type { Check, Match, SourceLanguage } from './check'
import { ACRONYMS } from './lexicons/acronyms'
import { LANGUAGE_NAMES, SOURCE_LANGUAGES } from './lexicons/glossaries'
import { readingOf } from './reading'

/** What the acronyms of each language begin with: nearly every word begins otherwise. */
const BEGINNINGS: ReadonlyMap<SourceLanguage, ReadonlySet<string>> = new Map(
  SOURCE_LANGUAGES.map((language) => [language, new Set(Object.keys(ACRONYMS[language]).map((form) => form.slice(0, 2)))]),
)

const NONE: Match[] = []

export const sourceAcronyms: Check = {
  label: 'Acronyms of the source language',
  description: 'Finds acronyms that English writes otherwise (“ONU” for UN, “OTAN” for NATO, “EUA” for US).',
  kind: 'foreign',
  confidence: 'likely',
  find(paragraph, { sourceLanguage, names }) {
    if (sourceLanguage === null) return []
    const { text } = paragraph
    const acronyms = ACRONYMS[sourceLanguage]
    const beginnings = BEGINNINGS.get(sourceLanguage)
    return readingOf(paragraph).words.flatMap((word, i, words): Match[] | Match => {
      if (word.text.length < 2 || !beginnings?.has(word.text.slice(0, 2))) return NONE
      // “EE.UU.” is two words to the division into words.
      const end = word.text === 'EE' && words[i + 1]?.text === 'UU' ? (words[i + 1]?.end ?? word.end) : word.end
      const [, form = '', ending = ''] = /^(.+?)(['’]s|s)?$/u.exec(end === word.end ? word.text : 'EEUU') ?? []
      const english = Object.hasOwn(acronyms, form) ? acronyms[form] : undefined
      if (english === undefined || english === form || names.has(form)) return []
      // Glossed already: “the UN (ONU)”, “Office français de la biodiversité (OFB)”.
      if (text[word.start - 1] === '(' && text[end] === ')') return []
      // Part of a longer name or code: “UE-15 Lyon”, “CPI-M”, “@ONU”.
      if (/[-–@#/\p{L}\p{N}]/u.test(text[word.start - 1] ?? '') || /[-–/\p{N}]/u.test(text[end] ?? '')) return []
      // “RFA Mounts Bay”: the name of something else.
      if (/^ \p{Lu}\p{Ll}/u.test(text.slice(end)) && !/\b[Tt]he $/.test(text.slice(0, word.start))) return []
      const stop = end !== word.end && text[end] === '.' && /^\.(?:\s+\p{Ll}|,)/u.test(text.slice(end, end + 3)) ? end + 1 : end
      return [
        {
          start: word.start,
          end: stop,
          message: `“${text.slice(word.start, stop)}” is the ${LANGUAGE_NAMES[sourceLanguage]} acronym; English writes “${english}”.`,
          fixes: [{ action: 'replace', replacement: english + ending }],
        },
      ]
    })
  },
}
