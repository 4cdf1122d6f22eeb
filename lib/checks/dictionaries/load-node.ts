import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Locale, SourceLanguage, WordLists } from '../check'
import { dictionariesFor, wordListsFrom, type DictionaryBytes, type DictionaryName } from './words'

/** The folder of the built files, below the folder the program runs in. */
const BUILT = join('lib', 'checks', 'dictionaries', 'built')

const loaded = new Map<DictionaryName, Uint8Array>()

/** The file as it lies there, gzip. A server passes it on with `Content-Encoding: gzip`. Throws where it is missing. */
export function packedDictionary(name: DictionaryName, root: string = process.cwd()): Buffer {
  return readFileSync(join(root, BUILT, `${name}.words.gz`))
}

const made = new Map<string, WordLists>()

/** The word lists for an article, in Node. Files are read once and kept, and so are the lists made of them. */
export function loadWordLists(locale: Locale, source: SourceLanguage | null, root?: string): WordLists {
  const key = `${locale} ${source}`
  const known = made.get(key)
  if (known) return known
  const lists = readWordLists(locale, source, root)
  made.set(key, lists)
  return lists
}

function readWordLists(locale: Locale, source: SourceLanguage | null, root?: string): WordLists {
  const bytes: Partial<Record<DictionaryName, Uint8Array>> = {}
  for (const name of dictionariesFor(locale, source)) {
    const known = loaded.get(name) ?? gunzipSync(packedDictionary(name, root))
    loaded.set(name, known)
    bytes[name] = known
  }
  return wordListsFrom(bytes satisfies DictionaryBytes, source)
}
