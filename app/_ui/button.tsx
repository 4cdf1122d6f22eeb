import Link from 'next/link'
import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import styles from './button.module.css'

type Look = {
  /** `primary` for the one main action of a screen, `plain` beside it, `quiet` in dense rows, `danger` for what cannot be undone. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  size?: 'normal' | 'small'
}

function look({ kind = 'plain', size = 'normal' }: Look, className: string | undefined): string {
  return classNames(styles.button, styles[kind], size === 'small' && styles.small, className)
}

/** A button that never submits a form by accident: its `type` is "button" unless said otherwise. */
export function Button({ kind, size, className, type = 'button', ...rest }: Look & ComponentProps<'button'>) {
  return <button type={type} className={look({ kind, size }, className)} {...rest} />
}

/** A link that looks like a button: for going somewhere. */
export function ButtonLink({ kind, size, className, ...rest }: Look & ComponentProps<typeof Link>) {
  return <Link className={look({ kind, size }, className)} {...rest} />
}

/** A plain anchor that looks like a button: for downloads, which the router must not take over. */
export function ButtonAnchor({ kind, size, className, children, ...rest }: Look & ComponentProps<'a'>) {
  return (
    <a className={look({ kind, size }, className)} {...rest}>
      {children}
    </a>
  )
}
