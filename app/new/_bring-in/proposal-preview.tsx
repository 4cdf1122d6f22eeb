'use client'
import { memo, useState } from 'react'
import type { ImportProposal } from '../../../lib/formats/import-file'
import { Button } from '../../_ui/button'
import { classNames } from '../../_ui/class-names'
import { InfoIcon } from '../../_ui/icons'
import { MarkedText, type Syntax } from '../../_ui/marked-text'
import { bringInWords } from '../../_ui/words-bring-in'
import { kindChoicesFor, kindKey, type ChosenKinds, type KindChoice } from './kind-choice'
import styles from './proposal-preview.module.css'

/** How many paragraphs are shown at first, and how many more at a time: 20,000 at once would freeze the page. */
const FIRST = 100
const STEP = 400

const words = bringInWords.preview

/** The paragraphs as they will be: number, kind and text. Nothing of it is stored yet. */
export function ProposalPreview({
  proposal,
  chosen,
  without,
  busy,
  onKind,
  onTick,
}: {
  proposal: ImportProposal
  chosen: ChosenKinds
  /** The places of paragraphs that will not be brought in. */
  without: ReadonlySet<number>
  busy: boolean
  onKind: (place: number, choice: KindChoice) => void
  onTick: (place: number, wanted: boolean) => void
}) {
  const [most, setMost] = useState(FIRST)
  const paragraphs = proposal.paragraphs
  const shown = paragraphs.slice(0, most)
  const rest = paragraphs.length - shown.length
  // Blocks can be left out where the format has some that no reader wants: a web page's navigation. An article with
  // its history comes in as it is.
  const canLeaveOut = !proposal.withHistory && paragraphs.some((paragraph) => !paragraph.offered)
  return (
    <div className={classNames(styles.preview, busy && styles.busy)} aria-busy={busy}>
      {proposal.warnings.length > 0 && (
        <ul className={styles.warnings} aria-label={words.warnings}>
          {proposal.warnings.map((warning) => (
            <li key={warning}>
              <InfoIcon />
              {warning}
            </li>
          ))}
        </ul>
      )}
      <ol className={styles.list}>
        {shown.map((paragraph, place) => (
          <Row
            key={place}
            place={place}
            text={paragraph.text}
            syntax={proposal.syntax}
            own={paragraph}
            choice={chosen.get(place) ?? paragraph}
            wanted={canLeaveOut ? !without.has(place) : null}
            fixed={proposal.withHistory}
            onKind={onKind}
            onTick={onTick}
          />
        ))}
      </ol>
      {rest > 0 && (
        <div className={styles.more}>
          <p>{words.shown(shown.length, paragraphs.length)}</p>
          <Button onClick={() => setMost(most + STEP)}>{words.more(Math.min(STEP, rest))}</Button>
        </div>
      )}
    </div>
  )
}

const Row = memo(function Row({
  place,
  text,
  syntax,
  own,
  choice,
  wanted,
  fixed,
  onKind,
  onTick,
}: {
  place: number
  text: string
  syntax: Syntax
  own: KindChoice
  choice: KindChoice
  /** `null` where everything is brought in. */
  wanted: boolean | null
  /** Its kind is not to be chosen. */
  fixed: boolean
  onKind: (place: number, choice: KindChoice) => void
  onTick: (place: number, wanted: boolean) => void
}) {
  const number = place + 1
  const choices = kindChoicesFor(own)
  return (
    <li className={classNames(styles.row, wanted === false && styles.unwanted)}>
      <span className={styles.number}>
        {wanted !== null && (
          <input
            type="checkbox"
            checked={wanted}
            aria-label={words.bringInParagraph(number)}
            onChange={(event) => onTick(place, event.target.checked)}
          />
        )}
        {number}
      </span>
      <select
        className={styles.kind}
        aria-label={words.kindOf(number)}
        value={kindKey(choice)}
        disabled={fixed}
        onChange={(event) => {
          const next = choices.find((candidate) => kindKey(candidate) === event.target.value)
          if (next) onKind(place, { kind: next.kind, level: next.level, ordered: next.ordered })
        }}
      >
        {choices.map((candidate) => (
          <option key={kindKey(candidate)} value={kindKey(candidate)}>
            {candidate.label}
          </option>
        ))}
      </select>
      <p className={classNames(styles.text, styles[choice.kind])} dir="auto">
        <MarkedText text={text} syntax={syntax} />
      </p>
    </li>
  )
})
