'use client'
import { useId, useState } from 'react'
import { Button } from '../../_ui/button'
import { Field } from '../../_ui/field'
import { bringInWords } from '../../_ui/words-bring-in'
import styles from './bring-in.module.css'

/** What the server proposes for a file that is not UTF-8: an encoding and how the beginning reads with it. */
export type EncodingProposal = { readonly encoding: string; readonly preview: string }

/** The proposal in a refusal's details, if it has one. */
export function encodingProposal(details: unknown): EncodingProposal | null {
  if (typeof details !== 'object' || details === null || !('proposed' in details)) return null
  const { proposed } = details
  if (typeof proposed !== 'object' || proposed === null || !('encoding' in proposed) || !('preview' in proposed)) return null
  const { encoding, preview } = proposed
  return typeof encoding === 'string' && typeof preview === 'string' ? { encoding, preview } : null
}

/** Encodings that old programs write, by their registered names. */
const ENCODINGS = [
  'UTF-8',
  'UTF-16LE',
  'UTF-16BE',
  'windows-1252',
  'ISO-8859-15',
  'macintosh',
  'windows-1250',
  'ISO-8859-2',
  'windows-1251',
  'KOI8-R',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'GB18030',
  'Big5',
  'Shift_JIS',
  'EUC-KR',
]

/** Asks the editor to confirm the encoding, with the text before their eyes, or to try another. */
export function EncodingQuestion({
  proposed,
  onConfirm,
}: {
  proposed: EncodingProposal
  onConfirm: (encoding: string) => void
}) {
  const id = useId()
  const [encoding, setEncoding] = useState(proposed.encoding)
  const names = ENCODINGS.some((name) => name.toLowerCase() === proposed.encoding.toLowerCase())
    ? ENCODINGS
    : [proposed.encoding, ...ENCODINGS]
  const words = bringInWords.encoding
  return (
    <section className={styles.encoding} aria-label={words.label}>
      <p>{words.question(proposed.encoding)}</p>
      <pre className={styles.sample}>{proposed.preview}</pre>
      <p>{words.check}</p>
      <div className={styles.encodingChoice}>
        <Field id={id} label={words.change}>
          <select
            value={names.find((name) => name.toLowerCase() === encoding.toLowerCase())}
            onChange={(event) => setEncoding(event.target.value)}
          >
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </Field>
        <Button kind="primary" onClick={() => onConfirm(encoding)}>
          {words.confirm(encoding)}
        </Button>
      </div>
    </section>
  )
}
