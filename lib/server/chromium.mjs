// @ts-check
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { PlainFailure } from './plain-failure.mjs'
import { run, say } from './set-up.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge', 'microsoft-edge']

/** Where installers put it outside the PATH. */
const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable]
    return folder
      ? [path.join(folder, 'Google/Chrome/Application/chrome.exe'), path.join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : []
  }),
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * A Chromium that is installed: the one STET_CHROMIUM names, else one on the PATH or in its usual place. Null where
 * there is none; Playwright's own may still be there.
 * @returns {string | null}
 */
export function chromiumPath() {
  const named = process.env['STET_CHROMIUM']
  if (named) return named
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean)
  const onPath = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name + suffix)))
  const usual = process.platform === 'darwin' || process.platform === 'win32' ? PLACES[process.platform] : []
  return [...onPath, ...usual].find((file) => existsSync(file) && isExecutable(file)) ?? null
}

/**
 * Fails with a sentence where there is no Chromium to test with and none can be had.
 */
export async function ensureChromium() {
  const found = chromiumPath()
  if (found) {
    if (isExecutable(found)) return
    throw new PlainFailure(`STET_CHROMIUM names ${found}, which cannot be run.`)
  }
  const { chromium } = await import('@playwright/test')
  if (isExecutable(chromium.executablePath())) return
  say('There is no Chromium here: fetching Playwright’s own.')
  const { code } = await run(['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { env: process.env, quiet: true })
  if (code !== 0) {
    throw new PlainFailure(
      'The tests in a browser need a Chromium, and Playwright’s could not be fetched. Install Chromium or Chrome ' +
        '(on Debian and Ubuntu: apt-get install chromium), or name one in STET_CHROMIUM.',
    )
  }
}
