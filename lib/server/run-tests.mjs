// @ts-check
// What `npm test` runs: everything a fresh checkout needs, then every test. `npm test -- types unit` runs some of
// the parts: types, lint, unit, e2e. The last line says how many tests passed, failed and were skipped.
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * @typedef {{ passed: number, failed: number, skipped: readonly string[], retried?: readonly string[] }} Outcome
 * skipped: each test that was not run, with the reason where it gave one; retried: each of the passed ones that passed
 * on its second try only
 */

const wanted = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).engines.node
const { isSupported } = await import('./node-version.mjs')
if (!isSupported(process.versions.node, wanted)) {
  console.error(`Stet needs a newer Node than ${process.versions.node}: install the current LTS version (it runs on ${wanted}).`)
  process.exit(1)
}
const { BUILD, DATABASE_CLIENT, installDependencies, makeUnlessUpToDate, run, say } = await import('./set-up.mjs')
const { ensureChromium } = await import('./chromium.mjs')

process.env['NEXT_TELEMETRY_DISABLED'] = '1'
// Under npm test nobody's own settings, and nobody's own data.
for (const name of ['DATABASE_URL', 'STET_DATA', 'STET_HOST', 'STET_HOSTS', 'STET_PASSWORD', 'PORT']) delete process.env[name]
const report = path.join(tmpdir(), `stet-tests-${process.pid}.json`)

/** @type {Record<string, () => Promise<Outcome>>} */
const PARTS = {
  types: () => asOneTest(['node_modules/typescript/bin/tsc', '--noEmit']),
  lint: () => asOneTest(['node_modules/oxlint/bin/oxlint']),
  unit: () =>
    counted(
      ['node_modules/vitest/vitest.mjs', 'run', '--config', 'lib/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      unitOutcome,
    ),
  e2e: async () => {
    await ensureChromium()
    return counted(['node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e/playwright.config.mts'], browserOutcome)
  },
}

/**
 * A command that passes or fails as a whole.
 * @param {string[]} args
 * @returns {Promise<Outcome>}
 */
async function asOneTest(args) {
  const { code } = await run(args, { env: process.env, quiet: false })
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [] }
}

/**
 * A test runner that writes a report. One that fails without saying which test did counts as one failure.
 * @template Report
 * @param {string[]} args
 * @param {(report: Report) => Outcome} read
 * @returns {Promise<Outcome>}
 */
async function counted(args, read) {
  rmSync(report, { force: true })
  const { code } = await run(args, { env: { ...process.env, STET_TEST_REPORT: report }, quiet: false })
  /** @type {Outcome} */
  let outcome = { passed: 0, failed: 0, skipped: [] }
  try {
    outcome = read(JSON.parse(readFileSync(report, 'utf8')))
  } catch (error) {
    console.error('The tests left no report:', error)
  }
  rmSync(report, { force: true })
  return code === 0 || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 }
}

/**
 * @param {{ testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] }} report
 * @returns {Outcome}
 */
function unitOutcome({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults)
  /** @param {string} status */
  const having = (status) => tests.filter((test) => test.status === status)
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'))
  return {
    passed: having('passed').length,
    failed: having('failed').length + broken.length,
    skipped: tests.filter((test) => !['passed', 'failed'].includes(test.status)).map((test) => test.fullName),
  }
}

/**
 * @typedef {{ title: string, tests: { status: string, annotations: { type: string, description?: string }[] }[] }} Spec
 * @typedef {{ specs: Spec[], suites?: Suite[] }} Suite
 * @param {{ suites: Suite[], errors: unknown[] }} report
 * @returns {Outcome}
 */
function browserOutcome({ suites, errors }) {
  /** @type {(suite: Suite) => Spec[]} */
  const specsOf = (suite) => [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)]
  const tests = suites.flatMap(specsOf).flatMap((spec) => spec.tests.map((test) => ({ ...test, title: spec.title })))
  /** @param {string} status */
  const having = (status) => tests.filter((test) => test.status === status)
  return {
    passed: having('expected').length + having('flaky').length,
    failed: having('unexpected').length + errors.length,
    retried: having('flaky').map((test) => test.title),
    skipped: tests
      .filter((test) => test.status === 'skipped')
      .map((test) => [test.title, ...test.annotations.flatMap((annotation) => annotation.description ?? [])].join(': ')),
  }
}

async function main() {
  const named = process.argv.slice(2)
  const unknown = named.find((name) => !(name in PARTS))
  if (unknown) throw new Error(`There is no part “${unknown}”: ${Object.keys(PARTS).join(', ')}.`)

  await installDependencies({ forDevelopment: true })
  await makeUnlessUpToDate(DATABASE_CLIENT)
  await makeUnlessUpToDate(BUILD, { NODE_ENV: 'production' })

  let passed = 0
  let failed = 0
  let skipped = 0
  for (const [name, part] of Object.entries(PARTS)) {
    if (named.length > 0 && !named.includes(name)) continue
    say(`Testing: ${name}.`)
    const outcome = await part().catch((error) => {
      console.error(error?.name === 'PlainFailure' ? `Stet: ${error.message}` : error)
      return { passed: 0, failed: 1, skipped: [], retried: [] }
    })
    for (const test of outcome.skipped) console.log(`Skipped: ${test}`)
    for (const test of outcome.retried ?? []) console.log(`PASSED ON ITS SECOND TRY ONLY, and wants repair: ${test}`)
    passed += outcome.passed
    failed += outcome.failed
    skipped += outcome.skipped.length
  }
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  process.exit(failed > 0 ? 1 : 0)
}

main().catch((error) => {
  console.error(error?.name === 'PlainFailure' ? `Stet: ${error.message}` : error)
  console.log('\n0 passed, 1 failed, 0 skipped')
  process.exit(1)
})
