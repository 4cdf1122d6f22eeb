import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeText, firstInvalidUtf8 } from './decode'

const utf8 = (text: string) => new TextEncoder().encode(text)
const french = 'À l’été, les élèves français étaient déjà arrivés à Québec où la neige tombait sans arrêt. '.repeat(5)

describe('decodeText', () => {
  test('reads UTF-8 with and without a byte order mark', () => {
    expect(decodeText(utf8('Erdoğan 👩‍👩‍👧‍👦\r\n'))).toEqual({ ok: true, text: 'Erdoğan 👩‍👩‍👧‍👦\r\n', encoding: 'utf-8' })
    expect(decodeText(utf8('\ufeffKyiv'))).toEqual({ ok: true, text: 'Kyiv', encoding: 'utf-8' })
  })

  test.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('reads %s with a byte order mark', (encoding) => {
    expect(decodeText(iconv.encode('Kyiv: «été» 👩', encoding, { addBOM: true }))).toEqual({ ok: true, text: 'Kyiv: «été» 👩', encoding })
  })

  test('proposes the likely encoding with a preview instead of guessing', () => {
    expect(decodeText(iconv.encode(french, 'windows-1252'))).toEqual({
      ok: false,
      code: 'encoding_unknown',
      message: 'The file is not in UTF-8; it is probably in windows-1252. Look at the preview and confirm the encoding, or choose another.',
      proposed: { encoding: 'windows-1252', preview: french.slice(0, 500) },
    })
    const russian = 'Президент сказал, что переговоры продолжатся завтра в Москве. '.repeat(5)
    expect(decodeText(iconv.encode(russian, 'windows-1251'))).toMatchObject({ proposed: { encoding: 'windows-1251' } })
    expect(decodeText(iconv.encode('Only English text.', 'utf-16le'))).toMatchObject({ proposed: { encoding: 'utf-16le', preview: 'Only English text.' } })
  })

  test('the preview shows the place that tells, where the text begins in plain ASCII', () => {
    const refused = decodeText(iconv.encode(`${'plain words '.repeat(200)}${french}`, 'windows-1252'))
    expect(refused).toMatchObject({ proposed: { preview: expect.stringMatching(/^…\w+ plain words .*À l’été/) } })
  })

  test('reads what the editor names', () => {
    expect(decodeText(iconv.encode(french, 'windows-1252'), 'windows-1252')).toEqual({ ok: true, text: french, encoding: 'windows-1252' })
    expect(decodeText(iconv.encode('日本', 'shift_jis'), 'Shift_JIS')).toEqual({ ok: true, text: '日本', encoding: 'shift_jis' })
  })

  test('says where bytes do not belong to the encoding', () => {
    expect(decodeText(new Uint8Array([0x61, 0x62, 0xc3]), 'utf-8')).toMatchObject({ ok: false, code: 'encoding_invalid', where: { byte: 2 } })
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0xff]))).toMatchObject({ code: 'encoding_invalid', where: { byte: 4 } })
    expect(decodeText(new Uint8Array([0x61, 0x81, 0x62]), 'windows-1252')).toMatchObject({ code: 'encoding_invalid', where: { byte: 1 } })
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x61, 0, 0x62]))).toMatchObject({ code: 'encoding_invalid', where: { byte: 4 } })
  })

  test('does not know encodings that are none', () => {
    for (const name of ['klingon', 'base64', 'hex', '__proto__', 'constructor', '']) {
      expect(decodeText(utf8('text'), name)).toMatchObject({ ok: false, code: 'encoding_unknown' })
    }
  })

  test('gives an answer for any bytes and any name', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(undefined, 'utf-8', 'utf-16le', 'shift_jis', 'gb18030', 'utf-7', 'x'), (bytes, name) => {
        const decoded = decodeText(bytes, name)
        expect(decoded.ok || decoded.message.length > 0).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

test('firstInvalidUtf8 finds the byte at which a strict decoder gives up', () => {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const isValid = (bytes: Uint8Array) => {
    try {
      strict.decode(bytes)
      return true
    } catch {
      return false
    }
  }
  const bytes = fc.array(fc.oneof(fc.constantFrom('a', 'é', '€', '👩').map(utf8), fc.uint8Array({ minLength: 1, maxLength: 3 })), { maxLength: 12 })
  fc.assert(
    fc.property(bytes, (parts) => {
      const whole = Uint8Array.from(parts.flatMap((part) => [...part]))
      const invalid = firstInvalidUtf8(whole)
      expect(invalid === -1).toBe(isValid(whole))
      if (invalid !== -1) expect(isValid(whole.subarray(0, invalid))).toBe(true)
    }),
    { numRuns: 5000 },
  )
})
