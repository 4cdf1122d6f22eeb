import type { ArticleView } from '../../../../../lib/articles/article'
import { cleanText, titleOf, type CleanBlock } from '../../../../../lib/text/clean-text'
import { outline, type List } from '../../../../../lib/text/outline'
import { previewWords } from '../../../../_ui/words-preview'
import styles from './preview.module.css'

/** The clean text, typeset: the same blocks, in the same order, that every export writes. */
export function CleanArticle({ article }: { article: ArticleView }) {
  const blocks = cleanText(article)
  const sections = outline(blocks)
  const isTitled = blocks.some((block) => block.kind === 'title' || (block.kind === 'heading' && block.level === 1))
  return (
    <article className={styles.article} lang={article.targetLocale} aria-label={previewWords.article}>
      {!isTitled && <h1 className="visually-hidden">{titleOf(article) || previewWords.untitled}</h1>}
      {sections.length === 0 && <p className={styles.empty}>{previewWords.empty}</p>}
      {sections.map((section, index) => {
        switch (section.type) {
          case 'block':
            return <Block key={index} block={section.block} />
          case 'quotation':
            return (
              <blockquote key={index}>
                {section.blocks.map((block, place) => (
                  <p key={place} dir="auto">
                    {block.text}
                  </p>
                ))}
              </blockquote>
            )
          case 'list':
            return <ListBlock key={index} list={section.list} />
        }
      })}
    </article>
  )
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

function Block({ block }: { block: CleanBlock }) {
  const level = block.kind === 'title' ? 1 : block.level
  const Element = block.kind === 'title' || block.kind === 'heading' ? (HEADINGS[level - 1] ?? 'h6') : 'p'
  return (
    <Element dir="auto" className={block.kind === 'title' ? styles.title : undefined}>
      {block.text}
    </Element>
  )
}

function ListBlock({ list }: { list: List }) {
  const Element = list.ordered ? 'ol' : 'ul'
  return (
    <Element>
      {list.items.map((item, index) => (
        <li key={index} dir="auto">
          {item.block.text}
          {item.lists.map((inner, place) => (
            <ListBlock key={place} list={inner} />
          ))}
        </li>
      ))}
    </Element>
  )
}
