'use client'
import { useId, useState } from 'react'
import { useRouter } from 'next/navigation'
import type { HistoryEntry, VersionView } from '../../../../../lib/articles/article'
import { Button } from '../../../../_ui/button'
import { Field } from '../../../../_ui/field'
import { useShortWhen } from '../../../../_ui/when'
import { historyWords } from '../../../../_ui/words-history'
import styles from './history.module.css'

const words = historyWords.compare

/** Chooses the two moments to compare: the import, a named version, the end of a sitting, or now. */
export function MomentPicker({
  articleId,
  versions,
  entries,
  from,
  to,
}: {
  articleId: string
  versions: readonly VersionView[]
  /** The sittings that can be chosen, newest first. */
  entries: readonly HistoryEntry[]
  from: string
  to: string
}) {
  const router = useRouter()
  const id = useId()
  const when = useShortWhen()
  const [chosen, setChosen] = useState({ from, to })
  const sittings = entries.map((entry) => ({
    value: String(entry.change),
    label: words.moment(when(entry.endedAt), entry.author, entry.number),
  }))
  const known = new Set(['import', 'now', ...versions.map((version) => version.id), ...sittings.map(({ value }) => value)])
  // A moment that the address names and that is older than the listed sittings.
  const others = [from, to].filter((moment) => !known.has(moment)).map((moment) => ({ value: moment, label: words.change(moment) }))
  const options = (
    <>
      <option value="now">{words.now}</option>
      {versions.map((version) => (
        <option key={version.id} value={version.id}>
          {version.name}
        </option>
      ))}
      {[...sittings, ...others].map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
      <option value="import">{words.import}</option>
    </>
  )
  return (
    <form
      className={styles.moments}
      onSubmit={(event) => {
        event.preventDefault()
        router.push(`/articles/${articleId}/history/compare?${new URLSearchParams(chosen).toString()}`)
      }}
    >
      {(['from', 'to'] as const).map((end) => (
        <Field key={end} id={`${id}-${end}`} label={words[end]}>
          <select value={chosen[end]} onChange={(event) => setChosen({ ...chosen, [end]: event.target.value })}>
            {options}
          </select>
        </Field>
      ))}
      <Button type="submit">{words.go}</Button>
    </form>
  )
}
