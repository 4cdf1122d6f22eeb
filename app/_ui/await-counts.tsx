'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'

/** Milliseconds between two looks, and how many are taken: nobody waits longer for a figure. */
const PAUSE = 1_500
const MOST = 20

/** Reads the page again while figures are missing that the server counts in the background. Shows nothing itself. */
export function AwaitCounts({ missing }: { missing: number }) {
  const router = useRouter()
  const looks = useRef(0)
  // After every rendering: each look renders the page again.
  useEffect(() => {
    if (missing === 0 || looks.current >= MOST) return
    const timer = setTimeout(() => {
      looks.current += 1
      router.refresh()
    }, PAUSE)
    return () => clearTimeout(timer)
  })
  return null
}
