/**
 * Takes the pictures of the README, of the sample article half corrected, on a desk of its own.
 *
 *   npm run pictures
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { chromiumPath } from '../lib/server/chromium.mjs'
import { ReviewPage } from './review-page'
import { Stet } from './stet'

const FOLDER = path.join(__dirname, 'pictures')

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const stet = new Stet()
  const executablePath = chromiumPath()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    await stet.start()
    const { articles } = await stet.api<{ articles: { id: string }[] }>('GET', '/api/articles')
    const id = articles[0]?.id
    if (id === undefined) throw new Error('The sample article is not on the desk.')
    const page = await browser.newPage({ baseURL: stet.address, viewport: { width: 1440, height: 900 } })
    await page.addInitScript(() => localStorage.setItem('stet-author', 'Ada'))
    const review = new ReviewPage(page, id)
    await review.open()
    await correct(review)
    await take(page, 'review-light')
    await page.emulateMedia({ colorScheme: 'dark' })
    await take(page, 'review-dark')
    await page.setViewportSize({ width: 390, height: 844 })
    await take(page, 'review-phone')
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.emulateMedia({ colorScheme: 'light' })
    for (const [name, address] of [['desk', '/'], ['preview', `/articles/${id}/preview`], ['history', `/articles/${id}/history`]] as const) {
      await page.goto(address)
      await page.waitForLoadState('networkidle')
      await take(page, `${name}-light`)
    }
  } finally {
    await browser.close()
    await stet.dispose()
  }
}

/** A little of an editor's work, ending with the card of a finding. */
async function correct(review: ReviewPage): Promise<void> {
  const { page } = review
  await review.correction(4).click()
  await review.select(4, 'the To have to')
  await page.keyboard.type('Le Devoir,')
  await review.press('Control+Enter')
  await review.correction(1).focus()
  await review.press('Escape', 'r', 'j', 'r')
  await page.waitForTimeout(1_500)
  await review.correction(3).click()
  await review.press('Control+Home', 'F8')
  await page.waitForTimeout(500)
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) })
}

void main()
