/**
 * Takes the pictures of the README, of the sample article half corrected, on a desk of its own.
 *
 *   npm run pictures
 */
import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { chromiumPath } from '../lib/server/chromium.mjs'
import { ReviewPage } from './review-page'
import { Stet } from './stet'

const FOLDER = path.join(__dirname, 'pictures')
const ARTICLES = path.join(__dirname, '../lib/checks/accuracy/articles')

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
    const { entries } = await stet.api<{ entries: { id: string }[] }>('GET', '/api/articles')
    const id = entries[0]?.id
    if (id === undefined) throw new Error('The sample article is not on the desk.')
    await fillDesk(stet)
    const page = await browser.newPage({ baseURL: stet.address, viewport: { width: 1440, height: 900 } })
    await page.addInitScript(() => localStorage.setItem('stet-author', 'Ada'))
    const review = new ReviewPage(page, id)
    await review.open()
    await correct(review)
    await take(page, 'review-light')
    await page.emulateMedia({ colorScheme: 'dark' })
    await take(page, 'review-dark')
    await page.setViewportSize({ width: 390, height: 844 })
    // As after F8, which brings the card into view; the window has shrunk around it.
    await page.locator('[data-finding-card]').evaluate((card) => card.scrollIntoView({ block: 'nearest' }))
    await take(page, 'review-phone')
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.emulateMedia({ colorScheme: 'light' })
    await counted(stet)
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
  await review.correction(1).focus()
  await review.press('Escape', 'r', 'j', 'r')
  await page.getByRole('button', { name: /^Findings \([1-9]/ }).waitFor()
  // The sentence that a full stop cuts, “kyiv” and “the To have to”: the first fix of each, and on to the next.
  await review.correction(3).click()
  await review.press('Control+Home', 'F8')
  for (let fix = 0; fix < 3; fix += 1) {
    await page.waitForTimeout(1_500)
    await review.press('1')
  }
  await page.waitForTimeout(3_000)
}

/** More articles for the desk, some of them begun. */
async function fillDesk(stet: Stet): Promise<void> {
  for (const [place, name] of readdirSync(ARTICLES).filter((file) => file.startsWith('synth-')).entries()) {
    const id = await stet.importArticle(readFileSync(path.join(ARTICLES, name), 'utf8'), { sourceLanguage: name.split('-')[2] })
    const { paragraphs } = await stet.article(id)
    const marks = paragraphs.slice(0, place * 4).map(({ id: paragraphId, revision }) => ({ id: randomUUID(), paragraphId, revision, given: true }))
    if (marks.length > 0) await stet.api('POST', `/api/articles/${id}/marks`, { author: 'Ada', marks })
  }
}

/** Waits until the desk has counted what the checks find in every article. */
async function counted(stet: Stet): Promise<void> {
  for (let wait = 0; wait < 120; wait += 1) {
    const { entries } = await stet.api<{ entries: { openFindings: number | null }[] }>('GET', '/api/articles')
    if (entries.every(({ openFindings }) => openFindings !== null)) return
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) })
}

void main()
