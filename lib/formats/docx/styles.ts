import type { ParagraphKind } from '../../articles/article'
import type { Refusal } from '../refusal'
import { readXml } from '../xml/read-xml'
import { NAMESPACES } from './part-text'

type Style = {
  name: string
  basedOn: string | null
  outline: number | null
  numbering: { id: string | null; level: number } | null
  bold: boolean | null
  italic: boolean | null
}

export type Styles = {
  /** What a paragraph style makes of a paragraph: its kind, and the list it puts it in. */
  readonly paragraph: (id: string | null) => { readonly kind: ParagraphKind; readonly level: number; readonly numbering: Style['numbering'] }
  /** What a character style makes of a text. */
  readonly character: (id: string | null) => { readonly emphasis: boolean; readonly strong: boolean }
  /** Whether a paragraph style says anything: the one that everything has does not. */
  readonly isPlain: (id: string | null) => boolean
}

/** `val` of a switch: present without a value is on. */
export function isOn(value: string | null): boolean {
  return value === null || !/^(?:0|false|off)$/.test(value)
}

/** Reads styles.xml. Names of built-in styles are English in every language's Word; their ids are not. */
export function readStyles(source: string): { readonly ok: true; readonly styles: Styles } | Refusal {
  const byId = new Map<string, Style>()
  let style: Style | null = null
  let inRunProperties = false
  const refusal = readXml(source, NAMESPACES, {
    open({ name, attribute }) {
      if (name === 'w:style') {
        style = { name: '', basedOn: null, outline: null, numbering: null, bold: null, italic: null }
        byId.set(attribute('w:styleId') ?? '', style)
      }
      if (name === 'w:rPr') inRunProperties = true
      if (!style) return
      const value = attribute('w:val')
      if (name === 'w:name') style.name = (value ?? '').toLowerCase()
      if (name === 'w:basedOn') style.basedOn = value
      if (name === 'w:outlineLvl') style.outline = Number(value)
      if (name === 'w:numId') style.numbering = { id: value, level: style.numbering?.level ?? 0 }
      if (name === 'w:ilvl') style.numbering = { id: style.numbering?.id ?? null, level: Number(value) }
      if (name === 'w:b' && inRunProperties) style.bold = isOn(value)
      if (name === 'w:i' && inRunProperties) style.italic = isOn(value)
    },
    text() {},
    close(name) {
      if (name === 'w:style') style = null
      if (name === 'w:rPr') inRunProperties = false
    },
  })
  if (refusal) return refusal

  /** A style and those it is based on, nearest first; styles that are based on each other in a circle end. */
  const chain = (id: string | null) => {
    const found: Style[] = []
    for (let next = id === null ? undefined : byId.get(id); next && !found.includes(next) && found.length < 50; ) {
      found.push(next)
      next = next.basedOn === null ? undefined : byId.get(next.basedOn)
    }
    return found
  }
  return {
    ok: true,
    styles: {
      paragraph: (id) => {
        const styles = chain(id)
        const kind = styles.map(kindOf).find((found) => found !== null) ?? { kind: 'body' as const, level: 0 }
        return { ...kind, numbering: styles.find((candidate) => candidate.numbering)?.numbering ?? null }
      },
      character: (id) => {
        const styles = chain(id)
        return {
          emphasis: styles.find((candidate) => candidate.italic !== null)?.italic ?? false,
          strong: styles.find((candidate) => candidate.bold !== null)?.bold ?? false,
        }
      },
      isPlain: (id) => id === null || /^(?:normal|default|standard)?$/.test(byId.get(id)?.name ?? ''),
    },
  }
}

function kindOf(style: Style): { kind: ParagraphKind; level: number } | null {
  if (style.name === 'title') return { kind: 'title', level: 1 }
  const heading = /^heading ([1-9])$/.exec(style.name)
  if (heading) return { kind: 'heading', level: Math.min(Number(heading[1]), 6) }
  if (/^(?:intense )?quot(?:e|ations?)$|^block text$/.test(style.name)) return { kind: 'quotation', level: 0 }
  if (style.outline !== null && style.outline >= 0 && style.outline < 9) return { kind: 'heading', level: Math.min(style.outline + 1, 6) }
  return null
}
