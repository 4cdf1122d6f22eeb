// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** Made from other files themselves, or no part of what is made. */
const IGNORED = /(^|\/)(node_modules|generated|accuracy)(\/|$)|^lib\/(server|cli)\/|\.test\.tsx?$/

/**
 * A fingerprint of files and of everything in folders: it changes with any name or content, and with nothing else
 * (not with the time a file was touched, so a fresh checkout of the same sources counts as the same).
 * @param {string} root
 * @param {readonly string[]} sources paths under `root`; missing ones count as empty
 */
export function fingerprint(root, sources) {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => filesOf(root, source)).sort()) {
    hash.update(file).update('\0').update(readFileSync(path.join(root, file))).update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} source
 * @returns {string[]} paths under `root`, with slashes on every system
 */
function filesOf(root, source) {
  const absolute = path.join(root, source)
  if (!existsSync(absolute)) return []
  if (statSync(absolute).isFile()) return [source]
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((file) => !IGNORED.test(file))
}
