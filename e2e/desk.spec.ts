import { readFileSync } from 'node:fs'
import { expectAccessible, expectNarrowFits, giveName } from './accessible'
import { expect, test } from './stet'

const article = (title: string, paragraphs = 2) =>
  [title, ...Array.from({ length: paragraphs - 1 }, (_, n) => `Paragraph ${n + 1} of this text, with enough words in it to be a body and no title.`)].join(
    '\n\n',
  )

test.describe('the desk', () => {
  test.beforeEach(({ page }) => giveName(page))

  test('lists an article with its languages, its words and how far it is', async ({ page, stet }) => {
    const id = await stet.importArticle(article('Water royalties under review', 4), { sourceLanguage: 'fr' })
    const { paragraphs } = await stet.article(id)
    const mark = { id: crypto.randomUUID(), paragraphId: paragraphs[0]?.id, revision: 1, given: true }
    await stet.api('POST', `/api/articles/${id}/marks`, { author: 'Ana', marks: [mark] })
    await page.goto('/')
    const line = page.getByRole('row', { name: /Water royalties under review/ })
    await expect(line.getByRole('cell', { name: 'fr → en-US' })).toBeVisible()
    await expect(line.getByRole('progressbar', { name: '1 of 4 paragraphs reviewed or left out' })).toBeVisible()
    await expect(line.getByRole('cell', { name: /^Today/ })).toBeVisible()
    await line.getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`/articles/${id}$`))
  })

  test('sorts by a column, turns round, and says so to screen readers', async ({ page, stet }) => {
    await stet.importArticle(article('Sorting: aardvarks of the Abruzzi'))
    await stet.importArticle(article('Sorting: zebras in Zurich'))
    await page.goto('/?filter=sorting')
    const titles = page.getByRole('rowheader')
    await page.getByRole('link', { name: 'Title', exact: true }).click()
    await expect(page.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'ascending')
    await expect(titles.first()).toContainText('aardvarks')
    await page.getByRole('link', { name: 'Title', exact: true }).click()
    await expect(page.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'descending')
    await expect(titles.first()).toContainText('zebras')
  })

  test('filters by title while typing, keeps the filter in the address, and says when nothing matches', async ({ page, stet }) => {
    await stet.importArticle(article('Élections à Québec, a preview'))
    await page.goto('/')
    await page.getByRole('searchbox', { name: 'Filter by title' }).pressSequentially('elections a que')
    await expect(page.getByRole('rowheader')).toHaveCount(1)
    await expect(page.getByRole('rowheader')).toContainText('Élections à Québec')
    await expect(page).toHaveURL(/filter=elections/)
    await page.reload()
    await expect(page.getByRole('searchbox')).toHaveValue('elections a que')
    await page.getByRole('searchbox').fill('no such title')
    await expect(page.getByText('No title contains “no such title”.')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Show all articles' }).click()
    await expect(page.getByRole('searchbox')).toHaveValue('')
    await expect(page.getByRole('rowheader').first()).toBeVisible()
  })

  test('renames an article as a correction of its title, by keyboard, and gives the focus back', async ({ page, stet }) => {
    const id = await stet.importArticle(article('The wolf turns back'))
    await page.goto('/')
    const menu = page.getByRole('button', { name: 'Actions for The wolf turns back' })
    await menu.focus()
    await page.keyboard.press('Enter')
    const rename = page.getByRole('menuitem', { name: 'Rename…' })
    await expect(async () => {
      await page.keyboard.press('ArrowDown')
      await expect(rename).toBeFocused({ timeout: 500 })
    }).toPass({ intervals: [0] })
    await page.keyboard.press('Enter')
    const field = page.getByRole('textbox', { name: 'Title' })
    await expect(field).toBeFocused()
    await field.fill('The wolf returns')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('rowheader', { name: /The wolf returns/ })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Actions for The wolf returns' })).toBeFocused()
    const [title] = (await stet.article(id)).paragraphs
    expect(title).toMatchObject({ kind: 'title', text: 'The wolf returns', machineText: 'The wolf turns back', changedBy: 'Ana Editor' })
  })

  test('keeps a title that was refused in its field, with the reason beside it', async ({ page, stet }) => {
    await stet.importArticle(article('A title to lose'))
    await page.goto('/')
    await page.getByRole('button', { name: 'Actions for A title to lose' }).click()
    await page.getByRole('menuitem', { name: 'Rename…' }).click()
    await page.getByRole('textbox', { name: 'Title' }).fill('   ')
    await page.getByRole('button', { name: 'Rename', exact: true }).click()
    await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('   ')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page.getByRole('rowheader', { name: /A title to lose/ })).toBeVisible()
  })

  test('changes the languages of an article, and gives back its imported file', async ({ page, stet }) => {
    const id = await stet.importArticle(article('In another English'))
    await page.goto('/')
    const menu = page.getByRole('button', { name: 'Actions for In another English' })
    await menu.click()
    await page.getByRole('menuitem', { name: 'Languages…' }).click()
    await page.getByLabel('Corrected into').selectOption({ label: 'English (Canada)' })
    await page.getByLabel('Translated from').selectOption({ label: 'Spanish' })
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Change', exact: true }).click()
    await expect(page.getByRole('row', { name: /In another English/ }).getByRole('cell', { name: 'es → en-CA' })).toBeVisible()
    await expect.poll(() => stet.article(id)).toMatchObject({ targetLocale: 'en-CA', sourceLanguage: 'es' })
    await menu.click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Download the imported file' }).click(),
    ])
    expect(readFileSync(await file.path(), 'utf8')).toBe(article('In another English'))
  })

  test('moves an article to the bin and brings it back from the notice, reached with F6', async ({ page, stet }) => {
    const id = await stet.importArticle(article('A text to bin'))
    await page.goto('/')
    await page.getByRole('button', { name: 'Actions for A text to bin' }).click()
    await page.getByRole('menuitem', { name: 'Move to the bin' }).click()
    await expect(page.getByText('“A text to bin” is in the bin.')).toBeVisible()
    await expect(page.getByRole('rowheader', { name: /A text to bin/ })).toBeHidden()
    await expect.poll(() => stet.article(id)).toMatchObject({ binned: true })
    await page.keyboard.press('F6')
    await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('rowheader', { name: /A text to bin/ })).toBeVisible()
    await expect.poll(() => stet.article(id)).toMatchObject({ binned: false })
  })

  test('deletes for good only from the bin, and only after asking', async ({ page, stet, request }) => {
    const id = await stet.importArticle(article('A text to delete', 3))
    await stet.api('PATCH', `/api/articles/${id}`, { binned: true })
    await page.goto('/')
    await page.getByRole('link', { name: 'Bin', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Bin' })).toBeVisible()
    const remove = async () => {
      await page.getByRole('button', { name: 'Actions for A text to delete' }).click()
      await page.getByRole('menuitem', { name: 'Delete for good…' }).click()
    }
    await remove()
    await expect(page.getByRole('dialog')).toContainText('goes with its 3 paragraphs, every revision')
    await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused()
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect.poll(() => stet.article(id)).toMatchObject({ id })
    await remove()
    await page.getByRole('button', { name: 'Delete for good' }).click()
    await expect(page.getByRole('rowheader', { name: /A text to delete/ })).toBeHidden()
    const gone = await request.get(`${stet.address}/api/articles/${id}`)
    expect([gone.status(), (await gone.json()).error.code]).toEqual([410, 'article_deleted'])
  })

  test('shows fifty articles at a time', async ({ page, stet }) => {
    for (let n = 1; n <= 51; n++) await stet.importArticle(article(`Paged article ${n}`))
    await page.goto('/?filter=paged')
    await expect(page.getByRole('rowheader')).toHaveCount(50)
    await expect(page.getByText('1–50 of 51 articles')).toBeVisible()
    await page.getByRole('link', { name: 'Next page' }).click()
    await expect(page.getByRole('rowheader')).toHaveCount(1)
    await expect(page.getByText('51–51 of 51 articles')).toBeVisible()
    await page.getByRole('link', { name: 'Previous page' }).click()
    await expect(page.getByRole('rowheader')).toHaveCount(50)
  })

  test('has nothing for axe to find in either theme and fits narrow and zoomed windows', async ({ page }) => {
    test.slow()
    for (const address of ['/', '/?bin=1&filter=nothing-like-it', '/no-such-page']) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectAccessible(page)
      await expectNarrowFits(page)
    }
    await page.goto('/')
    await page.getByRole('button', { name: 'Colours' }).click()
    await expect(page.getByRole('menuitemcheckbox', { name: 'Dark' })).toBeVisible()
    await expectAccessible(page)
  })

  test('keeps the chosen colours over a reload', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto('/')
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await background()
    await page.getByRole('button', { name: 'Colours' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Dark' }).click()
    await expect.poll(background).not.toBe(light)
    await page.reload()
    await expect.poll(background).not.toBe(light)
  })
})

test('the editor’s name is asked for once, and can be changed in the header', async ({ page, stet }) => {
  const id = await stet.importArticle(article('Signed by somebody'))
  await page.goto('/')
  await page.getByRole('button', { name: 'Actions for Signed by somebody' }).click()
  await page.getByRole('menuitem', { name: 'Rename…' }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill('Signed by Zoë')
  await page.getByRole('button', { name: 'Rename', exact: true }).click()
  const name = page.getByRole('textbox', { name: 'Name' })
  await expect(name).toBeFocused()
  await name.fill('Zoë Ngô')
  await page.getByRole('button', { name: 'Keep the name' }).click()
  await expect(page.getByRole('rowheader', { name: /Signed by Zoë/ })).toBeVisible()
  expect((await stet.article(id)).paragraphs[0]).toMatchObject({ text: 'Signed by Zoë', changedBy: 'Zoë Ngô' })
  await page.getByRole('button', { name: 'Zoë Ngô: change your name' }).click()
  await expect(name).toHaveValue('Zoë Ngô')
})
