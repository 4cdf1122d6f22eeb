'use client'
import { useId } from 'react'
import type { ImportProposal } from '../../../lib/formats/import-file'
import type { Division } from '../../../lib/text/paragraphs'
import { Field } from '../../_ui/field'
import type { Languages } from '../../_ui/language-fields'
import { MarkedText } from '../../_ui/marked-text'
import { bringInWords } from '../../_ui/words-bring-in'
import type { ChosenKinds } from './kind-choice'
import styles from './bring-in.module.css'

/** As far as the editor chose. */
export type ChosenLanguages = { readonly [Key in keyof Languages]: Languages[Key] | null }

/** What the editor chose, else what the file says of itself, else the usual. */
export function languagesOf(chosen: ChosenLanguages, proposal: Partial<ChosenLanguages> | null = null): Languages {
  return {
    targetLocale: chosen.targetLocale ?? proposal?.targetLocale ?? 'en-US',
    sourceLanguage: chosen.sourceLanguage ?? proposal?.sourceLanguage ?? null,
  }
}

/** Whether blank lines divide the text or every line is a paragraph. Formats that know their paragraphs do not ask. */
export function DivisionChoice({ division, onChange }: { division: Division | null; onChange: (division: Division) => void }) {
  const name = useId()
  if (division === null) return null
  return (
    <fieldset className={styles.division}>
      <legend>{bringInWords.division}</legend>
      {(['blankLines', 'lines'] as const).map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={division === value} onChange={() => onChange(value)} />
          {bringInWords.divisions[value]}
        </label>
      ))}
    </fieldset>
  )
}

/** The recognised title, or a field for one. */
export function TitleField({
  proposal,
  kinds,
  title,
  onTitle,
}: {
  proposal: ImportProposal
  kinds: ChosenKinds
  title: string
  onTitle: (title: string) => void
}) {
  const id = useId()
  const place = proposal.paragraphs.findIndex((paragraph, index) => (kinds.get(index) ?? paragraph).kind === 'title')
  const recognised = proposal.paragraphs[place]
  if (recognised)
    return (
      <Field id={id} label={bringInWords.articleTitle} hint={bringInWords.titleHint(place + 1)}>
        <output className={styles.title}>
          <MarkedText text={recognised.text} syntax={proposal.syntax} />
        </output>
      </Field>
    )
  return (
    <Field id={id} label={bringInWords.articleTitle} hint={bringInWords.noTitle}>
      <input value={title} onChange={(event) => onTitle(event.target.value)} />
    </Field>
  )
}
