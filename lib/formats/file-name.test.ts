import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentDisposition, downloadName } from './file-name'

describe('downloadName', () => {
  test.each([
    ['The Putin-Guterres face-to-face, a major visit', 'The Putin-Guterres face-to-face, a major visit.txt'],
    ['Erdoğan in Київ', 'Erdoğan in Київ.txt'],
    ['  a/b\\c:d*e?f"g<h>i|j%k  ', 'a b c d e f g h i j k.txt'],
    ['line\r\none\tand\u0000two', 'line one and two.txt'],
    ['../../etc/passwd', 'etc passwd.txt'],
    ['report\u202etxt.exe', 'report txt.exe.txt'],
    ['...', 'article.txt'],
    ['', 'article.txt'],
    ['CON', '_CON.txt'],
    ['com1.backup', '_com1.backup.txt'],
    ['Console', 'Console.txt'],
    ['ends with dots. . .', 'ends with dots.txt'],
  ])('of %j is %s', (title, name) => {
    expect(downloadName(title, '.txt')).toBe(name)
  })

  test('cuts long titles between graphemes', () => {
    expect(downloadName('👩‍👩‍👧‍👦'.repeat(50), '.txt')).toBe(`${'👩‍👩‍👧‍👦'.repeat(7)}.txt`)
  })

  test('is sound for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = downloadName(title, '.md')
        expect(name.endsWith('.md')).toBe(true)
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(181)
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Bidi_Control}]/u)
        expect(name).not.toMatch(/^[ .]/)
        expect(name).not.toMatch(/[ .]\.md$/)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('contentDisposition', () => {
  test('names the file twice: in ASCII and as it is', () => {
    expect(contentDisposition('Erdoğan (Київ).txt')).toBe(
      `attachment; filename="Erdogan (_).txt"; filename*=UTF-8''Erdo%C4%9Fan%20%28%D0%9A%D0%B8%D1%97%D0%B2%29.txt`,
    )
    expect(contentDisposition('a.html', 'inline')).toBe(`inline; filename="a.html"; filename*=UTF-8''a.html`)
  })

  test('is a valid header for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const value = contentDisposition(downloadName(title, '.txt'))
        expect(new Headers({ 'content-disposition': value }).get('content-disposition')).toBe(value)
        expect(value).toMatch(/^attachment; filename="[ !#$&-[\]-~]+"; filename\*=UTF-8''[\w.~%-]+$/)
      }),
      { numRuns: 2000 },
    )
  })
})
