import type { InlineRun } from '../../text/inline-markdown'
import { safeLink } from '../../text/links'
import { escapeAttribute, escapeXml } from '../xml/escape-xml'
import type { Remark } from '../remarks'
import type { RemarkEdge } from './remark-edges'
import type { Change, TrackedParagraph } from './tracked-paragraphs'

/** The addresses that a document links to, each once. */
export type Links = Map<string, number>

/** The remarks that are comments of a document, with their ids from 0. */
export type Comments = Map<Remark, number>

/** The id of a link's relationship; the first address has the first id. */
export function linkId(links: Links, address: string): string {
  const known = links.get(address)
  if (known !== undefined) return `rIdLink${known}`
  links.set(address, links.size + 1)
  return `rIdLink${links.size}`
}

/** The runs of one paragraph as WordprocessingML. */
export function runsXml(runs: readonly InlineRun[], links: Links): string {
  return runs.map((run) => linked(run, runXml(run, 'w:t'), links)).join('')
}

/** The same with each change as a tracked one. `nextId` gives every change of the document an id of its own. */
export function trackedRunsXml(runs: TrackedParagraph['runs'], { links, comments }: { links: Links; comments: Comments }, nextId: () => number): string {
  return runs
    .map((piece) => {
      if ('edge' in piece) return edgeXml(piece, comments)
      const { status, run, ...change } = piece
      if (status === 'same') return linked(run, runXml(run, 'w:t'), links)
      const element = status === 'inserted' ? 'w:ins' : 'w:del'
      const inner = runXml(run, status === 'inserted' ? 'w:t' : 'w:delText')
      return linked(run, `<${element} ${changeAttributes(change, nextId())}>${inner}</${element}>`, links)
    })
    .join('')
}

function edgeXml({ edge, remark }: RemarkEdge, comments: Comments): string {
  const id = comments.get(remark) ?? comments.size
  comments.set(remark, id)
  return edge === 'start' ? `<w:commentRangeStart w:id="${id}"/>` : `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
}

/** The content of comments.xml. */
export function commentsXml(comments: Comments): string {
  const comment = ([{ text, ...change }, id]: [Remark, number]) => {
    const lines = text.split('\n').map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`)
    return `<w:comment ${changeAttributes(change, id)}>${lines.join('')}</w:comment>`
  }
  return [...comments].map(comment).join('')
}

export function changeAttributes({ by, at }: Change, id: number): string {
  return `w:id="${id}" w:author="${escapeAttribute(by)}" w:date="${at.replace(/\.\d+Z$/, 'Z')}"`
}

function linked(run: InlineRun, xml: string, links: Links): string {
  const address = run.link === null ? null : safeLink(run.link)
  return address === null ? xml : `<w:hyperlink r:id="${linkId(links, address)}">${xml}</w:hyperlink>`
}

function runXml(run: InlineRun, element: 'w:t' | 'w:delText'): string {
  const properties = `${run.code ? '<w:rStyle w:val="HTMLCode"/>' : run.link === null ? '' : '<w:rStyle w:val="Hyperlink"/>'}${run.strong ? '<w:b/>' : ''}${run.emphasis ? '<w:i/>' : ''}`
  // A line feed that is no break of its own is as good as a space.
  const parts = run.isBreak ? ['<w:br/>'] : run.text.replaceAll('\n', ' ').split(/(\t)/).map((part) => (part === '\t' ? '<w:tab/>' : part === '' ? '' : `<${element} xml:space="preserve">${escapeXml(part)}</${element}>`))
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${parts.join('')}</w:r>`
}
