import * as z from 'zod'
import { checkText } from '../check-text'
import { loadWordLists } from '../dictionaries/load-node'
import type { Tool } from './tool'

const knownLanguage = z.enum(['fr', 'es', 'de', 'it', 'pt']).nullable().catch(null)

/**
 * Stet’s checks for American English. `guess`: the source language is not given but guessed from the text, as for an
 * article whose editor does not say.
 */
export function ownChecks({ guess }: { guess: boolean }): Tool {
  return {
    name: guess ? 'Stet, source language guessed' : 'Stet',
    find: async (text, language) => {
      const sourceLanguage = guess ? null : knownLanguage.parse(language)
      const findings = checkText(text, { locale: 'en-US', sourceLanguage, words: loadWordLists })
      return findings.map(({ start, end, check, confidence, fixes }) => {
        const replacement = fixes[0]?.replacement
        return { start, end, check, confidence, ...(replacement === undefined ? {} : { replacement }) }
      })
    },
  }
}
