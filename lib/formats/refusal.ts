/** Why a file cannot be imported. Stable: the API answers with these. */
export const REFUSAL_CODES = [
  'empty_file',
  'file_too_large',
  'encoding_unknown',
  'encoding_invalid',
  'control_character',
  'text_not_well_formed',
  'paragraph_too_long',
  'too_many_paragraphs',
  'nesting_too_deep',
  'format_unknown',
  'not_a_docx',
  'old_word_format',
  'macro_file',
  'encrypted_file',
  'file_damaged',
  'unpacked_too_large',
  'too_many_parts',
  'doctype_forbidden',
  'too_slow',
  'too_much_memory',
] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]

/** A file that cannot be imported as it is: a sentence that says what to do, and what a program needs to know. */
export type Refusal = {
  readonly ok: false
  readonly code: RefusalCode
  readonly message: string
  /** Paragraphs are counted from 1, bytes from 0. */
  readonly where?: { readonly paragraph: number } | { readonly byte: number }
  readonly limit?: number
  /** With `encoding_unknown`: the likely encoding and how the file begins when it is read that way. */
  readonly proposed?: { readonly encoding: string; readonly preview: string }
}

export function refuse(code: RefusalCode, message: string, details: Partial<Pick<Refusal, 'where' | 'limit' | 'proposed'>> = {}): Refusal {
  return { ok: false, code, message, ...details }
}
