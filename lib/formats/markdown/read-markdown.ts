import type { Definition, Nodes, Paragraph, PhrasingContent, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { toMarkdown } from 'mdast-util-to-markdown'
import { frontmatter } from 'micromark-extension-frontmatter'
import type { ParagraphKind } from '../../articles/article'
import { excessiveIn } from '../../text/inline-parser'
import type { ParseOutcome, ParsedParagraph } from '../format'
import { refuse } from '../refusal'

/** Blocks inside one another. */
const DEEPEST = 100

/** YAML between `---`, and TOML between `+++`, which the tree has no name of its own for. */
const FRONT_MATTER = [
  { type: 'yaml' as const, marker: '-' },
  { type: 'yaml' as const, marker: '+' },
]

type Block = Pick<ParsedParagraph, 'text' | 'kind' | 'level' | 'ordered' | 'offered'>

/** What the blocks around a text say of it. */
type Context = { kind: ParagraphKind; depth: number; ordered: boolean; item: { begun: boolean } | null }

/** CommonMark with front matter. Reference links are written out, since a paragraph has to stand for itself. */
export function readMarkdown(text: string): ParseOutcome {
  if (nestsTooDeeply(text)) return tooDeep()
  const excessive = text.split(/\n[ \t]*\n/).flatMap(excessiveIn)
  const tree = fromMarkdown(text, { extensions: [frontmatter(FRONT_MATTER), { disable: { null: excessive } }], mdastExtensions: [frontmatterFromMarkdown(FRONT_MATTER)] })
  const definitions = new Map<string, Definition>()
  const blocks: Block[] = []
  const dropped = { rules: 0, code: 0 }
  let matter: string | null = null

  const pending: { node: Nodes; context: Context; level: number }[] = []
  const push = (children: readonly Nodes[], context: Context, level: number) => {
    for (const node of children.toReversed()) pending.push({ node, context, level })
  }
  const add = (source: string, context: Context, offered = true) => {
    if (source.trim() === '') return
    const isItem = context.kind === 'listItem' && !context.item?.begun
    if (context.item) context.item.begun = true
    const kind = context.kind === 'listItem' && !isItem ? 'body' : context.kind
    blocks.push({ text: source, kind, level: isItem ? Math.min(context.depth, 6) : 0, ordered: isItem && context.ordered, offered })
  }

  for (const node of descendants(tree)) if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
  push(tree.children, { kind: 'body', depth: 0, ordered: false, item: null }, 1)
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, context, level } = next
    if (level > DEEPEST) return tooDeep()
    switch (node.type) {
      case 'yaml':
        matter = text.slice(node.position?.start.offset, node.position?.end.offset)
        break
      case 'heading': {
        const isTitle = node.depth === 1 && !blocks.some((block) => block.kind === 'title')
        const source = inline(node.children, text, definitions)
        if (source !== '') blocks.push({ text: source, kind: isTitle ? 'title' : 'heading', level: node.depth, ordered: false, offered: true })
        break
      }
      case 'paragraph':
        add(level === 1 ? inlineOf(node, text, definitions) : inline(node.children, text, definitions), context)
        break
      case 'blockquote':
        push(node.children, { ...context, kind: 'quotation', item: null }, level + 1)
        break
      case 'list':
        push(node.children, { ...context, depth: context.depth + 1, ordered: node.ordered ?? false }, level + 1)
        break
      case 'listItem':
        push(node.children, { ...context, kind: 'listItem', item: { begun: false } }, level + 1)
        break
      case 'code':
        dropped.code++
        add(inline([{ type: 'text', value: node.value.replace(/\n\s*\n/g, '\n') }], text, definitions), context)
        break
      case 'html':
        add(inline([{ type: 'text', value: node.value.replace(/\n\s*\n/g, '\n') }], text, definitions), context, false)
        break
      case 'thematicBreak':
        dropped.rules++
        break
      default:
        // Definitions are written out where they are referred to; everything else is inside of paragraphs.
        break
    }
  }
  return {
    ok: true,
    article: {
      syntax: 'markdown',
      leading: '',
      extra: matter === null ? null : JSON.stringify({ frontMatter: matter }),
      division: null,
      sourceLanguage: null,
      targetLocale: null,
      warnings: warningsFor(blocks, dropped),
      paragraphs: blocks.map((block, place) => ({ ...block, separator: place === blocks.length - 1 ? '' : '\n\n', sourceText: null })),
    },
  }
}

function tooDeep(): ParseOutcome {
  return refuse('nesting_too_deep', `The text has more than ${DEEPEST} quotations or lists inside one another. Remove some of them.`, { limit: DEEPEST })
}

/** Whether a line opens more blocks than is sensible: found before the parser spends its time on them. */
function nestsTooDeeply(text: string): boolean {
  return text.split('\n').some((line) => {
    if (line.length <= DEEPEST || /^[-*_ \t]*$/.test(line)) return false
    let markers = 0
    for (const [word] of line.matchAll(/[^ \t]+/g)) {
      const [marks, item] = /^>*([-+*]|\d{1,9}[.)])?/.exec(word) ?? ['']
      markers += item === undefined ? marks.length : marks.length - item.length + 1
      if (marks !== word) break
    }
    return markers > DEEPEST
  })
}

function* descendants(tree: Root): Generator<Nodes> {
  const pending: Nodes[] = [tree]
  for (let node = pending.pop(); node; node = pending.pop()) {
    yield node
    if ('children' in node) for (const child of node.children) pending.push(child)
  }
}

/** The source of a paragraph that stands in no other block: as it was written, but for references. */
function inlineOf(paragraph: Paragraph, text: string, definitions: ReadonlyMap<string, Definition>): string {
  const needsDefinition = [...descendants({ type: 'root', children: [paragraph] })].some((node) => node.type === 'linkReference' || node.type === 'imageReference')
  if (needsDefinition) return inline(paragraph.children, text, definitions)
  const source = text.slice(paragraph.position?.start.offset, paragraph.position?.end.offset)
  return source.replace(/\n[ \t]+/g, '\n')
}

/** The source of inline content, written anew where it is cut by the marks of quotations or lists. */
function inline(children: readonly PhrasingContent[], text: string, definitions: ReadonlyMap<string, Definition>): string {
  const [first, last] = [children[0], children.at(-1)]
  const source = first?.position && last?.position ? text.slice(first.position.start.offset, last.position.end.offset) : null
  const resolved = children.map((child) => resolve(child, definitions))
  const isAsWritten = resolved.every((child, place) => child === children[place])
  if (source !== null && isAsWritten && !source.includes('\n')) return source
  return toMarkdown({ type: 'paragraph', children: resolved }).replace(/\n$/, '')
}

/** A link or picture by reference, as one that says itself where it leads. */
function resolve(node: PhrasingContent, definitions: ReadonlyMap<string, Definition>): PhrasingContent {
  if (node.type === 'linkReference' || node.type === 'imageReference') {
    const definition = definitions.get(node.identifier)
    if (!definition) return node
    const { url, title } = definition
    return node.type === 'linkReference' ? { type: 'link', url, title, children: node.children } : { type: 'image', url, title, alt: node.alt }
  }
  if (node.type === 'emphasis' || node.type === 'strong') {
    const children = node.children.map((child) => resolve(child, definitions))
    return children.every((child, place) => child === node.children[place]) ? node : { ...node, children }
  }
  return node
}

function warningsFor(blocks: readonly Block[], dropped: { rules: number; code: number }): string[] {
  const html = blocks.filter((block) => !block.offered).length
  const warnings: string[] = []
  if (html > 0) warnings.push(`${html === 1 ? 'A block of HTML was' : `${html} blocks of HTML were`} left out; tick to bring the source in as text.`)
  if (dropped.rules > 0) warnings.push(`${dropped.rules === 1 ? 'A dividing line was' : `${dropped.rules} dividing lines were`} left out.`)
  if (dropped.code > 0) warnings.push(`${dropped.code === 1 ? 'A block of code became a paragraph' : `${dropped.code} blocks of code became paragraphs`}.`)
  return warnings
}
