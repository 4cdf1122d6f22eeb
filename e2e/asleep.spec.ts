/** Machines and tabs that are suspended, and go on long after everybody has given up waiting for them. */
import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { ReviewPage } from './review-page'
import { expect, type Stet, test } from './stet'

const TEXT = 'A first paragraph that is long enough to be one.\n\nA second paragraph that is long enough to be one, too.\n'

// What is lost once in a hundred runs is lost.
test.describe.configure({ retries: 0 })

let id: string
test.beforeEach(async ({ stet }) => {
  id = await stet.importArticle(TEXT)
})

/** Changes the second paragraph as another editor would, over the API. */
async function saveElsewhere(stet: Stet, text: string): Promise<void> {
  const { id: paragraphId, revision: base, kind, level, ordered, joined, leftOut } = (await stet.article(id)).paragraphs[1]!
  const state = { text, kind, level, ordered, joined, leftOut }
  await stet.api('POST', `/api/articles/${id}/saves`, { author: 'Ben', saves: [{ saveId: randomUUID(), paragraphId, base, state }] })
}

test.afterEach(({ stet }) => stet.wake())

async function stored(stet: Stet) {
  const { paragraphs } = await stet.article(id)
  const { conflicts } = await stet.api<{ conflicts: readonly unknown[] }>('GET', `/api/articles/${id}/conflicts`)
  return { text: paragraphs[0]!.text, revision: paragraphs[0]!.revision, conflicts: conflicts.length }
}

async function typeAtEnd(review: ReviewPage, text: string): Promise<void> {
  await review.correction(1).click()
  await review.press('Control+End')
  await review.page.keyboard.type(text)
}

test('a server that sleeps for longer than anybody waits: what was typed is kept, and stored once when it wakes', async ({ page, stet }) => {
  // Requests are given up after a twentieth of the time.
  await page.addInitScript(() => {
    const timeout = AbortSignal.timeout.bind(AbortSignal)
    AbortSignal.timeout = (milliseconds) => timeout(milliseconds / 20)
  })
  const review = new ReviewPage(page, id)
  await review.open()
  stet.sleep()
  await typeAtEnd(review, ' While it slept.')
  await expect(review.status).toHaveText('Not saved: kept in this browser, trying again', { timeout: 60_000 })
  // Nothing has been heard of the events for a minute, and their connection is made anew.
  const again = page.waitForRequest('**/api/events?*')
  await letTimePass(page, 60_000)
  await again
  await page.keyboard.type(' And on.')
  stet.wake()
  await review.press('Escape')
  await review.saved()
  expect(await stored(stet)).toMatchObject({ text: expect.stringMatching(/be one\. While it slept\. And on\.$/), conflicts: 0 })
  await saveElsewhere(stet, 'Written after it woke.')
  await expect(review.correction(2)).toHaveText('Written after it woke.')
})

/** The clock goes on as after a time in which the tab did not run. */
async function letTimePass(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((passed) => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + passed
  }, milliseconds)
}

/** Lets a tab stand still: a window of the browser's own is open in it. Gives what wakes it. */
async function putToSleep(page: Page): Promise<() => Promise<void>> {
  const asleep = page.waitForEvent('dialog')
  const sleeping = page.evaluate(() => alert('Asleep'))
  const dialog = await asleep
  return async () => {
    await dialog.dismiss()
    await sleeping
  }
}

test('a tab that sleeps while it sends for the others and hears for them: another one takes over', async ({ context, stet }) => {
  const first = new ReviewPage(await context.newPage(), id)
  await first.open()
  await typeAtEnd(first, ' One.')
  await first.saved()
  const second = new ReviewPage(await context.newPage(), id)
  await second.open()
  const wake = await putToSleep(first.page)

  await typeAtEnd(second, ' Two.')
  await expect(second.status).toHaveText(/^Saving/)
  // Before, it asks some times whether the first is awake, five seconds apart.
  await expect(second.status).toHaveText(/^Saved /, { timeout: 60_000 })
  expect(await stored(stet)).toMatchObject({ text: expect.stringMatching(/be one\. One\. Two\.$/), conflicts: 0 })
  await saveElsewhere(stet, 'Written while it slept.')
  await letTimePass(second.page, 45_000)
  await expect(second.correction(2)).toHaveText('Written while it slept.')

  await wake()
  await expect(first.correction(1)).toHaveText(/One\. Two\.$/)
  await expect(first.correction(2)).toHaveText('Written while it slept.')
  await typeAtEnd(first, ' Three.')
  await first.press('Escape')
  await expect(second.correction(1)).toHaveText(/One\. Two\. Three\.$/)
  await first.saved()
  expect(await stored(stet)).toMatchObject({ text: expect.stringMatching(/be one\. One\. Two\. Three\.$/), conflicts: 0 })
})
