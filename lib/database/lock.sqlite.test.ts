import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DatabaseFailure } from './failure'
import { lockFolder } from './lock'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stet-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Another process that takes the lock, says so, and stays. */
async function startOwner() {
  const script = path.join(folder, 'owner.cjs')
  const require = createRequire(import.meta.url)
  writeFileSync(
    script,
    `require(${JSON.stringify(require.resolve('tsx/cjs'))})
     require(${JSON.stringify(path.join(import.meta.dirname, 'lock.ts'))}).lockFolder(${JSON.stringify(folder)})
     console.log('locked')
     setInterval(() => {}, 1000)`,
  )
  const owner = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(owner.stdout, 'data')
  return owner
}

test('A second Stet on the same folder is refused with the first one’s process number', async () => {
  const owner = await startOwner()
  try {
    expect(() => lockFolder(folder)).toThrow(DatabaseFailure)
    expect(() => lockFolder(folder)).toThrow(`Another Stet (process ${owner.pid}) is already using the folder`)
  } finally {
    owner.kill('SIGKILL')
    await once(owner, 'exit')
  }
})

test('The lock of a process that was killed is free', async () => {
  const owner = await startOwner()
  owner.kill('SIGKILL')
  await once(owner, 'exit')
  lockFolder(folder)()
})

test('A lock that was let go can be taken again', () => {
  lockFolder(folder)()
  lockFolder(folder)()
})
