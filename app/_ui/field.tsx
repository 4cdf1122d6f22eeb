import { cloneElement, type ReactElement } from 'react'
import { WarningIcon } from './icons'
import styles from './field.module.css'

type Control = { id?: string; className?: string; 'aria-describedby'?: string; 'aria-invalid'?: boolean }

/** A labelled input, select or textarea with its hint and, beside it, the sentence that says what is wrong with it. */
export function Field({
  id,
  label,
  hint,
  error,
  children,
}: {
  id: string
  label: string
  hint?: string
  error?: string
  children: ReactElement<Control>
}) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {cloneElement(children, {
        id,
        className: [styles.control, children.props.className].filter(Boolean).join(' '),
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          <WarningIcon />
          {error}
        </p>
      )}
    </div>
  )
}
