/** One tool, measured in this process; prints one line of JSON. Called by bench.ts. */
import { join } from 'node:path'
import type { Tool } from './tool'
import { readCollection } from './collection'
import { countWords } from '../../text/words'

const [tool = 'stet', option] = process.argv.slice(2)
const here = join(process.cwd(), 'lib', 'checks', 'accuracy')
const texts = readCollection(here, '').map(({ text, sourceLanguage }) => ({ text, sourceLanguage }))
const sample = readCollection(here, '00-fr-seed')[0]?.text ?? ''
const words = texts.reduce((sum, { text }) => sum + countWords(text), 0)

/** Milliseconds of the fastest of several runs. */
async function best(runs: number, run: () => Promise<unknown>): Promise<number> {
  let fastest = Infinity
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    await run()
    fastest = Math.min(fastest, performance.now() - start)
  }
  return fastest
}

async function load(): Promise<Tool> {
  if (tool === 'harper') return (await import('./other-checkers.mjs')).harper()
  if (tool === 'retext') return (await import('./other-checkers.mjs')).retextEnglish()
  return (await import('./own-checks')).ownChecks({ guess: false })
}

const all = async (loaded: Tool) => {
  for (const { text, sourceLanguage } of texts) await loaded.find(text, sourceLanguage)
}

global.gc?.()
const before = process.memoryUsage().rss
const start = performance.now()
const loaded = await load()
await loaded.find('It rained.', 'fr')
const loadTime = performance.now() - start
const first = await best(1, () => loaded.find(sample, 'fr'))
await all(loaded)
const warm = await best(5, () => all(loaded))
const sampleTime = await best(20, () => loaded.find(sample, 'fr'))
const memory = process.memoryUsage().rss - before
const own = tool === 'stet' ? await import('./bench-live') : null
console.log(
  JSON.stringify({
    name: loaded.name,
    load: loadTime,
    first,
    wordsPerSecond: (1000 * words) / warm,
    sample: sampleTime,
    memory: memory / 1024 / 1024,
    paragraph: own ? own.editedParagraph(sample) : null,
    long: own && option === '--long' ? await own.longArticles(texts.map(({ text }) => text).join('\n\n'), loaded) : [],
  }),
)
