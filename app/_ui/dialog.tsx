'use client'
import { useId, useLayoutEffect, useRef, type PointerEvent, type ReactNode } from 'react'
import { words } from './words'
import { Button } from './button'
import { CloseIcon } from './icons'
import { classNames } from './class-names'
import styles from './dialog.module.css'

/**
 * A modal dialog on the native element: the page behind it is inert, Escape and a click beside it close it, and
 * focus goes back to where it was. Its children are mounted only while it is open; one of them takes the focus with
 * the attribute `data-autofocus` (React's own `autoFocus` comes too early), otherwise the closing button has it.
 */
export function Dialog({
  open,
  title,
  onClose,
  children,
  footer,
  wide = false,
}: {
  open: boolean
  title: ReactNode
  onClose: () => void
  children: ReactNode
  /** The actions, the main one last. */
  footer?: ReactNode
  wide?: boolean
}) {
  const element = useRef<HTMLDialogElement>(null)
  const pressedBeside = useRef(false)
  const titleId = useId()

  useLayoutEffect(() => {
    const dialog = element.current
    if (!open || !dialog) return
    dialog.showModal()
    dialog.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    // Closing before the element is removed is what gives the focus back.
    return () => dialog.close()
  }, [open])

  // A selection that is dragged out of the dialog ends beside it, but did not start there.
  const isBeside = (event: PointerEvent) => event.target === element.current
  return (
    <dialog
      ref={element}
      className={classNames(styles.dialog, wide && styles.wide)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== element.current) return
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) => {
        pressedBeside.current = isBeside(event)
      }}
      onPointerUp={(event) => {
        if (pressedBeside.current && isBeside(event)) onClose()
        pressedBeside.current = false
      }}
    >
      {open && (
        <div className={styles.inside}>
          <div className={styles.header}>
            <h2 id={titleId} className={styles.title}>
              {title}
            </h2>
            <Button kind="quiet" size="small" aria-label={words.close} onClick={onClose}>
              <CloseIcon />
            </Button>
          </div>
          <div className={styles.body}>{children}</div>
          {footer && <div className={styles.footer}>{footer}</div>}
        </div>
      )}
    </dialog>
  )
}
