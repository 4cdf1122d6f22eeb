'use client'
import { useId, useRef } from 'react'
import { Button } from '../../_ui/button'
import { Field } from '../../_ui/field'
import { CloseIcon, FileIcon, UploadIcon } from '../../_ui/icons'
import { bringInWords } from '../../_ui/words-bring-in'
import { richPaste, type RichPaste } from './rich-paste'
import styles from './bring-in.module.css'

/** Where the text comes in: a field to paste into, or the chosen file in its place. What is wrong with it is said here. */
export function SourceInput({
  text,
  file,
  error,
  hint,
  accept,
  onText,
  onFiles,
  onRichPaste,
  onRemoveFile,
  onTakePlain,
}: {
  text: string
  file: File | null
  error: string | undefined
  hint: string
  accept: string
  onText: (text: string) => void
  onFiles: (files: readonly File[]) => void
  onRichPaste: (paste: RichPaste) => void
  onRemoveFile: () => void
  /** Present where the file was pasted: takes its plain text instead. */
  onTakePlain: (() => void) | undefined
}) {
  const id = useId()
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <>
      <Field id={id} label={bringInWords.input.label} error={error} hint={hint}>
        {file ? (
          <output className={styles.file}>
            <FileIcon />
            <span className={styles.fileName}>{onTakePlain ? bringInWords.input.pasted : file.name}</span>
            <span className={styles.fileSize}>{bringInWords.input.size(file.size)}</span>
          </output>
        ) : (
          <textarea
            className={styles.paste}
            value={text}
            rows={10}
            placeholder={bringInWords.input.placeholder}
            spellCheck={false}
            onPaste={(event) => {
              // Into a text that is there already, pasting adds plain text as everywhere.
              const rich = text.trim() === '' ? richPaste(event.clipboardData) : null
              if (!rich) return
              event.preventDefault()
              onRichPaste(rich)
            }}
            onChange={(event) => onText(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.choose}>
        <Button onClick={() => chooser.current?.click()}>
          <UploadIcon />
          {bringInWords.input.choose}
        </Button>
        {onTakePlain && <Button onClick={onTakePlain}>{bringInWords.input.takePlain}</Button>}
        {file && (
          <Button kind="quiet" onClick={onRemoveFile}>
            <CloseIcon />
            {onTakePlain ? bringInWords.input.removePasted : bringInWords.input.remove}
          </Button>
        )}
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          accept={accept}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])]
            // The same file can be chosen again after it was changed on the disk.
            event.target.value = ''
            if (files.length > 0) onFiles(files)
          }}
        />
      </div>
    </>
  )
}
