import type { InlineRun } from '../../text/inline-markdown'
import { safeLink } from '../../text/links'
import { escapeAttribute, escapeXml } from '../xml/escape-xml'
import type { Change } from './tracked-paragraphs'
import type { TrackedRun } from './tracked-runs'

/** The addresses that a document links to, each once. */
export type Links = Map<string, number>

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
export function trackedRunsXml(runs: readonly (TrackedRun & Change)[], links: Links, nextId: () => number): string {
  return runs
    .map(({ status, run, ...change }) => {
      if (status === 'same') return linked(run, runXml(run, 'w:t'), links)
      const element = status === 'inserted' ? 'w:ins' : 'w:del'
      const inner = runXml(run, status === 'inserted' ? 'w:t' : 'w:delText')
      return linked(run, `<${element} ${changeAttributes(change, nextId())}>${inner}</${element}>`, links)
    })
    .join('')
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
