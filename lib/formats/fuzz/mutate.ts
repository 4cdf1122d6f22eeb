import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { FuzzFile } from './corpus'
import { type Random, randomFrom } from './random'

/** Bytes and words that readers of files treat in a way of their own. */
const TOKENS = [
  '<', '>', '&', '"', ']]>', '<!--', '<!DOCTYPE x [', '<!ENTITY a "&a;">', '<![CDATA[', '<?xml version="1.0" encoding="utf-16"?>', '&#0;', '&#xFFFFFFFF;', '&lol;', '</', '/>',
  '*', '**', '_', '`', '[', '](', '![', '> ', '- ', '1. ', '# ', '---\n', '\\', '\n\n', '\r\n', '\t', '<div>', '<w:p>', '<w:del>', '<w:tbl>', '</w:p>',
  '\u0000', '\u0007', '\u202e', '\u200b', '\ufeff', '\ufffe', '\u00a0', '{"', '[[', '}', ':', ',', '-1', '1e999', '99999999999999999999', '__proto__', '../', 'PK\u0003\u0004', 'PK\u0001\u0002', 'PK\u0005\u0006',
] as const
const BYTES = [0, 1, 0x7f, 0x80, 0xc0, 0xd8, 0xed, 0xf4, 0xfe, 0xff] as const

const ENCODINGS = ['windows-1252', 'windows-1252', 'windows-1252', 'utf-8', 'utf-16le', 'gb18030'] as const

/** The most that mutations make of a file, so that a run measures files and not copying. */
const LARGEST = 400_000

type Corpus = readonly [FuzzFile, ...FuzzFile[]]

/** The mutated file of a seed: a file of the corpus with up to eight things done to it. */
export function mutatedFile(corpus: Corpus, seed: number): FuzzFile {
  const random = randomFrom(seed)
  const file = random.pick(corpus)
  if (random.oneIn(50)) return file
  const name = random.oneIn(15) ? `renamed${/\.\w+$/.exec(random.pick(corpus).name)?.[0] ?? ''}` : file.name
  const bytes = mutate(file, corpus, random)
  return random.oneIn(4) ? { name, bytes } : { name, bytes, encoding: random.pick(ENCODINGS) }
}

/** In a package, what is in a part is changed as often as the package around it. */
function mutate(file: FuzzFile, corpus: Corpus, random: Random): Uint8Array {
  if (!file.name.endsWith('.docx') || random.oneIn(2)) return mutateBytes(file.bytes, corpus, random)
  let parts
  try {
    parts = unzipSync(file.bytes)
  } catch {
    return mutateBytes(file.bytes, corpus, random)
  }
  const names = Object.keys(parts).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'))
  const name = names[random.below(names.length)]
  const part = name === undefined ? undefined : parts[name]
  if (name === undefined || !part) return mutateBytes(file.bytes, corpus, random)
  return zipSync({ ...parts, [name]: random.oneIn(3) ? mutateBytes(part, corpus, random) : mutateTags(part, random) }, { mtime: '2022-04-25' })
}

function mutateBytes(bytes: Uint8Array, corpus: Corpus, random: Random): Uint8Array {
  let changed = bytes.slice(0, LARGEST)
  for (let times = 1 + random.below(8); times > 0; times--) changed = change(changed, corpus, random).slice(0, LARGEST)
  return changed
}

function change(bytes: Uint8Array, corpus: Corpus, random: Random): Uint8Array {
  const at = random.below(bytes.length + 1)
  const end = Math.min(bytes.length, at + random.below(random.oneIn(4) ? 2000 : 20))
  switch (random.below(8)) {
    case 0: {
      const flipped = bytes.slice()
      flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8))
      return flipped
    }
    case 1: {
      const set = bytes.slice()
      set[at] = random.pick(BYTES)
      return set
    }
    case 2:
      return bytes.slice(0, at)
    case 3:
      return join(bytes.subarray(0, at), bytes.subarray(end))
    case 4:
      return join(bytes.subarray(0, end), ...Array.from({ length: 1 + random.below(random.oneIn(4) ? 1000 : 5) }, () => bytes.subarray(at, end)), bytes.subarray(end))
    case 5: {
      const other = random.pick(corpus).bytes
      const from = random.below(other.length + 1)
      return join(bytes.subarray(0, at), other.subarray(from, from + random.below(5000)), bytes.subarray(end))
    }
    case 6:
      return join(bytes.subarray(0, at), ...Array.from({ length: 1 + random.below(random.oneIn(5) ? 3000 : 3) }, () => strToU8(random.pick(TOKENS))), bytes.subarray(at))
    default: {
      // A length or an offset somewhere in a package or an encoding.
      const lied = bytes.slice()
      for (let place = at; place < at + 4; place++) lied[place] = random.oneIn(2) ? 0xff : random.below(256)
      return lied
    }
  }
}

/** Elements taken out, doubled, or in another order: what byte changes seldom bring about without breaking the XML. */
function mutateTags(part: Uint8Array, random: Random): Uint8Array {
  const pieces = strFromU8(part).split(/(?=<)/)
  for (let times = 1 + random.below(10); times > 0; times--) {
    const at = random.below(pieces.length)
    const piece = pieces[at] ?? ''
    switch (random.below(4)) {
      case 0:
        pieces.splice(at, 1)
        break
      case 1:
        pieces.splice(at, 0, ...Array.from({ length: 1 + random.below(random.oneIn(5) ? 500 : 3) }, () => piece))
        break
      case 2:
        pieces[at] = piece.replace(/="[^"]*"/, `="${random.pick(['', '-1', '99999999999', 'NaN', '__proto__', '../../x', 'none', '1'])}"`)
        break
      default:
        pieces.splice(random.below(pieces.length), 0, ...pieces.splice(at, 1 + random.below(5)))
    }
  }
  return strToU8(pieces.join(''))
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let place = 0
  for (const part of parts) {
    whole.set(part, place)
    place += part.length
  }
  return whole
}
