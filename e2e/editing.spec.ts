import AxeBuilder from '@axe-core/playwright'
import { ReviewPage } from './review-page'
import { expect, test } from './stet'

const TEXT = 'The meeting with the To have to took place.\n\nA second paragraph about the meeting.\n\nA third paragraph about kyiv.\n'

test.describe('the editing surface', () => {
  let review: ReviewPage
  let id: string
  test.beforeEach(async ({ page, stet }) => {
    id = await stet.importArticle(TEXT)
    review = new ReviewPage(page, id)
    await review.open()
  })

  test('marks what was taken out on the left and what was put in on the right, at every key', async ({ page }) => {
    await review.correction(2).click()
    await review.press('Control+Home')
    await page.keyboard.type('Also, ')
    await expect.poll(async () => (await review.marked('added')).join('')).toContain('Also, ')
    await page.getByLabel('Compare with').selectOption('No marks')
    await expect.poll(() => review.marked('added')).toEqual([])
    await page.getByLabel('Compare with').selectOption('Machine text')
    await expect.poll(() => review.marked('added')).not.toEqual([])
  })

  test('undoes the text of its own paragraph only', async ({ page }) => {
    await review.correction(1).click()
    await review.press('Control+End')
    await page.keyboard.insertText(' One')
    await review.correction(2).click()
    await review.press('Control+End')
    // At once: after a second's rest, what is typed is another step.
    await page.keyboard.insertText(' Two')
    await review.press('Control+z')
    await expect(review.correction(2)).toHaveText('A second paragraph about the meeting.')
    await expect(review.correction(1)).toHaveText(/One$/)
    await review.press('Control+Shift+Z')
    await expect(review.correction(2)).toHaveText(/Two$/)
  })

  test('pastes rich text as plain text', async () => {
    await review.correction(2).click()
    await review.press('Control+a')
    await review.correction(2).evaluate((element) => {
      const data = new DataTransfer()
      data.setData('text/html', '<b>Bold</b> and <i>more</i>')
      data.setData('text/plain', 'Bold and\r\nmore\u0007')
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    })
    await expect(review.correction(2)).toHaveText('Bold and\nmore')
    await expect.poll(() => review.correction(2).innerHTML()).toBe('Bold and\nmore')
  })

  test('keeps line breaks, emoji and combining marks as they are typed', async ({ page, stet }) => {
    await review.correction(2).click()
    await review.press('Control+a')
    await page.keyboard.insertText('e\u0301 👩‍👩‍👧')
    await review.press('Enter', 'Enter')
    await page.keyboard.type('new')
    await review.press('Escape')
    await review.saved()
    await expect.poll(async () => (await stet.article(id)).paragraphs[1]?.text).toBe('e\u0301 👩‍👩‍👧\n\nnew')
  })

  test('curls quotation marks as they are typed, and gives the straight one on undo', async ({ page }) => {
    await review.correction(2).click()
    await review.press('Control+a')
    await page.keyboard.type('"Yes," he said. "It\'s so."')
    await expect(review.correction(2)).toHaveText('“Yes,” he said. “It’s so.”')
    await review.press('Control+z')
    await expect(review.correction(2)).toHaveText('“Yes,” he said. “It’s so."')
  })

  test('has keys for marks, dashes and the no-break space', async () => {
    await review.correction(2).click()
    await review.press('Control+a', 'Alt+BracketLeft', 'Alt+BracketRight', 'Alt+Minus', 'Alt+Shift+Minus', 'Control+Shift+Space')
    await expect.poll(() => review.correction(2).textContent()).toBe('“”–—\u00a0')
  })

  test('walks from line to line and into the neighbouring paragraph with the arrow keys', async () => {
    await review.correction(1).click()
    await review.press('Control+End', 'ArrowDown')
    await expect(review.correction(2)).toBeFocused()
    await review.press('ArrowUp')
    await expect(review.correction(1)).toBeFocused()
    await review.press('Alt+ArrowDown', 'Alt+ArrowDown')
    await expect(review.correction(3)).toBeFocused()
  })

  test('sets one changed word back from the difference', async ({ page }) => {
    await review.correction(2).click()
    await review.select(2, 'second')
    await page.keyboard.type('2nd')
    await review.select(2, 'meeting')
    await page.keyboard.type('talks')
    await review.press('Escape', 'c')
    const dialog = page.getByRole('dialog', { name: 'Changes in paragraph 2' })
    await dialog.getByRole('listitem').filter({ has: page.locator('ins', { hasText: '2nd' }) }).getByRole('button', { name: 'Set back' }).click()
    await expect(review.correction(2)).toHaveText('A second paragraph about the talks.')
  })

  test('compares with the previous revision', async ({ page, stet }) => {
    const { paragraphs } = await stet.article(id)
    const { id: paragraphId, kind, level, ordered, joined, leftOut } = paragraphs[1]!
    const save = (base: number, text: string, saveId: string) =>
      stet.api('POST', `/api/articles/${id}/saves`, { author: `Editor ${base}`, saves: [{ saveId, paragraphId, base, state: { text, kind, level, ordered, joined, leftOut } }] })
    await save(1, 'A second paragraph about the talks.', '11111111-1111-4111-8111-' + paragraphId.slice(-12))
    await save(2, 'A second paragraph about the long talks.', '22222222-2222-4222-8222-' + paragraphId.slice(-12))
    await page.reload()
    await review.ready()
    await page.getByLabel('Compare with').selectOption('Previous revision')
    await expect(review.machineText(2)).toHaveText('A second paragraph about the talks.')
    await expect.poll(async () => (await review.marked('added')).join('')).toContain('long')
  })
})

test('find and replace lists every hit, replaces the ticked ones and undoes them at once', async ({ page, stet }) => {
  const id = await stet.importArticle('The Secretary General spoke.\n\nThe Secretary General and the secretary general left.\n\nNobody spoke.\n')
  const review = new ReviewPage(page, id)
  await review.open()
  await page.getByRole('button', { name: 'Find and replace' }).click()
  const panel = page.getByRole('complementary', { name: 'Find and replace' })
  await panel.getByLabel('Find', { exact: true }).fill('secretary general')
  await expect(panel.getByRole('status')).toHaveText('3 hits in 2 paragraphs')
  await panel.getByLabel('Match case').check()
  await panel.getByLabel('Find', { exact: true }).fill('Secretary General')
  await expect(panel.getByRole('status')).toHaveText('2 hits in 2 paragraphs')
  await panel.getByLabel('Replace with').fill('Secretary-General')
  await panel.getByRole('checkbox', { name: /in paragraph 2$/ }).uncheck()
  await panel.getByRole('button', { name: 'Replace 1 hit' }).click()
  await expect(review.correction(1)).toHaveText('The Secretary-General spoke.')
  await expect(review.correction(2)).toHaveText('The Secretary General and the secretary general left.')
  await page.getByRole('button', { name: 'Undo: replaced in 1 paragraph' }).click()
  await expect(review.correction(1)).toHaveText('The Secretary General spoke.')
  await panel.getByLabel('Regular expression').check()
  await panel.getByLabel('Find', { exact: true }).fill('(')
  await expect(panel.getByRole('status')).toHaveText(/^This is not a regular expression/)
  await panel.getByLabel('Find', { exact: true }).fill('(\\w+\\s?)+$x')
  await expect(panel.getByRole('status')).toHaveText(/^(This pattern takes too long|Nothing found)/)
})

test('a long article mounts only what is near the screen, and its address names any paragraph', async ({ page, stet }) => {
  const text = Array.from({ length: 3_000 }, (_, index) => `Paragraph of number ${index + 1}, which says nothing else.`).join('\n\n')
  const id = await stet.importArticle(text)
  const review = new ReviewPage(page, id)
  await review.open()
  await expect.poll(() => page.getByRole('listitem').count()).toBeLessThan(80)
  const { paragraphs } = await stet.article(id)
  await page.goto(`/articles/${id}#p-${paragraphs[2_499]!.id}`)
  await page.reload()
  await expect(review.row(2_500)).toBeInViewport()
  await expect(review.row(2_500)).toBeFocused()
  await review.press('End')
  await expect(review.row(3_000)).toBeFocused()
  await review.press('Home')
  await expect(review.row(1)).toBeFocused()
  await review.press('Enter')
  await expect(review.correction(1)).toBeFocused()
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 360])
    test(`axe finds nothing in the review, ${colorScheme}, ${width} pixels wide`, async ({ page, stet }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      const id = await stet.importArticle(TEXT)
      const review = new ReviewPage(page, id)
      await review.open()
      await review.correction(2).click()
      await page.keyboard.type('Changed. ')
      await review.saved()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
