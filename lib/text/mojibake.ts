import { allMatches } from './all-matches'

/**
 * Text that was UTF-8 and was read as Windows-1252 (or Latin-1): “Ã¼” for “ü”, “â€™” for “’”. A damaged character is
 * a lead that UTF-8 has only for two, three or four bytes, and as many continuation bytes as it wants.
 */
const WINDOWS_1252: Readonly<Record<string, number>> = {
  '€': 0x80, '‚': 0x82, 'ƒ': 0x83, '„': 0x84, '…': 0x85, '†': 0x86, '‡': 0x87, 'ˆ': 0x88, '‰': 0x89, 'Š': 0x8a, '‹': 0x8b, 'Œ': 0x8c,
  'Ž': 0x8e, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '•': 0x95, '–': 0x96, '—': 0x97, '˜': 0x98, '™': 0x99, 'š': 0x9a, '›': 0x9b,
  'œ': 0x9c, 'ž': 0x9e, 'Ÿ': 0x9f,
}

export type DamagedCharacter = { readonly start: number; readonly end: number; readonly repaired: string }

const LEAD = /[\u00c2-\u00f4]/g
const decoder = new TextDecoder('utf-8', { fatal: true })

/** The damaged characters of a text, with what they were. */
export function damagedCharacters(text: string): DamagedCharacter[] {
  const found: DamagedCharacter[] = []
  for (const { 0: lead, index } of allMatches(text, LEAD)) {
    const first = lead.charCodeAt(0)
    const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    const bytes = [first]
    for (let i = 1; i < length; i++) {
      const byte = byteOf(text[index + i] ?? '')
      if (byte === null || byte < 0x80 || byte > 0xbf) break
      bytes.push(byte)
    }
    if (bytes.length !== length) continue
    const repaired = decode(bytes)
    // “Ã ” with a real no-break space, or “Â°” after a digit, may be meant only where nothing sensible comes out.
    if (repaired === null || !/[\p{L}\p{P}\p{S}\u00a0\u202f\ufeff]/u.test(repaired)) continue
    found.push({ start: index, end: index + length, repaired })
  }
  return found
}

function byteOf(character: string): number | null {
  if (character === '') return null
  const code = character.charCodeAt(0)
  return code <= 0xff ? code : (WINDOWS_1252[character] ?? null)
}

function decode(bytes: readonly number[]): string | null {
  try {
    return decoder.decode(new Uint8Array(bytes))
  } catch {
    return null
  }
}
