'use client'
import { useId, useState, type FormEvent } from 'react'
import { useRouter } from 'next/navigation'
import type { VersionView } from '../../../../../lib/articles/article'
import { callApi } from '../../../../_ui/api'
import { Button } from '../../../../_ui/button'
import { Field } from '../../../../_ui/field'
import { FlagIcon, MoreIcon } from '../../../../_ui/icons'
import { Menu } from '../../../../_ui/menu'
import { newId } from '../../../../_ui/new-id'
import { showToast } from '../../../../_ui/toasts'
import { askAuthor } from '../../../../_ui/use-author'
import { When } from '../../../../_ui/when'
import { historyWords } from '../../../../_ui/words-history'
import { downloadItems } from '../../_export/download-items'
import { useExportGroups } from '../../_export/export-choices-context'
import styles from './history.module.css'

const words = historyWords.versions

/** The moments of the article that were given a name, and giving one to how it is now. */
export function Versions({ articleId, versions }: { articleId: string; versions: readonly VersionView[] }) {
  const id = useId()
  return (
    <section className={styles.versions} aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <NewVersion articleId={articleId} />
      {versions.length === 0 ? (
        <p className={styles.quiet}>{words.empty}</p>
      ) : (
        <ul>
          {versions.map((version) => (
            <li key={version.id} className={styles.version}>
              <FlagIcon />
              <span className={styles.versionName}>
                {version.name}
                <span className={styles.quiet}>
                  {version.author} · <When at={version.createdAt} />
                </span>
              </span>
              <VersionMenu articleId={articleId} version={version} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function VersionMenu({ articleId, version }: { articleId: string; version: VersionView }) {
  const router = useRouter()
  const groups = useExportGroups()
  const path = `/articles/${articleId}`
  return (
    <Menu
      label={words.actionsOf(version.name)}
      trigger={
        <Button kind="quiet" size="small" aria-label={words.actionsOf(version.name)}>
          <MoreIcon />
        </Button>
      }
      items={[
        { label: words.preview, run: () => router.push(`${path}/preview?version=${version.id}`) },
        { label: words.compare, run: () => router.push(`${path}/history/compare?from=${version.id}&to=now`) },
        'separator',
        ...downloadItems(groups, articleId, version.id),
      ]}
    />
  )
}

function NewVersion({ articleId }: { articleId: string }) {
  const router = useRouter()
  const id = useId()
  const [name, setName] = useState('')
  const [error, setError] = useState<string>()
  // Kept until the name is stored: sent twice, it is one version.
  const [versionId, setVersionId] = useState(newId)
  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const author = await askAuthor()
    const answer = await callApi('POST', `/api/articles/${articleId}/versions`, { id: versionId, name, author })
    setError(answer.ok ? undefined : answer.message)
    if (!answer.ok) return
    showToast({ text: words.made(name.trim()), tone: 'good' })
    setName('')
    setVersionId(newId())
    router.refresh()
  }
  return (
    <form className={styles.newVersion} onSubmit={(event) => void make(event)} noValidate>
      <Field id={id} label={words.nameLabel} error={error}>
        <input value={name} placeholder={words.placeholder} onChange={(event) => setName(event.target.value)} />
      </Field>
      <Button type="submit">{words.make}</Button>
    </form>
  )
}
