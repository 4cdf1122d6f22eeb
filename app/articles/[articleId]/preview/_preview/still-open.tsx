import Link from 'next/link'
import { isSettled, reviewState, type ArticleView } from '../../../../../lib/articles/article'
import { plainOf } from '../../../../../lib/text/inline-markdown'
import { words } from '../../../../_ui/words'
import { previewWords } from '../../../../_ui/words-preview'
import styles from './preview.module.css'

/** More would make the list longer than the article; the review filters its rows by state. */
const MOST = 100
/** UTF-16 code units of a paragraph's beginning. */
const BEGINNING = 60

/** The paragraphs that nobody has reviewed yet, each a link to its row in the review. */
export function StillOpen({ article, isNow }: { article: ArticleView; isNow: boolean }) {
  const open = article.paragraphs.flatMap((paragraph, place) => {
    const state = reviewState(paragraph)
    return isSettled(state) ? [] : [{ paragraph, state, number: place + 1 }]
  })
  return (
    <section className={styles.open} aria-labelledby="still-open">
      <h2 id="still-open">{previewWords.open.title}</h2>
      <p>{open.length === 0 ? previewWords.open.none : previewWords.open.count(open.length)}</p>
      <ul>
        {open.slice(0, MOST).map(({ paragraph, state, number }) => (
          <li key={paragraph.id}>
            <span className={styles.number}>{number}</span>
            <span>
              {isNow ? (
                <Link href={`/articles/${article.id}#p-${paragraph.id}`} prefetch={false}>
                  {beginning(plainOf(paragraph.text, article.syntax))}
                </Link>
              ) : (
                beginning(plainOf(paragraph.text, article.syntax))
              )}
              <span className={styles.state}>{words.states[state]}</span>
            </span>
          </li>
        ))}
      </ul>
      {open.length > MOST && <p>{previewWords.open.more(open.length - MOST)}</p>}
    </section>
  )
}

/** How the paragraph begins, cut at a word. */
function beginning(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  if (line === '') return previewWords.open.emptyText
  if (line.length <= BEGINNING) return line
  return `${line.slice(0, line.lastIndexOf(' ', BEGINNING) + 1 || BEGINNING).trimEnd()}…`
}
