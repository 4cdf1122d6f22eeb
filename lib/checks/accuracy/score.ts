/**
 * Scores the checks on labelled texts and clean ones, beside other checkers in the same run:
 *
 *   npm run score [DIR] [-- --only TEXT] [--alone] [--misses]
 *
 * DIR holds articles/, gold/ and clean/ and is taken from where the command was called; without it the project’s own
 * collection. --alone leaves the other checkers out. --misses lists every mechanical label that was missed and every
 * finding that was wrong. --predictions DIR writes what each text’s findings are as JSON, for another scorer.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readCollection, type LabelledText } from './collection'
import { ownChecks } from './own-checks'
import { misses, table } from './report'
import { score, type Prediction } from './scoring'
import type { Tool } from './tool'
import { countWords } from '../../text/words'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    alone: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    predictions: { type: 'string' },
  },
})
const calledFrom = process.env['INIT_CWD'] ?? process.cwd()
const texts = readCollection(positionals[0] === undefined ? __dirname : resolve(calledFrom, positionals[0]), values.only)
void main()

async function main(): Promise<void> {
  const tools: Tool[] = [ownChecks({ guess: false })]
  if (!values.alone) {
    const others = await import('./other-checkers.mjs')
    tools.push(ownChecks({ guess: true }), await others.harper(), others.retextEnglish())
  }
  const results: { tool: Tool; found: Map<LabelledText, readonly Prediction[]> }[] = []
  for (const tool of tools) {
    const found = new Map<LabelledText, readonly Prediction[]>()
    for (const text of texts) found.set(text, await tool.find(text.text, text.sourceLanguage))
    results.push({ tool, found })
  }
  const [own] = results
  if (own && values.predictions !== undefined) writePredictions(resolve(calledFrom, values.predictions), own.found)
  for (const { tool, found } of results) {
    const labelled = texts.flatMap(({ name, labels }, i) => (labels ? [{ name, labels, predictions: found.get(texts[i]!) ?? [] }] : []))
    const clean = texts.flatMap((text) =>
      text.labels ? [] : [{ name: text.name, words: countWords(text.text), predictions: found.get(text) ?? [] }],
    )
    console.log(table(tool.name, score(labelled), clean, { short: tool !== own?.tool }))
  }
  if (own && values.misses) for (const text of texts) console.log(misses(text, own.found.get(text) ?? []))
}

function writePredictions(folder: string, found: ReadonlyMap<LabelledText, readonly Prediction[]>): void {
  mkdirSync(folder, { recursive: true })
  for (const [{ name }, findings] of found) writeFileSync(join(folder, `${name}.json`), JSON.stringify({ findings }))
}
