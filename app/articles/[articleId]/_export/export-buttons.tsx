'use client'
import { Button, ButtonAnchor } from '../../../_ui/button'
import { CopyIcon, DownloadIcon, PrintIcon } from '../../../_ui/icons'
import { previewWords } from '../../../_ui/words-preview'
import { copyCleanText } from './copy-clean-text'
import { exportAddress, type ExportChoice } from './export-address'
import { useExportGroups } from './export-choices-context'
import styles from './export-buttons.module.css'

type Source = {
  readonly articleId: string
  /** A named version's id; `null` is now. */
  readonly version: string | null
}

/** The ways out of the preview: the clean text as a file, on the clipboard and on paper; other files by what they are for. */
export function ExportButtons(source: Source) {
  const [daily, ...others] = useExportGroups()
  return (
    <section className={styles.export} aria-labelledby="export">
      <h2 id="export">{previewWords.export.title}</h2>
      {daily && <Downloads source={source} choices={daily.choices} />}
      <div className={styles.pair}>
        <Button onClick={() => void copyCleanText(source.articleId, source.version)}>
          <CopyIcon />
          {previewWords.export.copy}
        </Button>
        <Button onClick={() => window.print()}>
          <PrintIcon />
          {previewWords.print}
        </Button>
      </div>
      {others.map(({ purpose, choices }) => (
        <details key={purpose} className={styles.others}>
          <summary>{previewWords.export.purposes[purpose]}</summary>
          <Downloads source={source} choices={choices} />
        </details>
      ))}
    </section>
  )
}

function Downloads({ source: { articleId, version }, choices }: { source: Source; choices: readonly ExportChoice[] }) {
  return (
    <ul>
      {choices.map((choice) => (
        <li key={choice.id}>
          <ButtonAnchor href={exportAddress(articleId, choice.id, version)} download className={styles.button}>
            <DownloadIcon />
            {choice.label}
            <span className={styles.extension}>{choice.extension}</span>
          </ButtonAnchor>
        </li>
      ))}
    </ul>
  )
}
