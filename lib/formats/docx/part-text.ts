import { decodeText } from '../decode'
import type { Refusal } from '../refusal'
import { declaredXmlEncoding } from '../xml/declared-encoding'
import type { Package } from './open-package'

/** The namespaces of word-processing packages, in the ordinary and in the strict form, and the names they have here. */
export const NAMESPACES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'urn:schemas-microsoft-com:vml': 'v',
}

/** The text of an XML part; null where the package has none of this name. */
export function partText(opened: Package, name: string): { readonly ok: true; readonly text: string } | Refusal | null {
  const part = opened.part(name)
  return part?.ok ? decodeText(part.bytes, undefined, declaredXmlEncoding) : part
}
