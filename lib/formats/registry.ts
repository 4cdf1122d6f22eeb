import { csv } from './csv'
import { docx, docxCommented, docxTable, docxTracked } from './docx'
import type { Format } from './format'
import { html } from './html'
import { json } from './json'
import { markdown } from './markdown'
import { plainText } from './plain-text'
import { record } from './record'
import { tmx } from './tmx'
import { xliff12, xliff21 } from './xliff'

/** Every format, in the order in which they are offered. */
export const FORMATS: readonly Format[] = [plainText, markdown, html, docx, docxTracked, docxCommented, docxTable, record, xliff12, xliff21, tmx, csv, json]

export function formatById(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id)
}

/** The format that reads files of this name; only those that can be imported. */
export function importFormatFor(fileName: string): Format | undefined {
  const name = fileName.toLowerCase()
  return FORMATS.find((format) => format.parse && format.extensions.some((extension) => name.endsWith(extension)))
}
