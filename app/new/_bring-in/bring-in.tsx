'use client'
import { useEffect, useState } from 'react'
import { LIMITS } from '../../../lib/articles/limits'
import { handedOverFiles, handOverFiles } from '../../_ui/pending-files'
import { bringInWords } from '../../_ui/words-bring-in'
import { ManyFiles } from './many-files'
import { OneArticle } from './one-article'
import { languagesOf, type ChosenLanguages } from './settings'
import { useFileDrop } from './use-file-drop'
import styles from './bring-in.module.css'

/** A format that can be brought in, as the page names it; extensions have their full stop. */
export type ImportFormat = { readonly label: string; readonly extensions: readonly string[] }

/** Bringing articles in: one, looked at before it is stored, or several files one after the other. */
export function BringIn({ formats }: { formats: readonly ImportFormat[] }) {
  const [files, setFiles] = useState(handedOverFiles)
  const [languages, setLanguages] = useState<ChosenLanguages>({ targetLocale: null, sourceLanguage: null })
  // They are taken once: coming back to this page later starts with nothing.
  useEffect(() => handOverFiles([]), [])
  const over = useFileDrop((dropped) => {
    if (dropped.length > 0) setFiles(dropped)
  })
  const several = files.length > 1
  return (
    <>
      {over && <p className={styles.drop}>{bringInWords.input.drop}</p>}
      {several && (
        <ManyFiles
          files={files}
          languages={languagesOf(languages)}
          onLanguages={setLanguages}
          onLookAt={(file) => setFiles([file])}
          onAgain={() => setFiles([])}
        />
      )}
      {/* Hidden rather than gone: a text that was pasted before the files were chosen is still there afterwards. */}
      <div hidden={several}>
        <OneArticle
          file={several ? null : (files[0] ?? null)}
          languages={languages}
          hint={bringInWords.input.formats(
            formats.map((format) => `${format.label} (${format.extensions[0]})`),
            LIMITS.fileBytes,
          )}
          accept={formats.flatMap((format) => format.extensions).join(',')}
          onLanguages={setLanguages}
          onFiles={setFiles}
          onRemoveFile={() => setFiles([])}
        />
      </div>
    </>
  )
}
