'use client'
import { useSyncExternalStore } from 'react'
import { words } from './words'

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(words.formatLocale, options)
const clock = { hour: '2-digit', minute: '2-digit' } as const

/** “Today 12:04”, “Yesterday 09:10”, “3 Nov 12:04”, “3 Nov 2025”: short, in the reader's own time zone. */
export function shortWhen(at: string, now: Date): string {
  const date = new Date(at)
  const startOfDay = (offset: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + offset)
  const time = format(clock).format(date)
  if (date >= startOfDay(0) && date < startOfDay(1)) return `${words.today} ${time}`
  if (date >= startOfDay(-1) && date < startOfDay(0)) return `${words.yesterday} ${time}`
  if (date.getFullYear() === now.getFullYear()) return `${format({ day: 'numeric', month: 'short' }).format(date)} ${time}`
  return format({ day: 'numeric', month: 'short', year: 'numeric' }).format(date)
}

/** A moment, exact: “Tuesday 24 November 2026, 12:04:31”. */
export function longWhen(at: string): string {
  return format({ dateStyle: 'full', timeStyle: 'medium' }).format(new Date(at))
}

const never = () => () => {}

function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

/** Writes moments where an element cannot: in an option, a label. As `When`, a date in UTC on the server. */
export function useShortWhen(): (at: string) => string {
  const inBrowser = useInBrowser()
  return (at) => (inBrowser ? shortWhen(at, new Date()) : at.slice(0, 10))
}

/** The day of a moment as a heading, where it is another than that of the moment listed before it. */
export function LongDay({ at, previous, className }: { at: string; previous: string | undefined; className?: string }) {
  const inBrowser = useInBrowser()
  const day = (moment: string) => (inBrowser ? format({ dateStyle: 'full' }).format(new Date(moment)) : moment.slice(0, 10))
  if (previous !== undefined && day(previous) === day(at)) return null
  return <h2 className={className}>{day(at)}</h2>
}

/** A moment. The server does not know the reader's time zone, so its markup has the date in UTC. */
export function When({ at, className }: { at: string; className?: string }) {
  const short = useSyncExternalStore(
    never,
    () => shortWhen(at, new Date()),
    () => at.slice(0, 10),
  )
  const long = useSyncExternalStore(
    never,
    () => longWhen(at),
    () => undefined,
  )
  return (
    <time dateTime={at} title={long} className={className}>
      {short}
    </time>
  )
}
