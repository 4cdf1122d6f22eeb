'use client'
import { useId } from 'react'
import type { Locale, SourceLanguage } from '../../lib/checks/check'
import { Field } from './field'
import { words } from './words'
import styles from './language-fields.module.css'

export type Languages = { readonly targetLocale: Locale; readonly sourceLanguage: SourceLanguage | null }

// The interface names every language there is: its words are typed by them.
const LOCALES = Object.keys(words.locales) as Locale[]
const SOURCE_LANGUAGES = Object.keys(words.sourceLanguages) as SourceLanguage[]

/** Which English is being written, and which language it was translated from. */
export function LanguageFields({ languages, onChange }: { languages: Languages; onChange: (languages: Languages) => void }) {
  const id = useId()
  return (
    <div className={styles.pair}>
      <Field id={`${id}-target`} label={words.languages.target}>
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
      <Field id={`${id}-source`} label={words.languages.source}>
        <select
          value={languages.sourceLanguage ?? ''}
          onChange={(event) => {
            const sourceLanguage = SOURCE_LANGUAGES.find((language) => language === event.target.value) ?? null
            onChange({ ...languages, sourceLanguage })
          }}
        >
          <option value="">{words.languages.guess}</option>
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
