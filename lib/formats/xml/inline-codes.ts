/** Emphasis, strong, code and links of a text as the inline codes of translation formats; line breaks stay characters. */
import type { PhrasingContent } from 'mdast'
import type { InlineRun } from '../../text/inline-markdown'
import { nestRuns } from '../../text/nest-runs'
import { escapeXml } from './escape-xml'

export type PairedCode = 'strong' | 'emphasis' | 'code' | 'link'

/** How one format writes a code around its content, which is XML. `address` is a link's, and empty for the others. */
export type WriteCode = (code: PairedCode, id: number, inner: string, address: string) => string

/**
 * The ids of the codes of one segment. The same code on both sides has the same id, by which tools know that a
 * translation kept it; the second bold stretch of the source is the second of the target.
 */
export class CodeIds {
  readonly #ids = new Map<string, number>()
  #counts = new Map<string, number>()

  /** Begins the other side. */
  restart(): void {
    this.#counts = new Map()
  }

  of(code: string): number {
    const count = (this.#counts.get(code) ?? 0) + 1
    this.#counts.set(code, count)
    const key = `${count} ${code}`
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    this.#ids.set(key, this.#ids.size + 1)
    return this.#ids.size
  }
}

export function codedXml(runs: readonly InlineRun[], ids: CodeIds, writeCode: WriteCode): string {
  // Most texts have no mark; they need no tree.
  if (runs.every((run) => !run.emphasis && !run.strong && !run.code && run.link === null)) {
    return escapeXml(runs.map((run) => run.text).join(''))
  }
  const write = (node: PhrasingContent): string => {
    switch (node.type) {
      case 'text':
        return escapeXml(node.value)
      case 'inlineCode':
        return writeCode('code', ids.of('code'), escapeXml(node.value), '')
      case 'break':
        return '\n'
      case 'emphasis':
      case 'strong': {
        const id = ids.of(node.type)
        return writeCode(node.type, id, node.children.map(write).join(''), '')
      }
      case 'link': {
        const id = ids.of(`link ${node.url}`)
        return writeCode('link', id, node.children.map(write).join(''), node.url)
      }
      default:
        return ''
    }
  }
  return nestRuns(runs).map(write).join('')
}
