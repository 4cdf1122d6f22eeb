import type { Browser, BrowserContext } from '@playwright/test'
import { giveName } from './accessible'
import { ReviewPage } from './review-page'
import { expect, type Stet, test } from './stet'

const TEXT = 'The minister said so in Paris.\n\nA second paragraph that is long enough to be one, too.\n\nA third paragraph that nobody touches.\n'

/** Each is an editor with a browser of their own. */
async function editor(browser: Browser, stet: Stet, id: string, name: string): Promise<{ review: ReviewPage; context: BrowserContext }> {
  const context = await browser.newContext({ baseURL: stet.address })
  const page = await context.newPage()
  await giveName(page, name)
  const review = new ReviewPage(page, id)
  await review.open()
  return { review, context }
}

async function openConflicts(stet: Stet, id: string): Promise<readonly unknown[]> {
  const { conflicts } = await stet.api<{ conflicts: unknown[] }>('GET', `/api/articles/${id}/conflicts`)
  return conflicts
}

test.describe('two editors in one article', () => {
  let id: string
  let ana: Awaited<ReturnType<typeof editor>>
  let ben: Awaited<ReturnType<typeof editor>>

  test.beforeEach(async ({ browser, stet }) => {
    id = await stet.importArticle(TEXT)
    ana = await editor(browser, stet, id, 'Ana Editor')
    ben = await editor(browser, stet, id, 'Ben')
  })
  test.afterEach(async () => {
    await ana.context.close()
    await ben.context.close()
  })

  test('edit the same paragraph at once, and both have both texts, without reloading and with their carets where they were', async ({ stet }) => {
    await ana.review.correction(1).click()
    await ana.review.press('Control+End')
    await ben.review.correction(1).click()
    await ben.review.press('Control+Home')
    await Promise.all([
      ana.review.page.keyboard.type(' She stayed there.', { delay: 60 }),
      ben.review.page.keyboard.type('Yesterday ', { delay: 60 }),
    ])
    const both = 'Yesterday The minister said so in Paris. She stayed there.'
    await expect(ana.review.correction(1)).toHaveText(both)
    await expect(ben.review.correction(1)).toHaveText(both)
    await ana.review.page.keyboard.type(' Ana.')
    await ben.review.page.keyboard.type('evening ')
    const more = 'Yesterday evening The minister said so in Paris. She stayed there. Ana.'
    await expect(ana.review.correction(1)).toHaveText(more)
    await expect(ben.review.correction(1)).toHaveText(more)
    for (const { review } of [ana, ben]) {
      await review.press('Escape')
      await review.saved()
    }
    expect((await stet.article(id)).paragraphs[0]!.text).toBe(more)
    await expect.poll(() => openConflicts(stet, id)).toEqual([])
  })

  test('undo takes back the own words only', async () => {
    await ana.review.correction(1).click()
    await ana.review.press('Control+End')
    // At once: after a second's rest, what is typed is another step.
    await ana.review.page.keyboard.insertText(' Mine.')
    await ben.review.correction(1).click()
    await ben.review.press('Control+Home')
    await ben.review.page.keyboard.type('Yesterday ')
    await expect(ana.review.correction(1)).toHaveText('Yesterday The minister said so in Paris. Mine.')
    await ana.review.press('Control+z')
    await expect(ana.review.correction(1)).toHaveText('Yesterday The minister said so in Paris.')
    await expect(ben.review.correction(1)).toHaveText('Yesterday The minister said so in Paris.')
  })

  test('see each other’s states, structure and new paragraphs', async () => {
    await ben.review.correction(2).click()
    await ben.review.press('Escape', 'r')
    await expect(ana.review.row(2)).toHaveAccessibleName(/Reviewed$/)
    await ben.review.press('ArrowDown', 'x')
    await expect(ana.review.row(3)).toHaveAccessibleName(/Left out$/)
    await ben.review.press('b')
    await ben.review.page.keyboard.type('A new one.')
    await expect(ana.review.correction(4)).toHaveText('A new one.')
  })

  test('see who is in the article and where, until they go', async () => {
    const others = ana.review.page.getByRole('list', { name: 'Also in this article' })
    await expect(others.getByRole('button')).toHaveAccessibleName(/^Ben is/)
    await ben.review.correction(2).click()
    await expect(others.getByRole('button', { name: 'Ben is at paragraph 2: go there' })).toBeVisible()
    await expect(ana.review.row(2).getByText('Here now: Ben')).toBeAttached()
    await others.getByRole('button').click()
    await expect(ana.review.row(2)).toBeFocused()
    await ben.review.page.close()
    await expect(others).toBeHidden()
  })

  test('are told of a decision before they overwrite it', async () => {
    await ben.review.correction(1).click()
    await ben.review.press('Escape', 'r')
    await ana.review.correction(1).click()
    await expect(ana.review.row(1)).toContainText('Ben marked this paragraph reviewed, just now')
    await ana.review.page.keyboard.type('x')
    await expect(ana.review.row(1)).not.toContainText('Ben marked this paragraph reviewed, just now')

    await ben.review.press('ArrowDown', 'x')
    await expect(ana.review.row(2)).toHaveAccessibleName(/Left out$/)
    await ana.review.press('Escape', 'ArrowDown', 'x')
    const question = ana.review.page.getByRole('dialog', { name: 'Ben left paragraph 2 out' })
    await question.getByRole('button', { name: 'Leave it as it is' }).click()
    await expect(question).toBeHidden()
    await expect(ana.review.row(2)).toBeFocused()
    await expect(ana.review.row(2)).toHaveAccessibleName(/Left out$/)
    await ana.review.press('x')
    await question.getByRole('button', { name: 'Change it all the same' }).click()
    await expect(ben.review.row(2)).not.toHaveAccessibleName(/Left out$/)
  })

  test('are told of a decision before a replacement in many paragraphs overwrites it', async ({ stet }) => {
    await ben.review.correction(2).click()
    await ben.review.press('Escape', 'r')
    await expect(ana.review.row(2)).toHaveAccessibleName(/Reviewed$/)
    await ana.review.row(1).focus()
    await ana.review.press('/')
    const find = ana.review.page.getByRole('complementary', { name: 'Find and replace' })
    await find.getByLabel('Find', { exact: true }).fill('paragraph')
    await find.getByLabel('Replace with').fill('passage')
    await find.getByRole('button', { name: /^Replace 2/ }).click()
    const question = ana.review.page.getByRole('dialog', { name: 'Ben marked paragraph 2 reviewed' })
    await expect(question).toContainText('1 other paragraph is changed either way.')
    await question.getByRole('button', { name: 'Cancel' }).click()
    await expect(question).toBeHidden()
    await expect(ana.review.correction(3)).toHaveText(/^A third paragraph/)
    await find.getByRole('button', { name: /^Replace 2/ }).click()
    await question.getByRole('button', { name: 'Leave it as it is' }).click()
    await expect(ana.review.correction(3)).toHaveText(/^A third passage/)
    await expect(ana.review.correction(2)).toHaveText(/^A second paragraph/)
    await find.getByRole('button', { name: /^Replace 1/ }).click()
    await question.getByRole('button', { name: 'Change it all the same' }).click()
    await expect.poll(async () => (await stet.article(id)).paragraphs[1]!.text).toMatch(/^A second passage/)
  })

  test('are told when the article is checked against other languages', async ({ stet }) => {
    const other = await stet.importArticle('The parties must act in that Sens, and nobody else.\n\nA second paragraph that is long enough to be one.\n', { sourceLanguage: 'de' })
    await ana.review.page.goto(`/articles/${other}`)
    await ana.review.ready()
    await expect(ana.review.page.getByRole('button', { name: /^Findings/ })).toBeVisible()
    await expect.poll(() => ana.review.marked('finding-foreign')).not.toContain('Sens')
    await stet.api('PATCH', `/api/articles/${other}`, { targetLocale: 'en-GB', sourceLanguage: 'fr' })
    await expect.poll(() => ana.review.marked('finding-foreign')).toContain('Sens')
    await expect(ana.review.correction(1)).toHaveAttribute('lang', 'en-GB')
  })

  test('go on after the server was restarted, with nothing missed', async ({ stet }) => {
    await stet.stop()
    await expect(ana.review.page.getByText('No connection: what others do comes when it is back')).toBeVisible()
    await stet.start()
    await ben.review.correction(1).click()
    await ben.review.press('Control+End')
    await ben.review.page.keyboard.type(' Restarted.')
    await expect(ana.review.correction(1)).toHaveText(/Restarted\.$/)
    await expect(ana.review.page.getByText('No connection: what others do comes when it is back')).toBeHidden()
  })

  test('choose between colliding texts, in whichever browser and when they like', async ({ stet }) => {
    await ana.context.setOffline(true)
    await ana.review.correction(1).click()
    await ana.review.press('Control+a')
    // At once: a pause between two keys sends what is there, which is then a text of its own.
    await ana.review.page.keyboard.insertText('Hers.')
    await ben.review.correction(1).click()
    await ben.review.press('Control+a')
    await ben.review.page.keyboard.insertText('His.')
    await ben.review.press('Escape')
    await ben.review.saved()
    await ana.context.setOffline(false)
    await expect(ana.review.page.getByRole('button', { name: '1 conflict' })).toBeVisible()
    await ben.review.page.getByRole('button', { name: '1 conflict' }).click()
    const list = ben.review.page.getByRole('complementary', { name: 'Colliding texts' })
    await expect(list).toContainText('The minister said so in Paris.')
    await list.getByRole('button', { name: 'Decide later' }).click()
    await list.getByRole('button', { name: 'Show' }).click()
    await list.getByRole('button', { name: 'Take Ana Editor’s text' }).click()
    await expect(ana.review.correction(1)).toHaveText('Hers.')
    await expect(ana.review.page.getByRole('button', { name: '1 conflict' })).toBeHidden()
    await expect.poll(() => openConflicts(stet, id)).toEqual([])
    expect((await stet.article(id)).paragraphs[0]).toMatchObject({ text: 'Hers.', revision: 3 })
  })

  test('comment on words, which are followed through edits; reply, and resolve', async () => {
    await ana.review.correction(1).click()
    await ana.review.select(1, 'in Paris')
    await ana.review.press('Alt+Enter')
    const hers = ana.review.page.getByRole('complementary', { name: 'Comments' })
    await ana.review.page.keyboard.type('Not in Lyon?')
    await ana.review.press('Control+Enter')
    // A paragraph, not the box it was typed in, which is there until the comment is stored.
    await expect(hers.getByRole('paragraph').filter({ hasText: 'Not in Lyon?' })).toBeVisible()
    await expect.poll(() => ana.review.marked('comment')).toEqual(['in Paris'])

    await ben.review.row(1).getByRole('button', { name: '1 open comment on paragraph 1' }).click()
    const his = ben.review.page.getByRole('complementary', { name: 'Comments' })
    await his.getByRole('textbox', { name: 'Reply, about paragraph 1' }).fill('The source says Paris.')
    await his.getByRole('button', { name: 'Reply' }).click()
    await expect(hers.getByText('The source says Paris.')).toBeVisible()

    await ben.review.correction(1).click()
    await ben.review.press('Control+Home')
    await ben.review.page.keyboard.type('Yesterday, ')
    await expect(ana.review.correction(1)).toHaveText('Yesterday, The minister said so in Paris.')
    await expect.poll(() => ana.review.marked('comment')).toEqual(['in Paris'])
    await ben.review.press('Control+a')
    await ben.review.page.keyboard.type('Other words.')
    await expect(hers.getByText('These words are gone from the text.')).toBeVisible()

    await hers.getByRole('button', { name: 'Resolve', exact: true }).click()
    await expect(his.getByText('No comment is open.')).toBeVisible()
    await expect(ben.review.row(1).getByRole('button', { name: /open comment/ })).toBeHidden()
    await ana.review.page.goto('/')
    await expect(ana.review.page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(ana.review.page.getByText('open comment')).toHaveCount(0)
  })

  test('may find their article deleted: what was not saved is there to be copied', async ({ stet }) => {
    await ana.context.setOffline(true)
    await ana.review.correction(1).click()
    await ana.review.press('Control+End')
    await ana.review.page.keyboard.type(' Never lost.')
    await stet.api('PATCH', `/api/articles/${id}`, { binned: true })
    await stet.api('DELETE', `/api/articles/${id}`)
    await expect(ben.review.status).toHaveText('This article has been deleted. Copy what you still need.')
    await ana.context.setOffline(false)
    await expect(ana.review.status).toHaveText('This article has been deleted. Copy what you still need.')
    await ana.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await ana.review.page.getByRole('button', { name: 'Copy unsaved text' }).click()
    await expect(ana.review.page.getByText('Copied')).toBeVisible()
    await expect.poll(() => ana.review.page.evaluate(() => navigator.clipboard.readText())).toContain('Never lost.')
    await ana.review.page.reload()
    await expect(ana.review.page.getByRole('region', { name: 'Text that was never saved' })).toContainText('Never lost.')
  })

  test('and one of them offline: what each wrote is merged when the connection is back', async ({ stet }) => {
    await ana.context.setOffline(true)
    await ana.review.correction(1).click()
    await ana.review.press('Control+End')
    await ana.review.page.keyboard.type(' Offline.')
    await ben.review.correction(1).click()
    await ben.review.press('Control+Home')
    await ben.review.page.keyboard.type('Meanwhile ')
    await ben.review.saved()
    await ana.context.setOffline(false)
    const both = 'Meanwhile The minister said so in Paris. Offline.'
    await expect(ana.review.correction(1)).toHaveText(both)
    await expect(ben.review.correction(1)).toHaveText(both)
    await expect.poll(() => openConflicts(stet, id)).toEqual([])
  })
})

test('the tabs of one browser share one connection, which outlives the tab that had it', async ({ browser, stet }) => {
  const id = await stet.importArticle(TEXT)
  const other = await stet.importArticle(TEXT)
  const { review: one, context } = await editor(browser, stet, id, 'Ana Editor')
  const streams: string[] = []
  context.on('request', (request) => void (request.url().includes('/api/events') && streams.push(request.url())))
  const second = await context.newPage()
  await giveName(second, 'Ana Editor')
  const two = new ReviewPage(second, other)
  await two.open()
  await expect.poll(() => streams.some((address) => address.includes(id) && address.includes(other))).toBe(true)
  await one.page.close()
  const ben = await editor(browser, stet, other, 'Ben')
  await ben.review.correction(1).click()
  await ben.review.press('Control+End')
  await ben.review.page.keyboard.type(' Hello.')
  await expect(two.correction(1)).toHaveText(/Hello\.$/)
  await context.close()
  await ben.context.close()
})
