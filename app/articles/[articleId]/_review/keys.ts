/** A key with its modifiers, written as it is shown: "Ctrl+Enter", "Alt+ArrowDown", "F8", "r". Ctrl is ⌘ on a Mac. */
export type KeyName = string

const isMac = () => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)

/** Whether the event is this key. A single letter stands for itself however it is typed (Shift included: "?"). */
export function isKey(event: KeyboardEvent, name: KeyName): boolean {
  const parts = name.split('+')
  const key = parts.pop() ?? ''
  const control = isMac() ? event.metaKey : event.ctrlKey
  const other = isMac() ? event.ctrlKey : event.metaKey
  if (other || control !== parts.includes('Ctrl') || event.altKey !== parts.includes('Alt')) return false
  const isCharacter = key.length === 1 && parts.length === 0
  if (!isCharacter && event.shiftKey !== parts.includes('Shift')) return false
  return key.length === 1 ? event.key.toLowerCase() === key.toLowerCase() : event.key === key
}

const SIGNS: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc', PageUp: 'Page ↑', PageDown: 'Page ↓' }
const MAC_SIGNS: Record<string, string> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' }

/** The key as it is written on this machine's keyboard. */
export function showKey(name: KeyName): string {
  const parts = name.split('+').map((part) => (isMac() ? MAC_SIGNS[part] : undefined) ?? SIGNS[part] ?? part)
  return isMac() ? parts.join('') : parts.join('+')
}
