import type { ArticleView } from '../../../../../lib/articles/article'
import { cleanText, type CleanBlock } from '../../../../../lib/text/clean-text'
import { outline, type List } from '../../../../../lib/text/outline'
import { titleOf } from '../../../../../lib/text/title'
import { previewWords } from '../../../../_ui/words-preview'
import { InlineText } from './inline-text'
import styles from './preview.module.css'

type Syntax = ArticleView['syntax']

/** The clean text, typeset: the same blocks, in the same order, that every export writes. */
export function CleanArticle({ article }: { article: ArticleView }) {
  const { syntax } = article
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
            return <Block key={index} block={section.block} syntax={syntax} />
          case 'quotation':
            return (
              <blockquote key={index}>
                {section.blocks.map((block, place) => (
                  <p key={place} dir="auto">
                    <InlineText text={block.text} syntax={syntax} />
                  </p>
                ))}
              </blockquote>
            )
          case 'list':
            return <ListBlock key={index} list={section.list} syntax={syntax} />
        }
      })}
    </article>
  )
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

function Block({ block, syntax }: { block: CleanBlock; syntax: Syntax }) {
  const level = block.kind === 'title' ? 1 : block.level
  const Element = block.kind === 'title' || block.kind === 'heading' ? (HEADINGS[level - 1] ?? 'h6') : 'p'
  return (
    <Element dir="auto" className={block.kind === 'title' ? styles.title : undefined}>
      <InlineText text={block.text} syntax={syntax} />
    </Element>
  )
}

function ListBlock({ list, syntax }: { list: List; syntax: Syntax }) {
  const Element = list.ordered ? 'ol' : 'ul'
  return (
    <Element>
      {list.items.map((item, index) => (
        <li key={index} dir="auto">
          <InlineText text={item.block.text} syntax={syntax} />
          {item.lists.map((inner, place) => (
            <ListBlock key={place} list={inner} syntax={syntax} />
          ))}
        </li>
      ))}
    </Element>
  )
}
