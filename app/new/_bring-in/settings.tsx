'use client'
import { useId } from 'react'
import type { Locale, SourceLanguage } from '../../../lib/checks/check'
import type { ImportProposal } from '../../../lib/formats/import-file'
import type { Division } from '../../../lib/text/paragraphs'
import { Field } from '../../_ui/field'
import { words } from '../../_ui/words'
import { bringInWords } from '../../_ui/words-bring-in'
import type { ChosenKinds } from './kind-choice'
import styles from './bring-in.module.css'

export type Languages = { readonly targetLocale: Locale; readonly sourceLanguage: SourceLanguage | null }
/** As far as the editor chose. */
export type ChosenLanguages = { readonly [Key in keyof Languages]: Languages[Key] | null }

/** What the editor chose, else what the file says of itself, else the usual. */
export function languagesOf(chosen: ChosenLanguages, proposal: Partial<ChosenLanguages> | null = null): Languages {
  return {
    targetLocale: chosen.targetLocale ?? proposal?.targetLocale ?? 'en-US',
    sourceLanguage: chosen.sourceLanguage ?? proposal?.sourceLanguage ?? null,
  }
}

// The interface names every language there is: its words are typed by them.
const LOCALES = Object.keys(words.locales) as Locale[]
const SOURCE_LANGUAGES = Object.keys(words.sourceLanguages) as SourceLanguage[]

/** Which English is being written, and which language it was translated from. */
export function LanguageFields({ languages, onChange }: { languages: Languages; onChange: (languages: Languages) => void }) {
  const id = useId()
  return (
    <div className={styles.pair}>
      <Field id={`${id}-target`} label={bringInWords.targetLocale}>
        <select
          value={languages.targetLocale}
          onChange={(event) => {
            const targetLocale = LOCALES.find((locale) => locale === event.target.value)
            if (targetLocale) onChange({ ...languages, targetLocale })
          }}
        >
          {LOCALES.map((locale) => (
            <option key={locale} value={locale}>
              {words.locales[locale]}
            </option>
          ))}
        </select>
      </Field>
      <Field id={`${id}-source`} label={bringInWords.sourceLanguage}>
        <select
          value={languages.sourceLanguage ?? ''}
          onChange={(event) => {
            const sourceLanguage = SOURCE_LANGUAGES.find((language) => language === event.target.value) ?? null
            onChange({ ...languages, sourceLanguage })
          }}
        >
          <option value="">{bringInWords.guess}</option>
          {SOURCE_LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {words.sourceLanguages[language]}
            </option>
          ))}
        </select>
      </Field>
    </div>
  )
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
        <output className={styles.title}>{recognised.text}</output>
      </Field>
    )
  return (
    <Field id={id} label={bringInWords.articleTitle} hint={bringInWords.noTitle}>
      <input value={title} onChange={(event) => onTitle(event.target.value)} />
    </Field>
  )
}
