'use client'
import { Button, ButtonAnchor } from '../../../_ui/button'
import { CopyIcon, DownloadIcon, PrintIcon } from '../../../_ui/icons'
import { previewWords } from '../../../_ui/words-preview'
import { copyCleanText } from './copy-clean-text'
import { exportAddress } from './export-address'
import { useExportChoices } from './export-choices-context'
import styles from './export-buttons.module.css'

/** The ways out of the preview: a file of each format, the clipboard, paper. */
export function ExportButtons({
  articleId,
  version,
}: {
  articleId: string
  /** A named version's id; `null` is now. */
  version: string | null
}) {
  const choices = useExportChoices()
  return (
    <section className={styles.export} aria-labelledby="export">
      <h2 id="export">{previewWords.export.title}</h2>
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
      <div className={styles.others}>
        <Button onClick={() => void copyCleanText(articleId, version)}>
          <CopyIcon />
          {previewWords.export.copy}
        </Button>
        <Button onClick={() => window.print()}>
          <PrintIcon />
          {previewWords.print}
        </Button>
      </div>
    </section>
  )
}
