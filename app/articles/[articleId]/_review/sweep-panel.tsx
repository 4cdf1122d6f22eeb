'use client'
import { useState } from 'react'
import { Difference } from '../../../_ui/difference'
import { words } from '../../../_ui/words'
import { excerpt, wordsAfter, wordsBefore } from './excerpt'
import { applyProposals, type Proposal, sweepProposals } from './proposals'
import { useController, useSettledChecks } from './review-context'
import { SidePanel } from './side-panel'
import { TickedChanges } from './ticked-changes'
import styles from './sweep-panel.module.css'

/** The repairs that can be made at once, each with what it changes and a tick; made as one change with one undo. */
export function SweepPanel() {
  const controller = useController()
  const settled = useSettledChecks()
  return (
    <SidePanel title={words.review.sweep.title} onClose={() => controller.closePanel()}>
      {settled ? <Proposals /> : <p role="status">{words.review.findings.loading}</p>}
    </SidePanel>
  )
}

const keyOf = ({ finding: { paragraphId, start, check } }: Proposal) => `${paragraphId} ${start} ${check}`

function Proposals() {
  const controller = useController()
  const { findings, store, changes } = controller.session
  // As they were when the panel was opened: a list under the pointer does not change by itself.
  const [proposals] = useState(() => sweepProposals((id) => store.row(id)?.state, findings?.all() ?? []))
  if (proposals.length === 0) return <p>{words.review.sweep.none}</p>
  const isCurrent = ({ finding, before }: Proposal) => store.row(finding.paragraphId)?.state.text.slice(finding.start, finding.end) === before
  const apply = (keys: ReadonlySet<string>) => {
    const ticked = proposals.filter((proposal) => keys.has(keyOf(proposal)))
    const ids = [...new Set(ticked.map(({ finding }) => finding.paragraphId))]
    controller.decideAll(ids, (agreed) => repair(ticked.filter(({ finding }) => agreed.has(finding.paragraphId))))
  }
  const repair = (ticked: readonly Proposal[]) => {
    const wanted = applyProposals((id) => store.row(id)?.state, ticked.filter(isCurrent))
    changes.apply(words.review.did.sweep(wanted.length), wanted, 'sweep')
    controller.closePanel()
  }
  const offered = proposals.map((proposal) => ({
    key: keyOf(proposal),
    paragraphId: proposal.finding.paragraphId,
    group: findings?.labels[proposal.finding.check] ?? proposal.finding.check,
    label: proposal.finding.message,
    ticked: proposal.ticked,
    shown: <Shown proposal={proposal} />,
  }))
  return (
    <>
      <p className={styles.intro}>{words.review.sweep.intro}</p>
      <TickedChanges offered={offered} applyLabel={words.review.sweep.apply} onApply={apply} />
    </>
  )
}

/** The place before and after, among the words around it. */
function Shown({ proposal: { finding, before, after } }: { proposal: Proposal }) {
  const { store } = useController().session
  const text = store.row(finding.paragraphId)?.state.text ?? ''
  return (
    <>
      <span className={styles.context}>{wordsBefore(text.slice(0, finding.start))}</span>
      {after === null ? (
        <>
          {excerpt(before)} <em className={styles.repair}>{finding.fixes[0]?.action === 'leaveOut' ? words.review.sweep.leaveOut : words.review.sweep.join}</em>
        </>
      ) : (
        <Difference before={visible(before)} after={visible(after)} />
      )}
      <span className={styles.context}>{wordsAfter(text.slice(finding.end))}</span>
      <span className={styles.message}>{finding.message}</span>
    </>
  )
}

/** With signs for the spaces and line breaks that are all there is to see of a repair. */
function visible(text: string): string {
  return text.length <= 3 ? text.replaceAll(' ', '·').replaceAll('\u00a0', '°').replaceAll('\n', '↵') : text
}
