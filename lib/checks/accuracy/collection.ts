import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { Label } from './scoring'

/** A labelled article, or a clean text (without labels: every finding there is a false alarm). */
export type LabelledText = {
  readonly name: string
  readonly text: string
  readonly labels: readonly Label[] | null
  /** What the labels’ file says the article was translated from. */
  readonly sourceLanguage: string | null
}

const goldFile = z.object({
  file: z.string(),
  source_language: z.string().optional(),
  findings: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      text: z.string(),
      category: z.string(),
      severity: z.string(),
      mechanical: z.boolean(),
      suggestion: z.string().nullable(),
    }),
  ),
})

/** The labelled articles (`gold/*.json` beside `articles/*.txt`) and the clean texts (`clean/*.txt`) of a folder. */
export function readCollection(folder: string, only: string): LabelledText[] {
  const names = (sub: string, ending: string) =>
    existsSync(join(folder, sub))
      ? readdirSync(join(folder, sub)).filter((file) => file.endsWith(ending) && file.includes(only)).toSorted()
      : []
  const labelled = names('gold', '.json').map((file) => {
    const gold = goldFile.parse(JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8')))
    const text = readFileSync(join(folder, gold.file), 'utf8')
    return { name: file.slice(0, -5), text, labels: gold.findings, sourceLanguage: gold.source_language ?? null }
  })
  const clean = names('clean', '.txt').map((file) => ({
    name: file.slice(0, -4),
    text: readFileSync(join(folder, 'clean', file), 'utf8'),
    labels: null,
    sourceLanguage: null,
  }))
  return [...labelled, ...clean]
}
