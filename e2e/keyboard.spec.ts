import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ReviewPage } from './review-page'
import { expect, test } from './stet'

const SAMPLE = readFileSync(path.join(__dirname, '../prisma/sample/putin-guterres.txt'), 'utf8')

/** The same sample as the editor of these tests leaves it. */
function expectedCleanText(): string {
  const paragraphs = SAMPLE.trimEnd().split(/\n{2,}/)
  return (
    paragraphs
      .filter((text) => text !== 'To see in video' && text !== 'source site-39' && !text.startsWith('Substantial negotiations'))
      .join('\n\n')
      .replace('with the To have to John Packer', 'with Le Devoir, John Packer')
      .replace('in that Sens. »', 'in that sense.”') + '\n'
  )
}

test('an editor corrects the sample and exports it with the keyboard only', async ({ page, stet }) => {
  const id = await stet.importArticle(SAMPLE, { fileName: 'putin-guterres.txt', sourceLanguage: 'fr' })
  const review = new ReviewPage(page, id)
  const { paragraphs } = await stet.article(id)
  const numberOf = (start: string) => paragraphs.findIndex((paragraph) => paragraph.machineText.startsWith(start)) + 1
  await page.goto(`/articles/${id}`)
  await review.ready()

  // Tab reaches the first row's correction; from there on the article is walked with its own keys.
  while (!(await review.correction(1).evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab')

  const goTo = async (number: number) => {
    await review.press('Escape', 'Home')
    for (let row = 1; row < number; row += 1) await page.keyboard.press('j')
    await expect(review.row(number)).toBeFocused()
  }

  const packer = numberOf('“This direct')
  await goTo(packer)
  await page.keyboard.press('Enter')
  await review.select(packer, 'the To have to')
  await page.keyboard.type('Le Devoir,')
  await expect(review.correction(packer)).toContainText('with Le Devoir, John Packer')
  expect(await review.marked('added')).toContain('Le Devoir,')
  expect(await review.marked('removed')).toContain('the To have to')

  const wallensteen = numberOf('“If these approaches')
  await goTo(wallensteen)
  await page.keyboard.press('Enter')
  await review.select(wallensteen, 'Sens. »')
  await page.keyboard.type('sense."')
  await expect(review.correction(wallensteen)).toHaveText(/in that sense\.”$/)

  for (const start of ['Substantial negotiations', 'To see in video', 'source site-39']) {
    await goTo(numberOf(start))
    await page.keyboard.press('x')
    await expect(review.row(numberOf(start))).toHaveAccessibleName(/Left out$/)
  }

  await review.press('Home')
  for (let row = 0; row < paragraphs.length - 3; row += 1) await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('progressbar')).toHaveAccessibleName(`${paragraphs.length} of ${paragraphs.length} settled`)
  await review.saved()

  const link = page.getByRole('link', { name: 'Preview' })
  while (!(await link.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  const file = page.getByRole('link', { name: /Plain text/ })
  await expect(file).toBeVisible()
  while (!(await file.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(readFileSync(await download.path(), 'utf8')).toBe(expectedCleanText())
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
  expect(await cleanText()).toContain('negotiations would be long and difficult')

  await review.press('j', 't')
  await page.getByRole('button', { name: 'Heading 2' }).press('Enter')
  await review.press('Enter')
  await review.select(4, 'A precious independence ')
  await review.press('ArrowRight', 'Control+Shift+Enter')
  await expect(review.correction(4)).toHaveText('A precious independence')
  await expect(review.correction(5)).toHaveText(/^It was this independence/)
  await expect(review.correction(5)).toBeFocused()
  expect((await stet.article(id)).paragraphs[4]).toMatchObject({ kind: 'body', imported: false })

  await review.press('Escape', 'b')
  await expect(review.correction(6)).toBeFocused()
  await page.keyboard.type('Put in.')
  expect(await cleanText()).toMatch(/war\.\n\nPut in\.\n$/)

  await review.press('Control+z', 'Control+z')
  await expect(review.correction(6)).toBeHidden()
  await review.press('Control+z')
  await expect(review.correction(5)).toBeHidden()
  await expect(review.correction(4)).toHaveText(fused)
  await review.press('Control+z', 'Control+z')
  await expect(review.row(3)).not.toContainText('joined to')
  expect(await cleanText()).toBe(untouched)
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
