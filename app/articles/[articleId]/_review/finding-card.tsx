'use client'
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { Finding, Fix } from '../../../../lib/checks/check'
import { canStetEverywhere } from '../../../../lib/checks/stet'
import { Button } from '../../../_ui/button'
import { classNames } from '../../../_ui/class-names'
import { MarkedText } from '../../../_ui/marked-text'
import { words } from '../../../_ui/words'
import { rangeOf } from './editable-text'
import { FindingSign } from './finding-sign'
import { isKey } from './keys'
import { useController, useView } from './review-context'
import styles from './finding-card.module.css'

/** More fixes have no key. */
const MOST_FIXES = 9

/**
 * What a check found, under the place it points at: the message, the numbered fixes, and ways to let it stand. It
 * appears when the caret is in a finding; the keys work once it has the focus (F8 or Ctrl+. gives it).
 */
export function FindingCard({ finding, correction }: { finding: Finding; correction: { current: HTMLElement | null } }) {
  const controller = useController()
  const { findings: act, session } = controller
  const card = useRef<HTMLDivElement>(null)
  const focused = useView((view) => view.finding?.focused ?? false)
  const text = session.store.row(finding.paragraphId)?.state.text.slice(finding.start, finding.end) ?? ''
  const everywhere = canStetEverywhere(text)
  const fixes = finding.fixes.slice(0, MOST_FIXES)
  const elsewhere = useMemo(() => (everywhere && finding.fixes.some(isText) ? act.countElsewhere(finding) : 0), [act, everywhere, finding])
  useLayoutEffect(() => {
    const { current: own } = card
    const { current: text } = correction
    if (!own || !text) return
    // Told once at the start, and whenever the column becomes wider or narrower.
    const observer = new ResizeObserver(() => putUnder(own, text, finding))
    observer.observe(text)
    putUnder(own, text, finding)
    return () => observer.disconnect()
  }, [correction, finding])
  useEffect(() => {
    if (!focused) return
    card.current?.focus({ preventScroll: true })
    // After the frame in which a row that has just come found its place.
    const frame = requestAnimationFrame(() => card.current?.scrollIntoView({ block: 'nearest' }))
    return () => cancelAnimationFrame(frame)
  }, [focused, finding])

  const actionOf = (key: globalThis.KeyboardEvent): (() => void) | null => {
    const fix = numbered(fixes, key)
    if (fix) return () => act.apply(finding, fix, { everywhere: key.shiftKey && elsewhere > 0 })
    if (isKey(key, 's')) return () => act.letStand(finding, 'place')
    if (isKey(key, 'w') && everywhere) return () => act.letStand(finding, 'article')
    if (isKey(key, 'h') && everywhere) return () => act.letStand(finding, 'house')
    if (isKey(key, 'a') && everywhere) return () => act.addName(finding)
    if (isKey(key, 'F8')) return () => act.go(1)
    if (isKey(key, 'Shift+F8')) return () => act.go(-1)
    if (isKey(key, 'Ctrl+z')) return () => controller.undoNamed()
    return null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isKey(event.nativeEvent, 'Escape')) {
      event.stopPropagation()
      return act.leave()
    }
    const action = actionOf(event.nativeEvent)
    if (!action) return
    event.preventDefault()
    event.stopPropagation()
    if (!act.isBusy) action()
  }

  return (
    <div ref={card} className={styles.card} data-finding-card role="group" tabIndex={-1} aria-label={words.review.findings.cardLabel(finding.message)} onKeyDown={onKeyDown}>
      <p className={styles.check}>
        <FindingSign kind={finding.kind} />
        {session.findings?.labels[finding.check] ?? finding.check}
        <span className={styles.confidence}>{words.review.findings.confidence[finding.confidence]}</span>
      </p>
      <p className={styles.message}>{finding.message}</p>
      {fixes.length > 0 && (
        <ol className={styles.fixes}>
          {fixes.map((fix, index) => (
            <li key={index}>
              <button type="button" className={styles.fix} onClick={() => act.apply(finding, fix)}>
                <kbd>{index + 1}</kbd> <span className={classNames(isText(fix) && styles.replacement)}><MarkedText text={words.review.findings.fix(fix)} syntax={isText(fix) ? session.store.head.syntax : 'plain'} /></span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {elsewhere > 0 && <p className={styles.hint}>{words.review.findings.everywhereHint(elsewhere)}</p>}
      <div className={styles.rest}>
        <Decision name="S" label={words.review.findings.stet} title={words.review.findings.scopes.place} run={() => act.letStand(finding, 'place')} />
        {everywhere && (
          <>
            <Decision name="W" label={words.review.findings.stetArticle} title={words.review.findings.scopes.article} run={() => act.letStand(finding, 'article')} />
            <Decision name="H" label={words.review.findings.stetHouse} title={words.review.findings.scopes.house} run={() => act.letStand(finding, 'house')} />
            <Decision name="A" label={words.review.findings.addName} title={words.review.findings.addNameTitle} run={() => act.addName(finding)} />
          </>
        )}
      </div>
    </div>
  )
}

function Decision({ name, label, title, run }: { name: string; label: string; title: string; run: () => void }) {
  return (
    <Button kind="quiet" size="small" title={title} onClick={run}>
      <kbd>{name}</kbd> {label}
    </Button>
  )
}

/** The fix whose number this key is. With Shift a digit's key writes something else, and is known by its place. */
function numbered(fixes: readonly Fix[], { key, code, shiftKey, ctrlKey, altKey, metaKey }: globalThis.KeyboardEvent): Fix | undefined {
  if (ctrlKey || altKey || metaKey) return undefined
  const digit = shiftKey ? /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] : key
  return fixes[Number(digit) - 1]
}

function isText(fix: Fix): boolean {
  return fix.action === 'replace' || fix.action === 'replaceEverywhere'
}

/** Puts the card under the last line of what the finding covers, inside the column. */
function putUnder(card: HTMLElement, correction: HTMLElement, { start, end }: Finding): void {
  const rects = rangeOf(correction, start, end)?.getClientRects()
  const last = rects?.[rects.length - 1]
  const box = card.offsetParent?.getBoundingClientRect()
  if (!last || !box) return
  card.style.top = `${last.bottom - box.top + 6}px`
  card.style.left = `${Math.max(0, Math.min(last.left - box.left, box.width - card.offsetWidth))}px`
}
