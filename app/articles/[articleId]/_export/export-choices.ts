import { FORMATS } from '../../../../lib/formats/registry'
import type { ExportChoice } from './export-address'

/** For pages, on the server: the formats themselves are too much code for the browser. */
export function exportChoices(): ExportChoice[] {
  return FORMATS.filter((format) => format.write).map(({ id, label, purpose, extensions }) => ({ id, label, purpose, extension: extensions[0] }))
}
