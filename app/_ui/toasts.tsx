'use client'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { words } from './words'
import { Button } from './button'
import { CloseIcon } from './icons'
import { dismissToast, toastList, watchToasts, type Toast } from './show-toast'
import { classNames } from './class-names'
import styles from './toasts.module.css'

export { showToast } from './show-toast'

/** How long a notice without an action stays, in milliseconds. */
const STAYS = 6000

/**
 * The notices of a page, at its lower edge; mounted once. They are read out politely and reached with F6. A notice
 * with an action stays until it is used or dismissed; another goes by itself, but never while it is hovered or has
 * the focus.
 */
export function Toasts() {
  const toasts = useSyncExternalStore(watchToasts, toastList, noToasts)
  const region = useRef<HTMLElement>(null)
  const cameFrom = useRef<HTMLElement | null>(null)

  useEffect(() => {
    const reach = (event: KeyboardEvent) => {
      const first = region.current?.querySelector('button')
      if (event.key !== 'F6' || event.defaultPrevented || !first || region.current?.contains(document.activeElement)) return
      event.preventDefault()
      cameFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
      first.focus()
    }
    document.addEventListener('keydown', reach)
    return () => document.removeEventListener('keydown', reach)
  }, [])

  const dismiss = (toast: Toast) => {
    if (region.current?.contains(document.activeElement)) cameFrom.current?.focus()
    dismissToast(toast.id)
  }
  return (
    <section ref={region} className={styles.region} aria-label={words.toasts.region} aria-live="polite">
      {toasts.map((toast) => (
        <Notice key={toast.id} toast={toast} onDismiss={() => dismiss(toast)} />
      ))}
    </section>
  )
}

function Notice({ toast, onDismiss }: { toast: Toast; onDismiss: () => void }) {
  const element = useRef<HTMLDivElement>(null)
  const dismiss = useRef(onDismiss)
  useEffect(() => {
    dismiss.current = onDismiss
  })
  useEffect(() => {
    if (toast.action) return
    const timer = setInterval(() => {
      if (!element.current?.matches(':hover, :focus-within')) dismiss.current()
    }, STAYS)
    return () => clearInterval(timer)
  }, [toast.action])

  return (
    <div
      ref={element}
      className={classNames(styles.toast, toast.tone && styles[toast.tone])}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDismiss()
      }}
    >
      <p className={styles.text}>{toast.text}</p>
      {toast.action && (
        <Button
          kind="quiet"
          size="small"
          className={styles.action}
          onClick={() => {
            onDismiss()
            toast.action?.run()
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <Button kind="quiet" size="small" aria-label={words.toasts.dismiss} onClick={onDismiss}>
        <CloseIcon />
      </Button>
    </div>
  )
}

const NONE: readonly Toast[] = []
const noToasts = () => NONE
