import { Inflate } from 'fflate'
import { type Refusal, refuse } from '../refusal'

/** What a package may hold. Sizes are bytes. */
const LIMITS = { unpacked: 100 * 1024 * 1024, parts: 2000, ratio: 200, ratioFrom: 1024 * 1024 } as const

/** The parts of a zip package by their names (without the leading slash); each is unpacked when it is asked for. */
export type Package = {
  readonly names: readonly string[]
  /** Null where there is no such part. */
  readonly part: (name: string) => { readonly ok: true; readonly bytes: Uint8Array } | Refusal | null
}

type Entry = { readonly name: string; readonly method: number; readonly start: number; readonly packed: number; readonly unpacked: number }

const damaged = () => refuse('file_damaged', 'The file is damaged: it is not complete, or its parts are not as long as it says. Send or save it again.')
const tooLarge = () =>
  refuse('unpacked_too_large', `The file unpacks to more than ${LIMITS.unpacked / 1024 / 1024} MB or to ${LIMITS.ratio} times its size. Remove large pictures, or save only the text.`, {
    limit: LIMITS.unpacked,
  })

/**
 * Opens a zip package (PKWARE APPNOTE 6.3). Nothing is unpacked before its declared size has been checked, nor beyond
 * it while it is unpacked: what a package says of itself may be a lie. Names are only ever looked up, never written to.
 */
export function openPackage(bytes: Uint8Array): { readonly ok: true; readonly package: Package } | Refusal {
  const entries = readDirectory(bytes)
  if (!('values' in entries)) return entries
  let unpackedSoFar = 0
  const part: Package['part'] = (name) => {
    const entry = entries.get(name.replace(/^\//, ''))
    if (!entry) return null
    const unpacked = unpack(bytes, entry, LIMITS.unpacked - unpackedSoFar)
    if (unpacked.ok) unpackedSoFar += unpacked.bytes.length
    return unpacked
  }
  return { ok: true, package: { names: [...entries.keys()], part } }
}

function readDirectory(bytes: Uint8Array): Map<string, Entry> | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === -1) return damaged()
  const count = view.getUint16(end + 10, true)
  let offset = view.getUint32(end + 16, true)
  // 64-bit packages, and those in several files, are not what a word processor writes.
  if (count === 0xffff || offset === 0xffffffff) return damaged()
  if (count > LIMITS.parts) return refuse('too_many_parts', `The file has ${count.toLocaleString('en-US')} parts; Stet opens up to ${LIMITS.parts.toLocaleString('en-US')}. Save it again without its pictures.`, { limit: LIMITS.parts })

  const entries = new Map<string, Entry>()
  let total = 0
  for (let place = 0; place < count; place++) {
    if (offset + 46 > bytes.length || view.getUint32(offset, true) !== 0x02014b50) return damaged()
    const flags = view.getUint16(offset + 8, true)
    const [packed, unpacked] = [view.getUint32(offset + 20, true), view.getUint32(offset + 24, true)]
    const nameLength = view.getUint16(offset + 28, true)
    const header = view.getUint32(offset + 42, true)
    if (flags & 1) return refuse('encrypted_file', 'The file is protected by a password. Save it without one and try again.')
    if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50) return damaged()
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
    if (start + packed > bytes.length) return damaged()
    total += unpacked
    const name = new TextDecoder().decode(bytes.subarray(offset + 46, offset + 46 + nameLength))
    entries.set(name, { name, method: view.getUint16(offset + 10, true), start, packed, unpacked })
    offset += 46 + nameLength + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true)
  }
  const isBomb = total > LIMITS.ratioFrom && total > bytes.length * LIMITS.ratio
  return total > LIMITS.unpacked || isBomb ? tooLarge() : entries
}

/** Where the end of the directory stands: in the last 64 kB, since a comment may follow it; -1 where it is missing. */
function findEnd(view: DataView): number {
  for (let offset = view.byteLength - 22; offset >= Math.max(0, view.byteLength - 22 - 0xffff); offset--) {
    if (view.getUint32(offset, true) === 0x06054b50) return offset
  }
  return -1
}

function unpack(bytes: Uint8Array, entry: Entry, most: number): { ok: true; bytes: Uint8Array } | Refusal {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed)
  if (entry.method === 0) return entry.packed === entry.unpacked ? { ok: true, bytes: packed } : damaged()
  if (entry.method !== 8) return damaged()
  const unpacked = new Uint8Array(entry.unpacked)
  let length = 0
  let outgrown = false
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > unpacked.length) outgrown = true
    else unpacked.set(chunk, length)
    length += chunk.length
  })
  try {
    // In pieces, so that a bomb is noticed after the first of them.
    for (let offset = 0; offset < packed.length && !outgrown; offset += 65_536) {
      inflate.push(packed.subarray(offset, offset + 65_536), offset + 65_536 >= packed.length)
    }
  } catch {
    return damaged()
  }
  if (length > most) return tooLarge()
  return outgrown || length !== entry.unpacked ? damaged() : { ok: true, bytes: unpacked }
}
