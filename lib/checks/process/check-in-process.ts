import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import type { Locale, SourceLanguage } from '../check'
import type { TextFinding } from '../check-text'

export type TextToCheck = { readonly text: string; readonly locale: Locale; readonly sourceLanguage: SourceLanguage | null }
/** What the process says of a text; `fault` is what was thrown. */
export type CheckedText = { readonly findings: readonly TextFinding[] } | { readonly fault: string }

/** Who waits for the process's next answer. */
type Waiting = { readonly resolve: (findings: readonly TextFinding[]) => void; readonly reject: (error: Error) => void }

/** Milliseconds after which a process that has nothing to do is let go. */
const IDLE = 120_000

/** `checkText` in a process of its own, for one text after the other: no request waits for another's text. */
export class TextChecker {
  #child: ChildProcess | null = null
  /** In the order in which the texts were sent, which is the one in which they are answered. */
  #waiting: Waiting[] = []
  #idle: NodeJS.Timeout | undefined

  check(text: TextToCheck): Promise<readonly TextFinding[]> {
    return new Promise((resolve, reject) => {
      clearTimeout(this.#idle)
      const child = (this.#child ??= this.#start())
      this.#waiting.push({ resolve, reject })
      hold(child, true)
      child.send(text, (error) => error && this.#end(child, error))
    })
  }

  /** The process, for tests; null while there is none. */
  get process(): ChildProcess | null {
    return this.#child
  }

  #start(): ChildProcess {
    const { DATABASE_URL: _, ...env } = process.env
    const child = fork(path.resolve(/* turbopackIgnore: true */ 'lib/checks/process/process.ts'), {
      execArgv: ['--import', 'tsx'],
      env,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    child.on('message', (answer: CheckedText) => this.#take(child, answer))
    child.once('error', (error) => this.#end(child, error))
    child.once('exit', (code, signal) => this.#end(child, new Error(`The process that checks texts has ended (${signal ?? code}).`)))
    return child
  }

  #take(child: ChildProcess, answer: CheckedText): void {
    const asked = this.#waiting.shift()
    if ('findings' in answer) asked?.resolve(answer.findings)
    else asked?.reject(new Error(answer.fault))
    if (this.#waiting.length > 0) return
    hold(child, false)
    this.#idle = setTimeout(() => child.disconnect(), IDLE).unref()
  }

  #end(child: ChildProcess, error: Error): void {
    if (this.#child !== child) return
    this.#child = null
    clearTimeout(this.#idle)
    for (const { reject } of this.#waiting.splice(0)) reject(error)
  }
}

/** Whether the process that checks keeps this one from ending. */
function hold(child: ChildProcess, held: boolean): void {
  const change = held ? 'ref' : 'unref'
  child[change]()
  child.channel?.[change]()
}

/** Where the process keeps its checker: Next's bundles each have this module for themselves. */
const KEPT: unique symbol = Symbol.for('stet.text-checker')

/** What the checks find in a text, without keeping anybody else waiting. */
export function checkInProcess(text: TextToCheck): Promise<readonly TextFinding[]> {
  const keeper = globalThis as { [KEPT]?: TextChecker }
  return (keeper[KEPT] ??= new TextChecker()).check(text)
}
