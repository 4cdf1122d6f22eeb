/** Texts for property tests: words that repeat, and everything that is easily cut in the wrong place. */
import fc from 'fast-check'

const SPECIALS = [
  ' ', ' ', ' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u202f', '  ', // white space
  '“', '”', '«', '»', '’', ',', '.', '!', '-', '—', '…', '1,000', '5.2', "It's", 'It’s',
  'e\u0301', '\u0301', ' \u0301', 'n\u0303o\u0308', '\u200d', '\ufe0f', '\u0600', '\u0600 ', '\u200b', '\u00ad', // marks
  '👩', '👩🏽', '👩‍👩‍👧‍👦', '🇫', '🇫🇷', '🇺🇦🇩🇪', '❤️', '1️⃣', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🏽', // emoji and their parts
  'שלום', '\u202e', 'نص', '漢字かな', 'ภาษาไทย', 'हिन्दी', '각', '\u1112', '\u1161',
]
const WORDS = ['the', 'of', 'a', 'to', 'Sens', 'man', 'big', 'cat', 'Guterres', 'Kyiv', 'said', 'and', 'not', 'été']

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 6, arbitrary: fc.constantFrom(...SPECIALS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
)

/** Any text of up to some dozens of words. */
export const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

/** A text and one or more that were made from it by replacing, inserting and removing a few pieces. */
export function edited(copies: number): fc.Arbitrary<string[]> {
  return fc.array(piece, { maxLength: 40 }).chain((pieces) =>
    fc
      .array(fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 3 }), fc.array(piece, { maxLength: 3 })), { maxLength: 4 }), {
        minLength: copies,
        maxLength: copies,
      })
      .map((scripts) => [
        pieces.join(''),
        ...scripts.map((script) => {
          const copy = [...pieces]
          for (const [at, removed, inserted] of script) copy.splice(Math.min(at, copy.length), removed, ...inserted)
          return copy.join('')
        }),
      ]),
  )
}
