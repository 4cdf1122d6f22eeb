// @ts-check
// What `npm start` runs, and `npm run dev` with --dev. With --as-built it serves the build that is there, whatever
// has changed since. It is plain Node, and imports nothing before the version is known to be right: on a fresh
// checkout no package is installed yet.
import { readFileSync } from 'node:fs'

/** @param {string} file */
const here = (file) => new URL(file, import.meta.url)

async function start() {
  const { engines } = JSON.parse(readFileSync(here('../../package.json'), 'utf8'))
  const { isSupported } = await import('./node-version.mjs')
  if (!isSupported(process.versions.node, engines.node)) {
    console.error(
      `Stet needs a newer Node than ${process.versions.node}: install the current LTS version (it runs on ${engines.node}).`,
    )
    process.exit(1)
  }

  const dev = process.argv.includes('--dev')
  process.env['NEXT_TELEMETRY_DISABLED'] = '1'
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production' })

  const { readSettings } = await import('./settings.mjs')
  const setUp = await import('./set-up.mjs')
  const settings = readSettings(process.env)
  const { refuseBusyPort } = await import('./port.mjs')
  await refuseBusyPort(settings)
  process.chdir(setUp.root)

  await setUp.installDependencies({ forDevelopment: false })
  await setUp.makeUnlessUpToDate(setUp.DATABASE_CLIENT)

  const { prepareDesk, serve } = await loadServer()
  const closeDesk = await prepareDesk()
  if (!dev && !process.argv.includes('--as-built')) await setUp.makeUnlessUpToDate(setUp.BUILD, { NODE_ENV: 'production' })
  await serve({ ...settings, dev, root: setUp.root, closeDesk })
}

/** Loads the rest of the server, which is TypeScript; what it loads in turn later on is plain JavaScript again. */
async function loadServer() {
  const { createRequire } = await import('node:module')
  const require = createRequire(import.meta.url)
  const unregister = require('tsx/cjs/api').register()
  /** @type {typeof import('./main')} */
  const server = require('./main.ts')
  unregister()
  return server
}

start().catch((error) => {
  const isPlain = error?.name === 'PlainFailure' || error?.name === 'DatabaseFailure'
  console.error(isPlain ? `Stet: ${error.message}` : error)
  process.exit(1)
})
