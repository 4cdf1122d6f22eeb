/**
 * A string that this browser keeps under `key` in localStorage, as a store for `useSyncExternalStore`; every tab
 * sees a change at once. Where the browser keeps nothing (private windows may not), it lasts as long as the page.
 */
export function storedSetting(key: string) {
  let kept: string | null = null
  const watchers = new Set<() => void>()
  const tell = () => {
    for (const watcher of watchers) watcher()
  }
  const onStorage = (event: StorageEvent) => {
    if (event.key !== key && event.key !== null) return
    kept = null
    tell()
  }
  return {
    read: (): string | null => {
      try {
        return localStorage.getItem(key) ?? kept
      } catch {
        return kept
      }
    },
    /** `null` forgets it. */
    write: (value: string | null): void => {
      kept = value
      try {
        if (value === null) localStorage.removeItem(key)
        else localStorage.setItem(key, value)
      } catch {
        // The page goes on with what it keeps itself.
      }
      tell()
    },
    watch: (watcher: () => void): (() => void) => {
      if (watchers.size === 0) window.addEventListener('storage', onStorage)
      watchers.add(watcher)
      return () => {
        watchers.delete(watcher)
        if (watchers.size === 0) window.removeEventListener('storage', onStorage)
      }
    },
  }
}
