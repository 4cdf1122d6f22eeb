import type { SourceLanguage } from '../check'

/** Of two languages that have most of their set phrases in common, the other one: its certain phrases count too. */
export const KIN: Readonly<Partial<Record<SourceLanguage, SourceLanguage>>> = { es: 'pt', pt: 'es' }
