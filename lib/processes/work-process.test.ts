import { afterEach, describe, expect, test, vi } from 'vitest'
import type { ExampleWork } from './example-process'
import { ProcessEnded, WorkProcess } from './work-process'

const start = (isQuiet = true) => new WorkProcess<ExampleWork, string | null>({ file: 'lib/processes/example-process.ts', name: 'The example', isQuiet })

describe('a process of its own', () => {
  test('answers one piece of work after the other, in the order they were sent', async () => {
    const example = start()
    const order: string[] = []
    const asked = [{ say: 'slow', after: 50 }, { say: 'quick' }, { say: 'last' }].map((work) => example.ask(work).then((said) => order.push(String(said))))
    await Promise.all(asked)
    expect(order).toEqual(['slow', 'quick', 'last'])
  })

  test('says what was thrown, and goes on', async () => {
    const example = start()
    const failed = example.ask({ fail: 'no such word' })
    const next = example.ask({ say: 'still here' })
    await expect(failed).rejects.toThrow('no such word')
    expect(await next).toBe('still here')
  })

  test('where it ends, everything that waits is refused with how it ended, and the next work starts another', async () => {
    const example = start()
    const waiting = [example.ask({ end: 3 }), example.ask({ say: 'never' })]
    const ends = await Promise.allSettled(waiting)
    for (const end of ends) {
      const error: unknown = end.status === 'rejected' ? end.reason : null
      expect(error).toBeInstanceOf(ProcessEnded)
      expect(error).toMatchObject({ code: 3, signal: null, message: 'The example has ended (3): last words' })
    }
    expect(await example.ask({ say: 'another' })).toBe('another')
  })

  test('is killed as it starts', async () => {
    const example = start()
    const ready = example.ready()
    example.kill('SIGKILL')
    await expect(ready).rejects.toMatchObject({ signal: 'SIGKILL' })
    await example.ready()
    expect(await example.ask({ say: 'yes' })).toBe('yes')
  })

  test('a file that is not there is refused', async () => {
    await expect(new WorkProcess({ file: 'lib/processes/none.ts', name: 'None', isQuiet: true }).ready()).rejects.toThrow('None has ended (1)')
  })

  test('knows nothing of the database', async () => {
    vi.stubEnv('DATABASE_URL', 'postgres://a.b/c')
    expect(await start().ask({ environment: 'DATABASE_URL' })).toBe(null)
  })
})

describe('with nothing to do', () => {
  test('it is let go after a while, and started again for the next work', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const example = start()
    const first = await example.ask({ environment: 'STET_TEST_PROCESS' })
    expect(first).toBe(null)
    vi.stubEnv('STET_TEST_PROCESS', 'the second')
    vi.advanceTimersByTime(119_000)
    expect(await example.ask({ environment: 'STET_TEST_PROCESS' })).toBe(null)
    vi.advanceTimersByTime(121_000)
    expect(await example.ask({ environment: 'STET_TEST_PROCESS' })).toBe('the second')
  })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})
