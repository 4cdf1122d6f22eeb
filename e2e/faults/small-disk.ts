import { execFileSync } from 'node:child_process'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import type { Location } from '../../lib/database/location'
import { Stet } from '../running-stet'
import { Broken, type Outcome, pause } from './fault'
import { verifyWriters } from './verify'
import { writersOf } from './writer'

const WRITERS = 8

/**
 * A server on a real disk of 32 MB (a tmpfs, which only root can mount) that is filled to the last byte under eight
 * writers, over HTTP; it is killed while it is full, started again when there is room, and must have lost nothing.
 */
export async function smallDisk({ times }: { readonly times: number }): Promise<Outcome> {
  const stet = new Stet()
  const desk: Location = { engine: 'sqlite', file: path.join(stet.data, 'stet.db'), folder: stet.data }
  const broken = new Broken()
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=32m', 'tmpfs', stet.data])
  try {
    await stet.start()
    const { articleId, writers } = await writersOf(stet, { writers: WRITERS, each: 1 })
    let enough = false
    const acknowledged = () => writers.reduce((sum, writer) => sum + writer.acknowledged.length, 0)
    const progress = async () => {
      const goal = acknowledged() + WRITERS
      for (let waited = 0; acknowledged() < goal && waited < 60_000; waited += 20) await pause(20)
      if (acknowledged() < goal) broken.add('does not go on by itself', `after ${acknowledged()} saves`)
    }
    const writing = Promise.all(writers.map((writer) => writer.write(() => enough)))
    for (let i = 0; i < times; i++) {
      await progress()
      const filler = path.join(stet.data, 'filler')
      fill(filler)
      await pause(1500)
      const isKilled = i % 2 === 1
      if (isKilled) await stet.kill()
      rmSync(filler)
      if (isKilled) await stet.start()
    }
    await progress()
    enough = true
    await writing
    await stet.stop()
    const saves = await verifyWriters(desk, articleId, writers, 1, broken)
    return { figures: { 'times full': times, acknowledged: saves, lost: broken.count('lost') }, broken: broken.sentences }
  } finally {
    await stet.stop()
    execFileSync('umount', ['-l', stet.data])
    await stet.dispose()
  }
}

/** Writes until nothing more goes in. */
function fill(file: string): void {
  const descriptor = openSync(file, 'w')
  for (const size of [1 << 20, 1 << 12, 1]) {
    const block = Buffer.alloc(size)
    try {
      for (;;) writeSync(descriptor, block)
    } catch {
      // Full, for blocks of this size.
    }
  }
  closeSync(descriptor)
}
