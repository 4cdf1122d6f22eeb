import { readFileSync } from 'node:fs'
import { FORMATS } from '../lib/formats/registry'
import { expectAccessible, expectNarrowFits, giveName } from './accessible'
import { expect, test, type Stet } from './stet'

const TEXT = `The visit, seen from afar

A first paragraph with the To have to in it, which is long enough to be no heading.

A second one that the
file broke in two lines, and that also is long enough to be no heading of any kind.

To see in video
`

/** Corrects, leaves out and reviews: what an editor would do in the review. */
async function correct(stet: Stet, id: string): Promise<void> {
  const { paragraphs } = await stet.article(id)
  const saves = paragraphs.flatMap(({ id: paragraphId, revision: base, text, kind, level, ordered, joined, leftOut }, place) => {
    const state = { text, kind, level, ordered, joined, leftOut }
    const changed = [null, { ...state, text: text.replace('the To have to', 'Le Devoir') }, null, { ...state, leftOut: true }][place]
    return changed ? [{ saveId: crypto.randomUUID(), paragraphId, base, state: changed }] : []
  })
  await stet.api('POST', `/api/articles/${id}/saves`, { author: 'Ana', saves })
  const first = { id: crypto.randomUUID(), paragraphId: paragraphs[0]?.id, revision: 1, given: true }
  await stet.api('POST', `/api/articles/${id}/marks`, { author: 'Ana', marks: [first] })
}

test.describe('the preview', () => {
  let id: string
  test.beforeEach(async ({ page, stet }) => {
    await giveName(page)
    id = await stet.importArticle(TEXT)
    await correct(stet, id)
  })

  test('shows the clean text with its title, without what is left out', async ({ page }) => {
    await page.goto(`/articles/${id}/preview`)
    const text = page.getByRole('article', { name: 'The clean text' })
    await expect(text.getByRole('heading', { level: 1 })).toHaveText('The visit, seen from afar')
    await expect(text.getByRole('paragraph').first()).toContainText('with Le Devoir in it')
    await expect(text).not.toContainText('To see in video')
    await expect(text).toHaveAttribute('lang', 'en-US')
    await expect(page).toHaveTitle(/^Preview of The visit, seen from afar/)
  })

  test('links what still stands open to its row', async ({ page, stet }) => {
    const { paragraphs } = await stet.article(id)
    await page.goto(`/articles/${id}/preview`)
    const open = page.getByRole('region', { name: 'Still open' })
    await expect(open).toContainText('2 paragraphs not yet reviewed.')
    await expect(open.getByRole('listitem')).toHaveCount(2)
    await expect(open.getByRole('listitem').first()).toContainText('Edited')
    await expect(open.getByRole('link').first()).toHaveAttribute('href', `/articles/${id}#p-${paragraphs[1]?.id}`)
  })

  test('downloads the same text in every format, and equal bytes each time', async ({ page }) => {
    await page.goto(`/articles/${id}/preview`)
    const download = async (name: RegExp) => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
      return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
    }
    const plain = await download(/Plain text/)
    expect(plain.name).toMatch(/^The visit.*\.txt$/)
    expect(plain.text).toContain('with Le Devoir in it')
    expect(plain.text).not.toContain('To see in video')
    expect((await download(/Plain text/)).text).toBe(plain.text)
    expect((await download(/Markdown/)).text).toContain('# The visit, seen from afar')
    await expect(page.getByRole('link', { name: /XLIFF 1\.2/ })).toBeHidden()
    await page.getByText('For translation tools').click()
    expect((await download(/XLIFF 1\.2/)).text).toContain('with Le Devoir in it')
    expect((await download(/HTML/)).text).toContain('<h1>The visit, seen from afar</h1>')
  })

  test('copies the clean text, as plain text and with its structure', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`/articles/${id}/preview`)
    await page.getByRole('button', { name: 'Copy the text' }).click()
    await expect(page.getByText('The clean text is on the clipboard.')).toBeVisible()
    const clipboard = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const read = async (type: string) => (await item?.getType(type))?.text()
      return { plain: await read('text/plain'), html: await read('text/html') }
    })
    expect(clipboard.plain).toContain('with Le Devoir in it')
    expect(clipboard.html).toContain('<h1>The visit, seen from afar</h1>')
  })

  test('shows and exports a named version as it was', async ({ page, stet }) => {
    await stet.api('POST', `/api/articles/${id}/versions`, { id: crypto.randomUUID(), name: 'Sent to the desk', author: 'Ana' })
    const { paragraphs } = await stet.article(id)
    const second = paragraphs[1]
    if (!second) throw new Error('The article has a second paragraph.')
    const { kind, level, ordered, joined, leftOut } = second
    const state = { text: 'Written afterwards.', kind, level, ordered, joined, leftOut }
    await stet.api('POST', `/api/articles/${id}/saves`, {
      author: 'Ana',
      saves: [{ saveId: crypto.randomUUID(), paragraphId: second.id, base: second.revision, state }],
    })
    await page.goto(`/articles/${id}/preview`)
    const text = page.getByRole('article', { name: 'The clean text' })
    await expect(text).toContainText('Written afterwards.')
    await page.getByLabel('Version').selectOption({ label: 'Sent to the desk' })
    await expect(text).toContainText('with Le Devoir in it')
    await expect(text).not.toContainText('Written afterwards.')
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /Plain text/ }).click()])
    expect(readFileSync(await file.path(), 'utf8')).toContain('with Le Devoir in it')
  })

  test('prints the text and nothing else', async ({ page }) => {
    await page.goto(`/articles/${id}/preview`)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('article', { name: 'The clean text' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Still open' })).toBeHidden()
    await expect(page.getByRole('banner')).toBeHidden()
  })

  test('has nothing for axe to find in either theme and fits narrow and zoomed windows', async ({ page }) => {
    await page.goto(`/articles/${id}/preview`)
    for (const purpose of ['For a second reader', 'For translation tools', 'As data']) await page.getByText(purpose).click()
    await expect(page.getByRole('region', { name: 'Export' }).getByRole('link')).toHaveCount(FORMATS.filter(({ write }) => write).length)
    await expectAccessible(page)
    await expectNarrowFits(page)
  })

  test('says so where the article is not there', async ({ page }) => {
    const answer = await page.goto('/articles/00000000-0000-4000-8000-000000000000/preview')
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address.')
  })
})
