import type { Check, CheckContext, Match } from './check'
import { matchesOf } from './grammar-rule'
import { compoundOf } from './torn-compounds'
import { TORN_INVERSIONS } from './torn-inversions'
import { matchesIn } from '../text/search'

export const spacedHyphens: Check = {
  label: 'Spaces around a hyphen',
  description: 'A compound torn apart at its hyphen (“vice - president”, “inter- national”).',
  kind: 'typography',
  confidence: 'likely',
  find: (paragraph, context) => {
    const { text } = paragraph
    const inversions = context.sourceLanguage === null || context.sourceLanguage === 'fr' ? matchesOf(paragraph, TORN_INVERSIONS) : []
    const matches: Match[] = [...inversions, ...dateline(text, context)]
    for (const match of matchesIn(text, SPACED)) {
      const [span, before = '', hyphen = '', after = ''] = match
      const [start, end] = [match.index, match.index + span.length]
      const replacement = inversions.some((other) => other.start < end && start < other.end) ? null : joined(before, hyphen, after, context)
      if (replacement === null) continue
      matches.push({ start, end, message: `“${span}” is one word torn apart; expected “${replacement}”.`, fixes: [{ action: 'replace', replacement }] })
    }
    if (context.sourceLanguage !== null) {
      for (const { 0: found, index } of matchesIn(text, ONE_SIDED)) {
        matches.push({ start: index, end: index + found.length, message: 'The dash has a space on one side only; expected both or none.', fixes: [{ action: 'replace', replacement: '—' }] })
      }
      for (const { 0: found, index } of matchesIn(text, GLUED)) {
        const replacement = found.replace('-', ' – ')
        matches.push({ start: index, end: index + found.length, message: `“${found}” is no compound: a dash was meant; expected “${replacement}”.`, fixes: [{ action: 'replace', replacement }] })
      }
    }
    return matches
  },
}

const SPACED = /(?<![\p{L}\p{M}\p{N}’'-])([\p{L}\p{M}]{1,20})( -|- | - )([\p{L}\p{M}]{2,20})(?![\p{L}\p{M}\p{N}-])/gu
/** First parts that make a compound with nearly anything. */
const PREFIXES = new Set('vice ex co anti non self pre post semi pro multi inter micro mini macro ultra neo pan sub trans cross mid all half quasi socio super agro eco counter infra'.split(' '))
/** Short words whose halves are words too, which no dash divides. */
const COMMON = new Set(['weekend', 'cannot', 'anyone', 'someone'])
const SUSPENDED = new Set('and or to nor but than as versus through und'.split(' '))
/** “OAXACA, Mex. - With buckets, …”: after the place a report comes from English has a dash. */
const DATELINE = /^(?=\p{Lu}{3})[\p{Lu} ’'-]{3,40}(?:, ?[\p{L} .]{2,20}|\s?\([\p{L} .]{2,20}\))? ?(?:\([\p{L}/ ]{2,12}\) ?)?(-|–) (?=[\p{Lu}“"])/u

function dateline(text: string, { sourceLanguage }: CheckContext): Match[] {
  const found = sourceLanguage === null ? null : DATELINE.exec(text)
  if (!found) return []
  const start = found[0].length - 2
  return [{ start, end: start + 1, message: 'After the place of a report English has a long dash; expected “—”.', fixes: [{ action: 'replace', replacement: '—' }] }]
}

/** “left –and came”, “left– and came” */
const ONE_SIDED = /(?<=\p{Ll})(?: [–—](?=\p{L})|[–—] (?=\p{L}))/gu

/** “a dispute-the eyes of the public”, “on private matters-and now”: a dash that became a hyphen. */
const GLUED =
  /(?<![\p{L}\p{N}’'/.@-])(?!(?:what|as|either|post|meet|and|or|have|do|so|if|love|the|is)-)\p{L}{3,}-(?:the|and|it|this|these|that|is|are|was|were|which|who|he|she|they|we|his|her|their|its|but|because|if|when|has|not|or|while|although|says|said|does)(?![\p{L}\p{N}’'-])(?=[ ,])/giu

/** The word as it should be, or null where the hyphen is a dash or stands for a part that follows. */
function joined(before: string, hyphen: string, after: string, { words, locale }: CheckContext): string | null {
  const first = before.toLowerCase()
  const second = after.toLowerCase()
  if (SUSPENDED.has(second) || /^(?:with|for|in|on|at|by|from|of|if|when|because|which|who|the|a|an|it|he|she|they|we|his|her|their|this|these|is|are|was|were|has|it)$/.test(second)) return null
  const compound = hyphen === ' - ' ? compoundOf(before, after) : null
  if (compound !== null) return compound
  // “A - B” with a dash: two capitals are names or headings.
  if (/^\p{Lu}/u.test(after) && !PREFIXES.has(first)) return null
  if (hyphen !== ' - ' && first.length === 1) return null
  const whole = words?.isEnglish(first + second, locale)
  if (PREFIXES.has(first) && !whole) return `${before}-${first === 'vice' ? second : after}`
  if (!words || !whole) return null
  const solid = before + second
  // Words that a dash may well stand between make a word by chance: “so - me”. Both halves must be longer, or unknown.
  const chance = hyphen === ' - ' && words.isEnglish(first, locale) && words.isEnglish(second, locale)
  if (!chance || first === 'may' || solid.length > 7 || COMMON.has(solid.toLowerCase())) return solid
  return PREFIXES.has(first) ? `${before}-${after}` : null
}
