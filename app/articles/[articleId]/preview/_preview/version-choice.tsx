'use client'
import { useId } from 'react'
import { useRouter } from 'next/navigation'
import type { VersionView } from '../../../../../lib/articles/article'
import { Field } from '../../../../_ui/field'
import { previewWords } from '../../../../_ui/words-preview'
import styles from './preview.module.css'

/** Which moment of the article is shown: now, or one of its named versions. */
export function VersionChoice({
  articleId,
  versions,
  current,
}: {
  articleId: string
  versions: readonly VersionView[]
  current: VersionView | null
}) {
  const router = useRouter()
  const id = useId()
  if (versions.length === 0) return null
  const path = `/articles/${articleId}/preview`
  return (
    <div className={styles.version}>
      <Field id={id} label={previewWords.version}>
        <select
          value={current?.id ?? ''}
          onChange={({ target }) => router.push(target.value === '' ? path : `${path}?version=${target.value}`)}
        >
          <option value="">{previewWords.now}</option>
          {versions.map((version) => (
            <option key={version.id} value={version.id}>
              {version.name}
            </option>
          ))}
        </select>
      </Field>
    </div>
  )
}
