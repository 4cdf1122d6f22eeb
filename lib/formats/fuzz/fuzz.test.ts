import { expect, test } from 'vitest'
import { ImportWorkers } from '../import-workers'
import { REFUSAL_CODES } from '../refusal'
import { fuzzCorpus } from './corpus'
import { mutatedFile } from './mutate'

/** A short form of `npm run test:fuzz`; a failure names the seed that makes the file again. */
const FILES = 150

test(`${FILES} mutated files are read or refused; none crashes, hangs or throws`, async () => {
  const corpus = fuzzCorpus()
  const workers = new ImportWorkers({ milliseconds: 60_000 })
  const failed: string[] = []
  const read = async (seed: number) => {
    const { name, bytes, encoding } = mutatedFile(corpus, seed)
    try {
      const outcome = await workers.read({ content: bytes, fileName: name, ...(encoding && { encoding }) })
      if (!outcome.ok && (outcome.code === 'too_slow' || !REFUSAL_CODES.includes(outcome.code))) failed.push(`seed ${seed} (${name}): ${outcome.code}`)
    } catch (error) {
      failed.push(`seed ${seed} (${name}): ${String(error)}`)
    }
  }
  const seeds = Array.from({ length: FILES }, (_, number) => number)
  await Promise.all([0, 1].map(async (lane) => {
    for (const seed of seeds.filter((candidate) => candidate % 2 === lane)) await read(seed)
  }))
  expect(failed).toEqual([])
}, 300_000)

test('the file of a seed is always the same', () => {
  for (const seed of [1, 2, 3, 4, 5]) expect(mutatedFile(fuzzCorpus(), seed)).toEqual(mutatedFile(fuzzCorpus(), seed))
})
