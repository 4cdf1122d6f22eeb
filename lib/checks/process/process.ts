/** The process in which texts are checked for scripts; see check-in-process.ts. */
import { answerWork } from '../../processes/answer-work'
import { checkText } from '../check-text'
import { loadWordLists } from '../dictionaries/load-node'
import type { TextToCheck } from './check-in-process'

answerWork(({ text, ...options }: TextToCheck) => checkText(text, { ...options, words: loadWordLists }))
