'use client'
import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Confidence, Finding, FindingKind, SourceLanguage } from '../../../../lib/checks/check'
import { classNames } from '../../../_ui/class-names'
import { words } from '../../../_ui/words'
import { DecisionsList } from './decisions-list'
import { excerpt, wordsAfter, wordsBefore } from './excerpt'
import { FindingSign } from './finding-sign'
import { FINDING_KINDS } from './marks'
import { NamesList } from './names-list'
import { useChecks, useController, useDecisions, useView } from './review-context'
import { SidePanel } from './side-panel'
import styles from './findings-panel.module.css'

/** Findings listed at most; the article is worked through from the top anyway. */
const MOST = 500
/** The least sure findings that are shown, and what they let through. */
const LEAST: readonly Confidence[] = ['perhaps', 'likely', 'certain']

type Tab = 'findings' | 'stets' | 'names'

/** Everything the checks have found, by kind; what was let stand; and the names. */
export function FindingsPanel() {
  const controller = useController()
  const [tab, setTab] = useState<Tab>('findings')
  const { stets, names } = useDecisions()
  const all = useAllFindings()
  const counted: Record<Tab, number> = { findings: all.length, stets: stets.length, names: names.length }
  return (
    <SidePanel title={words.review.findings.panel} onClose={() => controller.closePanel()}>
      <div className={styles.tabs} role="group" aria-label={words.review.findings.show}>
        {(['findings', 'stets', 'names'] as const).map((name) => (
          <button key={name} type="button" className={styles.tab} aria-pressed={tab === name} onClick={() => setTab(name)}>
            {words.review.findings.tabs[name]} <span className={styles.count}>{words.number(counted[name])}</span>
          </button>
        ))}
      </div>
      {tab === 'findings' && <FilteredFindings all={all} />}
      {tab === 'stets' && <DecisionsList />}
      {tab === 'names' && <NamesList />}
    </SidePanel>
  )
}

/** The findings by kind and by how sure they are. F8 keeps to the filters while the panel is open. */
function FilteredFindings({ all }: { all: readonly Finding[] }) {
  const { view, session } = useController()
  const findings = useChecks()
  const [kind, setKind] = useState<FindingKind | null>(null)
  const [least, setLeast] = useState<Confidence>('perhaps')
  const shows = useMemo(() => {
    const sure = LEAST.slice(LEAST.indexOf(least))
    return (finding: Finding) => (kind === null || finding.kind === kind) && sure.includes(finding.confidence)
  }, [kind, least])
  useEffect(() => {
    view.set({ findingFilter: shows })
    return () => view.set({ findingFilter: () => true })
  }, [view, shows])
  const counts = useMemo(() => countKinds(all), [all])
  const listed = all.filter(shows)
  return (
    <>
      <div className={styles.kinds} role="group" aria-label={words.review.findings.kind}>
        {FINDING_KINDS.map((name) => (
          <button
            key={name}
            type="button"
            className={styles.kind}
            aria-pressed={kind === name}
            disabled={!counts[name] && kind !== name}
            onClick={() => setKind(kind === name ? null : name)}
          >
            <FindingSign kind={name} />
            {words.review.findings.kinds[name]}
            <span className={styles.count}>{words.number(counts[name] ?? 0)}</span>
          </button>
        ))}
      </div>
      <label className={styles.least}>
        {words.review.findings.least}
        <select value={least} onChange={(event) => setLeast(LEAST.find((name) => name === event.target.value) ?? 'perhaps')}>
          {LEAST.map((name) => (
            <option key={name} value={name}>
              {words.review.findings.leasts[name]}
            </option>
          ))}
        </select>
      </label>
      {findings?.withoutWords && <p className={styles.note}>{words.review.findings.withoutWords}</p>}
      <p className={styles.note} role="status">
        {summary(listed.length, findings?.settled ?? false)} {session.store.head.sourceLanguage === null && findings && guessed(findings.sourceLanguage)}
      </p>
      <ol className={styles.list}>
        {listed.slice(0, MOST).map((finding) => (
          <li key={`${finding.paragraphId} ${finding.start} ${finding.end} ${finding.check}`} className={styles.item}>
            <Line finding={finding} />
          </li>
        ))}
      </ol>
      {listed.length > MOST && <p className={styles.note}>{words.review.findings.onlyFirst(MOST)}</p>}
    </>
  )
}

function Line({ finding }: { finding: Finding }) {
  const controller = useController()
  const { store, findings } = controller.session
  const { paragraphId, start, end, kind, check } = finding
  const isCurrent = useView((view) => view.finding?.finding === finding)
  const text = store.row(paragraphId)?.state.text ?? ''
  const fix = finding.fixes[0]
  return (
    <button type="button" className={classNames(styles.finding, isCurrent && styles.current)} onClick={() => controller.findings.show(finding)}>
      <span className={styles.number}>{store.numberOf(paragraphId)}</span>
      <span className={styles.what}>
        <span className={styles.text}>
          {wordsBefore(text.slice(0, start))}
          <mark>{excerpt(text.slice(start, end))}</mark>
          {wordsAfter(text.slice(end))}
        </span>
        <span className={styles.message}>{finding.message}</span>
        <span className={styles.below}>
          <FindingSign kind={kind} /> {findings?.labels[check] ?? check}
          {fix && <span className={styles.fix}>→ {words.review.findings.fix(fix)}</span>}
        </span>
      </span>
    </button>
  )
}

/** All findings in order; the same array until the checks say something new. */
function useAllFindings(): readonly Finding[] {
  const findings = useChecks()
  const told = useSyncExternalStore(findings?.subscribe ?? never, () => findings?.round ?? 0, () => 0)
  // A long article is told of in many pieces: the list follows when there is time.
  const round = useDeferredValue(told)
  // oxlint-disable-next-line react/exhaustive-deps -- the round says that what `all` answers is another
  return useMemo(() => findings?.all() ?? [], [findings, round])
}

/** What the checks go by where nobody has said what the article was translated from. */
function guessed(language: SourceLanguage | null): string {
  return language === null ? words.review.findings.noGuess : words.review.findings.guessed(words.sourceLanguages[language])
}

function countKinds(all: readonly Finding[]): Partial<Record<FindingKind, number>> {
  const counts: Partial<Record<FindingKind, number>> = {}
  for (const { kind } of all) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

function summary(listed: number, settled: boolean): string {
  if (!settled) return words.review.findings.loading
  return listed === 0 ? words.review.findings.none : words.review.findings.listed(listed)
}

const never = () => () => {}
