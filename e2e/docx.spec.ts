import { readFileSync } from 'node:fs'
import { paragraphTexts } from '../lib/formats/docx/accept-and-reject'
import { findLibreOffice, paragraphsInLibreOffice } from '../lib/formats/docx/libreoffice'
import { makeDocx, wordParagraph } from '../lib/formats/docx/make-docx'
import { giveName } from './accessible'
import { ReviewPage } from './review-page'
import { expect, test } from './stet'

const HYPERLINK = '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://www.un.org/" TargetMode="External"/>'
const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

/** As a translator's Word sends it: a title, a heading, an italic name, a link. */
const DOCUMENT = makeDocx({
  styles: '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>',
  relationships: HYPERLINK,
  body: [
    wordParagraph('The face-to-face of Putin and Guterres', '<w:pStyle w:val="Title"/>'),
    wordParagraph('An uncertain scope', '<w:pStyle w:val="Heading2"/>'),
    `<w:p>${run('He said it in an interview with ')}${run('the To have to', '<w:i/>')}${run(' on Monday.')}</w:p>`,
    `<w:p>${run('The ')}<w:hyperlink r:id="rId9">${run('organisation')}</w:hyperlink>${run(' has confirmed the visit.')}</w:p>`,
    wordParagraph('Advertisement'),
    wordParagraph('He leaves tomorrow.'),
  ].join(''),
})

const MACHINE = [
  'The face-to-face of Putin and Guterres',
  'An uncertain scope',
  'He said it in an interview with the To have to on Monday.',
  'The organisation has confirmed the visit.',
  'Advertisement',
  'He leaves tomorrow.',
]
const CORRECTED = [
  'The face-to-face of Putin and Guterres',
  'A visit of uncertain scope',
  'He said it in an interview with Le Devoir on Monday.',
  'The organisation has confirmed the visit. He leaves tomorrow.',
]

test('a Word document comes in with its headings, italics and links, and goes out with every change tracked', async ({ page, stet }) => {
  await giveName(page)
  await page.goto('/new')
  await page.locator('input[type=file]').setInputFiles({ name: 'visit.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(DOCUMENT) })
  await page.getByRole('button', { name: 'Bring it in' }).click()
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}$/)
  const id = page.url().slice(-36)
  const imported = await stet.article(id)
  expect(imported).toMatchObject({ syntax: 'markdown', fileName: 'visit.docx' })
  expect(imported.paragraphs.map(({ kind, machineText }) => [kind, machineText])).toEqual([
    ['title', MACHINE[0]],
    ['heading', MACHINE[1]],
    ['body', 'He said it in an interview with *the To have to* on Monday.'],
    ['body', 'The [organisation](https://www.un.org/) has confirmed the visit.'],
    ['body', 'Advertisement'],
    ['body', 'He leaves tomorrow.'],
  ])

  const review = new ReviewPage(page, id)
  await review.ready()
  await review.correction(2).click()
  await review.select(2, 'An uncertain')
  await page.keyboard.type('A visit of uncertain')
  await review.correction(3).click()
  await review.select(3, 'the To have to')
  await page.keyboard.type('Le Devoir')
  await review.correction(5).click()
  await review.press('Escape', 'x')
  await review.correction(6).click()
  await review.press('Escape', 'm')
  await review.saved()

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: /^Word, with tracked changes \(/ }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('The face-to-face of Putin and Guterres (tracked changes).docx')
  const bytes = new Uint8Array(readFileSync(await download.path()))

  expect(paragraphTexts(bytes, 'accept')).toEqual(CORRECTED)
  expect(paragraphTexts(bytes, 'reject')).toEqual(MACHINE)
  const libreOffice = findLibreOffice()
  if (!libreOffice) {
    console.warn('LibreOffice is not installed: no independent reader has opened the tracked document. Install it and run this test again.')
    return
  }
  expect(paragraphsInLibreOffice(libreOffice, [bytes], 'accept')).toEqual([CORRECTED])
  expect(paragraphsInLibreOffice(libreOffice, [bytes], 'reject')).toEqual([MACHINE])
})
