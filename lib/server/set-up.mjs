// @ts-check
/**
 * Brings a checkout to the point where it can run: what `npm start` and `npm test` do first. Each step is skipped
 * where its outcome is there and its sources have not changed since.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { fingerprint } from './fingerprint.mjs'
import { dependenciesAreInstalled, isDevelopers, npmCommand } from './npm.mjs'
import { PlainFailure } from './plain-failure.mjs'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * Where it is said what is being done.
 * @type {NodeJS.WriteStream}
 */
let sayingTo = process.stdout

/** From now on it is said on standard error: standard output is for a command's answer. */
export const sayOnStandardError = () => {
  sayingTo = process.stderr
}

/** @param {string} sentence */
export const say = (sentence) => void sayingTo.write(`Stet: ${sentence}\n`)

/**
 * Something made from sources by one command.
 * @typedef {object} Product
 * @property {string} folder where it is; the fingerprint of its sources is kept in there
 * @property {readonly string[]} sources
 * @property {readonly string[]} command for Node
 * @property {string} doing what is said while it is made
 * @property {string} failing what is said where it cannot be made
 */

/** @type {Product} */
export const DATABASE_CLIENT = {
  folder: 'lib/database/generated',
  sources: ['prisma/schema.prisma', 'prisma/generate.mjs', 'prisma/engines.mjs', 'package-lock.json'],
  command: ['prisma/generate.mjs'],
  doing: 'Generating the database client.',
  failing: 'The database client could not be generated.',
}

/** @type {Product} */
export const BUILD = {
  folder: '.next',
  sources: ['app', 'lib', 'prisma/schema.prisma', 'next.config.js', 'tsconfig.json', 'package-lock.json'],
  command: ['lib/server/build.mjs'],
  doing: 'Building the pages, because the sources are new or have changed. This takes about half a minute.',
  failing: 'The pages could not be built.',
}

/**
 * @param {Product} product
 * @param {Record<string, string>} [environment]
 */
export async function makeUnlessUpToDate({ folder, sources, command, doing, failing }, environment = {}) {
  const stamp = path.join(root, folder, 'sources.sha256')
  const wanted = fingerprint(root, sources)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say(doing)
  const { code, output } = await run([...command], { env: { ...process.env, ...environment }, quiet: true })
  if (code !== 0) throw new PlainFailure(`${failing} This is what was said about it:\n\n${output.trim()}`)
  writeFileSync(stamp, wanted)
}

/**
 * Installs what package-lock.json names, unless it is there.
 * @param {{ forDevelopment: boolean }} which whether the tests' and builders' own packages are needed too
 */
export async function installDependencies({ forDevelopment }) {
  if (dependenciesAreInstalled(root, { forDevelopment })) return
  const fresh = !existsSync(path.join(root, 'node_modules'))
  say(`Installing the packages it is made of${fresh ? '' : ', because their list has changed'}. This can take some minutes.`)
  const command = npmCommand(fresh ? ['ci'] : ['install', '--no-save'], { forDevelopment: forDevelopment || isDevelopers(root) })
  const { code } = await run(command, {
    // The engines that Prisma would download are not used.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
    quiet: false,
  })
  if (code !== 0) throw new PlainFailure('The packages could not be installed: npm says why above.')
}

/**
 * Runs Node with these arguments, in the project's folder.
 * @param {string[]} args
 * @param {{ env: NodeJS.ProcessEnv, quiet: boolean }} options quiet: what is said is kept, not shown
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function run(args, { env, quiet }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', quiet ? 'pipe' : sayingTo, quiet ? 'pipe' : 'inherit'] })
    let output = ''
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text))
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
