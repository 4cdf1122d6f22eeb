'use client'
import { type ReactNode, useState } from 'react'
import { Button } from '../../../_ui/button'
import { words } from '../../../_ui/words'
import { useController } from './review-context'
import styles from './ticked-changes.module.css'

/** One change that is offered: where, what it does, and whether it is ticked at first. */
export type OfferedChange = {
  readonly key: string
  readonly paragraphId: string
  /** Changes of one group stand together under its name and are ticked together. */
  readonly group: string
  /** Said of its tick to those who do not see the change. */
  readonly label: string
  readonly ticked: boolean
  readonly shown: ReactNode
}

/** More are not listed one by one: with what is not listed, all or nothing is made. */
const MOST = 500

/** Changes of the article before they are made: each can be looked at and left away, and all are made as one. */
export function TickedChanges({
  offered,
  applyLabel,
  onApply,
}: {
  offered: readonly OfferedChange[]
  applyLabel: (count: number) => string
  onApply: (keys: ReadonlySet<string>) => void
}) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(offered.filter((change) => change.ticked).map(({ key }) => key)))
  const set = (changes: readonly OfferedChange[], on: boolean) => {
    const next = new Set(ticked)
    for (const { key } of changes) {
      if (on) next.add(key)
      else next.delete(key)
    }
    setTicked(next)
  }
  const groups = groupsOf(offered)
  const count = offered.filter(({ key }) => ticked.has(key)).length
  return (
    <>
      <div className={styles.all}>
        <Button size="small" kind="primary" disabled={count === 0} onClick={() => onApply(ticked)}>
          {applyLabel(count)}
        </Button>
        <Button size="small" kind="quiet" onClick={() => set(offered, count < offered.length)}>
          {count === offered.length ? words.review.find.selectNone : words.review.find.selectAll}
        </Button>
      </div>
      {groups.map(({ name, changes }) => (
        <fieldset key={name} className={styles.group}>
          <legend className="visually-hidden">{name}</legend>
          <GroupTick name={name} changes={changes} ticked={ticked} onChange={(on) => set(changes, on)} />
          <ol className={styles.list}>
            {changes.slice(0, MOST).map((change) => (
              <Line key={change.key} change={change} ticked={ticked.has(change.key)} onChange={(on) => set([change], on)} />
            ))}
          </ol>
          {changes.length > MOST && <p className={styles.more}>{words.review.sweep.more(changes.length - MOST)}</p>}
        </fieldset>
      ))}
    </>
  )
}

type GroupProps = { name: string; changes: readonly OfferedChange[]; ticked: ReadonlySet<string>; onChange: (on: boolean) => void }

function GroupTick({ name, changes, ticked, onChange }: GroupProps) {
  const count = changes.filter(({ key }) => ticked.has(key)).length
  return (
    <label className={styles.name}>
      <input
        ref={(input) => {
          if (input) input.indeterminate = count > 0 && count < changes.length
        }}
        type="checkbox"
        checked={count === changes.length}
        onChange={(event) => onChange(event.target.checked)}
      />
      {name}
      <span className={styles.count}>{words.review.sweep.some(count, changes.length)}</span>
    </label>
  )
}

function Line({ change, ticked, onChange }: { change: OfferedChange; ticked: boolean; onChange: (on: boolean) => void }) {
  const controller = useController()
  const number = controller.session.store.numberOf(change.paragraphId)
  return (
    <li className={styles.item}>
      <input type="checkbox" checked={ticked} aria-label={words.review.sweep.include(number, change.label)} onChange={(event) => onChange(event.target.checked)} />
      <button type="button" className={styles.number} aria-label={words.review.find.goTo(number)} onClick={() => controller.reveal(change.paragraphId)}>
        {number}
      </button>
      <div className={styles.change}>{change.shown}</div>
    </li>
  )
}

function groupsOf(offered: readonly OfferedChange[]): { name: string; changes: OfferedChange[] }[] {
  const groups = new Map<string, OfferedChange[]>()
  for (const change of offered) {
    const changes = groups.get(change.group)
    if (changes) changes.push(change)
    else groups.set(change.group, [change])
  }
  return [...groups].map(([name, changes]) => ({ name, changes }))
}
