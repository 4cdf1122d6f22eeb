'use client'
import { useState } from 'react'
import { Button } from '../../../_ui/button'
import { words } from '../../../_ui/words'
import { applyProposals, type Proposal, sweepProposals } from './proposals'
import { useController } from './review-context'
import { SidePanel } from './side-panel'
import styles from './sweep-panel.module.css'

/** The repairs that can be made at once, each with what it changes and a tick; made as one change with one undo. */
export function SweepPanel() {
  const controller = useController()
  const { findings, store, changes } = controller.session
  const [proposals] = useState(() => sweepProposals(store, findings?.all() ?? []))
  const [ticked, setTicked] = useState<ReadonlySet<Proposal>>(() => new Set(proposals.filter((proposal) => proposal.ticked)))
  const toggle = (proposal: Proposal) => {
    const next = new Set(ticked)
    if (!next.delete(proposal)) next.add(proposal)
    setTicked(next)
  }
  const apply = () => {
    const wanted = applyProposals(store, proposals.filter((proposal) => ticked.has(proposal) && isCurrent(proposal)))
    changes.apply(words.review.did.sweep(wanted.length), wanted, 'sweep')
    controller.closePanel()
  }
  const isCurrent = ({ finding, before }: Proposal) => store.row(finding.paragraphId)?.state.text.slice(finding.start, finding.end) === before
  return (
    <SidePanel title={words.review.sweep.title} onClose={() => controller.closePanel()}>
      {proposals.length === 0 ? (
        <p>{words.review.sweep.none}</p>
      ) : (
        <>
          <div className={styles.all}>
            <Button size="small" kind="primary" disabled={ticked.size === 0} onClick={apply}>
              {words.review.sweep.apply(ticked.size)}
            </Button>
            <Button size="small" kind="quiet" onClick={() => setTicked(ticked.size === proposals.length ? new Set() : new Set(proposals))}>
              {ticked.size === proposals.length ? words.review.find.selectNone : words.review.find.selectAll}
            </Button>
          </div>
          <ol className={styles.list}>
            {proposals.map((proposal) => {
              const { paragraphId, message, start, check } = proposal.finding
              const number = store.numberOf(paragraphId)
              return (
                <li key={`${paragraphId}-${start}-${check}`} className={styles.item}>
                  <input
                    type="checkbox"
                    checked={ticked.has(proposal)}
                    aria-label={words.review.sweep.include(number, message)}
                    onChange={() => toggle(proposal)}
                  />
                  <span className={styles.number}>{number}</span>
                  <span className={styles.change}>
                    <del>{visible(proposal.before)}</del> {proposal.after === null ? <em>{repairName(proposal)}</em> : <ins>{visible(proposal.after)}</ins>}
                    <span className={styles.message}>{message}</span>
                  </span>
                </li>
              )
            })}
          </ol>
        </>
      )}
    </SidePanel>
  )
}

function repairName({ finding }: Proposal): string {
  return finding.fixes[0]?.action === 'leaveOut' ? words.review.sweep.leaveOut : words.review.sweep.join
}

/** Spaces and line breaks that are all there is to see of a repair. */
function visible(text: string): string {
  return text.length <= 3 ? text.replaceAll(' ', '·').replaceAll('\u00a0', '°').replaceAll('\n', '↵') : text
}
