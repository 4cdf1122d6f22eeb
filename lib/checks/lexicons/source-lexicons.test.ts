import { expect, it } from 'vitest'
import { SOURCE_LANGUAGES } from './glossaries'
import { lexiconOf as lexiconNow } from './source-lexicons'
import { lexiconOf as lexiconLater, loadLexicons } from './source-lexicons-later'
import { languagesNeeded, type LiveArticle } from '../live'

it('a browser has the lexicon of a language once it has loaded it, the one that Node has', async () => {
  expect(lexiconLater('de').phrases).toEqual([])
  await loadLexicons(['de'])
  expect(lexiconLater('de')).toBe(lexiconNow('de'))
  expect(lexiconLater('it').senses).toEqual([])
  await loadLexicons(['pt'])
  expect(lexiconLater('es')).toBe(lexiconNow('es'))
  await loadLexicons(SOURCE_LANGUAGES)
  for (const language of SOURCE_LANGUAGES) expect(lexiconLater(language)).toBe(lexiconNow(language))
})

it('an article needs the lexicon of its language, or all where its text does not settle which it is', () => {
  const article = (text: string, sourceLanguage: LiveArticle['sourceLanguage'] = null): LiveArticle => {
    return { locale: 'en-US', syntax: 'plain', sourceLanguage, paragraphs: [{ id: 'a', text, kind: 'body' }], names: [], stets: [] }
  }
  expect(languagesNeeded(article('The town is small.', 'pt'))).toEqual(['pt'])
  expect(languagesNeeded(article('The town is small.'))).toEqual(SOURCE_LANGUAGES)
  expect(languagesNeeded(article('Translated from the French by our desk.'))).toEqual(['fr'])
})
