import Database from 'better-sqlite3'
import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { makeFolder } from './data-folder'
import { DatabaseFailure } from './failure'

/**
 * Makes a new SQLite file under its final name only when it is whole: `write` fills a file beside it, which is
 * checked, brought to the disk and renamed. Where anything fails there is no file.
 */
export async function writeWholeFile(file: string, write: (part: string) => void | Promise<void>): Promise<void> {
  if (existsSync(file)) throw new DatabaseFailure(`The file “${file}” is already there: name a new one.`)
  makeFolder(path.dirname(file))
  const part = `${file}.part`
  rmSync(part, { force: true })
  try {
    await write(part)
    ownerOnly(part)
    assertSound(part)
    toDisk(part)
    renameSync(part, file)
    toDisk(path.dirname(file))
  } catch (error) {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(part + suffix, { force: true })
    throw error
  }
}

/** The texts of a desk are its editors': nobody else on the machine reads them. */
export function ownerOnly(file: string): void {
  if (process.platform !== 'win32') chmodSync(file, 0o600)
}

/** Throws a DatabaseFailure where the file is not a sound SQLite database. */
export function assertSound(file: string): void {
  let verdict: unknown
  try {
    const connection = new Database(file, { readonly: true, fileMustExist: true })
    try {
      verdict = connection.pragma('integrity_check', { simple: true })
    } finally {
      connection.close()
    }
  } catch (cause) {
    throw new DatabaseFailure(`“${file}” is not a back-up of Stet (${cause instanceof Error ? cause.message : String(cause)}).`, { cause })
  }
  if (verdict !== 'ok') throw new DatabaseFailure(`“${file}” is damaged (${String(verdict)}).`)
}

/** A rename and a file are on the disk once both have been flushed; Windows flushes no folders. */
function toDisk(name: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(name, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
