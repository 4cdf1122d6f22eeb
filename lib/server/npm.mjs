// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PlainFailure } from './plain-failure.mjs'

/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean, link?: boolean }} Entry
 * @typedef {{ packages: Record<string, Entry> }} LockFile
 */

/**
 * Whether node_modules holds what package-lock.json names, by npm's own record of what it installed. Optional
 * packages may be absent: most of them belong to other systems.
 * @param {string} root
 * @param {{ forDevelopment: boolean }} which
 */
export function dependenciesAreInstalled(root, { forDevelopment }) {
  const record = path.join(root, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = readLockFile(path.join(root, 'package-lock.json'))
  const installed = readLockFile(record)
  return Object.entries(wanted.packages).every(([name, entry]) => {
    if (name === '' || entry.optional || entry.devOptional || (entry.dev && !forDevelopment)) return true
    return installed.packages[name]?.version === entry.version
  })
}

/**
 * Whether the tests' and builders' own packages are installed too: then they stay.
 * @param {string} root
 */
export function isDevelopers(root) {
  const record = path.join(root, 'node_modules/.package-lock.json')
  return existsSync(record) && Object.values(readLockFile(record).packages).some(({ dev }) => dev === true)
}

/**
 * @param {string} file
 * @returns {LockFile}
 */
function readLockFile(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/**
 * The arguments with which Node runs npm. (`npm` itself is a shell script, and another one on Windows.)
 * @param {readonly string[]} command
 * @param {{ forDevelopment: boolean }} which
 */
export function npmCommand(command, { forDevelopment }) {
  const beside = path.dirname(process.execPath)
  const candidates = [
    // Set by npm for the scripts it runs.
    process.env['npm_execpath'],
    path.join(beside, 'node_modules/npm/bin/npm-cli.js'),
    path.join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ]
  const script = candidates.find((candidate) => candidate?.endsWith('npm-cli.js') && existsSync(candidate))
  if (!script) throw new PlainFailure('npm was not found beside Node. Start Stet with “npm start”.')
  return [script, ...command, '--loglevel=error', ...(forDevelopment ? ['--include=dev'] : ['--omit=dev'])]
}
