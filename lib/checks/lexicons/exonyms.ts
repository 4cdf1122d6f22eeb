import type { SourceLanguage } from '../check'
import { DE_PEOPLE, DE_PLACES } from './de/exonyms'
import { ES_PEOPLE, ES_PLACES } from './es/exonyms'
import type { Exonyms } from './exonym'
import { FR_PEOPLE, FR_PLACES } from './fr/exonyms'
import { IT_PEOPLE, IT_PLACES } from './it/exonyms'
import { PT_PEOPLE, PT_PLACES } from './pt/exonyms'

export const PLACES: Readonly<Record<SourceLanguage, Exonyms>> = { fr: FR_PLACES, es: ES_PLACES, de: DE_PLACES, it: IT_PLACES, pt: PT_PLACES }
export const PEOPLE: Readonly<Record<SourceLanguage, Exonyms>> = { fr: FR_PEOPLE, es: ES_PEOPLE, de: DE_PEOPLE, it: IT_PEOPLE, pt: PT_PEOPLE }
