import type { PhrasingContent } from 'mdast'
import type { ArticleView } from '../../../../../lib/articles/article'
import { runsOf } from '../../../../../lib/text/inline-markdown'
import { safeLink } from '../../../../../lib/text/links'
import { nestRuns } from '../../../../../lib/text/nest-runs'

/** A block's text with its emphasis, links and line breaks; in a plain article every character is itself. */
export function InlineText({ text, syntax }: { text: string; syntax: ArticleView['syntax'] }) {
  return <Nodes nodes={nestRuns(runsOf(text, syntax))} />
}

function Nodes({ nodes }: { nodes: readonly PhrasingContent[] }) {
  return nodes.map((node, index) => <Node key={index} node={node} />)
}

function Node({ node }: { node: PhrasingContent }) {
  switch (node.type) {
    case 'text':
      return node.value
    case 'inlineCode':
      return <code>{node.value}</code>
    case 'break':
      return <br />
    case 'emphasis':
      return (
        <em>
          <Nodes nodes={node.children} />
        </em>
      )
    case 'strong':
      return (
        <strong>
          <Nodes nodes={node.children} />
        </strong>
      )
    case 'link': {
      const address = safeLink(node.url)
      const inside = <Nodes nodes={node.children} />
      return address === null ? inside : <a href={address}>{inside}</a>
    }
    default:
      return null
  }
}
