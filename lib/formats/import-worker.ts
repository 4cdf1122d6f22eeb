/** The process that reads files for `readInWorker`: one at a time, each answered with its outcome. */
import { constants, setPriority } from 'node:os'
import type { ImportSource, ImportOutcome } from './import-file'
import { proposeImport } from './import-file'
import { refuse } from './refusal'

/** What the worker says of a file; `fault` is what was thrown, which is never the file's fault. */
export type WorkerAnswer = { readonly outcome: ImportOutcome } | { readonly fault: string }
export type FromWorker = 'ready' | WorkerAnswer

async function answer(source: ImportSource): Promise<WorkerAnswer> {
  try {
    return { outcome: await proposeImport(source) }
  } catch (error) {
    if (error instanceof RangeError && error.message.includes('call stack')) {
      return { outcome: refuse('nesting_too_deep', 'The file has too many elements inside one another. Remove some of them, or paste its text.') }
    }
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

process.on('message', (source: ImportSource) => {
  void answer(source).then((said) => process.send?.(said))
})
// Whoever works on an article goes first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
process.send?.('ready')
// Ctrl-C reaches every process of the terminal; this one ends with the one that started it.
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit())
