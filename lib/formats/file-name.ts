/** Names that Windows keeps for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

/**
 * What no file name may hold on one system or another, and what would disguise it: control, bidi and invisible
 * characters, but not the joiners that emoji and some scripts need.
 */
const UNSAFE = /[<>:"/\\|?*%]|(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu

/** UTF-8 bytes: file systems take 255, and a browser may put a number behind the name. */
const LONGEST_NAME = 180

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const encoder = new TextEncoder()

/** A file name that every system takes, from any title. `extension` has its full stop, and whatever stands before it. */
export function downloadName(title: string, extension: string): string {
  const cleaned = tidy(title.normalize('NFC').replace(UNSAFE, ' '))
  const name = tidy(shortened(cleaned, LONGEST_NAME - extension.length))
  if (!/[^\u200c\u200d]/.test(name)) return `article${extension}`
  return RESERVED.test(name) ? `_${name}${extension}` : `${name}${extension}`
}

/** One space between words, and no space, full stop or dash at either end. */
function tidy(name: string): string {
  return name.replace(/\s+/g, ' ').replace(/^[ .-]+/, '').replace(/(?<![ .-])[ .-]+$/, '')
}

function shortened(name: string, longest: number): string {
  let bytes = 0
  for (const { segment, index } of graphemes.segment(name)) {
    bytes += encoder.encode(segment).length
    if (bytes > longest) return name.slice(0, index)
  }
  return name
}

/**
 * The value of a Content-Disposition header (RFC 6266): an ASCII name for old clients, the real one for all others.
 * `name` comes from `downloadName`.
 */
export function contentDisposition(name: string, type: 'attachment' | 'inline' = 'attachment'): string {
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\x20-\x7e]+/g, '_')
    .replace(/["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${type}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
