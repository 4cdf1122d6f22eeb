import type { Refusal } from '../refusal'
import { readXml } from '../xml/read-xml'
import { NAMESPACES } from './part-text'

/** Whether a list counts its items at a level (counted from 0), or null where it is no list that a reader sees. */
export type Numbering = (listId: string, level: number) => 'ordered' | 'unordered' | null

/** Reads numbering.xml. */
export function readNumbering(source: string): { readonly ok: true; readonly numbering: Numbering } | Refusal {
  const formats = new Map<string, string>()
  const abstractOf = new Map<string, string>()
  let abstract: string | null = null
  let list: string | null = null
  let level = '0'
  const refusal = readXml(source, NAMESPACES, {
    open({ name, attribute }) {
      if (name === 'w:abstractNum') abstract = attribute('w:abstractNumId')
      if (name === 'w:num') list = attribute('w:numId')
      if (name === 'w:lvl') level = attribute('w:ilvl') ?? '0'
      if (name === 'w:abstractNumId' && list !== null) abstractOf.set(list, attribute('w:val') ?? '')
      if (name === 'w:numFmt') formats.set(`${list === null ? `abstract ${abstract}` : `list ${list}`} ${level}`, attribute('w:val') ?? 'decimal')
    },
    text() {},
    close(name) {
      if (name === 'w:num') list = null
    },
  })
  if (refusal) return refusal
  return {
    ok: true,
    numbering: (listId, itemLevel) => {
      if (listId === '0') return null
      const format = formats.get(`list ${listId} ${itemLevel}`) ?? formats.get(`abstract ${abstractOf.get(listId)} ${itemLevel}`)
      if (format === 'none') return null
      return format === undefined || format === 'bullet' ? 'unordered' : 'ordered'
    },
  }
}
