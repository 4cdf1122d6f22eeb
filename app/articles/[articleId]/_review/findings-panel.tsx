'use client'
import { useState, useSyncExternalStore } from 'react'
import type { Finding, FindingKind } from '../../../../lib/checks/check'
import { Button } from '../../../_ui/button'
import { words } from '../../../_ui/words'
import { SidePanel } from './side-panel'
import { useChecks, useController } from './review-context'
import styles from './findings-panel.module.css'

const KINDS: readonly FindingKind[] = ['foreign', 'wording', 'structure', 'typography', 'consistency', 'spelling']
/** Findings listed at most; the article is worked through from the top anyway. */
const MOST = 2_000

/** Everything the checks have found, by kind, and what was let stand. */
export function FindingsPanel() {
  const controller = useController()
  const { decisions } = controller.session
  const findings = useChecks()
  const [kind, setKind] = useState<FindingKind | 'all' | 'stets'>('all')
  const counts = useSyncExternalStore(
    findings?.subscribe ?? never,
    () => findings?.counts,
    () => findings?.counts,
  )
  const stets = useSyncExternalStore(
    decisions.subscribe,
    () => decisions.stets,
    () => decisions.stets,
  )
  const all = findings?.all() ?? []
  const listed = all.filter((finding) => kind === 'all' || finding.kind === kind).slice(0, MOST)
  return (
    <SidePanel title={words.review.findings.title(all.length)} onClose={() => controller.closePanel()}>
      <div className={styles.kinds} role="group" aria-label={words.review.findings.show}>
        <Choice label={`${words.review.filter.all} ${all.length}`} on={kind === 'all'} onClick={() => setKind('all')} />
        {KINDS.filter((name) => counts?.[name]).map((name) => (
          <Choice key={name} label={`${words.review.findings.kinds[name]} ${counts?.[name]}`} on={kind === name} onClick={() => setKind(name)} />
        ))}
        <Choice label={`${words.review.findings.stets} ${stets.length}`} on={kind === 'stets'} onClick={() => setKind('stets')} />
      </div>
      {kind === 'stets' ? <Stets /> : <List findings={listed} />}
    </SidePanel>
  )
}

function List({ findings }: { findings: readonly Finding[] }) {
  const controller = useController()
  const { store } = controller.session
  if (findings.length === 0) return <p className={styles.none}>{words.review.findings.none}</p>
  return (
    <ol className={styles.list}>
      {findings.map((finding) => (
        <li key={`${finding.paragraphId}-${finding.start}-${finding.check}`} className={styles.item}>
          <button type="button" className={styles.finding} onClick={() => controller.showFinding(finding)}>
            <span className={styles.number}>{store.numberOf(finding.paragraphId)}</span>
            <span>
              <q className={styles.text}>{store.row(finding.paragraphId)?.state.text.slice(finding.start, finding.end).slice(0, 80)}</q>
              <span className={styles.message}>{finding.message}</span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}

function Stets() {
  const { decisions } = useController().session
  return (
    <ul className={styles.list}>
      {decisions.stets.map((stet) => (
        <li key={stet.id} className={styles.stet}>
          <span>
            <q className={styles.text}>{stet.text.slice(0, 80)}</q>
            <span className={styles.message}>{words.review.findings.scopes[stet.scope]}</span>
          </span>
          <Button size="small" onClick={() => void decisions.takeBack(stet)}>
            {words.review.findings.takeBack}
          </Button>
        </li>
      ))}
      {decisions.names.map((name) => (
        <li key={name.id} className={styles.stet}>
          <span>
            <q className={styles.text}>{name.form}</q>
            <span className={styles.message}>{words.review.findings.scopes[name.articleId === null ? 'houseName' : 'articleName']}</span>
          </span>
          <Button size="small" onClick={() => void decisions.removeName(name)}>
            {words.review.findings.takeBack}
          </Button>
        </li>
      ))}
    </ul>
  )
}

function Choice({ label, on, onClick }: { label: string; on: boolean; onClick: () => void }) {
  return (
    <Button size="small" kind={on ? 'primary' : 'plain'} aria-pressed={on} onClick={onClick}>
      {label}
    </Button>
  )
}

const never = () => () => {}
