import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type BrowserContext, type Page, type Route } from '@playwright/test'
import type { ArticleView, BatchResult } from '../lib/articles/article'
import { ReviewPage } from './review-page'
import { expect, type Stet, test } from './stet'

/** What is stored of one paragraph, by its number. */
async function stored(stet: Stet, id: string, number: number) {
  const { paragraphs } = await stet.article(id)
  return paragraphs[number - 1]!
}

const TEXT = 'A first paragraph that is long enough to be one.\n\nA second paragraph that is long enough to be one, too.\n'

// What is lost once in a hundred runs is lost.
test.describe.configure({ retries: 0 })

test.describe('what was typed is not lost', () => {
  let id: string
  test.beforeEach(async ({ stet }) => {
    id = await stet.importArticle(TEXT)
  })

  test('when the page is reloaded at once', async ({ page, stet }) => {
    const review = new ReviewPage(page, id)
    await review.open()
    await review.correction(1).click()
    await review.press('Control+End')
    await page.keyboard.type(' Typed.')
    await review.kept('Typed.')
    await page.reload()
    await review.ready()
    await expect(review.correction(1)).toHaveText(/Typed\.$/)
    await review.saved()
    await expect.poll(() => stored(stet, id, 1)).toMatchObject({ text: expect.stringMatching(/Typed\.$/) })
  })

  test('while the server is not reached, and it is saved when it is again', async ({ page, stet, context }) => {
    const review = new ReviewPage(page, id)
    await review.open()
    await context.setOffline(true)
    await review.correction(1).click()
    await review.press('Control+End')
    await page.keyboard.insertText(' Offline.')
    await expect(review.status).toHaveText('Not saved: kept in this browser, trying again')
    await review.press('Escape', 'ArrowDown', 'x')
    expect((await stored(stet, id, 1)).revision).toBe(1)
    await context.setOffline(false)
    await review.saved()
    await expect.poll(() => stored(stet, id, 1)).toMatchObject({ revision: 2, text: expect.stringMatching(/Offline\.$/) })
    await expect.poll(() => stored(stet, id, 2)).toMatchObject({ revision: 2, leftOut: true })
  })

  test('when the server is killed between typing and acknowledgement', async ({ page, stet }) => {
    const review = new ReviewPage(page, id)
    await review.open()
    // The save arrives and is stored; its answer never comes.
    const killOnce = async (route: Route) => {
      await route.fetch()
      await stet.kill()
      await route.abort('connectionreset')
    }
    await page.route('**/saves', killOnce, { times: 1 })
    await review.correction(1).click()
    await review.press('Control+End')
    await page.keyboard.type(' Killed.')
    await expect(review.status).toHaveText('Not saved: kept in this browser, trying again')
    await page.keyboard.type(' And on.')
    await stet.start()
    await review.saved()
    await expect.poll(() => stored(stet, id, 1)).toMatchObject({ revision: 3, text: expect.stringMatching(/Killed\. And on\.$/) })
  })

  test('when a save is sent twice', async ({ page, stet }) => {
    const review = new ReviewPage(page, id)
    await review.open()
    await page.route('**/saves', async (route) => {
      await route.fetch()
      await route.continue()
    })
    await review.correction(1).click()
    await review.press('Control+End')
    // At once: a pause between two keys sends what is there.
    await page.keyboard.insertText(' Twice.')
    await review.press('Escape')
    await review.saved()
    await expect.poll(() => stored(stet, id, 1)).toMatchObject({ revision: 2, text: expect.stringMatching(/one\. Twice\.$/) })
  })

  test('when it was typed on an older text: the words of both are there, and the caret stays', async ({ page, stet }) => {
    await page.route('**/api/events?*', (route) => route.abort())
    const review = new ReviewPage(page, id)
    await review.open()
    await saveElsewhere(stet, id, 1, (text) => text.replace('A first', 'One first'))
    await review.correction(1).click()
    await review.press('Control+End')
    await page.keyboard.type(' Mine.')
    await expect(review.correction(1)).toHaveText('One first paragraph that is long enough to be one. Mine.')
    await page.keyboard.type(' On.')
    await review.press('Escape')
    await review.saved()
    expect((await stored(stet, id, 1)).text).toBe('One first paragraph that is long enough to be one. Mine. On.')
  })

  test('when the same words were changed: both texts are shown and kept, and the editor chooses', async ({ page, stet }) => {
    // Nobody tells this page what others do, so that it types on an older text.
    await page.route('**/api/events?*', (route) => route.abort())
    const review = new ReviewPage(page, id)
    await review.open()
    await saveElsewhere(stet, id, 1, () => 'Theirs.')
    await review.correction(1).click()
    await review.press('Control+a')
    // At once: a pause between two keys sends what is there, which is then a text of its own.
    await page.keyboard.insertText('Mine.')
    await review.press('Escape')
    const conflict = page.getByRole('region', { name: 'Two texts collide here' })
    await expect(conflict).toContainText('Mine.')
    await expect(conflict).toContainText('Theirs.')
    await expect(review.correction(1)).toHaveText('Theirs.')
    await page.reload()
    await review.ready()
    await conflict.getByRole('button', { name: /^Take / }).click()
    await review.saved()
    await expect(conflict).toBeHidden()
    await expect.poll(() => stored(stet, id, 1)).toMatchObject({ revision: 3, text: 'Mine.' })
  })

  test('in two tabs, which show the same text and never collide', async ({ page, stet, context }) => {
    const one = new ReviewPage(page, id)
    const two = new ReviewPage(await context.newPage(), id)
    await one.open()
    await two.open()
    await one.correction(1).click()
    await one.press('Control+End')
    await one.page.keyboard.type(' One.')
    await expect(two.correction(1)).toHaveText(/One\.$/)
    await two.correction(1).click()
    await two.press('Control+End')
    await two.page.keyboard.type(' Two.')
    await expect(one.correction(1)).toHaveText(/One\. Two\.$/)
    await two.press('Escape')
    await two.saved()
    await one.page.close()
    await two.correction(1).click()
    await two.press('Control+End')
    await two.page.keyboard.type(' Three.')
    await two.press('Escape')
    await two.saved()
    const paragraph = await stored(stet, id, 1)
    expect(paragraph.text).toMatch(/One\. Two\. Three\.$/)
    expect((await stet.api<{ conflicts: unknown[] }>('GET', `/api/articles/${id}/conflicts`)).conflicts).toEqual([])
  })
})

test('what was typed before the browser was killed comes back', async ({ stet, launchOptions }) => {
  const id = await stet.importArticle(TEXT)
  const profile = mkdtempSync(path.join(tmpdir(), 'stet-profile-'))
  const open = async (): Promise<[BrowserContext, Page]> => {
    const context = await chromium.launchPersistentContext(profile, { ...launchOptions, baseURL: stet.address })
    return [context, context.pages()[0] ?? (await context.newPage())]
  }
  try {
    const [context, page] = await open()
    const review = new ReviewPage(page, id)
    await review.open()
    await page.route('**/saves', (route) => route.abort())
    await review.correction(2).click()
    await review.press('Control+End')
    await page.keyboard.type(' Before the crash.')
    // Within 300 milliseconds where nothing else keeps the machine busy: `npm run test:faults -- Chromium` counts on that.
    await review.kept('Before the crash.')
    const closed = new Promise((resolve) => context.once('close', resolve))
    const session = await context.newCDPSession(page)
    void session.send('Browser.crash').catch(() => {})
    await closed

    const [again, second] = await open()
    const restored = new ReviewPage(second, id)
    await restored.open()
    await expect(restored.correction(2)).toHaveText(/Before the crash\.$/)
    await expect(second.getByText('Brought back unsaved text in 1 paragraph')).toBeVisible()
    await restored.saved()
    await expect.poll(() => stored(stet, id, 2)).toMatchObject({ revision: 2, text: expect.stringMatching(/Before the crash\.$/) })
    await again.close()
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
})

/** Changes a paragraph as another editor would, over the API. */
async function saveElsewhere(stet: Stet, id: string, number: number, change: (text: string) => string): Promise<void> {
  const { paragraphs }: ArticleView = await stet.article(id)
  const { id: paragraphId, revision: base, text, kind, level, ordered, joined, leftOut } = paragraphs[number - 1]!
  const state = { text: change(text), kind, level, ordered, joined, leftOut }
  await stet.api<BatchResult>('POST', `/api/articles/${id}/saves`, { author: 'Other', saves: [{ saveId: randomUUID(), paragraphId, base, state }] })
}
