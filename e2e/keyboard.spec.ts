import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator } from '@playwright/test'
import { ReviewPage } from './review-page'
import { expect, test } from './stet'

const SAMPLE = readFileSync(path.join(__dirname, '../prisma/sample/putin-guterres.txt'), 'utf8')

/** More findings than the sample will ever have. */
const MOST = 150

test('an editor corrects the sample with findings and fixes, and exports it, with the keyboard only', async ({ page, stet }) => {
  test.slow()
  const id = await stet.importArticle(SAMPLE, { fileName: 'putin-guterres.txt', sourceLanguage: 'fr' })
  const review = new ReviewPage(page, id)
  const { paragraphs } = await stet.article(id)
  const numberOf = (part: string) => paragraphs.findIndex(({ machineText }) => machineText.includes(part)) + 1
  /** What is stored of the paragraph: not every row is on the screen. */
  const stored = async (part: string) => (await stet.article(id)).paragraphs[numberOf(part) - 1]
  const button = page.getByRole('button', { name: /^Findings \(/ })
  const count = async () => Number(/\d+/.exec((await button.textContent()) ?? '')?.[0])
  const { card } = review
  await page.goto(`/articles/${id}`)
  await review.ready()
  await expect(button).toHaveText(/\([1-9]/)

  // Tab reaches the first row's correction; from there on the article is walked with its own keys.
  const tabTo = async (wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    while (!(await wanted.evaluate((element) => element === document.activeElement))) await page.keyboard.press(key)
  }
  await tabTo(review.correction(1))

  // What is certain is swept at once.
  await review.press('Escape', 'w')
  await tabTo(page.getByRole('button', { name: /^Make \d+ repairs$/ }))
  await page.keyboard.press('Enter')
  await expect.poll(() => stored('To see in video')).toMatchObject({ leftOut: true })
  await expect.poll(() => stored('source site-39')).toMatchObject({ leftOut: true })
  await expect.poll(() => stored('(according to kyiv)')).toMatchObject({ text: expect.stringContaining('(according to Kyiv)') })

  // Every other finding is repaired where a repair is offered, and let stand where none is.
  const repaired: string[] = []
  for (let walked = 0; walked < MOST; walked += 1) {
    // Between two findings the card may be gone for a moment, and the last one may bring others.
    await expect(async () => {
      if ((await count()) === 0) return
      if (!(await card.isVisible())) await page.keyboard.press('F8')
      await expect(card).toBeFocused({ timeout: 1_000 })
    }).toPass()
    const before = await count()
    if (before === 0) break
    const [first] = await card.getByRole('listitem').allTextContents()
    if (first?.includes('(everywhere)')) {
      await page.keyboard.press('1')
      await expect(page.getByRole('button', { name: /^Replace \d+ hits?$/ })).toBeFocused()
      await page.keyboard.press('Enter')
    } else await page.keyboard.press(first === undefined || walked > MOST / 2 ? 's' : '1')
    if (first) repaired.push(first)
    await expect.poll(count, { timeout: 10_000 }).not.toBe(before).catch(() => page.keyboard.press('s'))
  }
  await expect(button).toHaveText('Findings (0)')
  expect(repaired.join('\n')).toMatch(/Le Devoir/)
  await expect.poll(() => stored('the To have to')).toMatchObject({ text: expect.stringContaining('in an interview with Le Devoir John Packer') })
  await expect.poll(() => stored('in that Sens')).toMatchObject({ text: expect.stringMatching(/in that sense\.”$/) })

  // One thing that no check sees: the comma before the apposition, typed.
  const packer = numberOf('the To have to')
  await expect(card).toBeHidden()
  await review.press('Escape', 'Escape', 'Home')
  await expect(review.row(1)).toBeFocused()
  for (let row = 1; row < packer; row += 1) await page.keyboard.press('j')
  await expect(review.row(packer)).toBeFocused()
  await page.keyboard.press('Enter')
  await review.select(packer, 'Le Devoir')
  await review.press('ArrowRight')
  await page.keyboard.type(',')
  await expect(review.correction(packer)).toContainText('with Le Devoir, John Packer')

  await review.press('Escape', 'Home')
  await expect(review.row(1)).toBeFocused()
  for (let row = 0; row < paragraphs.length; row += 1) await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('progressbar')).toHaveAccessibleName(`${paragraphs.length} of ${paragraphs.length} settled`)
  await review.saved()

  await tabTo(page.getByRole('link', { name: 'Preview' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  const file = page.getByRole('link', { name: /Plain text/ })
  await expect(file).toBeVisible()
  await tabTo(file)
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  const cleanText = readFileSync(await download.path(), 'utf8')
  expect(cleanText).toContain('with Le Devoir, John Packer')
  expect(cleanText).not.toMatch(/[«»]|To see in video|source site-39|To have to|that Sens|kyiv/)
  expect(cleanText.split(/\n{2,}/).length).toBeLessThan(paragraphs.length)
})

test('structure: join, split and insert, each undone by its name', async ({ page, stet }) => {
  const cut = 'He said that the negotiations would be\n\nlong and difficult for everybody who takes part in them.'
  const fused = 'A precious independence It was this independence that enabled the office to put an end to the war.'
  const id = await stet.importArticle(`A title of this article\n\n${cut}\n\n${fused}\n`)
  const review = new ReviewPage(page, id)
  await review.open()
  const cleanText = async () => {
    await review.saved()
    return (await fetch(`${stet.address}/api/articles/${id}/export?format=txt`, { headers: { 'X-Stet-Client': 'e2e' } })).text()
  }
  const untouched = await cleanText()

  await review.correction(1).focus()
  await review.press('Escape', 'j', 'j', 'm')
  await expect(review.row(3)).toContainText('joined to 2')
  await expect.poll(cleanText).toContain('negotiations would be long and difficult')

  await review.press('j', 't')
  await page.getByRole('button', { name: 'Heading 2' }).press('Enter')
  await expect(review.row(4)).toBeFocused()
  await review.press('Enter')
  await review.select(4, 'A precious independence ')
  await review.press('ArrowRight', 'Control+Shift+Enter')
  await expect(review.correction(4)).toHaveText('A precious independence')
  await expect(review.correction(5)).toHaveText(/^It was this independence/)
  await expect(review.correction(5)).toBeFocused()
  await expect.poll(async () => (await stet.article(id)).paragraphs[4]).toMatchObject({ kind: 'body', imported: false })

  await review.press('Escape', 'b')
  await expect(review.correction(6)).toBeFocused()
  // At once: after a second's rest, what is typed is another step.
  await page.keyboard.insertText('Put in.')
  await expect.poll(cleanText).toMatch(/war\.\n\nPut in\.\n$/)

  await review.press('Control+z', 'Control+z')
  await expect(review.correction(6)).toBeHidden()
  await review.press('Control+z')
  await expect(review.correction(5)).toBeHidden()
  await expect(review.correction(4)).toHaveText(fused)
  await review.press('Control+z', 'Control+z')
  await expect(review.row(3)).not.toContainText('joined to')
  await expect.poll(cleanText).toBe(untouched)
})

test('every key of the list does something that is seen, and Escape gives the focus back', async ({ page, stet }) => {
  const id = await stet.importArticle('One paragraph of some length, to be read.\n\nAnother paragraph of some length.\n')
  const review = new ReviewPage(page, id)
  await review.open()
  await review.correction(1).focus()
  await review.press('Escape')
  for (const [key, name] of [
    ['?', 'Keys'],
    ['c', 'Changes in paragraph 1'],
    ['h', 'History of paragraph 1'],
    ['t', 'Kind of paragraph 1'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog', { name })).toBeHidden()
    await expect(review.row(1)).toBeFocused()
  }
  for (const [key, name] of [['/', 'Find and replace'], ['f', /^Findings/], ['w', 'Opening sweep']] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('complementary', { name })).toBeVisible()
    while (!(await page.getByRole('complementary', { name }).evaluate((panel) => panel.contains(document.activeElement)))) await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await expect(review.row(1)).toBeFocused()
  }
  await review.press('ArrowDown')
  await expect(review.row(2)).toBeFocused()
  await review.press('r')
  await expect(review.row(2)).toHaveAccessibleName(/Reviewed$/)
  await review.press('r', 'n')
  await expect(review.row(1)).toBeFocused()
})

test('the first row has the keyboard when the review opens, and a reload comes back to where the editor was', async ({ page, stet }) => {
  const id = await stet.importArticle('A title\n\nOne paragraph that ends.\n\nAnother one that ends.\n\nA third one that ends.')
  const review = new ReviewPage(page, id)
  await review.open()
  await expect(review.row(1)).toBeFocused()
  await review.press('j', 'j')
  await expect(review.row(3)).toBeFocused()
  const { paragraphs } = await stet.article(id)
  await expect.poll(() => new URL(page.url()).hash).toBe(`#p-${paragraphs[2]?.id}`)
  await page.reload()
  await expect(review.row(3)).toBeFocused()
})

test('keys with a name work while nothing has the focus; single letters do not', async ({ page, stet }) => {
  const id = await stet.importArticle('A title\n\nOne paragraph that ends.\n\nAnother one that ends.')
  const review = new ReviewPage(page, id)
  await review.open()
  await expect(review.row(1)).toBeFocused()
  await page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined))
  await review.press('x')
  await review.press('ArrowDown')
  await expect(review.row(2)).toBeFocused()
  await expect(page.getByText('Left out paragraph')).toHaveCount(0)
})

test('the current row stays in sight when a panel opens beside it and closes again', async ({ page, stet }) => {
  const sentence = 'This is a sentence that is repeated so that the paragraph takes several lines on the page. '
  const id = await stet.importArticle(Array.from({ length: 40 }, (_, number) => `${number}. ${sentence.repeat(4)}`).join('\n\n'))
  const review = new ReviewPage(page, id)
  await review.open()
  for (let step = 0; step < 20; step += 1) await review.press('j')
  await expect(review.row(21)).toBeInViewport()
  await review.press('/')
  await expect(page.getByRole('textbox', { name: 'Find', exact: true })).toBeFocused()
  await expect(review.row(21)).toBeInViewport()
  await review.press('Escape')
  await expect(review.row(21)).toBeFocused()
  await expect(review.row(21)).toBeInViewport()
})
