'use client'
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import type { ThreadView } from '../../../../lib/articles/article'
import type { Finding } from '../../../../lib/checks/check'
import type { VisitorView } from '../../../../lib/live/visitors'
import type { Row } from './rows'
import type { Controller } from './controller'
import type { StoredName, StoredStet } from './decisions'
import type { Findings } from './findings'
import type { News } from './others'
import type { ViewState } from './view'

export const ReviewContext = createContext<Controller | null>(null)

export function useController(): Controller {
  const controller = useContext(ReviewContext)
  if (!controller) throw new Error('This component belongs inside the review.')
  return controller
}

/** The row of a paragraph; the component is rendered again when anything about it changes. */
export function useRow(id: string): Row | undefined {
  const { store } = useController().session
  return useSyncExternalStore(
    useCallback((listener) => store.subscribeRow(id, listener), [store, id]),
    () => store.row(id),
    () => store.row(id),
  )
}

const NO_FINDINGS: readonly Finding[] = []
const never = () => () => {}

/** The checks of the article; null until they have come. */
export function useChecks(): Findings | null {
  const { session } = useController()
  const read = () => session.findings
  return useSyncExternalStore(session.subscribeFindings, read, read)
}

/** Whether the checks have read the whole article as it is now. */
export function useSettledChecks(): boolean {
  const findings = useChecks()
  const read = () => findings?.settled ?? false
  return useSyncExternalStore(findings?.subscribe ?? never, read, read)
}

/** The findings in the paragraph's present text. */
export function useFindings(id: string): readonly Finding[] {
  const findings = useChecks()
  const read = () => findings?.of(id) ?? NO_FINDINGS
  return useSyncExternalStore(findings?.subscribe ?? never, read, read)
}

/** What editors have decided: the stets and names of this article and the house. */
export function useDecisions(): { readonly stets: readonly StoredStet[]; readonly names: readonly StoredName[] } {
  const { decisions } = useController().session
  const stets = useSyncExternalStore(decisions.subscribe, () => decisions.stets, () => decisions.stets)
  const names = useSyncExternalStore(decisions.subscribe, () => decisions.names, () => decisions.names)
  return { stets, names }
}

/** Who else is in the article. */
export function useVisitors(): readonly VisitorView[] {
  const { others } = useController().session
  const read = () => others.visitors
  return useSyncExternalStore(others.subscribe, read, read)
}

/** What somebody else has just done to the paragraph. */
export function useNews(id: string): News | null {
  const { others } = useController().session
  const read = () => others.newsOf(id)
  return useSyncExternalStore(others.subscribe, read, read)
}

/** The paragraphs that have open conflicts. */
export function useConflicted(): readonly string[] {
  const { store } = useController().session
  return useSyncExternalStore(
    useCallback((listener) => store.subscribeTotals(listener), [store]),
    () => store.conflicted,
    () => store.conflicted,
  )
}

/** Every comment thread of the article. */
export function useThreads(): ReadonlyMap<string, ThreadView> {
  const { comments } = useController().session
  const read = () => comments.threads
  return useSyncExternalStore(comments.subscribe, read, read)
}

/** The comment threads about one paragraph. */
export function useThreadsOf(id: string): readonly ThreadView[] {
  const { comments } = useController().session
  const read = () => comments.of(id)
  return useSyncExternalStore(comments.subscribe, read, read)
}

/** How many findings the article has; null until all of it has been read. */
export function useFindingCount(): number | null {
  const findings = useChecks()
  const read = () => (findings?.hasRead ? Object.values(findings.counts).reduce((sum, count) => sum + count, 0) : null)
  return useSyncExternalStore(findings?.subscribe ?? never, read, read)
}

/** One part of what the review shows. */
export function useView<Part>(select: (state: ViewState) => Part): Part {
  const { view } = useController()
  const read = () => select(view.state)
  return useSyncExternalStore(view.subscribe, read, read)
}

/** The paragraphs in their order. */
export function useOrder(): readonly string[] {
  const { store } = useController().session
  return useSyncExternalStore(
    useCallback((listener) => store.subscribeOrder(listener), [store]),
    () => store.order,
    () => store.order,
  )
}
