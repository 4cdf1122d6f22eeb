'use client'
import { useEffect, useState } from 'react'
import type { ImportProposal } from '../../../lib/formats/import-file'
import type { ApiRefusal } from '../../_ui/api'
import { askProposal, type ReadingChoices, type Source } from './import-requests'

/** Milliseconds after the last key before a typed text is read again. */
const PAUSE = 300

export type Reading = {
  readonly busy: boolean
  /** The last proposal; while a new one is being read, the one before it. */
  readonly proposal: ImportProposal | null
  readonly refusal: ApiRefusal | null
}

const NOTHING: Reading = { busy: false, proposal: null, refusal: null }

/** What the source would become, asked again whenever it or the choices change. `null` is no source yet. */
export function useProposal(source: Source | null, { encoding, division }: ReadingChoices): Reading {
  const [reading, setReading] = useState(NOTHING)
  const [asked, setAsked] = useState<Source | null>(null)
  if (asked !== source) {
    setAsked(source)
    setReading(source ? { ...reading, busy: true } : NOTHING)
  }
  useEffect(() => {
    if (!source) return
    const abort = new AbortController()
    const read = async (): Promise<void> => {
      setReading((before) => ({ ...before, busy: true }))
      const answer = await askProposal(source, { encoding, division }, abort.signal)
      if (abort.signal.aborted) return
      setReading(
        answer.ok
          ? { busy: false, proposal: answer.data.proposal, refusal: null }
          : { busy: false, proposal: null, refusal: answer },
      )
    }
    const timer = setTimeout(() => void read(), source.kind === 'text' ? PAUSE : 0)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [source, encoding, division])
  return reading
}
