import type { SourceLanguage } from '../check'
import type { SourceLexicon } from './source-lexicon'
import { lexicon as de } from './de/lexicon'
import { lexicon as es } from './es/lexicon'
import { lexicon as fr } from './fr/lexicon'
import { lexicon as it } from './it/lexicon'
import { lexicon as pt } from './pt/lexicon'

const LEXICONS: Readonly<Record<SourceLanguage, SourceLexicon>> = { fr, es, de, it, pt }

/** The lexicon of a source language. */
export const lexiconOf = (language: SourceLanguage): SourceLexicon => LEXICONS[language]

/** They are all there. */
export const loadLexicons: (languages: readonly SourceLanguage[]) => Promise<void> = async () => {}
