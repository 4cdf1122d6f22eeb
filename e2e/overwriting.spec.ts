/** Wherever an editor is about to decide otherwise than somebody else has just done, they are asked first. */
import { randomUUID } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible, expectNarrowFits, giveName } from './accessible'
import { ReviewPage } from './review-page'
import { expect, type Stet, test } from './stet'

const TEXT = [
  'The minister and the mayor',
  'He was in kyiv on Monday, "as ever", and said that he would come back.',
  'She was in kyiv on Tuesday, "as ever", and said that she would not.',
].join('\n\n')
const MACHINE = TEXT.split('\n\n')

test.describe('what somebody else has just decided is said before it is overwritten', () => {
  let id: string
  let review: ReviewPage
  let texts: () => Promise<string[]>

  test.beforeEach(async ({ page, stet }) => {
    await giveName(page)
    id = await stet.importArticle(TEXT, { sourceLanguage: 'fr' })
    texts = async () => (await stet.article(id)).paragraphs.map(({ text }) => text)
    review = new ReviewPage(page, id)
    await review.open()
    await expect(page.getByRole('button', { name: /^Findings \([1-9]/ })).toBeVisible()
  })

  const panel = (page: Page, name: string): Locator => page.getByRole('complementary', { name })
  const question = (page: Page, name = 'Ben marked paragraph 2 reviewed'): Locator => page.getByRole('dialog', { name })

  /** Ben has read these paragraphs, and this editor's page has heard of it. */
  async function reviewedByBen(stet: Stet, ...numbers: readonly number[]): Promise<void> {
    const { paragraphs } = await stet.article(id)
    const marks = numbers.map((number) => ({ id: randomUUID(), paragraphId: paragraphs[number - 1]!.id, revision: paragraphs[number - 1]!.revision, given: true }))
    await stet.api('POST', `/api/articles/${id}/marks`, { author: 'Ben', marks })
    for (const number of numbers) await expect(review.row(number)).toHaveAccessibleName(/Reviewed$/)
  }

  async function answer(dialog: Locator, name: string): Promise<void> {
    await dialog.getByRole('button', { name }).click()
    await expect(dialog).toBeHidden()
  }

  test('by the opening sweep', async ({ page, stet }) => {
    await reviewedByBen(stet, 2)
    await review.row(1).focus()
    await review.press('w')
    const sweep = panel(page, 'Opening sweep')
    await expect(sweep.getByRole('checkbox', { name: /“kyiv” has no capital/ })).toHaveCount(2)
    const make = sweep.getByRole('button', { name: /^Make \d+ repairs$/ })
    await make.click()
    await expect(question(page)).toContainText('1 other paragraph is changed either way.')
    await answer(question(page), 'Cancel')
    expect(await texts()).toEqual(MACHINE)
    await make.click()
    await answer(question(page), 'Leave it as it is')
    await expect.poll(async () => (await texts())[2]).toContain('in Kyiv on Tuesday')
    expect((await texts())[1]).toBe(MACHINE[1])
  })

  test('by the quotation marks of the whole article', async ({ page, stet }) => {
    await reviewedByBen(stet, 2)
    await review.row(1).focus()
    await review.press('q')
    const quotes = panel(page, 'Quotation marks of the whole article')
    await quotes.getByRole('combobox', { name: 'Quotations' }).selectOption('‘Single marks’')
    await quotes.getByRole('button', { name: 'Set 2 paragraphs' }).click()
    await answer(question(page), 'Change it all the same')
    await expect.poll(async () => (await texts()).filter((text) => text.includes('‘as ever')).length).toBe(2)
  })

  test('by a repair of one finding', async ({ page, stet }) => {
    await reviewedByBen(stet, 2)
    await review.correction(2).focus()
    await review.toFinding(/“kyiv” has no capital/)
    await review.press('1')
    await answer(question(page), 'Leave it as it is')
    await expect(review.card).toBeFocused()
    expect(await texts()).toEqual(MACHINE)
    await review.press('1')
    await answer(question(page), 'Change it all the same')
    await expect.poll(async () => (await texts())[1]).toContain('in Kyiv on Monday')
  })

  test('by an earlier text of its history', async ({ page, stet }) => {
    const { id: paragraphId, revision: base, kind, level, ordered, joined, leftOut } = (await stet.article(id)).paragraphs[1]!
    const state = { text: 'He was there.', kind, level, ordered, joined, leftOut }
    await stet.api('POST', `/api/articles/${id}/saves`, { author: 'Ana Editor', saves: [{ saveId: randomUUID(), paragraphId, base, state }] })
    await expect(review.correction(2)).toHaveText('He was there.')
    await reviewedByBen(stet, 2)
    await review.row(2).focus()
    await review.press('h')
    const history = page.getByRole('dialog', { name: 'History of paragraph 2' })
    await history.getByRole('button', { name: /^Restore paragraph 2 as it was/ }).click()
    await answer(question(page), 'Leave it as it is')
    expect((await texts())[1]).toBe('He was there.')
    await review.row(2).focus()
    await review.press('h')
    await history.getByRole('button', { name: /^Restore paragraph 2 as it was/ }).click()
    await answer(question(page), 'Change it all the same')
    await expect.poll(async () => (await texts())[1]).toBe(MACHINE[1])
  })

  test('by joining, another kind, the machine text or taking the mark back', async ({ page, stet }) => {
    await reviewedByBen(stet, 2)
    await review.row(2).focus()
    for (const key of ['m', 't', 'o', 'r']) {
      await review.press(key)
      await answer(question(page), 'Leave it as it is')
      await expect(review.row(2)).toBeFocused()
    }
    await expect(review.row(2)).toHaveAccessibleName(/Reviewed$/)
    await review.press('t')
    await answer(question(page), 'Change it all the same')
    await page.getByRole('dialog', { name: 'Kind of paragraph 2' }).getByRole('button', { name: 'Quotation' }).click()
    await expect.poll(async () => (await stet.article(id)).paragraphs[1]?.kind).toBe('quotation')
  })

  test('of several paragraphs at once, by a list that is easy to read', async ({ page, stet }) => {
    await reviewedByBen(stet, 2, 3)
    await review.row(1).focus()
    await review.press('/')
    const find = panel(page, 'Find and replace')
    await find.getByLabel('Find', { exact: true }).fill('as ever')
    await find.getByLabel('Replace with').fill('as always')
    await find.getByRole('button', { name: 'Replace 2 hits' }).click()
    const several = question(page, 'Others have just decided about 2 of these paragraphs')
    await expect(several.getByRole('listitem')).toHaveText(['Ben marked paragraph 2 reviewed', 'Ben marked paragraph 3 reviewed'])
    await expectAccessible(page)
    await expectNarrowFits(page)
    await answer(several, 'Leave these as they are')
    expect(await texts()).toEqual(MACHINE)
    await find.getByRole('button', { name: 'Replace 2 hits' }).click()
    await answer(several, 'Change these too')
    await expect.poll(async () => (await texts()).filter((text) => text.includes('as always')).length).toBe(2)
  })
})
