import type { KeyboardEvent } from 'react'

const NO_BREAK_SPACE = '\u00a0'

/**
 * The character a typography key writes, or null. The keys are those of a Mac's own layout, by place on the
 * keyboard, so that they are one habit on every system; AltGr (Ctrl+Alt) is left to the layouts that need it.
 */
export function typographyKey(event: KeyboardEvent | globalThis.KeyboardEvent): string | null {
  if (event.ctrlKey && event.shiftKey && !event.altKey && event.code === 'Space') return NO_BREAK_SPACE
  if (!event.altKey || event.ctrlKey || event.metaKey) return null
  const shift = event.shiftKey
  if (event.code === 'BracketLeft') return shift ? '‘' : '“'
  if (event.code === 'BracketRight') return shift ? '’' : '”'
  if (event.code === 'Minus') return shift ? '—' : '–'
  return null
}

/** The curly mark for a straight one typed after `before`: opening at a start, after a space, bracket or dash. */
export function curlyMark(mark: string, before: string): string | null {
  const opens = before === '' || /[\s([{“‘—–-]$/u.test(before)
  if (mark === '"') return opens ? '“' : '”'
  if (mark === "'") return opens ? '‘' : '’'
  return null
}

/** Text as a paragraph may hold it, and how many damaged characters were taken out. Line breaks become LF. */
export function repairText(text: string): { text: string; removed: number } {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n')
  // oxlint-disable-next-line no-control-regex -- these are the characters that are taken out
  const repaired = lines.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Cs}/gu, '')
  return { text: repaired, removed: lines.length - repaired.length }
}
