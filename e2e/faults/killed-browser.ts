import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Page, chromium } from '@playwright/test'
import { chromiumPath } from '../../lib/server/chromium.mjs'
import { ReviewPage } from '../review-page'
import { Stet } from '../running-stet'
import { Broken, type Outcome, pause } from './fault'

const TEXT = 'A first paragraph that is long enough to be one.\n\nA second paragraph that is long enough to be one, too.\n'

/** Kills Chromium while somebody types and nothing reaches the server; the next visit must bring the text back and save it. */
export async function killedBrowser({ times }: { readonly times: number }): Promise<Outcome> {
  const broken = new Broken()
  const stet = new Stet()
  await stet.start()
  let saved = 0
  try {
    for (let i = 0; i < times; i++) {
      const id = await stet.importArticle(TEXT)
      const profile = mkdtempSync(path.join(tmpdir(), 'stet-profile-'))
      const typed = ` Typed before crash ${i}.`
      await inBrowser(profile, stet, async (page) => {
        const review = new ReviewPage(page, id)
        await review.open()
        await page.route('**/saves', (route) => route.abort())
        await review.correction(2).click()
        await review.press('Control+End')
        await page.keyboard.type(typed)
        await page.waitForTimeout(300)
        const closed = new Promise((resolve) => page.context().once('close', resolve))
        const session = await page.context().newCDPSession(page)
        void session.send('Browser.crash').catch(() => {})
        await closed
      })
      await inBrowser(profile, stet, async (page) => {
        const review = new ReviewPage(page, id)
        await review.open()
        if (await isStored(stet, id, typed)) saved += 1
        else broken.add('lost', `“${typed}” of crash ${i}`)
        await page.context().close()
      })
      rmSync(profile, { recursive: true, force: true })
    }
    return { figures: { crashes: times, 'brought back and saved': saved, lost: broken.count('lost') }, broken: broken.sentences }
  } finally {
    await stet.dispose()
  }
}

/** Whether the second paragraph comes to end with this text, within some seconds of the visit. */
async function isStored(stet: Stet, articleId: string, typed: string): Promise<boolean> {
  for (let tries = 0; tries < 150; tries++) {
    if ((await stet.article(articleId)).paragraphs[1]?.text.endsWith(typed)) return true
    await pause(100)
  }
  return false
}

async function inBrowser(profile: string, stet: Stet, work: (page: Page) => Promise<void>): Promise<void> {
  const executablePath = chromiumPath()
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    baseURL: stet.address,
    locale: 'en-US',
  })
  await work(context.pages()[0] ?? (await context.newPage()))
}
