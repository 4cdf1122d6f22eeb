import type { SourceLexicon } from '../source-lexicon'
import { phrases } from './phrases'
import { senses } from './senses'

/** What is only needed for texts that were translated from French. */
export const lexicon: SourceLexicon = { phrases, senses }
