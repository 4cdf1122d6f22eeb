/** The process in which texts are checked for scripts; see check-in-process.ts. It ends with the one that asks. */
import { constants, setPriority } from 'node:os'
import { checkText } from '../check-text'
import { loadWordLists } from '../dictionaries/load-node'
import type { CheckedText, TextToCheck } from './check-in-process'

function answer({ text, ...options }: TextToCheck): CheckedText {
  try {
    return { findings: checkText(text, { ...options, words: loadWordLists }) }
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

process.on('message', (text: TextToCheck) => process.send?.(answer(text)))
// Whoever works on an article goes first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
// Ctrl-C reaches every process of the terminal; this one ends with the one that started it.
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit())
