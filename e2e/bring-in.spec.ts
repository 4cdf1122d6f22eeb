import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expectAccessible, expectNarrowFits, giveName } from './accessible'
import { expect, test } from './stet'

const SAMPLE = readFileSync(path.resolve(__dirname, '../prisma/sample/putin-guterres.txt'), 'utf8')
const file = (name: string, content: string | Buffer) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
/** “Élections” as a French Windows writes it. */
const WINDOWS_1252 = Buffer.from([0xc9, ...Buffer.from('lections anticip'), 0xe9, ...Buffer.from('es au Qu'), 0xe9, ...Buffer.from('bec\n\nLe gouvernement a annonc'), 0xe9, ...Buffer.from(' hier que les '), 0xe9, ...Buffer.from('lections auront lieu en juin, contre l'), 0x92, ...Buffer.from('avis de ses ministres.\n')])

test.describe('bringing an article in', () => {
  test.beforeEach(async ({ page }) => {
    await giveName(page)
    await page.goto('/new')
  })

  test('shows a pasted text’s paragraphs before anything is stored, and stores exactly them', async ({ page, stet }) => {
    const input = page.getByRole('textbox', { name: 'The machine translation' })
    await input.fill(SAMPLE)
    const rows = page.getByRole('list').last().getByRole('listitem')
    await expect(rows).toHaveCount(22)
    await expect(page.getByText('22 paragraphs, ')).toBeVisible()
    await expect(page.getByRole('combobox', { name: 'Kind of paragraph 1', exact: true })).toHaveValue('title 1')
    await expect(page.getByRole('combobox', { name: 'Kind of paragraph 5', exact: true })).toHaveValue('heading 2')
    await page.getByRole('combobox', { name: 'Kind of paragraph 10', exact: true }).selectOption({ label: 'Quotation' })
    await page.getByLabel('Corrected into').selectOption({ label: 'English (Canada)' })
    await page.getByLabel('Translated from').selectOption({ label: 'French' })
    await page.getByRole('button', { name: 'Bring it in' }).click()
    await page.waitForURL(/\/articles\/[0-9a-f-]{36}$/)
    const article = await stet.article(page.url().slice(-36))
    expect(article).toMatchObject({ targetLocale: 'en-CA', sourceLanguage: 'fr' })
    expect(article.leading + article.paragraphs.map(({ machineText, separator }) => machineText + separator).join('')).toBe(SAMPLE)
    expect(article.paragraphs[9]).toMatchObject({ kind: 'quotation', revision: 1, changedBy: 'Ana Editor' })
  })

  test('proposes a paragraph a line where a text has no blank lines, and can be switched', async ({ page }) => {
    await page.getByRole('textbox', { name: 'The machine translation' }).fill('One line.\nAnother line.\nA third one.')
    await expect(page.getByRole('radio', { name: 'Each line is one' })).toBeChecked()
    await expect(page.getByText('3 paragraphs, ')).toBeVisible()
    await page.getByRole('radio', { name: 'Divided by blank lines' }).check()
    await expect(page.getByText('1 paragraph, ')).toBeVisible()
    await expect(page.getByRole('radio', { name: 'Divided by blank lines' })).toBeChecked()
  })

  test('has one title: choosing another makes a heading of the first; without one, the editor writes it', async ({ page, stet }) => {
    await page.getByRole('textbox', { name: 'The machine translation' }).fill(SAMPLE)
    const kind = (n: number) => page.getByRole('combobox', { name: `Kind of paragraph ${n}`, exact: true })
    await kind(2).selectOption({ label: 'Title' })
    await expect(kind(1)).toHaveValue('heading 2')
    await kind(2).selectOption({ label: 'Body' })
    await page.getByRole('textbox', { name: 'Title' }).fill('A title of the editor’s own')
    await page.getByRole('button', { name: 'Bring it in' }).click()
    await page.waitForURL(/\/articles\/[0-9a-f-]{36}$/)
    const { paragraphs } = await stet.article(page.url().slice(-36))
    expect(paragraphs).toHaveLength(23)
    expect(paragraphs[0]).toMatchObject({ kind: 'title', text: 'A title of the editor’s own', machineText: '', imported: false })
  })

  test('shows a Markdown file’s marks as what they mean', async ({ page }) => {
    await page.locator('input[type=file]').setInputFiles(file('article.md', '# The *title*\n\nHe reads **twice**, and [here](https://example.org/un).\n'))
    const rows = page.getByRole('list').last().getByRole('listitem')
    await expect(rows.locator('[data-mark=emphasis]')).toHaveText('title')
    await expect(rows.locator('[data-mark=strong]')).toHaveCSS('font-weight', '700')
    await expect(rows.locator('[data-mark=link]')).toHaveAttribute('title', 'https://example.org/un')
    await expect(rows.locator('[data-mark=address]').last()).toBeHidden()
  })

  test('brings an article with its history in as a copy, where another history of it is here', async ({ page, stet }) => {
    const id = await stet.importArticle('A title\n\nA paragraph.\n')
    const whole = await (await stet.request('GET', `/api/articles/${id}/export?format=json`)).text()
    const { paragraphs } = await stet.article(id)
    const { kind, level, ordered, joined, leftOut, ...second } = paragraphs[1]!
    const saves = [{ saveId: randomUUID(), paragraphId: second.id, base: 1, state: { text: 'Changed here.', kind, level, ordered, joined, leftOut } }]
    await stet.api('POST', `/api/articles/${id}/saves`, { author: 'Ben', saves })
    await page.locator('input[type=file]').setInputFiles(file('article.stet.json', whole))
    await page.getByRole('button', { name: 'Bring it in', exact: true }).click()
    await expect(page.getByText('This article is here already')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Bring it in as a copy' }).click()
    await page.waitForURL(/\/articles\/[0-9a-f-]{36}$/)
    const copy = await stet.article(page.url().slice(-36))
    expect(copy.id).not.toBe(id)
    expect(copy.paragraphs[1]?.text).toBe('A paragraph.')
    expect((await stet.article(id)).paragraphs[1]?.text).toBe('Changed here.')
  })

  test('proposes an encoding with how the text reads, and keeps the file byte for byte', async ({ page, request, stet }) => {
    await page.locator('input[type=file]').setInputFiles(file('élections.txt', WINDOWS_1252))
    const question = page.getByRole('region', { name: 'Encoding' })
    await expect(question).toContainText('Élections anticipées au Québec')
    await expect(page.getByRole('button', { name: 'Bring it in' })).toBeDisabled()
    await expectAccessible(page)
    await question.getByRole('combobox').selectOption('windows-1252')
    await question.getByRole('button', { name: 'Read it as windows-1252' }).click()
    await expect(page.getByRole('region', { name: 'As it will be' }).getByText('contre l’avis de ses ministres')).toBeVisible()
    await page.getByRole('button', { name: 'Bring it in' }).click()
    await page.waitForURL(/\/articles\/[0-9a-f-]{36}$/)
    const original = await request.get(`${stet.address}/api/articles/${page.url().slice(-36)}/original`)
    expect(Buffer.compare(await original.body(), WINDOWS_1252)).toBe(0)
  })

  test('says beside the field what is wrong, with the text still in it', async ({ page }) => {
    const input = page.getByRole('textbox', { name: 'The machine translation' })
    await input.fill('Good.\n\nBad \u0001 character.')
    await expect(page.getByRole('alert').filter({ hasText: 'Paragraph 2' })).toContainText('U+0001')
    await expect(input).toHaveAttribute('aria-invalid', 'true')
    await expect(input).toHaveValue('Good.\n\nBad \u0001 character.')
    await expect(page.getByRole('button', { name: 'Bring it in' })).toBeDisabled()
    await expectAccessible(page)
    await input.fill('Good.\n\nBetter now.')
    await expect(input).not.toHaveAttribute('aria-invalid')
    await expect(page.getByRole('button', { name: 'Bring it in' })).toBeEnabled()
  })

  test('makes one article of an import whose answer was lost and that was sent again', async ({ page, stet }) => {
    await page.getByRole('textbox', { name: 'The machine translation' }).fill('Sent twice, stored once\n\nThe body of a text that was sent twice but came in once.')
    await expect(page.getByText('2 paragraphs, ')).toBeVisible()
    let lost = 0
    await page.route('**/api/articles', async (route) => {
      if (lost++ > 0) return route.continue()
      await route.fetch()
      return route.abort()
    })
    await page.getByRole('button', { name: 'Bring it in' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'server cannot be reached' })).toBeVisible()
    await page.getByRole('button', { name: 'Bring it in' }).click()
    await page.waitForURL(/\/articles\/[0-9a-f-]{36}$/)
    const { total } = await stet.api<{ total: number }>('GET', '/api/articles?filter=Sent%20twice')
    expect(total).toBe(1)
  })

  test('brings in several files, with a result for each, and lets one that was refused be looked at', async ({ page }) => {
    await page.locator('input[type=file]').setInputFiles([
      file('first.txt', 'The first of several\n\nIts body is long enough to be no heading at all, and ends here.'),
      file('élections.txt', WINDOWS_1252),
      file('empty.txt', ' \n'),
      file('last.txt', 'The last of several\n\nIts body is long enough to be no heading at all, and ends here.'),
    ])
    await expect(page.getByRole('heading', { name: '4 files' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Remove empty.txt' }).click()
    await page.getByRole('button', { name: 'Bring in 3 articles' }).click()
    await expect(page.getByText('2 articles brought in, 1 file not: see why below.')).toBeVisible()
    const results = page.getByRole('list', { name: 'Files and what became of them' })
    await expect(results.getByRole('link', { name: 'The first of several' })).toBeVisible()
    await expect(results.getByRole('link', { name: 'The last of several' })).toBeVisible()
    await expectAccessible(page)
    await expectNarrowFits(page)
    await results.getByRole('button', { name: 'Look at it' }).click()
    await expect(page.getByRole('region', { name: 'Encoding' })).toContainText('Élections anticipées')
  })

  test('of several files, brings one whose article is here already in as a copy', async ({ page, stet }) => {
    const id = await stet.importArticle('Here already\n\nA paragraph of an article that is here already.\n')
    const whole = await (await stet.request('GET', `/api/articles/${id}/export?format=json`)).text()
    await stet.api('PATCH', `/api/articles/${id}`, { title: 'Here already, and changed', author: 'Ben' })
    await page.locator('input[type=file]').setInputFiles([
      file('article.stet.json', whole),
      file('other.txt', 'Another of several\n\nIts body is long enough to be no heading at all, and ends here.'),
    ])
    await page.getByRole('button', { name: 'Bring in 2 articles' }).click()
    const results = page.getByRole('list', { name: 'Files and what became of them' })
    const item = results.getByRole('listitem').filter({ hasText: 'article.stet.json' })
    await expect(item).toContainText('This article is here already')
    await expect(results.getByRole('button', { name: 'Bring it in as a copy' })).toHaveCount(1)
    await item.getByRole('button', { name: 'Bring it in as a copy' }).click()
    await expect(item.getByRole('link', { name: 'Here already' })).toBeVisible()
    await expect(page.getByText('2 articles brought in.')).toBeVisible()
    await expect(item.getByRole('button')).toHaveCount(0)
    await item.getByRole('link').click()
    await page.waitForURL(/\/articles\/[0-9a-f-]{36}$/)
    const copy = await stet.article(page.url().slice(-36))
    expect(copy.id).not.toBe(id)
    expect(copy.paragraphs[0]?.text).toBe('Here already')
  })

  test('takes a file that is dropped anywhere on the page', async ({ page }) => {
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['A dropped title\n\nAnd a dropped body that is long enough not to be a heading, with an end.'], 'dropped.txt'))
      return transfer
    })
    // A person drags for longer than the page takes to come alive; a script is quicker.
    await expect(async () => {
      await page.dispatchEvent('h1', 'dragover', { dataTransfer: dropped })
      await expect(page.getByText('Drop to bring in')).toBeVisible({ timeout: 500 })
    }).toPass()
    await page.dispatchEvent('h1', 'drop', { dataTransfer: dropped })
    await expect(page.getByText('dropped.txt')).toBeVisible()
    await expect(page.getByText('2 paragraphs, ')).toBeVisible()
  })

  test('keeps the headings, emphasis and links of a text pasted from a web page, or takes its plain text', async ({ page, stet }) => {
    const html = '<h1>A pasted title</h1><p>With <em>Le Devoir</em> and <a href="https://example.org/un">the resolution</a>, and long enough for a body.</p><script>window.ran = true</script>'
    const paste = (plain: string) =>
      page.getByRole('textbox', { name: 'The machine translation' }).evaluate(
        (field, [rich, text]) => {
          const clipboardData = new DataTransfer()
          clipboardData.setData('text/html', rich ?? '')
          clipboardData.setData('text/plain', text ?? '')
          field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
        },
        [html, plain],
      )
    await paste('A pasted title\n\nWith Le Devoir and the resolution, and long enough for a body.')
    await expect(page.getByText('Pasted with its headings, emphasis and links')).toBeVisible()
    await expect(page.getByText('2 paragraphs, ')).toBeVisible()
    await page.getByRole('button', { name: 'Take the plain text' }).click()
    await expect(page.getByRole('textbox', { name: 'The machine translation' })).toHaveValue(/^A pasted title\n\nWith Le Devoir/)
    await page.getByRole('textbox', { name: 'The machine translation' }).fill('')
    await paste('A pasted title')
    await page.getByRole('button', { name: 'Bring it in' }).click()
    await page.waitForURL(/\/articles\/[0-9a-f-]{36}$/)
    const article = await stet.article(page.url().slice(-36))
    expect(article.syntax).toBe('markdown')
    expect(article.paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
      ['title', 'A pasted title'],
      ['body', 'With *Le Devoir* and [the resolution](https://example.org/un), and long enough for a body.'],
    ])
    expect(await page.evaluate(() => Reflect.has(window, 'ran'))).toBe(false)
    await page.goto(`${page.url()}/preview`)
    await expect(page.getByRole('article').getByRole('link', { name: 'the resolution' })).toHaveAttribute('href', 'https://example.org/un')
    await expect(page.getByRole('article').getByRole('emphasis')).toHaveText('Le Devoir')
  })

  test('leaves the navigation of a saved web page out, and lets what was dropped be taken back', async ({ page, stet }) => {
    const sentence = 'The minister said on Tuesday that the bridge would be closed for repairs until the end of the year, and that buses would run. '
    const saved = `<!doctype html><html><head><title>The bridge closes</title></head><body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
      <main><article><h1>The bridge closes</h1><p>${sentence.repeat(3)}</p><p>${sentence.repeat(3)}</p><h2>What comes next</h2><p>${sentence.repeat(4)}</p></article></main>
      <footer><p>Subscribe to our newsletter</p></footer><script>window.ran = true</script></body></html>`
    await page.locator('input[type=file]').first().setInputFiles({ name: 'saved.html', mimeType: 'text/html', buffer: Buffer.from(saved) })
    const newsletter = page.getByRole('listitem').filter({ hasText: 'Subscribe to our newsletter' })
    await expect(newsletter.getByRole('checkbox')).not.toBeChecked()
    await expect(page.getByRole('listitem').filter({ hasText: 'Sport' }).getByRole('checkbox').first()).not.toBeChecked()
    await newsletter.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Bring it in' }).click()
    await page.waitForURL(/\/articles\/[0-9a-f-]{36}$/)
    const { paragraphs } = await stet.article(page.url().slice(-36))
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['title', 'body', 'body', 'heading', 'body', 'body'])
    expect(paragraphs.at(-1)?.text).toBe('Subscribe to our newsletter')
    expect(paragraphs.some(({ text }) => text.includes('Sport'))).toBe(false)
  })

  test('goes on from the desk’s button with the files chosen there', async ({ page }) => {
    await page.goto('/')
    await page.locator('input[type=file]').setInputFiles(file('from-the-desk.txt', 'From the desk\n\nA body that is long enough not to be taken for a heading, with an end.'))
    await expect(page).toHaveURL(/\/new$/)
    await expect(page.getByText('from-the-desk.txt')).toBeVisible()
    await expect(page.getByText('2 paragraphs, ')).toBeVisible()
  })

  test('shows the first of 20,000 paragraphs, says so, and mounts no more than it shows', async ({ page }) => {
    const long = Array.from({ length: 20_000 }, (_, n) => `Paragraph number ${n + 1} of a very long text that nobody reads in one go.`).join('\n\n')
    await page.locator('input[type=file]').setInputFiles(file('long.txt', long))
    await expect(page.getByText('The first 100 of 20,000 paragraphs are shown; all are brought in.')).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText(/^Paragraph number \d+ of/)).toHaveCount(100)
    await page.getByRole('button', { name: 'Show 400 more' }).click()
    await expect(page.getByText('Paragraph number 500 of')).toBeVisible()
    await expect(page.getByText(/^Paragraph number \d+ of/)).toHaveCount(500)
  })

  test('has nothing for axe to find and fits narrow and zoomed windows, empty and with a text', async ({ page }) => {
    test.slow()
    await expectAccessible(page)
    await expectNarrowFits(page)
    await page.getByRole('textbox', { name: 'The machine translation' }).fill(SAMPLE)
    await expect(page.getByText('22 paragraphs, ')).toBeVisible()
    await expectAccessible(page)
    await expectNarrowFits(page)
  })
})
