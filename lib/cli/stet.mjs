// @ts-check
// What `npm run -s stet` runs. Like `npm start` it is plain Node and brings a fresh checkout to the point where it can
// run; what it says about that goes to standard error, for standard output is the command's.
import { readFileSync } from 'node:fs'
import { isSupported } from '../server/node-version.mjs'
import { installDependencies, sayOnStandardError } from '../server/set-up.mjs'

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
if (!isSupported(process.versions.node, engines.node)) {
  console.error(`Stet needs a newer Node than ${process.versions.node}: install the current LTS version (it runs on ${engines.node}).`)
  process.exit(2)
}
sayOnStandardError()
try {
  await installDependencies({ forDevelopment: false })
} catch (error) {
  console.error(error instanceof Error && error.name === 'PlainFailure' ? `Stet: ${error.message}` : error)
  process.exit(1)
}
// From here on TypeScript can be loaded. The type checker need not follow: it reads stet.ts by itself.
for (const loaded of ['tsx', './stet.ts']) await import(loaded)
