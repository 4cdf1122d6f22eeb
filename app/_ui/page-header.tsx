import Link from 'next/link'
import type { ReactNode } from 'react'
import { words } from './words'
import { Author } from './author'
import { SignOut } from './sign-out'
import { ThemeSwitch } from './theme-switch'
import styles from './page-header.module.css'

/** The bar at the top of every page: the way back, where one is, what can be done here, the editor's name and the colours. */
export function PageHeader({
  crumbs = [],
  title,
  actions,
}: {
  /** The pages above this one, under the desk. */
  crumbs?: readonly { readonly href: string; readonly label: string }[]
  /** This page's place; pages whose heading says it already leave it out. */
  title?: ReactNode
  actions?: ReactNode
}) {
  return (
    <header className={styles.header}>
      <nav className={styles.trail} aria-label={words.breadcrumbs}>
        <Link href="/" className={styles.mark} aria-label={words.toTheDesk}>
          {words.product}
        </Link>
        {crumbs.map((crumb) => (
          <span key={crumb.href} className={styles.crumb}>
            <Link href={crumb.href}>{crumb.label}</Link>
          </span>
        ))}
        {title !== undefined && (
          <span className={styles.crumb} aria-current="page">
            {title}
          </span>
        )}
      </nav>
      <div className={styles.actions}>
        {actions}
        <Author />
        <SignOut />
        <ThemeSwitch />
      </div>
    </header>
  )
}
