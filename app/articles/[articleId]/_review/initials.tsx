import { classNames } from '../../../_ui/class-names'
import styles from './initials.module.css'

const COLOURS = [styles.blue, styles.green, styles.amber, styles.red, styles.violet, styles.teal] as const

/** A person as a small sign: their initials in a colour of theirs. It only accompanies their name. */
export function Initials({ name, className }: { name: string; className?: string | undefined }) {
  return (
    <span aria-hidden="true" title={name} className={classNames(styles.initials, COLOURS[hashOf(name) % COLOURS.length], className)}>
      {initialsOf(name)}
    </span>
  )
}

/** “Ana Editor” is AE, “Ben” is Be: the first letters of the first and the last word, or two letters of the only one. */
export function initialsOf(name: string): string {
  const parts = name.trim().split(/\s+/)
  const [first = '', last = ''] = [parts[0], parts.length > 1 ? parts.at(-1) : undefined]
  const graphemes = Array.from(first)
  if (last === '') return (graphemes[0] ?? '?').toUpperCase() + (graphemes[1] ?? '')
  return ((graphemes[0] ?? '') + (Array.from(last)[0] ?? '')).toUpperCase()
}

/** A number that differs for names that differ little; the same for a name everywhere. */
function hashOf(name: string): number {
  return Array.from(name).reduce((hash, letter) => (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7)
}
