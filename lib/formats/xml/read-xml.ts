import { SaxesParser } from 'saxes'
import { type Refusal, refuse } from '../refusal'

/** Elements inside one another. */
export const DEEPEST_XML = 100

export type XmlElement = {
  /** The local name after the prefix that the reader has given to its namespace: `w:p`; unknown namespaces have `?`. */
  readonly name: string
  /** The value of an attribute by its name: local, or with the prefix of its namespace where it has one. */
  readonly attribute: (name: string) => string | null
}

export type XmlHandlers = {
  readonly open: (element: XmlElement) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

/** Stops the parser from inside of one of its handlers. */
class Stop extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message)
  }
}

/**
 * Reads XML strictly, in the order of the document. Entities and document types with declarations of their own are
 * refused before they mean anything; nothing outside of the source is ever read. `prefixes` names the namespaces that
 * the reader knows by their addresses. What comes back is why the reading ended early, if it did.
 */
export function readXml(source: string, prefixes: Readonly<Record<string, string>>, handlers: XmlHandlers): Refusal | null {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const nameOf = (local: string, uri: string) => {
    const prefix = uri === '' ? '' : (prefixes[uri] ?? '?')
    return prefix === '' ? local : `${prefix}:${local}`
  }
  let depth = 0
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) {
      throw new Stop(refuse('doctype_forbidden', 'The file declares a document type or entities of its own, which Stet does not read. Export it again without a DOCTYPE.'))
    }
  })
  parser.on('error', (error) => {
    throw new Stop(refuse('file_damaged', `The file is damaged: its XML cannot be read (${error.message.slice(0, 200)}). Export it again.`))
  })
  parser.on('opentag', (tag) => {
    depth++
    if (depth > DEEPEST_XML) {
      throw new Stop(refuse('nesting_too_deep', `The file has more than ${DEEPEST_XML} elements inside one another, such as tables in tables. Remove some of them.`, { limit: DEEPEST_XML }))
    }
    let attributes: Map<string, string> | undefined
    const attribute = (name: string) => {
      attributes ??= new Map(Object.values(tag.attributes).map((one) => [nameOf(one.local, one.uri), one.value]))
      return attributes.get(name) ?? null
    }
    handlers.open({ name: nameOf(tag.local, tag.uri), attribute })
  })
  parser.on('text', handlers.text)
  parser.on('cdata', handlers.text)
  parser.on('closetag', (tag) => {
    depth--
    handlers.close(nameOf(tag.local, tag.uri))
  })
  try {
    parser.write(source).close()
    return null
  } catch (error) {
    if (error instanceof Stop) return error.refusal
    throw error
  }
}
