/** The process that reads files for `readInWorker`: one at a time, each answered with its outcome. */
import { answerWork } from '../processes/answer-work'
import { type ImportOutcome, type ImportSource, proposeImport } from './import-file'
import { refuse } from './refusal'

async function outcomeOf(source: ImportSource): Promise<ImportOutcome> {
  try {
    return await proposeImport(source)
  } catch (error) {
    // Anything else that is thrown is never the file's fault.
    if (!(error instanceof RangeError && error.message.includes('call stack'))) throw error
    return refuse('nesting_too_deep', 'The file has too many elements inside one another. Remove some of them, or paste its text.')
  }
}

answerWork(outcomeOf)
