'use client'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '../../../_ui/button'
import { words } from '../../../_ui/words'
import { type Hit, MOST_HITS, type Query, byParagraph, replaceHits } from './find'
import { type Found, findInWorker } from './find-in-worker'
import { SidePanel } from './side-panel'
import { useController, useView } from './review-context'
import styles from './find-panel.module.css'

/** Milliseconds after the last key in the form before searching. */
const PAUSE = 150
/** Characters shown before and after a hit. */
const AROUND = 30

const EMPTY: Query = { find: '', replaceWith: '', matchCase: false, wholeWord: false, regex: false }

type Searched = { readonly query: Query; readonly found: Found; readonly texts: ReadonlyMap<string, string> }

/** Finds in the whole article and replaces what is ticked, as one change with one undo. */
export function FindPanel() {
  const sought = useView((view) => view.sought)
  return <OpenFindPanel key={sought && `${sought.find} → ${sought.replaceWith}`} sought={sought} />
}

function OpenFindPanel({ sought }: { sought: Partial<Query> | null }) {
  const controller = useController()
  const { session, view } = controller
  const [query, setQuery] = useState<Query>({ ...EMPTY, ...sought })
  const [searched, setSearched] = useState<Searched | null>(null)
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [round, setRound] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const hits = useMemo(() => (searched?.found.ok ? searched.found.hits : []), [searched])
  const ticked = hits.filter((_, index) => !left.has(index))

  const replaceButton = useRef<HTMLButtonElement>(null)
  const hasHits = hits.length > 0

  // Where something is sought already, what is left to do is to look at the ticks and agree.
  useEffect(() => {
    if (sought && hasHits) replaceButton.current?.focus()
    else input.current?.select()
  }, [sought, hasHits])
  useEffect(() => {
    const aborted = new AbortController()
    const timer = setTimeout(() => {
      const texts = session.store.order.map((id) => ({ id, text: session.store.row(id)!.state.text }))
      void findInWorker(query.find === '' ? [] : texts, query, aborted.signal).then((found) => {
        if (aborted.signal.aborted) return
        setSearched((before) => {
          // Ticks stay while the places do: only another search, not another replacement, makes them anew.
          if (placesOf(before?.found) !== placesOf(found)) setLeft(new Set())
          return { query, found, texts: new Map(texts.map(({ id, text }) => [id, text])) }
        })
      })
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      aborted.abort()
    }
  }, [query, round, session])
  useEffect(() => {
    view.set({ hits: byParagraph(hits) })
    return () => view.set({ hits: null })
  }, [hits, view])

  const replace = () => {
    const hitsOf = byParagraph(ticked)
    controller.decideAll([...hitsOf.keys()], (ids) => replaceIn([...hitsOf].filter(([id]) => ids.has(id))))
  }
  const replaceIn = (hitsOf: readonly (readonly [string, readonly Hit[]])[]) => {
    const changes = hitsOf.flatMap(([id, own]) => {
      const row = session.store.row(id)
      const unchanged = row?.state.text === searched?.texts.get(id)
      return row && unchanged ? [{ id, state: { ...row.state, text: replaceHits(row.state.text, own) } }] : []
    })
    session.changes.apply(words.review.did.replace(changes.length), changes, 'replace')
    if (sought) return controller.closePanel()
    setRound((count) => count + 1)
  }
  const set = (change: Partial<Query>) => setQuery((before) => ({ ...before, ...change }))
  return (
    <SidePanel title={words.review.find.title} onClose={() => controller.closePanel()}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (hits[0]) goTo(hits[0])
        }}
      >
        <label>
          {words.review.find.find}
          <input ref={input} value={query.find} onChange={(event) => set({ find: event.target.value })} />
        </label>
        <label>
          {words.review.find.replaceWith}
          <input value={query.replaceWith} onChange={(event) => set({ replaceWith: event.target.value })} />
        </label>
        <div className={styles.options}>
          {(['matchCase', 'wholeWord', 'regex'] as const).map((option) => (
            <label key={option}>
              <input type="checkbox" checked={query[option]} onChange={(event) => set({ [option]: event.target.checked })} />
              {words.review.find[option]}
            </label>
          ))}
        </div>
      </form>
      <p role="status" className={styles.said}>
        {query.find !== '' && searched && said(searched.found, hits)}
      </p>
      {hits.length > 0 && (
        <>
          <div className={styles.all}>
            <Button ref={replaceButton} size="small" kind="primary" disabled={ticked.length === 0 || searched?.query !== query} onClick={replace}>
              {words.review.find.replace(ticked.length)}
            </Button>
            <Button size="small" kind="quiet" onClick={() => setLeft(left.size === 0 ? new Set(hits.keys()) : new Set())}>
              {left.size === 0 ? words.review.find.selectNone : words.review.find.selectAll}
            </Button>
          </div>
          <ol className={styles.hits}>
            {hits.map((hit, index) => (
              <li key={`${hit.paragraphId}-${hit.start}`} className={styles.hit}>
                <input
                  type="checkbox"
                  checked={!left.has(index)}
                  aria-label={words.review.find.include(session.store.numberOf(hit.paragraphId), textOf(hit))}
                  onChange={() => setLeft(toggled(left, index))}
                />
                <HitButton hit={hit} number={session.store.numberOf(hit.paragraphId)} text={searched?.texts.get(hit.paragraphId) ?? ''} onGo={() => goTo(hit)} />
              </li>
            ))}
          </ol>
        </>
      )}
    </SidePanel>
  )

  function textOf(hit: Hit): string {
    return (searched?.texts.get(hit.paragraphId) ?? '').slice(hit.start, hit.end)
  }

  function goTo(hit: Hit): void {
    controller.focus.go(hit.paragraphId, { start: hit.start, end: hit.end })
  }
}

function HitButton({ hit, number, text, onGo }: { hit: Hit; number: number; text: string; onGo: () => void }) {
  return (
    <button type="button" className={styles.context} onClick={onGo} aria-label={`${words.review.find.goTo(number)}: ${text.slice(hit.start, hit.end)}`}>
      <span className={styles.number}>{number}</span>
      <span>
        {hit.start > AROUND && '…'}
        {text.slice(Math.max(0, hit.start - AROUND), hit.start)}
        <mark>{text.slice(hit.start, hit.end)}</mark>
        {text.slice(hit.end, hit.end + AROUND)}
        {hit.end + AROUND < text.length && '…'}
      </span>
    </button>
  )
}

/** Which places were found, to compare two searches. */
function placesOf(found: Found | undefined): string {
  return found?.ok ? found.hits.map(({ paragraphId, start, end }) => `${paragraphId} ${start} ${end}`).join() : ''
}

function said(found: Found, hits: readonly Hit[]): string {
  if (!found.ok) return found.reason === 'slow' ? words.review.find.slow : words.review.find.badPattern(found.message)
  if (hits.length === 0) return words.review.find.noHits
  const counted = words.review.find.hits(hits.length, new Set(hits.map((hit) => hit.paragraphId)).size)
  return hits.length === MOST_HITS ? `${counted}. ${words.review.find.tooMany(MOST_HITS)}` : counted
}

function toggled(set: ReadonlySet<number>, index: number): ReadonlySet<number> {
  const next = new Set(set)
  if (!next.delete(index)) next.add(index)
  return next
}
