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
 * The notices of a page, at its lower edge; mounted once. They are read out politely; F6 leads to the newest. A notice
 * with an action stays until it is used or dismissed; another goes by itself, but never while it is hovered or has
 * the focus.
 */
export function Toasts() {
  const toasts = useSyncExternalStore(watchToasts, toastList, noToasts)
  const region = useRef<HTMLElement>(null)
  const cameFrom = useRef<HTMLElement | null>(null)

  const dismiss = (id: number) => {
    if (region.current?.contains(document.activeElement)) cameFrom.current?.focus()
    dismissToast(id)
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const focused = document.activeElement
      const inside = region.current?.contains(focused)
      const newest = region.current?.lastElementChild?.querySelector('button')
      if (event.key === 'F6' && !event.defaultPrevented && newest && !inside) {
        event.preventDefault()
        cameFrom.current = focused instanceof HTMLElement ? focused : null
        newest.focus()
      }
      if (event.key === 'Escape' && inside) dismiss(Number(focused?.closest('[data-toast]')?.getAttribute('data-toast')))
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  return (
    <section ref={region} className={styles.region} aria-label={words.toasts.region} aria-live="polite">
      {toasts.map((toast) => (
        <Notice key={toast.id} toast={toast} onDismiss={() => dismiss(toast.id)} />
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
    <div ref={element} data-toast={toast.id} className={classNames(styles.toast, toast.tone && styles[toast.tone])}>
      <p className={styles.text}>{toast.text}</p>
      {toast.action && (
        <Button
          kind="quiet"
          size="small"
          className={styles.action}
          aria-label={toast.action.name}
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
