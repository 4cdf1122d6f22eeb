import type { ParagraphState, ParagraphView } from '../lib/articles/article'
import { expectAccessible, expectNarrowFits, giveName } from './accessible'
import { expect, test, type Stet } from './stet'

const TEXT = `A history to look back on

The first paragraph says in that Sens that everything is fine, and is no heading at all.

The second paragraph is about kyiv and about nothing else, and is no heading at all either.
`

const stateOf = ({ text, kind, level, ordered, joined, leftOut }: ParagraphView): ParagraphState => ({ text, kind, level, ordered, joined, leftOut })

/** Changes a paragraph (from 1) as its author would in the review. */
async function change(stet: Stet, id: string, number: number, author: string, state: Partial<ParagraphState>): Promise<void> {
  const paragraph = (await stet.article(id)).paragraphs[number - 1]
  if (!paragraph) throw new Error(`There is no paragraph ${number}.`)
  const save = { saveId: crypto.randomUUID(), paragraphId: paragraph.id, base: paragraph.revision, state: { ...stateOf(paragraph), ...state } }
  await stet.api('POST', `/api/articles/${id}/saves`, { author, saves: [save] })
}

test.describe('the history', () => {
  let id: string
  test.beforeEach(async ({ page, stet }) => {
    await giveName(page)
    id = await stet.importArticle(TEXT)
  })

  test('tells who changed what, one sitting as one entry, with the words marked', async ({ page, stet }) => {
    await change(stet, id, 2, 'Ana', { text: 'The first paragraph says in that sen that everything is fine, and is no heading at all.' })
    await change(stet, id, 2, 'Ana', { text: 'The first paragraph says in that sense that everything is fine, and is no heading at all.' })
    await change(stet, id, 3, 'Ben', { leftOut: true })
    await page.goto(`/articles/${id}/history`)
    const entries = page.getByRole('main').getByRole('listitem')
    await expect(entries).toHaveCount(2)
    await expect(entries.first()).toContainText('Paragraph 3')
    await expect(entries.first()).toContainText('Ben')
    await expect(entries.first()).toContainText('Left out')
    await expect(entries.last()).toContainText('Ana')
    await expect(entries.last().getByRole('deletion')).toHaveText('Sens')
    await expect(entries.last().getByRole('insertion')).toHaveText('sense')
    await expectAccessible(page)
    await expectNarrowFits(page)
  })

  test('restores how a paragraph was, as a new revision', async ({ page, stet }) => {
    await change(stet, id, 3, 'Ana', { text: 'The second paragraph is about Kyiv.' })
    await change(stet, id, 3, 'Ben', { text: 'Emptied by mistake.' })
    await page.goto(`/articles/${id}/history`)
    const entries = page.getByRole('main').getByRole('listitem')
    await expect(entries.first()).toContainText('As it is now')
    await entries.last().getByRole('button', { name: /^Restore paragraph 3 as it was/ }).click()
    await expect(page.getByText('Paragraph 3 is as it was then.')).toBeVisible()
    await expect(entries).toHaveCount(3)
    await expect(entries.first()).toContainText('Restored')
    const paragraph = (await stet.article(id)).paragraphs[2]
    expect(paragraph).toMatchObject({ text: 'The second paragraph is about Kyiv.', revision: 4, changedBy: 'Ana Editor' })
  })

  test('keeps named versions, and opens one in the preview', async ({ page, stet }) => {
    await page.goto(`/articles/${id}/history`)
    await page.getByRole('textbox', { name: 'Name' }).fill('Sent to the desk')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Actions for “Sent to the desk”' })).toBeVisible()
    const { versions } = await stet.api<{ versions: { name: string; author: string }[] }>('GET', `/api/articles/${id}/versions`)
    expect(versions).toMatchObject([{ name: 'Sent to the desk', author: 'Ana Editor' }])
    await page.getByRole('button', { name: 'Actions for “Sent to the desk”' }).click()
    await page.getByRole('menuitem', { name: 'Preview' }).click()
    await expect(page).toHaveURL(/preview\?version=/)
    await expect(page.getByLabel('Version')).toHaveValue(/.{36}/)
  })

  test('says beside the field when a version has no name', async ({ page }) => {
    await page.goto(`/articles/${id}/history`)
    await page.getByRole('button', { name: 'Name this version' }).click()
    await expect(page.getByRole('alert').filter({ hasText: /./ }).first()).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Name' })).toHaveAttribute('aria-invalid', 'true')
  })

  test('compares any two moments side by side', async ({ page, stet }) => {
    await stet.api('POST', `/api/articles/${id}/versions`, { id: crypto.randomUUID(), name: 'Before lunch', author: 'Ana' })
    await change(stet, id, 2, 'Ana', { text: 'The first paragraph says in that sense that everything is fine, and is no heading at all.' })
    await change(stet, id, 3, 'Ana', { kind: 'quotation' })
    await page.goto(`/articles/${id}/history`)
    await page.getByLabel('Earlier').selectOption({ label: 'Before lunch' })
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    await expect(page.getByText('2 paragraphs differ.')).toBeVisible()
    const second = page.getByRole('region', { name: 'Paragraph 2' })
    await expect(second.getByRole('deletion')).toHaveText('Sens')
    await expect(second.getByRole('insertion')).toHaveText('sense')
    await expect(page.getByRole('region', { name: 'Paragraph 3' })).toContainText('Body became Quotation')
    await expectAccessible(page)
    await expectNarrowFits(page)
    await page.getByLabel('Later').selectOption({ label: 'As imported' })
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    await expect(page.getByText('The two moments are the same.')).toBeVisible()
  })

  test('reads older changes on demand', async ({ page, stet }) => {
    for (let n = 1; n <= 60; n++) await change(stet, id, 2 + (n % 2), `Editor ${n}`, { text: `Text number ${n}.` })
    await page.goto(`/articles/${id}/history`)
    const entries = page.getByRole('main').getByRole('listitem')
    await expect(entries.first()).toContainText('Editor 60')
    await page.getByRole('button', { name: 'Show older changes' }).click()
    await expect(entries).toHaveCount(60)
    await expect(entries.last()).toContainText('Editor 1')
  })

  test('tells where the article has none yet', async ({ page }) => {
    await page.goto(`/articles/${id}/history`)
    await expect(page.getByText('Nobody has changed anything yet.')).toBeVisible()
    await expectAccessible(page)
  })
})
