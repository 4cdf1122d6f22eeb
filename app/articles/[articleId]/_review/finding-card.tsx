'use client'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import type { Finding } from '../../../../lib/checks/check'
import { canStetEverywhere } from '../../../../lib/checks/stet'
import { Button } from '../../../_ui/button'
import { words } from '../../../_ui/words'
import { rangeOf } from './editable-text'
import { isKey } from './keys'
import { useController, useView } from './review-context'
import styles from './finding-card.module.css'

/**
 * What a check found, under the place it points at: the message, the numbered fixes, and ways to let it stand. It
 * appears when the caret is in a finding; the keys work once it has the focus (F8 or Ctrl+. gives it).
 */
export function FindingCard({ finding, correction }: { finding: Finding; correction: { current: HTMLElement | null } }) {
  const controller = useController()
  const card = useRef<HTMLDivElement>(null)
  const focused = useView((view) => view.finding?.focused ?? false)
  const text = controller.session.store.row(finding.paragraphId)?.state.text.slice(finding.start, finding.end) ?? ''

  useLayoutEffect(() => {
    const range = correction.current && rangeOf(correction.current, finding.start, finding.end)
    const frame = card.current?.offsetParent
    const rects = range?.getClientRects()
    if (!card.current || !frame || !rects?.length) return
    const box = frame.getBoundingClientRect()
    const last = rects[rects.length - 1]!
    card.current.style.top = `${last.bottom - box.top + 6}px`
    card.current.style.left = `${Math.max(0, Math.min(last.left - box.left, box.width - card.current.offsetWidth))}px`
  }, [correction, finding])
  useEffect(() => {
    if (!focused) return
    card.current?.focus({ preventScroll: true })
    card.current?.scrollIntoView({ block: 'nearest' })
  }, [focused, finding])

  const onKeyDown = (event: KeyboardEvent) => {
    const { nativeEvent: key } = event
    const fix = finding.fixes[Number(key.key) - 1]
    const act =
      fix && !key.ctrlKey && !key.altKey && !key.metaKey ? () => controller.applyFix(finding, fix)
      : isKey(key, 's') ? () => controller.letStand(finding, 'place')
      : isKey(key, 'w') && canStetEverywhere(text) ? () => controller.letStand(finding, 'article')
      : isKey(key, 'h') && canStetEverywhere(text) ? () => controller.letStand(finding, 'house')
      : isKey(key, 'a') && canStetEverywhere(text) ? () => controller.addName(finding)
      : isKey(key, 'Escape') ? () => controller.leaveFinding()
      : isKey(key, 'F8') ? () => controller.goToFinding(1)
      : isKey(key, 'Shift+F8') ? () => controller.goToFinding(-1)
      : null
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }

  return (
    <div ref={card} className={styles.card} role="group" tabIndex={-1} aria-label={words.review.findings.cardLabel(finding.message)} onKeyDown={onKeyDown}>
      <p className={styles.check}>
        <span className={`${styles.sign} ${styles[finding.kind]}`} aria-hidden="true" />
        {controller.session.findings?.labels[finding.check] ?? finding.check}
        <span className={styles.confidence}>{words.review.findings.confidence[finding.confidence]}</span>
      </p>
      <p className={styles.message}>{finding.message}</p>
      {finding.fixes.length > 0 && (
        <ol className={styles.fixes}>
          {finding.fixes.slice(0, 9).map((fix, index) => (
            <li key={index}>
              <button type="button" className={styles.fix} onClick={() => controller.applyFix(finding, fix)}>
                <kbd>{index + 1}</kbd> {words.review.findings.fix(fix)}
              </button>
            </li>
          ))}
        </ol>
      )}
      <div className={styles.rest}>
        <Button kind="quiet" size="small" onClick={() => controller.letStand(finding, 'place')}>
          <kbd>S</kbd> {words.review.findings.stet}
        </Button>
        {canStetEverywhere(text) && (
          <>
            <Button kind="quiet" size="small" onClick={() => controller.letStand(finding, 'article')}>
              <kbd>W</kbd> {words.review.findings.stetArticle}
            </Button>
            <Button kind="quiet" size="small" onClick={() => controller.letStand(finding, 'house')}>
              <kbd>H</kbd> {words.review.findings.stetHouse}
            </Button>
            <Button kind="quiet" size="small" onClick={() => controller.addName(finding)}>
              <kbd>A</kbd> {words.review.findings.addName}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
