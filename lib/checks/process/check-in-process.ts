import { WorkProcess } from '../../processes/work-process'
import type { Locale, SourceLanguage } from '../check'
import type { TextFinding } from '../check-text'

export type TextToCheck = { readonly text: string; readonly locale: Locale; readonly sourceLanguage: SourceLanguage | null }

/** `checkText` in a process of its own, for one text after the other: no request waits for another's text. */
export type TextChecker = WorkProcess<TextToCheck, readonly TextFinding[]>

export function textChecker(): TextChecker {
  return new WorkProcess({ file: 'lib/checks/process/process.ts', name: 'The process that checks texts' })
}

/** Where the process keeps its checker: Next's bundles each have this module for themselves. */
const KEPT: unique symbol = Symbol.for('stet.text-checker')

/** What the checks find in a text, without keeping anybody else waiting. */
export function checkInProcess(text: TextToCheck): Promise<readonly TextFinding[]> {
  const keeper = globalThis as { [KEPT]?: TextChecker }
  return (keeper[KEPT] ??= textChecker()).ask(text)
}
