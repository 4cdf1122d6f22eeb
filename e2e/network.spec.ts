/**
 * A desk on a network, as its editors meet it: under a name of its own, over plain http (where a browser sends fewer
 * headers and has no locks), with a password.
 */
import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import { expectAccessible, expectNarrowFits } from './accessible'
import { ReviewPage } from './review-page'
import { Stet, expect, test as base } from './stet'

const PASSWORD = 'correct horse battery'

const test = base.extend<{ open: (options?: object) => Promise<BrowserContext> }, { desk: Stet; browserThere: Browser }>({
  desk: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are asked for from this pattern
    async ({}, provide) => {
      const stet = new Stet({ STET_PASSWORD: PASSWORD, STET_HOSTS: 'desk.test' }, { Authorization: `Bearer ${PASSWORD}` })
      await stet.start()
      await provide(stet)
      await stet.dispose()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  browserThere: [
    async ({ launchOptions }, provide) => {
      const args = [...(launchOptions.args ?? []), '--host-resolver-rules=MAP desk.test 127.0.0.1']
      const browser = await chromium.launch({ ...launchOptions, args })
      await provide(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  open: async ({ browserThere, desk }, provide) => {
    const contexts: BrowserContext[] = []
    await provide(async (options = {}) => {
      const context = await browserThere.newContext({ baseURL: `http://desk.test:${desk.port}`, locale: 'en-US', ...options })
      contexts.push(context)
      return context
    })
    for (const context of contexts) await context.close()
  },
})

const TEXT = 'A first paragraph that is long enough to be one.\n\nA second paragraph that is long enough to be one, too.\n'

async function signIn(context: BrowserContext, path = '/'): Promise<void> {
  const page = await context.newPage()
  await page.goto(path)
  await page.getByLabel('Password of the desk').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(path)
  await page.close()
}

for (const javaScriptEnabled of [true, false]) {
  test(`a stranger signs in and is led to what they asked for, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({ desk, open }) => {
    const id = await desk.importArticle(TEXT)
    const page = await (await open({ javaScriptEnabled })).newPage()
    await page.goto(`/articles/${id}/preview`)
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    expect(await page.content()).not.toContain('long enough')
    if (javaScriptEnabled) {
      await expect(page.getByLabel('Password of the desk')).toBeFocused()
      await expectAccessible(page)
      await expectNarrowFits(page)
    }
    await page.getByLabel('Password of the desk').fill('a guess')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByText('That is not the desk’s password. Try again.')).toBeVisible()
    await page.getByLabel('Password of the desk').fill(PASSWORD)
    await page.getByLabel('Password of the desk').press('Enter')
    await expect(page).toHaveURL(`/articles/${id}/preview`)
    await expect(page.getByRole('article').getByText('A second paragraph that is long enough to be one, too.')).toBeVisible()
  })
}

test('a session outlives a restart of the server, and nobody has to sign in again', async ({ desk, open }) => {
  const context = await open()
  await signIn(context)
  await desk.restart()
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Desk' })).toBeVisible()
})

test('text that was typed when the session was over is kept, and saved once the editor has signed in again', async ({ desk, open }) => {
  const id = await desk.importArticle(TEXT)
  const context = await open()
  await signIn(context)
  const review = new ReviewPage(await context.newPage(), id)
  await review.open()
  await context.clearCookies()
  await review.correction(1).click()
  await review.press('Control+End')
  await review.page.keyboard.type(' Typed too late.')
  await expect(review.status).toHaveText('Not saved: your session is over. What you type is kept in this browser.')
  await review.page.keyboard.type(' And on.')
  const opened = context.waitForEvent('page')
  await review.page.getByRole('link', { name: 'Sign in again' }).click()
  const again = await opened
  await again.getByLabel('Password of the desk').fill(PASSWORD)
  await again.getByRole('button', { name: 'Sign in' }).click()
  await expect(again.getByText('Close this page and go on where you were')).toBeVisible()
  await again.close()
  await review.saved()
  const { paragraphs } = await desk.article(id)
  expect(paragraphs[0]).toMatchObject({ text: expect.stringMatching(/Typed too late\. And on\.$/) })
})

test('it is also kept when the editor leaves the page to sign in, and comes back with it', async ({ desk, open }) => {
  const id = await desk.importArticle(TEXT)
  const context = await open()
  await signIn(context)
  const review = new ReviewPage(await context.newPage(), id)
  await review.open()
  await context.clearCookies()
  await review.correction(2).click()
  await review.press('Control+End')
  await review.page.keyboard.type(' Kept.')
  await expect(review.status).toHaveText(/^Not saved: your session is over/)
  await review.page.reload()
  await expect(review.page.getByText('What you typed before is kept in this browser.')).toBeVisible()
  await review.page.getByLabel('Password of the desk').fill(PASSWORD)
  await review.page.getByRole('button', { name: 'Sign in' }).click()
  await review.ready()
  await expect(review.correction(2)).toHaveText(/Kept\.$/)
  await review.saved()
  expect((await desk.article(id)).paragraphs[1]?.text).toMatch(/Kept\.$/)
})

test('signing out closes the desk, to the next click and to a copy of the cookie', async ({ desk, open }) => {
  const id = await desk.importArticle(TEXT)
  const context = await open()
  await signIn(context)
  const [cookie] = await context.cookies()
  expect(cookie).toMatchObject({ name: 'stet-session', httpOnly: true, sameSite: 'Lax', path: '/' })
  const [page, other] = [await context.newPage(), await context.newPage()]
  await page.goto('/')
  await other.goto('/')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await other.getByRole('link', { name: 'New article' }).click()
  await expect(other.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  const copied = { Cookie: `stet-session=${cookie?.value}` }
  expect((await fetch(`${desk.address}/api/articles/${id}`, { headers: copied })).status).toBe(401)
  const answered = await fetch(`${desk.address}/articles/${id}`, { headers: copied, redirect: 'manual' })
  expect(await answered.text()).not.toContain('long enough')
})

test('a script sends the password along, and has to wait after some wrong ones', async ({ desk }) => {
  const ask = (password?: string) => fetch(`${desk.address}/api/articles`, { headers: password === undefined ? {} : { Authorization: `Bearer ${password}` } })
  expect((await ask()).status).toBe(401)
  expect((await ask(PASSWORD)).status).toBe(200)
  const statuses = []
  for (let i = 0; i < 6; i++) statuses.push((await ask('a guess')).status)
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
  const refused = await fetch(`${desk.address}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Stet-Client': 'test' },
    body: JSON.stringify({ password: PASSWORD }),
  })
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused.json()).toMatchObject({ error: { code: 'too_many_tries', message: expect.stringContaining('Try again in') } })
  // Those who have proved it already are not kept out by somebody else’s guesses.
  expect((await ask(PASSWORD)).status).toBe(200)
})
