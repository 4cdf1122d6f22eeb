/**
 * Rebuilds `built/` from the Hunspell dictionaries that package.json names as devDependencies:
 *
 *     npx tsx lib/checks/dictionaries/build.mts [en|fr|es|pt …]
 *
 * The files are committed, because expanding the affixes takes minutes (Portuguese alone makes ten million forms).
 * The same versions give the same bytes. See README.md in this folder for what is left out, and for the licences.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { IterableHunspellReader } from 'hunspell-reader'
import { buildWordGraph } from './build-word-graph'
import { isPrefixed, PT_PREFIXES } from './words'

const built = join(dirname(fileURLToPath(import.meta.url)), 'built')
const require = createRequire(import.meta.url)
const versions: Record<string, string> = JSON.parse(readFileSync(join(built, 'sources.json'), 'utf8'))

/** Every form that a dictionary allows and that `keep` keeps. */
async function formsOf(name: string, keep: (word: string) => boolean): Promise<Set<string>> {
  const folder = dirname(require.resolve(name))
  versions[name] = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
  const reader = await IterableHunspellReader.createFromFiles(join(folder, 'index.aff'), join(folder, 'index.dic'))
  const forms = new Set<string>()
  for (const form of reader.seqWords()) {
    const word = form.replace(/’/g, "'")
    if (keep(word)) forms.add(word)
  }
  return forms
}

function write(name: string, words: Iterable<string>): void {
  const bytes = buildWordGraph(words)
  const packed = gzipSync(bytes, { level: 9 })
  packed[9] = 255 // The operating system in the gzip header: “unknown”, so that every machine writes the same bytes.
  writeFileSync(join(built, `${name}.words.gz`), packed)
  console.log(`${name}: ${bytes.length} bytes, ${packed.length} compressed`)
}

/** Contractions stay ("don't"), possessives go: the look-up takes 's off. */
const english = (word: string) => !word.endsWith("'s") && !/[^\p{L}']/u.test(word)
/** Names, elisions and compounds go: the look-up divides at apostrophes and hyphens. */
const ownWord = (word: string) => /^\p{Ll}+$/u.test(word)

const BUILDERS: Record<string, () => Promise<void>> = {
  /** One list of all three, and for each locale the words that only the others have. */
  async en() {
    const byLocale = {
      'en-US': await formsOf('dictionary-en', english),
      'en-GB': await formsOf('dictionary-en-gb', english),
      'en-CA': await formsOf('dictionary-en-ca', english),
    }
    const all = new Set(Object.values(byLocale).flatMap((words) => [...words]))
    write('en', all)
    for (const [locale, words] of Object.entries(byLocale)) {
      // Oxford and other houses write -ize in British English too.
      const right = (word: string) => words.has(word) || (locale === 'en-GB' && words.has(word.replace(/i[z](?=[ea]|ing)/g, 'is')))
      write(`${locale}.others`, [...all].filter((word) => !right(word)))
    }
  },
  async fr() {
    write('fr', await formsOf('dictionary-fr', ownWord))
  },
  async es() {
    write('es', await formsOf('dictionary-es', ownWord))
  },
  /** Diminutives, superlatives and words with a prefix before another word go: they are nine tenths of the forms. */
  async pt() {
    const derived = /(?:zinh|inh|íssim|zarr|ã?ozão|ázi)[oa]s?$|mente$/u
    const words = await formsOf('dictionary-pt', (word) => ownWord(word) && word.length <= 20 && !derived.test(word))
    const bare = (word: string) => !PT_PREFIXES.some((prefix) => isPrefixed(word, prefix, words))
    write('pt', [...words].filter(bare))
  },
}

mkdirSync(built, { recursive: true })
const wanted = process.argv.slice(2)
for (const [name, build] of Object.entries(BUILDERS)) {
  if (wanted.length === 0 || wanted.includes(name)) await build()
}
writeFileSync(join(built, 'sources.json'), `${JSON.stringify(versions, Object.keys(versions).sort(), 2)}\n`)
