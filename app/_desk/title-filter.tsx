'use client'
import { useEffect, useRef, useState, useTransition } from 'react'
import { useRouter } from 'next/navigation'
import { SearchIcon } from '../_ui/icons'
import { deskWords } from '../_ui/words-desk'
import { deskAddress, type DeskView } from './desk-address'
import styles from './desk.module.css'

/** Milliseconds after the last key before the desk is asked again. */
const PAUSE = 200

/** Filters the desk by title while typing. The address keeps the filter, so that it can be reloaded and shared. */
export function TitleFilter({ view }: { view: DeskView }) {
  const router = useRouter()
  const [value, setValue] = useState(view.filter)
  const [pending, start] = useTransition()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  // The address changed from elsewhere (a link that clears the filter): the field follows.
  const [shown, setShown] = useState(view.filter)
  if (shown !== view.filter) {
    setShown(view.filter)
    if (!pending) setValue(view.filter)
  }
  const filter = (next: string) => {
    clearTimeout(timer.current)
    start(() => router.replace(deskAddress({ ...view, filter: next.trim(), page: 1 }), { scroll: false }))
  }
  return (
    <search className={styles.filter} aria-busy={pending}>
      <SearchIcon />
      <input
        type="search"
        aria-label={deskWords.filter}
        placeholder={deskWords.filterPlaceholder}
        value={value}
        maxLength={200}
        onKeyDown={(event) => {
          if (event.key === 'Enter') filter(value)
        }}
        onChange={(event) => {
          const next = event.target.value
          setValue(next)
          clearTimeout(timer.current)
          timer.current = setTimeout(() => filter(next), PAUSE)
        }}
      />
    </search>
  )
}
