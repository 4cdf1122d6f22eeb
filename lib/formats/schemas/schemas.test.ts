import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { article as plainArticle, markdownArticle } from '../../articles/arbitrary-articles'
import { exampleArticle } from '../../articles/example-article'
import type { TextFormat } from '../format'
import { tmx } from '../tmx'
import { xliff12, xliff21 } from '../xliff'

/** libxml2, an independent reader, on what is wrong with each document; the schemas hold the standards' rules for what we write. */
async function problems(schema: string, documents: readonly string[]): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: documents.map((contents, place) => ({ fileName: `${place}.xml`, contents })),
    schema: { fileName: schema, contents: readFileSync(new URL(schema, import.meta.url), 'utf8') },
    extension: 'relaxng',
    maxMemoryPages: 16_384,
  })
  return errors.map(({ rawMessage }) => rawMessage)
}

const written = (format: TextFormat) => articles.map((article) => format.write?.(article) ?? '')
const articles = [exampleArticle([]), ...fc.sample(fc.oneof(plainArticle, markdownArticle), 300)]

describe.each([
  ['xliff-1.2.rng', xliff12],
  ['xliff-2.1.rng', xliff21],
  ['tmx-1.4.rng', tmx],
])('by %s', (schema, format) => {
  test('every export is valid', { timeout: 120_000 }, async () => {
    expect(await problems(schema, written(format))).toEqual([])
  })

  test('what breaks a rule is found', async () => {
    const [document = ''] = written(format)
    const broken = [document.replace(/Lang=|-language=|srclang=/, 'language='), document.replace('</', '<odd/></'), document.replace(/version="\d/, 'version="9')]
    for (const each of broken) expect(await problems(schema, [each])).not.toEqual([])
  })
})
