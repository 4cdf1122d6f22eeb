import type { Check, Match } from './check'
import { matchesIn } from '../text/search'

export const markupRemains: Check = {
  label: 'Markup left over',
  description: 'HTML tags and entities, wiki and Markdown marks, placeholders and addresses that stand in the text.',
  kind: 'structure',
  confidence: 'certain',
  find: ({ text }) => {
    const matches: Match[] = []
    const add = (start: number, end: number, what: string, replacement: string) => {
      if (matches.some((match) => match.start < end && start < match.end)) return
      const span = start === end - 1 || replacement !== '' ? { start, end } : withSpace(text, start, end)
      matches.push({ ...span, message: `“${text.slice(start, end)}” is ${what}, not text.`, fixes: [{ action: 'replace', replacement }] })
    }
    for (const { 0: tag, index } of matchesIn(text, TAG)) add(index, index + tag.length, 'an HTML tag', /^<(?:br|p|\/p|div|li)\b/i.test(tag) ? ' ' : '')
    for (const { 0: entity, index } of matchesIn(text, ENTITY)) {
      const character = characterOf(entity)
      if (character !== null) add(index, index + entity.length, 'an HTML entity', character)
    }
    for (const { 0: mark, index, 1: inside } of matchesIn(text, EMPHASIS)) add(index, index + mark.length, 'Markdown', inside ?? '')
    for (const { 0: mark, index, 1: label, 2: page } of matchesIn(text, LINK)) {
      add(index, index + mark.length, 'a link in Markdown or wiki syntax', label ?? page ?? '')
    }
    for (const { 0: mark, index } of matchesIn(text, PLACEHOLDER)) add(index, index + mark.length, 'a placeholder', '')
    return matches.toSorted((a, b) => a.start - b.start)
  },
}

const TAG = /<\/?(?:a|abbr|article|aside|b|big|blockquote|br|button|caption|center|cite|code|div|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|i|iframe|img|input|ins|label|li|link|main|mark|nav|ol|p|picture|pre|q|s|script|section|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|time|tr|u|ul|video|g\d*|x\d*|bpt|ept|ph)(?:\s[^<>]{0,300})?\/?>|<!--[^<>]{0,300}-->/giu
const ENTITY = /&(?:[a-z]{2,8}\d?|#\d{1,7}|#x[\da-f]{1,6});/giu
const EMPHASIS = /(?<![*\w])(?:\*\*|__)([^\s*_][^*_\n]{0,200}?)(?:\*\*|__)(?![*\w])/gu
const LINK = /!?\[([^[\]\n]{1,200})\]\((?:https?:)?\/[^\s()]{1,300}\)|\[\[(?:[^[\]|\n]{1,100}\|)?([^[\]\n]{1,200})\]\]/gu
const PLACEHOLDER = /\{\{[^{}\n]{1,100}\}\}|\$\{[^{}\n]{1,100}\}|%%[\w.]{1,60}%%|\[(?:embed|caption|gallery|video|quote|url|img|b|i|u|youtube|tweet)(?:[ =][^[\]\n]{0,200})?\]|\[\/(?:embed|caption|gallery|video|quote|url|img|b|i|u|youtube|tweet)\]|\[(?:citation needed|\d{1,3}|edit|object Object)\]|__[A-Z]{3,30}__|⦅[^⦆\n]{1,60}⦆|@-@|\\u[\da-f]{4}|\\[nrt](?=\s|$)|%[sd](?![\p{L}\p{N}])|\{\p{N}\}/gu

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', laquo: '«', raquo: '»', hellip: '…',
  ndash: '–', mdash: '—', euro: '€', pound: '£', yen: '¥', cent: '¢', copy: '©', reg: '®', trade: '™', deg: '°', shy: '', times: '×', middot: '·', bull: '•',
  eacute: 'é', egrave: 'è', ecirc: 'ê', euml: 'ë', agrave: 'à', acirc: 'â', aacute: 'á', auml: 'ä', aring: 'å', atilde: 'ã', ccedil: 'ç', icirc: 'î', iuml: 'ï',
  iacute: 'í', ntilde: 'ñ', oacute: 'ó', ocirc: 'ô', ouml: 'ö', otilde: 'õ', oelig: 'œ', aelig: 'æ', uacute: 'ú', ugrave: 'ù', ucirc: 'û', uuml: 'ü', szlig: 'ß',
  Eacute: 'É', Egrave: 'È', Agrave: 'À', Ccedil: 'Ç', Ouml: 'Ö', Auml: 'Ä', Uuml: 'Ü', thinsp: ' ', ensp: ' ', emsp: ' ', sect: '§', frac12: '½', frac14: '¼',
}

function characterOf(entity: string): string | null {
  const name = entity.slice(1, -1)
  if (!name.startsWith('#')) return ENTITIES[name] ?? null
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : null
}

/** What is deleted takes one of the spaces around it along. */
function withSpace(text: string, start: number, end: number): { start: number; end: number } {
  const spaceBefore = start === 0 || text[start - 1] === ' '
  return spaceBefore && text[end] === ' ' ? { start, end: end + 1 } : { start, end }
}
