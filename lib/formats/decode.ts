/** From a file's bytes to text. Runs on the server: iconv-lite needs Node's Buffer. */
import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { type Refusal, refuse } from './refusal'

export type Decoded = { readonly ok: true; readonly text: string; readonly encoding: string } | Refusal

/**
 * Reads UTF-8, and UTF-16 and UTF-32 with a byte order mark; anything else only where its encoding is named. Where it
 * is not, nor declared by the file itself, the likely one is proposed, since a guess that is wrong would be stored as
 * the machine's text for ever.
 * The byte order mark is taken off, line ends stay as they are.
 */
export function decodeText(bytes: Uint8Array, encoding?: string, declaredEncoding?: (head: string) => string | undefined): Decoded {
  const marked = markedEncoding(bytes)
  if (marked) return decodeAs(bytes, marked)
  if (encoding !== undefined) return decodeAs(bytes, encoding.toLowerCase())
  const unmarked = unmarkedUtf16(bytes)
  if (unmarked) return propose(bytes, unmarked)
  const text = validUtf8(bytes)
  if (text !== null) return { ok: true, text, encoding: 'utf-8' }
  const invalid = firstInvalidUtf8(bytes)
  const declared = declaredEncoding?.(String.fromCharCode(...bytes.subarray(0, 4096)))?.toLowerCase()
  if (declared !== undefined && !declared.startsWith('utf')) {
    const decoded = decodeAs(bytes, SUPERSETS[declared] ?? declared)
    if (decoded.ok) return decoded
  }
  const likely = likelyEncoding(bytes, invalid)
  return likely === 'utf-8' ? invalidBytes('utf-8', invalid) : propose(bytes, likely)
}

/** iconv-lite also knows codings of bytes as text, which would give a text of figures. */
const NOT_FOR_TEXT = /^(?:base64|hex|binary|internal|_)/

function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be'
  return null
}

/** Western text in UTF-16 has a zero in every second byte; other text has none. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096)
  let even = 0
  let odd = 0
  for (let place = 0; place < sample.length; place++) {
    if (sample[place] !== 0) continue
    if (place % 2 === 0) even++
    else odd++
  }
  if (odd > sample.length / 4 && even < odd / 10) return 'utf-16le'
  if (even > sample.length / 4 && odd < even / 10) return 'utf-16be'
  return null
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding === 'utf-8' || encoding === 'utf8') {
    const text = validUtf8(bytes)
    return text === null ? invalidBytes('utf-8', firstInvalidUtf8(bytes)) : { ok: true, text, encoding: 'utf-8' }
  }
  const exists: boolean = iconv.encodingExists(encoding)
  if (!exists || NOT_FOR_TEXT.test(encoding)) {
    return refuse('encoding_unknown', `“${encoding.slice(0, 40)}” is not an encoding that Stet knows. Name another, such as windows-1252, or save the file as UTF-8.`)
  }
  if (/^utf.?16/.test(encoding) && bytes.length % 2 === 1) return invalidBytes(encoding, bytes.length - 1)
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding)
  const damaged = text.indexOf('\ufffd')
  // UTF-16 and UTF-32 can hold a replacement character that somebody wrote; the others make one of what they cannot read.
  if (damaged !== -1 && !encoding.startsWith('utf')) return invalidBytes(encoding, iconv.encode(text.slice(0, damaged), encoding).length)
  return { ok: true, text, encoding }
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function invalidBytes(encoding: string, byte: number): Refusal {
  return refuse(
    'encoding_invalid',
    `The file is not valid ${encoding.toUpperCase()}: byte ${byte.toLocaleString('en-US')} does not belong there. Save it again as UTF-8, or choose its encoding.`,
    { where: { byte } },
  )
}

function propose(bytes: Uint8Array, encoding: string): Refusal {
  const decoded = decodeAs(bytes, encoding)
  return refuse(
    'encoding_unknown',
    `The file is not in UTF-8; it is probably in ${encoding}. Look at the preview and confirm the encoding, or choose another.`,
    { proposed: { encoding, preview: decoded.ok ? preview(decoded.text) : '' } },
  )
}

const PREVIEW_LENGTH = 500

/** How the text begins; or, where it begins in plain ASCII, around the first character that shows the encoding. */
function preview(text: string): string {
  // eslint-disable-next-line no-control-regex -- everything that is not ASCII
  const telling = text.search(/[^\x00-\x7f]/)
  const start = telling > PREVIEW_LENGTH - 100 ? text.lastIndexOf(' ', telling - 100) + 1 : 0
  return (start > 0 ? '…' : '') + text.slice(start, start + PREVIEW_LENGTH).toWellFormed()
}

/** The names under which WHATWG, and so every browser, reads what chardet tells apart. */
const SUPERSETS: Readonly<Record<string, string>> = {
  ascii: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
}

function likelyEncoding(bytes: Uint8Array, firstOdd: number): string {
  const sample = bytes.subarray(Math.max(0, firstOdd - 1000), firstOdd + 100_000)
  for (const { name } of analyse(sample)) {
    const encoding = SUPERSETS[name.toLowerCase()] ?? name.toLowerCase()
    if (encoding === 'utf-8' || iconv.encodingExists(encoding)) return encoding
  }
  return 'windows-1252'
}

/** The offset of the first byte that is not well-formed UTF-8 (Unicode, table 3-7); -1 where all are. */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  let place = 0
  while (place < bytes.length) {
    const lead = bytes[place] ?? 0
    if (lead < 0x80) {
      place++
      continue
    }
    const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
    if (length === 0 || !isInside(bytes[place + 1], ...secondByte(lead))) return place
    for (let next = 2; next < length; next++) if (!isInside(bytes[place + next], 0x80, 0xbf)) return place
    place += length
  }
  return -1
}

/** What the second byte may be: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
function secondByte(lead: number): [lowest: number, highest: number] {
  if (lead === 0xe0) return [0xa0, 0xbf]
  if (lead === 0xed) return [0x80, 0x9f]
  if (lead === 0xf0) return [0x90, 0xbf]
  if (lead === 0xf4) return [0x80, 0x8f]
  return [0x80, 0xbf]
}

function isInside(byte: number | undefined, lowest: number, highest: number): boolean {
  return byte !== undefined && byte >= lowest && byte <= highest
}
