/** The process that the tests of `WorkProcess` start. */
import { setTimeout as sleep } from 'node:timers/promises'
import { answerWork } from './answer-work'

export type ExampleWork = { readonly say: string; readonly after?: number } | { readonly fail: string } | { readonly end: number } | { readonly environment: string }

answerWork(async (work: ExampleWork) => {
  if ('end' in work) {
    console.error('last words')
    process.exit(work.end)
  }
  if ('fail' in work) throw new Error(work.fail)
  if ('environment' in work) return process.env[work.environment] ?? null
  await sleep(work.after ?? 0)
  return work.say
})
