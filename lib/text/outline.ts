import type { CleanBlock } from './clean-text'

/** The blocks of a text with those that belong together put together: what formats with nesting are written from. */
export type Section =
  | { readonly type: 'block'; readonly block: CleanBlock }
  | { readonly type: 'quotation'; readonly blocks: CleanBlock[] }
  | { readonly type: 'list'; readonly list: List }

export type List = { readonly ordered: boolean; readonly items: ListItem[] }
export type ListItem = { readonly block: CleanBlock; readonly lists: List[] }

/**
 * Neighbouring quotations are one quotation, neighbouring list items one list, with lists of greater depth inside the
 * item before them. An item that is deeper than its list has items for stands one level deeper than the item before.
 */
export function outline(blocks: readonly CleanBlock[]): Section[] {
  const sections: Section[] = []
  /** The list one is in at each depth; empty outside of lists. */
  let open: List[] = []
  for (const block of blocks) {
    const last = sections.at(-1)
    if (block.kind === 'listItem') {
      const depth = Math.min(Math.max(1, block.level), open.length + 1)
      const list = open[depth - 1]
      if (list?.ordered === block.ordered) {
        list.items.push({ block, lists: [] })
        open.length = depth
      } else {
        const created: List = { ordered: block.ordered, items: [{ block, lists: [] }] }
        const parent = open[depth - 2]?.items.at(-1)
        if (parent) parent.lists.push(created)
        else sections.push({ type: 'list', list: created })
        open = [...open.slice(0, depth - 1), created]
      }
      continue
    }
    open = []
    if (block.kind === 'quotation' && last?.type === 'quotation') last.blocks.push(block)
    else if (block.kind === 'quotation') sections.push({ type: 'quotation', blocks: [block] })
    else sections.push({ type: 'block', block })
  }
  return sections
}
