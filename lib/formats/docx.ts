import type { ArticleView } from '../articles/article'
import { titleOf } from '../text/title'
import { tableBody } from './docx/write-table'
import { writePackage } from './docx/write-package'
import { cleanBody, trackedBody, type WrittenBody } from './docx/write-paragraphs'
import type { BinaryFormat } from './format'

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const document = (article: ArticleView, body: WrittenBody, landscape = false) =>
  writePackage({ ...body, title: titleOf(article), locale: article.targetLocale, landscape })

/** Word documents: the final text in, the clean text out. */
export const docx: BinaryFormat = {
  id: 'docx',
  label: 'Word',
  purpose: 'publish',
  extensions: ['.docx'],
  mediaType: MEDIA_TYPE,
  content: 'bytes',

  async parse(bytes) {
    const { readDocx } = await import('./docx/read-docx')
    return readDocx(bytes)
  },

  write: (article) => document(article, cleanBody(article)),
}

/**
 * The machine text with every correction tracked, by its editor's name and time: accepting all gives the clean text,
 * rejecting all the machine text.
 */
export const docxTracked: BinaryFormat = {
  id: 'docx-tracked',
  label: 'Word, with tracked changes',
  purpose: 'read',
  extensions: ['.docx'],
  suffix: 'tracked changes',
  mediaType: MEDIA_TYPE,
  content: 'bytes',
  write: (article) => document(article, trackedBody(article)),
}

/** The same, with what the editors let stand and say to each other as comments on its paragraphs. */
export const docxCommented: BinaryFormat = {
  id: 'docx-commented',
  label: 'Word, with tracked changes and comments',
  purpose: 'read',
  extensions: ['.docx'],
  suffix: 'tracked changes and comments',
  mediaType: MEDIA_TYPE,
  content: 'bytes',
  takesRemarks: true,
  write: (article, remarks) => document(article, trackedBody(article, remarks)),
}

/** The machine text beside the correction. */
export const docxTable: BinaryFormat = {
  id: 'docx-table',
  label: 'Word, side by side',
  purpose: 'read',
  extensions: ['.docx'],
  suffix: 'side by side',
  mediaType: MEDIA_TYPE,
  content: 'bytes',
  write: (article) => document(article, tableBody(article), true),
}
