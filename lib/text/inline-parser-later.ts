import { type AddText, UNMARKED } from './inline-marks'
import type * as inlineParser from './inline-parser'

/**
 * What stands for `inline-parser.ts` in a browser: the parser is a seventh of what the review would load, and most
 * articles have no marks. A page that shows a Markdown article waits for `loadInlineParser` first.
 */
let parser: typeof inlineParser | null = null

/** Loads the parser. Fails where the server cannot be reached: marks that need it are then read as text. */
export async function loadInlineParser(): Promise<void> {
  parser ??= await import('./inline-parser')
}

/** As in `inline-parser.ts`; before the parser is there, the source as it stands. */
export function readByParser(source: string, withPlaces: boolean, add: AddText): void {
  if (parser) parser.readByParser(source, withPlaces, add)
  else add(source, UNMARKED, false, (unit) => ({ start: unit, end: unit + 1 }))
}

/** For what has the parser in it from the start (`inline-parser-now.ts`). */
export function setInlineParser(loaded: typeof inlineParser): void {
  parser = loaded
}
