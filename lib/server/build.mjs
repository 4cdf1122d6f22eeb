// @ts-check
// Builds the pages, and keeps their scripts and styles compressed beside them: once, as small as they get, instead of
// at every request.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { root, run } from './set-up.mjs'

const FOLDER = path.join(root, '.next/static')

const { code } = await run([path.join(root, 'node_modules/next/dist/bin/next'), 'build'], { env: process.env, quiet: false })
if (code !== 0) process.exit(code ?? 1)

for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
  if (!/\.(js|css|svg|json)$/.test(name)) continue
  const file = path.join(FOLDER, name)
  const content = readFileSync(file)
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }))
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
}
