import { words } from '../../../_ui/words'
import { dismissToast, showToast } from '../../../_ui/show-toast'
import type { Controller } from './controller'
import { sweepProposals } from './proposals'

/**
 * Offers the opening sweep of an article that nobody has changed yet, once the checks have read all of it. Answers
 * what takes the offer back.
 */
export function offerSweep({ session, view }: Controller): () => void {
  const { store } = session
  let offer: number | null = null
  let made = false
  const withdraw = () => {
    if (offer !== null) dismissToast(offer)
    offer = null
  }
  const look = () => {
    const { findings } = session
    if (made || !findings?.settled) return
    made = true
    const untouched = store.order.every((id) => (store.row(id)?.paragraph.revision ?? 0) <= 1 && store.row(id)?.draft === null)
    const count = untouched ? sweepProposals((id) => store.row(id)?.state, findings.all()).length : 0
    if (count === 0) return
    const run = () => view.set({ panel: 'sweep' })
    offer = showToast({ text: words.review.sweep.offer(count), action: { label: words.review.sweep.look, run } })
  }
  const endFindings: (() => void)[] = []
  const endSession = session.subscribeFindings(() => {
    if (session.findings) endFindings.push(session.findings.subscribe(look))
  })
  // Whoever opens it another way, or has begun to work, needs no offer.
  const endView = view.subscribe(() => view.state.panel !== null && withdraw())
  const endEdits = store.subscribe((id) => store.row(id)?.draft && withdraw())
  return () => {
    withdraw()
    for (const end of [endSession, endView, endEdits, ...endFindings]) end()
  }
}
