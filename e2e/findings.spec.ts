import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible, expectNarrowFits, giveName } from './accessible'
import { ReviewPage } from './review-page'
import { expect, test } from './stet'

const SAMPLE = readFileSync(path.join(__dirname, '../prisma/sample/putin-guterres.txt'), 'utf8')

const panel = (page: Page, name: string) => page.getByRole('complementary', { name })
/** Goes to the paragraph's text, to its start. */
async function enter(review: ReviewPage, number: number): Promise<void> {
  await review.correction(number).focus()
  await review.press('Control+Home')
}
/** Waits until the checks have found something. */
async function checked(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /^Findings \([1-9]/ })).toBeVisible()
}

test.describe('findings of the sample', () => {
  let id: string
  let review: ReviewPage
  test.beforeEach(async ({ page, stet }) => {
    await giveName(page)
    // Nobody says that it was French: the text does.
    id = await stet.importArticle(SAMPLE, { fileName: 'putin-guterres.txt' })
    review = new ReviewPage(page, id)
    await review.open()
    await checked(page)
  })

  test('“To have to” and “Sens” are underlined in both columns, with the right message and repair', async () => {
    const paragraphs = SAMPLE.trimEnd().split(/\n{2,}/)
    const packer = paragraphs.findIndex((text) => text.includes('the To have to')) + 1
    const wallensteen = paragraphs.findIndex((text) => text.includes('in that Sens')) + 1
    await enter(review, packer)
    await expect.poll(() => review.marked('finding-foreign')).toEqual(expect.arrayContaining(['the To have to', 'the To have to']))
    await review.toNextFinding()
    await expect(review.card).toHaveAccessibleName('Finding: “the To have to” is a word-for-word rendering of a name: Le Devoir.')
    await expect(review.card.getByRole('button', { name: '1 Le Devoir' })).toBeVisible()
    await review.press('1')
    await expect(review.correction(packer)).toContainText('interview with Le Devoir John Packer')
    // It is gone where it was repaired, and where it is left on the left it is struck out.
    await expect.poll(() => review.marked('finding-foreign')).not.toContain('the To have to')
    await expect.poll(() => review.marked('removed')).toContain('the To have to')

    await review.press('Escape')
    await enter(review, wallensteen)
    await expect.poll(() => review.marked('finding-foreign')).toEqual(expect.arrayContaining(['Sens', 'Sens']))
    await review.toFinding(/^Finding: “Sens” is French that was left untranslated; .*“sense”/)
    await expect(review.card.getByText('Untranslated words')).toBeVisible()
    await review.press('1')
    await expect(review.correction(wallensteen)).toContainText('act in that sense')
  })

  test('underlines stay while somebody types beside them, and a half-typed word is left alone', async ({ page }) => {
    await enter(review, 3)
    await expect.poll(() => review.marked('finding-typography')).toContain('kyiv')
    await page.evaluate(() => {
      const seen: boolean[] = []
      const look = () => {
        seen.push([...(CSS.highlights.get('finding-typography') ?? [])].map(String).includes('kyiv'))
        requestAnimationFrame(look)
      }
      look()
      Object.assign(window, { seen })
    })
    await page.keyboard.type('This face, and that one in warsaw')
    expect(await page.evaluate(() => Reflect.get(window, 'seen').every(Boolean))).toBe(true)
    await page.waitForTimeout(600)
    await expect.poll(() => review.marked('finding-typography')).not.toContain('warsaw')
    await page.keyboard.type(' ')
    await expect.poll(() => review.marked('finding-typography')).toContain('warsaw')
  })

  test('one key lets a finding stand, here, in the article or always; undo takes it back, and so does the list', async ({ page, stet }) => {
    const count = async () => Number(/\d+/.exec((await page.getByRole('button', { name: /^Findings \(/ }).textContent()) ?? '')?.[0])
    const before = await count()
    await enter(review, 3)
    await review.toFinding(/kyiv/)
    await review.press('s')
    await expect.poll(count).toBe(before - 1)
    await review.press('Escape', 'Control+z')
    await expect.poll(count).toBe(before)
    await review.press('Control+Shift+Z')
    await expect.poll(count).toBe(before - 1)
    const stored = async (address: string) => (await stet.api<{ stets: readonly unknown[] }>('GET', address)).stets.length
    await expect.poll(() => stored(`/api/articles/${id}/stets`)).toBe(1)

    await page.reload()
    await checked(page)
    await expect.poll(count).toBe(before - 1)
    await enter(review, 4)
    await review.toFinding(/To have to/)
    await review.press('h')
    await expect.poll(count).toBe(before - 2)
    await expect.poll(() => stored('/api/stets')).toBe(1)
    await review.press('Escape', 'Escape', 'f')
    await panel(page, 'Findings').getByRole('button', { name: /^Stets/ }).click()
    await expect(panel(page, 'Findings').getByRole('region', { name: 'Always, in every article' })).toContainText('the To have to')
    const other = await stet.importArticle('A title of its own\n\nNobody reads the To have to on Mondays, because it does not appear on that day.', { sourceLanguage: 'fr' })
    await page.goto(`/articles/${other}`)
    await expect(page.getByRole('button', { name: 'Findings (0)' })).toBeVisible()
    await review.correction(1).focus()
    await review.press('Escape', 'f')
    await panel(page, 'Findings').getByRole('button', { name: /^Stets/ }).click()
    await panel(page, 'Findings').getByRole('button', { name: 'Take back' }).click()
    await expect(page.getByRole('button', { name: 'Findings (1)' })).toBeVisible()
    // The other tests' articles are of the same house.
    await expect.poll(() => stored('/api/stets')).toBe(0)
  })

  test('a name is added with one key, edited with its variants, and kept for the house', async ({ page, stet }) => {
    await enter(review, 4)
    await review.toFinding(/To have to/)
    await review.press('a')
    await expect.poll(() => review.marked('finding-foreign')).not.toContain('the To have to')
    await review.press('Escape', 'Escape', 'f')
    const names = panel(page, 'Findings')
    await names.getByRole('button', { name: /^Names/ }).click()
    await names.getByRole('button', { name: 'Change the name the To have to' }).click()
    await names.getByRole('textbox', { name: 'Name, as it is right' }).fill('Le Devoir')
    await names.getByRole('textbox', { name: 'Other forms, to be replaced by it' }).fill('the To have to, the Duty')
    await names.getByRole('combobox', { name: 'Holds' }).selectOption('In every article')
    await names.getByRole('button', { name: 'Keep the name' }).click()
    await expect(names.getByRole('region', { name: 'In every article' })).toContainText('instead of “the To have to”, “the Duty”')
    await expectAccessible(page)
    const stored = async () => (await stet.api<{ names: { id: string; form: string; variants: string[] }[] }>('GET', '/api/names')).names
    await expect.poll(stored).toMatchObject([{ form: 'Le Devoir', variants: ['the To have to', 'the Duty'] }])
    await review.press('Escape')
    await enter(review, 4)
    await review.toFinding(/^Finding: “the To have to” is another form of the name “Le Devoir”\.$/)
    await review.press('1')
    await expect(review.correction(4)).toContainText('interview with Le Devoir John')
    // The other tests' articles are of the same house.
    for (const { id: nameId } of await stored()) await stet.api('DELETE', `/api/articles/${id}/names/${nameId}`)
  })

  test('the list counts the kinds, filters, and leads to each finding; F8 keeps to the filter', async ({ page }) => {
    await review.correction(1).focus()
    await review.press('Escape', 'f')
    const list = panel(page, 'Findings')
    const foreign = list.getByRole('button', { name: /^Foreign/ })
    await expect(foreign).toHaveText(/[1-9]/)
    const shown = Number(/\d+/.exec((await foreign.textContent()) ?? '')?.[0])
    await foreign.click()
    await expect(list.getByRole('listitem')).toHaveCount(shown)
    await list.getByRole('listitem').first().getByRole('button').click()
    await expect(review.card).toHaveAccessibleName(/To have to/)
    await review.press('F8')
    await expect(review.card).toHaveAccessibleName(/depuis le déclenchement/)
    await review.press('F8')
    await expect(review.card).not.toHaveAccessibleName(/depuis le déclenchement/)
    await expect(review.card.getByText(/Untranslated words|Names translated literally|Source spellings/)).toBeVisible()
    await review.press('Shift+F8')
    await expect(review.card).toHaveAccessibleName(/depuis le déclenchement/)
    await expect(review.card).toBeFocused()
    await review.press('Shift+F8')
    await expect(review.card).toHaveAccessibleName(/To have to/)
    await expectAccessible(page)
    await expectNarrowFits(page)
  })

  test('the opening sweep shows before and after, ticked by confidence, and is one step and one undo', async ({ page, stet }) => {
    await page.getByRole('button', { name: 'Look at them' }).click()
    const sweep = panel(page, 'Opening sweep')
    const certain = sweep.getByRole('checkbox', { name: /“kyiv” has no capital/ })
    await expect(certain).toBeChecked()
    await expect(sweep.getByRole('checkbox', { name: /After the full stop “besieged”/ })).not.toBeChecked()
    await expect(sweep.getByRole('listitem').filter({ hasText: 'kyiv' })).toContainText('Kyiv')
    await expectAccessible(page)
    await certain.uncheck()
    expect((await stet.article(id)).paragraphs.every(({ revision }) => revision === 1)).toBe(true)
    await sweep.getByRole('button', { name: /^Make \d+ repairs$/ }).click()
    await review.saved()
    const { paragraphs } = await stet.article(id)
    expect(paragraphs[2]!.text).toContain('(according to kyiv)')
    expect(paragraphs.filter(({ leftOut }) => leftOut).map(({ machineText }) => machineText)).toContain('To see in video')
    const { entries } = await stet.api<{ entries: { origin: string; batch: { id: string } | null }[] }>('GET', `/api/articles/${id}/history`)
    const swept = entries.filter(({ origin }) => origin === 'sweep')
    expect(swept.length).toBeGreaterThan(3)
    expect(new Set(swept.map(({ batch }) => batch?.id)).size).toBe(1)
    await page.getByRole('button', { name: /^Undo: swept/ }).click()
    await review.saved()
    const after = await stet.article(id)
    expect(after.paragraphs.every(({ text, machineText, leftOut }) => text === machineText && !leftOut)).toBe(true)
  })

  test('one command sets every quotation mark, after a look at each paragraph', async ({ page, stet }) => {
    await review.correction(1).focus()
    await review.press('Escape', 'q')
    const quotes = panel(page, 'Quotation marks of the whole article')
    await quotes.getByRole('combobox', { name: 'Quotations' }).selectOption('‘Single marks’')
    await quotes.getByRole('combobox', { name: 'Commas and full stops' }).selectOption('Where they were written')
    await expectAccessible(page)
    await quotes.getByRole('button', { name: /^Set \d+ paragraphs$/ }).click()
    await review.saved()
    const { paragraphs } = await stet.article(id)
    expect(paragraphs.map(({ text }) => text).join('\n')).not.toMatch(/[«»„"']/)
    expect(paragraphs[3]!.text).toMatch(/^‘This direct, .*very reduced\.’$/)
    await page.getByRole('button', { name: /^Undo: set the quotation marks/ }).click()
    await review.saved()
    expect((await stet.article(id)).paragraphs.every(({ text, machineText }) => text === machineText)).toBe(true)
  })
})

test('a change is offered in the rest of the article, after a fix and after an edit, as one batch with one undo', async ({ page, stet }) => {
  await giveName(page)
  const id = await stet.importArticle(
    'A visit to the north of the country\n\nMr. Chmyhal arrived on Monday, and Chmyhal left again on Tuesday.\n\nNobody saw Chmyhal on the day between, said the gardener of Lviv.\n\nThe gardener did not know the Chmyhals of the other village.',
    { sourceLanguage: 'fr' },
  )
  const review = new ReviewPage(page, id)
  await review.open()
  await checked(page)
  const texts = async () => {
    await review.saved()
    return (await stet.article(id)).paragraphs.map(({ text }) => text)
  }
  const before = await texts()

  await enter(review, 2)
  await review.toFinding(/Chmyhal/)
  await review.press('Shift+Digit1')
  const replace = page.getByRole('button', { name: 'Replace 3 hits' })
  await expect(replace).toBeFocused()
  await page.getByRole('checkbox', { name: 'Replace “Chmyhal” in paragraph 3' }).uncheck()
  await page.getByRole('button', { name: 'Replace 2 hits' }).press('Enter')
  await expect(review.row(2)).toBeFocused()
  await expect.poll(texts).toEqual([before[0], before[1]!.replaceAll('Chmyhal', 'Shmyhal'), before[2], before[3]])
  await review.press('Control+z')
  await expect.poll(texts).toEqual(before)

  await review.correction(3).focus()
  await review.select(3, 'gardener')
  await page.keyboard.type('groundsman')
  await review.press('Escape')
  const show = page.getByRole('button', { name: 'Replace there too…' })
  await expect(show).toBeVisible()
  await review.press('F6')
  await expect(show).toBeFocused()
  await review.press('Enter')
  await expect(page.getByRole('button', { name: 'Replace 1 hit' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await texts())[3]).toMatch(/^The groundsman did/)
})

test('open findings are counted on the desk, in the progress, and as a reminder before export', async ({ page, stet }) => {
  await giveName(page)
  const id = await stet.importArticle('Rain over the whole of the north\n\nIn kyiv it rained , and nobody was surprised by that.')
  const counted = async () => (await stet.api<{ entries: { openFindings: number | null }[] }>('GET', '/api/articles?filter=Rain+over+the+whole')).entries[0]?.openFindings
  // The counting has a process of its own, which has to start, and the pages do not wait for it for ever.
  await expect.poll(counted, { timeout: 90_000 }).toBe(2)
  await page.goto('/?filter=Rain+over+the+whole')
  const row = page.getByRole('row').filter({ hasText: 'Rain over the whole' })
  await expect(row.getByRole('cell', { name: '2', exact: true })).toBeVisible()
  const review = new ReviewPage(page, id)
  await review.open()
  await checked(page)
  await expect(page.getByRole('main')).toContainText('0 of 2 settled · 2 findings')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: '2 findings still open…' }).click()
  await expect(panel(page, 'Findings')).toBeVisible()
  await page.goto(`/articles/${id}/preview`)
  const reminder = page.getByRole('region', { name: 'Findings' })
  await expect(reminder).toContainText('2 findings open.')
  await expectAccessible(page)
  await reminder.getByRole('link', { name: 'Look at them' }).click()
  await expect(panel(page, 'Findings')).toBeVisible()
  await checked(page)
  await enter(review, 2)
  await review.toFinding(/kyiv/)
  await review.press('1')
  await expect(review.correction(2)).toContainText('In Kyiv')
  await review.saved()
  await expect.poll(counted, { timeout: 90_000 }).toBe(1)
  await page.goto(`/articles/${id}/preview`)
  await expect(reminder).toContainText('1 finding open.')
})
