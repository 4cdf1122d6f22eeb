/** A short notice about something that has happened. */
export type ToastInput = {
  readonly text: string
  /** `name` says in full what the label, which it begins with, says in short. */
  readonly action?: { readonly label: string; readonly name?: string; readonly run: () => void }
  readonly tone?: 'good' | 'bad'
}
export type Toast = ToastInput & { readonly id: number }

/** More would cover the page; the oldest goes. */
const MOST = 4

let toasts: readonly Toast[] = []
let lastId = 0
const watchers = new Set<() => void>()

function set(next: readonly Toast[]): void {
  toasts = next
  for (const watcher of watchers) watcher()
}

/** Shows a notice on the page's `<Toasts/>`. Returns its id, for taking it away again. */
export function showToast(toast: ToastInput): number {
  lastId += 1
  set([...toasts, { ...toast, id: lastId }].slice(-MOST))
  return lastId
}

export function dismissToast(id: number): void {
  set(toasts.filter((toast) => toast.id !== id))
}

export function watchToasts(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

export const toastList = (): readonly Toast[] => toasts
