import { test as base } from '@playwright/test'
import { Stet } from './running-stet'

export { expect } from '@playwright/test'
export { Stet }

/** Playwright's `test` with a server for each worker, and its address as the base of every page's. */
export const test = base.extend<object, { stet: Stet }>({
  stet: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are asked for from this pattern
    async ({}, provide) => {
      const stet = new Stet()
      await stet.start()
      await provide(stet)
      await stet.dispose()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ stet }, provide) => provide(stet.address),
})
