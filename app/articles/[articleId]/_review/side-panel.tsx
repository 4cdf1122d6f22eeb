'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../../../_ui/button'
import { CloseIcon } from '../../../_ui/icons'
import { words } from '../../../_ui/words'
import styles from './side-panel.module.css'

/** A panel beside the rows: the text stays in sight and can be worked in. Escape closes it. */
export function SidePanel({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const panel = useRef<HTMLElement>(null)
  // A field of the panel may have taken the focus already.
  useEffect(() => {
    if (!panel.current?.contains(document.activeElement)) panel.current?.focus()
  }, [])
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className={styles.panel}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <header className={styles.header}>
        <h2>{title}</h2>
        <Button kind="quiet" size="small" aria-label={words.review.panelClose} onClick={onClose}>
          <CloseIcon />
        </Button>
      </header>
      <div className={styles.body}>{children}</div>
    </aside>
  )
}
