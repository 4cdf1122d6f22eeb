import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { DatabaseFailure } from './failure'

/** Makes the data folder where there is none. Throws a DatabaseFailure where it cannot be written. */
export function prepareDataFolder(folder: string): void {
  try {
    makeFolder(folder)
    accessSync(folder, constants.R_OK | constants.W_OK)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new DatabaseFailure(
      `The data folder “${folder}” cannot be written (${why}): make it writable, or name another one in STET_DATA.`,
      { cause },
    )
  }
}

/**
 * Makes a folder that only its owner reads, and those above it. Node's own recursive way never comes to an end where
 * the system makes no folders at all, as below /proc.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!existsSync(folder)) throw error
  }
}
