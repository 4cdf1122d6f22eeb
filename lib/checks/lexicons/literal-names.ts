import type { SourceLanguage } from '../check'
import { compiledFor, type PhraseEntry } from '../phrases'
import { DE_NAMES } from './de/names'
import { ES_NAMES } from './es/names'
import { FR_NAMES } from './fr/names'
import { IT_NAMES } from './it/names'
import type { LiteralName } from './literal-name'
import { PT_NAMES } from './pt/names'

export const LITERAL_NAMES: Readonly<Record<SourceLanguage, readonly LiteralName[]>> = {
  fr: FR_NAMES,
  es: ES_NAMES,
  de: DE_NAMES,
  it: IT_NAMES,
  pt: PT_NAMES,
}

export type NameRendering = PhraseEntry & { readonly name: string; readonly clear: boolean }

/** Finds the renderings of one language’s names, with the article before them. */
export const renderingsOf = compiledFor((language: SourceLanguage) => LITERAL_NAMES[language].flatMap(entriesOf))

function entriesOf({ name, clear = [], ambiguous = [] }: LiteralName): NameRendering[] {
  const entry = (rendering: string, isClear: boolean): NameRendering => ({
    phrase: rendering.startsWith('the ') ? rendering : `(the)? ${rendering}`,
    fixes: [name],
    sense: name,
    source: name,
    example: `The ${rendering}`,
    name,
    clear: isClear,
  })
  return [...clear.map((rendering) => entry(rendering, true)), ...ambiguous.map((rendering) => entry(rendering, false))]
}
