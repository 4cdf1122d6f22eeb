import type { SourceLanguage } from '../check'
import { DE_GLOSSARY } from './de/glossary'
import { ES_GLOSSARY } from './es/glossary'
import { FR_GLOSSARY } from './fr/glossary'
import type { Glossary } from './glossary'
import { IT_GLOSSARY } from './it/glossary'
import { PT_GLOSSARY } from './pt/glossary'

export const GLOSSARIES: Readonly<Record<SourceLanguage, Glossary>> = {
  fr: FR_GLOSSARY,
  es: ES_GLOSSARY,
  de: DE_GLOSSARY,
  it: IT_GLOSSARY,
  pt: PT_GLOSSARY,
}

export const SOURCE_LANGUAGES: readonly SourceLanguage[] = ['fr', 'es', 'de', 'it', 'pt']

export const LANGUAGE_NAMES: Readonly<Record<SourceLanguage, string>> = {
  fr: 'French',
  es: 'Spanish',
  de: 'German',
  it: 'Italian',
  pt: 'Portuguese',
}

/** The function words of each language. */
export const FUNCTION_WORDS: Readonly<Record<SourceLanguage, ReadonlySet<string>>> = {
  fr: new Set(FR_GLOSSARY.functionWords.split(' ')),
  es: new Set(ES_GLOSSARY.functionWords.split(' ')),
  de: new Set(DE_GLOSSARY.functionWords.split(' ')),
  it: new Set(IT_GLOSSARY.functionWords.split(' ')),
  pt: new Set(PT_GLOSSARY.functionWords.split(' ')),
}

/** Words that an English dictionary has and that are none of English prose’s, by language. */
export const UNLIKELY_ENGLISH: Readonly<Record<SourceLanguage, ReadonlySet<string>>> = {
  fr: new Set(FR_GLOSSARY.unlikelyEnglish.split(' ')),
  es: new Set(ES_GLOSSARY.unlikelyEnglish.split(' ')),
  de: new Set(DE_GLOSSARY.unlikelyEnglish.split(' ')),
  it: new Set(IT_GLOSSARY.unlikelyEnglish.split(' ')),
  pt: new Set(PT_GLOSSARY.unlikelyEnglish.split(' ')),
}
