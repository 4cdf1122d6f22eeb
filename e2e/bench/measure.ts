import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

/** What a server has used since the measure before. Times are in milliseconds. */
export type Measured = {
  /** Of the processor, by the server's own process. */
  readonly processor: number
  readonly statements: number
  /** Of the event loop. */
  readonly delay: { readonly p99: number; readonly most: number }
}

/** Asks a server that has loaded `measured-server.cjs`. The first measure is from its start. */
export async function measureServer(pid: number, folder: string): Promise<Measured> {
  const file = path.join(folder, `${pid}.json`)
  rmSync(file, { force: true })
  process.kill(pid, 'SIGUSR2')
  while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 20))
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Milliseconds of the processor that a process and those it has started have used, on Linux; not a number elsewhere. */
export function processorTime(pid: number): number {
  if (process.platform !== 'linux') return NaN
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => statOf(Number(name)) ?? [])
  const timeOf = (one: Stat): number =>
    one.time + processes.filter(({ parent }) => parent === one.pid).reduce((sum, child) => sum + timeOf(child), 0)
  const own = processes.find((one) => one.pid === pid)
  return own ? timeOf(own) : NaN
}

type Stat = { readonly pid: number; readonly parent: number; readonly time: number }

/** Milliseconds of one of the kernel's ticks, which are a hundredth of a second wherever Node runs. */
const TICK = 10

/** See proc(5): the parent is field 4; user and system time, own and of children that have ended, are 14 to 17. */
function statOf(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number)
    const time = fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) * TICK
    return { pid, parent: fields[1] ?? 0, time }
  } catch {
    return null
  }
}
