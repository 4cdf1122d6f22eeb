import type { Page } from '@playwright/test'
import { expectAccessible, giveName } from './accessible'
import { ReviewPage } from './review-page'
import { expect, test } from './stet'

const ARTICLE = `# The *title* of it

He reads *Le Devoir*, **twice**, and [the resolution](https://example.org/un) with care.

A second paragraph with nothing in it.
`

test.describe('a Markdown article in the review', () => {
  const open = async (page: Page, stet: { importArticle: (text: string, options?: object) => Promise<string> }) => {
    await giveName(page)
    const id = await stet.importArticle(ARTICLE, { fileName: 'article.md' })
    const review = new ReviewPage(page, id)
    await review.open()
    return { id, review }
  }

  test('shows its marks as what they mean, in both columns, and the address where it is edited', async ({ page, stet }) => {
    const { review } = await open(page, stet)
    for (const text of [review.machineText(2), review.correction(2)]) {
      await expect(text.locator('[data-mark=emphasis]')).toHaveText('Le Devoir')
      await expect(text.locator('[data-mark=emphasis]')).toHaveCSS('font-style', 'italic')
      await expect(text.locator('[data-mark=strong]')).toHaveCSS('font-weight', '700')
      await expect(text.locator('[data-mark=link]')).toHaveAttribute('title', 'https://example.org/un')
      await expect(text.locator('[data-mark=address]').last()).toBeHidden()
    }
    await expect(page.getByRole('banner')).toContainText('The title of it')
    await expectAccessible(page)
    await review.correction(2).focus()
    await expect(review.correction(2).locator('[data-mark=address]').last()).toHaveText('](https://example.org/un)')
    await expect(review.correction(2).locator('[data-mark=address]').last()).toBeVisible()
    await expectAccessible(page)
  })

  test('keeps the marks while somebody types in and around them, and undoes', async ({ page, stet }) => {
    const { id, review } = await open(page, stet)
    await review.correction(2).focus()
    await review.select(2, 'Devoir')
    await page.keyboard.type('Monde')
    await expect(review.correction(2).locator('[data-mark=emphasis]')).toHaveText('Le Monde')
    await review.press('ArrowRight')
    await page.keyboard.type(' too')
    await expect(review.correction(2)).toHaveText('He reads *Le Monde* too, **twice**, and [the resolution](https://example.org/un) with care.')
    await review.press('Control+End')
    await page.keyboard.type(' And *so')
    await expect(review.correction(2).locator('[data-mark=emphasis]')).toHaveCount(1)
    await page.keyboard.type('* on.')
    await expect(review.correction(2).locator('[data-mark=emphasis]')).toHaveCount(2)
    await review.saved()
    await expect.poll(async () => (await stet.article(id)).paragraphs[1]?.text).toBe('He reads *Le Monde* too, **twice**, and [the resolution](https://example.org/un) with care. And *so* on.')
    await expect.poll(() => review.marked('added')).toContain('Monde')
  })

  test('keys set emphasis, strong and links, and take them away', async ({ page, stet }) => {
    const { id, review } = await open(page, stet)
    const text = review.correction(3)
    await text.focus()
    await review.select(3, 'second')
    await page.keyboard.press('Control+i')
    await expect(text.locator('[data-mark=emphasis]')).toHaveText('second')
    await page.keyboard.press('Control+i')
    await expect(text.locator('[data-mark]')).toHaveCount(0)
    await page.keyboard.press('Control+b')
    await expect(text.locator('[data-mark=strong]')).toHaveText('second')
    await page.keyboard.press('Control+z')
    await expect(text.locator('[data-mark]')).toHaveCount(0)

    await review.select(3, 'nothing in it')
    await page.keyboard.press('Control+k')
    const dialog = page.getByRole('dialog', { name: 'Link' })
    await dialog.getByLabel('Address').fill('javascript:alert(1)')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('alert')).toContainText('no address')
    await expectAccessible(page)
    await dialog.getByLabel('Address').fill('https://example.org/two')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(text.locator('[data-mark=link]')).toHaveText('nothing in it')
    await expect(text).toBeFocused()
    await review.saved()
    expect((await stet.article(id)).paragraphs[2]?.text).toBe('A second paragraph with [nothing in it](https://example.org/two).')

    await page.keyboard.press('Control+k')
    await expect(dialog.getByLabel('Address')).toHaveValue('https://example.org/two')
    await dialog.getByRole('button', { name: 'Take it away' }).click()
    await expect(text.locator('[data-mark]')).toHaveCount(0)
    await review.saved()
    expect((await stet.article(id)).paragraphs[2]?.text).toBe('A second paragraph with nothing in it.')
  })

  test('a mark without its counterpart is a finding; a plain article’s asterisk is an asterisk', async ({ page, stet }) => {
    const { review } = await open(page, stet)
    await review.correction(3).focus()
    await review.press('Control+End')
    await page.keyboard.type(' See *Le Devoir on it.')
    await review.press('Escape')
    await expect.poll(() => review.marked('finding-structure')).toContain('*')

    const plain = new ReviewPage(page, await stet.importArticle('A title\n\nHe reads *Le Devoir* and *La Presse for 5 * 4 hours.\n'))
    await plain.open()
    await expect(plain.machineText(2)).toHaveText('He reads *Le Devoir* and *La Presse for 5 * 4 hours.')
    await expect(page.locator('[data-mark]')).toHaveCount(0)
    await plain.correction(2).focus()
    await page.keyboard.press('Control+b')
    await expect(page.getByText('This article is plain text: it has no emphasis and no links.')).toBeVisible()
    await expect(plain.correction(2)).toHaveText('He reads *Le Devoir* and *La Presse for 5 * 4 hours.')
  })

  test('findings are underlined at the right words beside marks, and fixes keep the marks', async ({ page, stet }) => {
    await giveName(page)
    const source = 'He spoke in *kyiv* with [the To have to](https://example.org/kyiv), and **in that Sens** he left.'
    const id = await stet.importArticle(`# A title\n\n${source}\n`, { fileName: 'article.md', sourceLanguage: 'fr' })
    const review = new ReviewPage(page, id)
    await review.open()
    await review.correction(2).focus()
    // In both columns, and not in the address.
    await expect.poll(() => review.marked('finding-typography')).toEqual(['kyiv', 'kyiv'])
    await expect.poll(() => review.marked('finding-foreign')).toEqual(expect.arrayContaining(['the To have to', 'Sens', 'the To have to', 'Sens']))
    await review.press('Control+Home')
    await review.toNextFinding()
    // From a repair the card goes on to the next finding.
    for (const [message, fixed] of [
      ['“kyiv” has no capital', '*Kyiv* with [the To have to](https://example.org/kyiv), and **in that Sens**'],
      ['“the To have to” is a word-for-word rendering', '*Kyiv* with [Le Devoir](https://example.org/kyiv), and **in that Sens**'],
      ['“Sens” is French', '*Kyiv* with [Le Devoir](https://example.org/kyiv), and **in that sense**'],
    ] as const) {
      await expect(review.card).toHaveAccessibleName(new RegExp(message))
      await expect(review.card).toBeFocused()
      await review.press('1')
      await expect(review.correction(2)).toHaveText(`He spoke in ${fixed} he left.`)
    }
    await expect(review.correction(2).locator('[data-mark=emphasis]')).toHaveText('Kyiv')
    await expect(review.correction(2).locator('[data-mark=link]')).toHaveText('Le Devoir')
    await review.saved()
    expect((await stet.article(id)).paragraphs[1]?.text).toBe('He spoke in *Kyiv* with [Le Devoir](https://example.org/kyiv), and **in that sense** he left.')
  })

  test('its changes are listed with their marks as quiet as in the text, and changed addresses', async ({ page, stet }) => {
    const { review } = await open(page, stet)
    await review.correction(2).focus()
    await review.select(2, 'Devoir')
    await page.keyboard.type('Monde')
    await review.select(2, 'un)')
    await page.keyboard.type('eu)')
    await review.press('Escape', 'c')
    const changes = page.getByRole('dialog', { name: 'Changes in paragraph 2' }).getByRole('listitem')
    await expect(changes.first().locator('ins [data-mark=emphasis]')).toHaveText('Monde')
    await expect(changes.last().locator('ins [data-mark=address]')).toBeVisible()
    await expect(changes.last().getByText('](https://example.org/')).toBeVisible()
    await expect(changes.last().locator('p > [data-mark=address]').first()).toBeHidden()
    await expectAccessible(page)
  })

  test('its keys are among all keys', async ({ page, stet }) => {
    const { review } = await open(page, stet)
    await review.correction(1).focus()
    await review.press('Escape', '?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Emphasise (italic), or take it back')
  })
})
