import type { TextFormat } from './format'
import { type Segment, languagesOf, segmentsOf } from './segments'
import { escapeAttribute, escapeXml } from './xml/escape-xml'
import { CodeIds, type WriteCode, codedXml } from './xml/inline-codes'

/**
 * TMX 1.4b (LISA OSCAR, 2005), for translation memories: a unit for each paragraph that has both sides, the source text
 * or else the machine text, and the correction. Paragraphs that are left out or were inserted have none to remember.
 */
export const tmx: TextFormat = {
  id: 'tmx',
  label: 'Translation memory (TMX)',
  purpose: 'translate',
  extensions: ['.tmx'],
  mediaType: 'application/x-tmx+xml',
  content: 'text',

  write(article) {
    const { source, machine, target } = languagesOf(article)
    const units = segmentsOf(article)
      .filter((segment) => hasText(segment.source) && hasText(segment.target))
      .map((segment) => unitXml(segment, segment.isMachineText ? machine : source, source, target))
    return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header creationtool="Stet" creationtoolversion="1" segtype="paragraph" o-tmf="Stet" adminlang="en" srclang="${source}" datatype="plaintext"/>
<body>
${units.join('')}</body>
</tmx>
`
  },
}

function unitXml({ paragraph, source, target, state }: Segment, language: string, usual: string, targetLanguage: string): string {
  const ids = new CodeIds()
  const from = codedXml(source, ids, code)
  ids.restart()
  const to = codedXml(target, ids, code)
  const changed = `changedate="${tmxTime(paragraph.changedAt)}" changeid="${escapeAttribute(paragraph.changedBy)}"`
  return `<tu tuid="${paragraph.id}"${language === usual ? '' : ` srclang="${language}"`}>
<prop type="x-stet-state">${state}</prop>
<tuv xml:lang="${language}"><seg>${from}</seg></tuv>
<tuv xml:lang="${targetLanguage}" ${changed}><seg>${to}</seg></tuv>
</tu>
`
}

function hasText(runs: Segment['source']): boolean {
  return runs.some((run) => run.text.trim() !== '')
}

/** ISO 8601 in its basic form, to the second: 20220425T120000Z. */
function tmxTime(iso: string): string {
  return iso.replace(/\.\d+Z$/, 'Z').replace(/[-:]/g, '')
}

const ELEMENTS = { strong: ['b', 'bold'], emphasis: ['i', 'italic'], code: ['code', 'x-code'] } as const

const code: WriteCode = (what, id, inner, address) => {
  const [element, type, attributes] = what === 'link' ? ['a', 'link', ` href="${escapeAttribute(address)}"`] : [...ELEMENTS[what], '']
  return `<bpt i="${id}" x="${id}" type="${type}">${escapeXml(`<${element}${attributes}>`)}</bpt>${inner}<ept i="${id}">&lt;/${element}&gt;</ept>`
}
