import { defineConfig } from '@playwright/test'
import { chromiumPath } from '../lib/server/chromium.mjs'

const executablePath = chromiumPath()

/**
 * Each worker has a server of its own on a data folder of its own (stet.ts), on the build that is there. `npm test`
 * makes it; to run these tests alone, start Stet once before.
 */
export default defineConfig({
  testDir: '.',
  // Vitest has the files named *.test.ts.
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  timeout: 180_000,
  // Only a test that fails waits for so long, and a busy machine may need it.
  expect: { timeout: 30_000 },
  fullyParallel: false,
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  // Where nobody watches, a browser that stumbled gets a second try, and the closing lines name the test. Tests of what
  // must never happen, lost text, have none (durability.spec.ts, asleep.spec.ts).
  retries: process.env['CI'] ? 1 : 0,
  reporter: process.env['STET_TEST_REPORT']
    ? [['list'], ['json', { outputFile: process.env['STET_TEST_REPORT'] }]]
    : [['list']],
  use: {
    browserName: 'chromium',
    locale: 'en-US',
    timezoneId: 'America/Toronto',
    viewport: { width: 1280, height: 800 },
    // A trace is a picture of the page at every step, which makes each slower: where there is a second try, that has it.
    trace: process.env['CI'] ? 'on-first-retry' : 'retain-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      // Chromium refuses its sandbox to root, which is who runs in many containers; nobody else goes without it.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
})
