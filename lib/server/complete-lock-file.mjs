// @ts-check
/**
 * Adds to package-lock.json the optional packages of systems that npm left out: it drops, without a word, those
 * whose exact version the registry in use does not hold. Their fingerprints are not known then, so these entries
 * have none; their versions are as exact as all others. Run it after `npm install`.
 *
 *     node lib/server/complete-lock-file.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { missingOptionalPackages } from './optional-packages.mjs'

const file = new URL('../../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const missing = missingOptionalPackages(lock)
for (const { name, version, dev, system } of missing) {
  lock.packages[`node_modules/${name}`] = { version, ...system, ...(dev && { dev }), optional: true }
}
const byName = Object.entries(lock.packages).sort(([left], [right]) => left.localeCompare(right, 'en'))
lock.packages = Object.fromEntries(byName)
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(missing.length === 0 ? 'Nothing was missing.' : `Added ${missing.map(({ name }) => name).join(', ')}.`)
