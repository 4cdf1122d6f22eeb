import Link from 'next/link'
import { AwaitCounts } from '../../../../_ui/await-counts'
import { previewWords } from '../../../../_ui/words-preview'
import styles from './preview.module.css'

/** A reminder of what the checks still point at, before the text goes out. It stops nobody. */
export function OpenFindings({ articleId, count }: { articleId: string; count: number | null }) {
  return (
    <section className={styles.findings} aria-labelledby="open-findings">
      <h2 id="open-findings">{previewWords.findings.title}</h2>
      <output>
        {count === null ? previewWords.findings.counting : previewWords.findings.count(count)}{' '}
        {count !== null && count > 0 && (
          <Link href={`/articles/${articleId}#findings`} prefetch={false}>
            {previewWords.findings.look}
          </Link>
        )}
      </output>
      <AwaitCounts missing={count === null ? 1 : 0} />
    </section>
  )
}
