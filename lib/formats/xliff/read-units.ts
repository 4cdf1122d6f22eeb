import { type InlineRun, type Marks, UNMARKED } from '../../text/inline-markdown'
import { safeLink } from '../../text/links'
import type { Refusal } from '../refusal'
import { type XmlElement, readXml } from '../xml/read-xml'

/** One `trans-unit` (1.2) or `unit` (2.x). A unit's segments are one text. */
export type Unit = {
  readonly type: string | null
  readonly mayTranslate: boolean
  source: InlineRun[]
  target: InlineRun[]
  /** The supplier has marked it, or a segment of it, as reviewed or final. */
  isDone: boolean
}

export type UnitsRead = {
  readonly ok: true
  /** Null where the file is something else. */
  readonly units: readonly Unit[] | null
  readonly sourceLanguages: readonly string[]
  readonly targetLanguages: readonly string[]
  readonly files: number
  /** Inline codes that mean nothing here, and notes. */
  readonly codes: number
  readonly notes: number
}

const NAMESPACES: Readonly<Record<string, string>> = {
  'urn:oasis:names:tc:xliff:document:1.1': '',
  'urn:oasis:names:tc:xliff:document:1.2': '',
  'urn:oasis:names:tc:xliff:document:2.0': '',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}

/** What holds no text of the document, or a text that is another one: proposals, earlier states, the original's frame. */
const SKIPPED = new Set(['header', 'alt-trans', 'seg-source', 'notes', 'note', 'skeleton', 'bin-unit', 'context-group', 'count-group', 'prop-group', 'sub'])

const DONE = /^(?:reviewed|final|signed-off)$/

/** An inline code that marks what follows it up to its end. */
type OpenCode = { readonly id: string | null; marks: Partial<Marks> }

export function readUnits(source: string): UnitsRead | Refusal {
  const units: Unit[] = []
  const sourceLanguages: string[] = []
  const targetLanguages: string[] = []
  const counts = { files: 0, codes: 0, notes: 0 }
  /** Whether white space is kept, of every element around. */
  const spaces: boolean[] = []
  const path: string[] = []
  let isXliff = true
  let skipping = 0
  let unit: Unit | null = null
  let runs: InlineRun[] | null = null
  /** What the unit's sides held before white space between its segments, which both languages may share. */
  let ignorable: { readonly source: number; readonly target: number } | null = null
  /** `g`, `pc` and `mrk` by nesting; `bpt`, `sc` and `bx` until the code that names them. */
  let nested: OpenCode[] = []
  let spanning: OpenCode[] = []
  /** The text of a code or of `data`, which is of the original's format. */
  let native: { text: string; readonly element: XmlElement } | null = null
  const data = new Map<string, string>()

  const add = (text: string, isBreak = false) => {
    if (!runs || text === '') return
    const marks: Marks = Object.assign({ ...UNMARKED }, ...nested.map((code) => code.marks), ...spanning.map((code) => code.marks))
    const kept = isBreak || spaces.at(-1) ? text : collapsed(text, runs.at(-1)?.text ?? ' ')
    if (kept !== '') runs.push({ ...marks, text: kept, isBreak })
  }
  /** What a code means, by its own words for it or by what it was in the original. */
  const meaning = ({ attribute }: XmlElement, original: string): Partial<Marks> => {
    const marks = marksOf(attribute('ctype') ?? attribute('subType') ?? attribute('type'), original)
    if (Object.keys(marks).length === 0) counts.codes++
    return marks
  }
  const openCode = (element: XmlElement) => {
    const { name, attribute } = element
    const original = data.get(attribute('dataRefStart') ?? attribute('dataRef') ?? '') ?? ''
    const id = attribute('rid') ?? attribute('id')
    switch (name) {
      case 'g':
      case 'pc':
        nested.push({ id, marks: meaning(element, original) })
        break
      case 'mrk':
        nested.push({ id, marks: {} })
        break
      case 'sc':
      case 'bx':
        spanning.push({ id, marks: meaning(element, original) })
        break
      case 'ec':
      case 'ex': {
        const start = attribute('startRef') ?? id
        spanning = spanning.filter((code) => code.id !== start)
        break
      }
      case 'bpt':
      case 'ept':
      case 'it':
        native = { text: '', element }
        break
      case 'ph':
      case 'x':
        if (isLineBreak(attribute('ctype') ?? attribute('subType'), original)) add('\n', true)
        else if (name === 'ph') native = { text: original, element }
        else counts.codes++
        break
    }
  }
  const closeNative = (name: string) => {
    if (!native || native.element.name !== name) return
    const { element, text } = native
    native = null
    const id = element.attribute('rid') ?? element.attribute('id')
    if (name === 'data') data.set(id ?? '', text)
    else if (name === 'bpt') spanning.push({ id, marks: meaning(element, text) })
    else if (name === 'ept') spanning = spanning.filter((code) => code.id !== id)
    else if (name === 'ph' && isLineBreak(null, text)) add('\n', true)
    else counts.codes++
  }

  const refusal = readXml(source, NAMESPACES, {
    open(element) {
      const { name, attribute } = element
      if (skipping > 0 || SKIPPED.has(name) || name.startsWith('?:')) {
        if (skipping === 0 && name === 'note' && unit) counts.notes++
        if (skipping > 0 && name === 'note' && path.includes('unit')) counts.notes++
        skipping++
        return
      }
      if (path.length === 0) isXliff = name === 'xliff'
      path.push(name)
      const space = attribute('xml:space')
      spaces.push(space === null ? (spaces.at(-1) ?? false) : space === 'preserve')
      switch (name) {
        case 'xliff':
        case 'file':
          if (name === 'file') counts.files++
          sourceLanguages.push(...[attribute('source-language') ?? attribute('srcLang')].filter((tag) => tag !== null))
          targetLanguages.push(...[attribute('target-language') ?? attribute('trgLang')].filter((tag) => tag !== null))
          break
        case 'unit':
        case 'trans-unit':
          unit = { type: attribute('type') ?? attribute('restype'), mayTranslate: attribute('translate') !== 'no', source: [], target: [], isDone: attribute('approved') === 'yes' }
          units.push(unit)
          data.clear()
          break
        case 'segment':
          if (unit && DONE.test(attribute('state') ?? '')) unit.isDone = true
          break
        case 'source':
        case 'target':
          if (!unit) break
          if (DONE.test(attribute('state') ?? '')) unit.isDone = true
          runs = unit[name]
          nested = []
          spanning = []
          break
        case 'ignorable':
          ignorable = unit && { source: unit.source.length, target: unit.target.length }
          break
        case 'data':
          native = { text: '', element }
          break
        default:
          if (runs) openCode(element)
      }
    },
    text(text) {
      if (skipping > 0) return
      if (native) native.text += text
      else add(text)
    },
    close(name) {
      if (skipping > 0) {
        skipping--
        return
      }
      path.pop()
      closeNative(name)
      const isPreserved = spaces.pop()
      if (name === 'g' || name === 'pc' || name === 'mrk') nested.pop()
      if (name === 'source' || name === 'target') runs = null
      if (name === 'ignorable' && unit && unit.target.length === ignorable?.target) unit.target.push(...unit.source.slice(ignorable.source))
      if (unit && (name === 'unit' || name === 'trans-unit')) {
        if (!isPreserved) for (const side of [unit.source, unit.target]) trimEnd(side)
        unit = null
      }
    },
  })
  if (refusal) return refusal
  return { ok: true, units: isXliff ? units : null, sourceLanguages, targetLanguages, ...counts }
}

/** White space as one space, and none at the beginning or after another. */
function collapsed(text: string, before: string): string {
  const single = text.replace(/[ \t\n]+/g, ' ')
  return /[ \n]$/.test(before) ? single.replace(/^ /, '') : single
}

function trimEnd(runs: InlineRun[]): void {
  const last = runs.at(-1)
  if (last) runs[runs.length - 1] = { ...last, text: last.text.replace(/ $/, '') }
}

function isLineBreak(type: string | null, original: string): boolean {
  return type === 'lb' || type === 'xlf:lb' || /^<br\b/i.test(original)
}

function marksOf(type: string | null, original: string): Partial<Marks> {
  const [, element = ''] = /^<([a-z]+)\b/i.exec(original) ?? []
  switch (type === 'fmt' || type === null || type === 'link' || type === 'other' ? element.toLowerCase() : type) {
    case 'bold':
    case 'xlf:b':
    case 'b':
    case 'strong':
      return { strong: true }
    case 'italic':
    case 'xlf:i':
    case 'i':
    case 'em':
      return { emphasis: true }
    case 'x-code':
    case 'stet:code':
    case 'code':
      return { code: true }
    case 'a': {
      const link = safeLink(unescaped(/\bhref\s*=\s*"([^"]*)"/i.exec(original)?.[1] ?? ''))
      return link === null ? {} : { link }
    }
    default:
      return {}
  }
}

/** The references that an address in HTML may hold. */
function unescaped(address: string): string {
  return address
    .replaceAll('&#10;', '\n')
    .replaceAll('&#9;', '\t')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
