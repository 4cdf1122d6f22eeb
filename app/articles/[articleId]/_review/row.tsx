'use client'
import { memo, useEffect, useLayoutEffect, useMemo, useRef, type FocusEvent, type PointerEvent } from 'react'
import { type Span, mapSpan } from '../../../../lib/diff/map'
import { readableDiff } from '../../../../lib/diff/readable'
import type { Hunk } from '../../../../lib/diff/words'
import { classNames } from '../../../_ui/class-names'
import { MarkedText } from '../../../_ui/marked-text'
import { words } from '../../../_ui/words'
import { rowState, type Row } from './rows'
import { ConflictCard } from './conflict-card'
import { readText } from './editable-text'
import { FindingCard } from './finding-card'
import { showText } from './shown-text'
import { FINDING_KINDS, type MarkName, Marks } from './marks'
import { usePreviousText } from './previous-texts'
import { useChecks, useController, useFindings, useRow, useView } from './review-context'
import { RowActions } from './row-actions'
import { useCommentedWords } from './row-comments'
import { RowGutter } from './row-gutter'
import { RowNews } from './row-others'
import styles from './row.module.css'

/** One paragraph: its number and state, the machine text, the correction, and what can be done with it. */
export const ReviewRow = memo(function ReviewRow({ id, number, total }: { id: string; number: number; total: number }) {
  const row = useRow(id)
  return row ? <KnownRow row={row} number={number} total={total} /> : null
})

function KnownRow({ row, number, total }: { row: Row; number: number; total: number }) {
  const controller = useController()
  const { id, machineText, imported } = row.paragraph
  const element = useRef<HTMLDivElement>(null)
  const machine = useRef<HTMLDivElement>(null)
  const correction = useRef<HTMLDivElement>(null)
  const current = useView((view) => view.current === id)
  const compare = useView((view) => view.compare)
  const previous = usePreviousText(id, compare === 'previous')
  const left = compare === 'previous' ? (previous ?? machineText) : machineText
  const state = rowState(row)
  const { kind, text, leftOut } = row.state

  useShownText(correction, text)
  const hunks = useDifference(machine, correction, left, text, compare !== 'none' && !leftOut && (imported || compare === 'previous'))
  useFindingMarks(id, machine, correction, hunks, left, text)
  const finding = useView((view) => (view.finding?.finding.paragraphId === id ? view.finding.finding : null))
  useMarks(correction, 'current-finding', useMemo(() => (finding ? [finding] : NO_SPANS), [finding]), text)
  useMarks(correction, 'comment', useCommentedWords(id, text), text)
  useMarks(correction, 'hit', useView((view) => view.hits?.get(id)), text)
  useEffect(() => controller.focus.mounted(id, { row: element.current!, correction: correction.current! }), [controller, id])

  return (
    <div
      ref={element}
      role="listitem"
      id={`p-${id}`}
      data-paragraph={id}
      aria-posinset={number}
      aria-setsize={total}
      aria-label={words.review.row(number, words.kinds[kind], words.states[state])}
      tabIndex={-1}
      className={classNames(styles.row, styles[kind], styles[`level${row.state.level}`], current && styles.current, leftOut && styles.leftOut)}
      onFocus={(event) => {
        if (event.target === element.current) controller.view.set({ current: id })
      }}
    >
      <RowGutter row={row} number={number} state={state} />
      <div className={styles.machine}>
        {imported || compare === 'previous' ? (
          <div ref={machine} className={styles.text} role="group" aria-label={words.review.machineTextOf(number)} dir="auto">
            <MarkedText text={left} syntax={controller.session.store.head.syntax} />
          </div>
        ) : (
          <p className={styles.inserted}>{words.review.inserted}</p>
        )}
      </div>
      <div className={styles.correction}>
        <div
          ref={correction}
          className={classNames(styles.text, styles.editable)}
          role="textbox"
          aria-multiline="true"
          aria-label={words.review.correctionOf(number)}
          tabIndex={0}
          spellCheck
          lang={controller.session.store.head.targetLocale}
          dir="auto"
          onPointerDown={makeEditable}
          onFocus={(event) => controller.openEditor(id, event.currentTarget)}
          onBlur={(event: FocusEvent<HTMLElement>) => {
            // A window that loses the focus keeps its editor.
            if (document.activeElement === event.currentTarget) void controller.session.sender.deliver()
            else controller.closeEditor(id)
          }}
        />
        {finding && <FindingCard finding={finding} correction={correction} />}
        {current && <RowNews id={id} />}
        {row.refusal && <p className={styles.refusal}>{words.review.refused(row.refusal)}</p>}
        {row.conflicts.map((conflict) => (
          <ConflictCard key={conflict.id} conflict={conflict} />
        ))}
      </div>
      <RowActions id={id} number={number} state={state} leftOut={leftOut} />
    </div>
  )
}

/** The browser puts the caret where the pointer went down only in what is editable by then. */
function makeEditable(event: PointerEvent<HTMLElement>): void {
  if (event.button === 0 && !event.currentTarget.isContentEditable) event.currentTarget.contentEditable = 'plaintext-only'
}

/** Shows the text in the editable element, which React leaves alone. The live editor takes foreign changes over itself. */
function useShownText(element: { current: HTMLElement | null }, text: string): void {
  const controller = useController()
  useLayoutEffect(() => {
    const shown = element.current
    if (!shown) return
    const live = controller.editor?.live
    if (live?.element === shown) live.takeOver(text)
    else if (readText(shown) !== text || shown.firstChild === null) showText(shown, text, controller.session.store.head.syntax)
  }, [controller, element, text])
}

const NO_SPANS: readonly Span[] = []

/** Draws one kind of mark on an element's text, anew when the spans or the text change. */
function useMarks(element: { current: HTMLElement | null }, name: MarkName, spans: readonly Span[] = NO_SPANS, text: string): void {
  const marks = useRef(new Marks())
  useLayoutEffect(() => {
    if (element.current) marks.current.set(element.current, name, spans)
  }, [element, name, spans, text])
  useEffect(() => {
    const { current } = marks
    return () => current.clear()
  }, [])
}

/** Marks what was taken out of `before` and what was put into `after`, as soon as either changes. */
function useDifference(
  left: { current: HTMLElement | null },
  right: { current: HTMLElement | null },
  before: string,
  after: string,
  shown: boolean,
): readonly Hunk[] {
  const hunks = useMemo(() => (shown && before !== after ? readableDiff(before, after) : []), [before, after, shown])
  const removed = useMemo(() => hunks.map(({ beforeStart: start, beforeEnd: end }) => ({ start, end })), [hunks])
  const added = useMemo(() => hunks.map(({ afterStart: start, afterEnd: end }) => ({ start, end })), [hunks])
  useMarks(left, 'removed', removed, before)
  useMarks(right, 'added', added, after)
  return hunks
}

/** Underlines what the checks found, in the correction and, where those words stand there too, in the machine text. */
function useFindingMarks(
  id: string,
  left: { current: HTMLElement | null },
  right: { current: HTMLElement | null },
  hunks: readonly Hunk[],
  before: string,
  after: string,
): void {
  const findings = useFindings(id)
  const checks = useChecks()
  useEffect(() => checks?.shownOnScreen(id), [checks, id])
  const marks = useRef({ left: new Marks(), right: new Marks() })
  useLayoutEffect(() => {
    const { current } = marks
    for (const kind of FINDING_KINDS) {
      const spans = findings.filter((finding) => finding.kind === kind)
      const inBoth = hunks.length === 0 && before !== after ? [] : spans.flatMap((span) => mapSpan(hunks, span, 'after') ?? [])
      if (right.current) current.right.set(right.current, `finding-${kind}`, spans)
      if (left.current) current.left.set(left.current, `finding-${kind}`, inBoth)
    }
  }, [findings, hunks, left, right, before, after])
  useEffect(() => {
    const { current } = marks
    return () => {
      current.left.clear()
      current.right.clear()
    }
  }, [])
}
