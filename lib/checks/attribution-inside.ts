import { isSaysOrSaid } from './lexicons/en/verbs-of-saying'
import { allMatches } from '../text/all-matches'

/** An attribution in the middle of somebody’s words: “, she quips”. Offsets into the text. */
export type AttributionInside = {
  /** The comma, question mark or exclamation mark before it. */
  readonly start: number
  readonly point: string
  /** The first words, for the message and the span: “ she quips”. */
  readonly lead: string
  /** Where it ends: at a full stop or a comma that goes on with the quotation, or at the end of the text. */
  readonly end: number
}

/** Auxiliaries and verbs that a speaker’s own sentence has after “he”. */
const NOT_SAYING = /^(?:is|was|has|does|did|had|goes|wants|needs|gets|knows|makes|takes|gives|seems|looks|plays|works|lives|uses|runs|comes|always|sometimes|perhaps|this|his|us|as|needed|wanted|used|lived|worked|played|moved|seemed|looked|died|passed|arrived|stayed|failed|succeeded|turned|helped|decided|started|stopped|tried|asked|called|killed|destroyed|changed|refused)$/
/** Verbs in which other languages attribute words, beside those of saying; past forms that do not end in -ed. */
const LITERAL = /^(?:shot|shoots|threw|throws|let|lets|spat|spits|swore|swears|blew|blows|dropped|cut|cuts|hammers|hammered|chants|sings|sang|spoke|speaks|cast|casts|fires|fired|snaps|scolds|growls|sighs|sums|counts|tells|told|breathes|trusts|loosens|hurls|hurled|barks|thunders|pleads|rages|slips|tackles|illustrates|details|develops|summarizes|summarises|deciphers|analyzes|analyses|tempers|nuances|supports|relativizes|abounds|ironizes|continues|resumes|begins|began|concludes)$/
const SUBORDINATE = /(?:^|[.!?;:,] |[“‘] ?)(?:[Ww]hen|[Ii]f|[Aa]s|[Ss]ince|[Bb]ecause|[Aa]fter|[Bb]efore|[Oo]nce|[Ww]hile|[Aa]lthough|[Tt]hough|[Uu]ntil|[Ww]herever|[Ww]henever|[Bb]y the time|[Aa]s soon as|[Ee]very time)\b[^.!?]*$/u
/** The clause right before it is a subordinate one: “When he came, he said nothing”. */
const JUST_SUBORDINATE = new RegExp(SUBORDINATE.source.replace('[^.!?]*$', '[^.!?,]*$'), 'u')

const PRONOUN = /([,!?])( (?:he|she|they) (\p{Ll}+)(?: (?:up|out|back|to (?:us|me)))?)(?=([.,]| (?:on|in|to|at|during|before|after|with|from|about|by|without|while|this|yesterday|again|of)(?![\p{L}’'-])))/gu
const VERB_FIRST = /([,!?])( (\p{Ll}+))(?= (?:the |a |an |his |her |its |their |in (?:an? )?(?:interview|statement|press|note|turn|conversation)|to (?:the )?\p{Lu}|Mr|Ms|Mrs|Dr|\p{Lu}\p{L}+))/gu
/** Words between the attribution’s verb and its end: no sentence of the speaker. */
const REST = /[^.!?“”"«»]{0,120}?(?:(?<=\b(?:Mr|Mrs|Ms|Dr|St|\p{Lu}))\.[^.!?“”"«»]{0,80}?){0,2}(?=\. [“‘"«]?\p{Lu}|[.,]?$|\.\s?[”"»])/uy
/** “, he said, in a statement to the agency. We …” */
const CIRCUMSTANCE = /^, (?:in|on|at|during|to|speaking|visibly|with|before|from) /
const OWN_WORDS = /(?:^|[ ’'])(?:I|we|We|you|my|our|your|me|us)(?=[ ,.’'])/u

/** The first attribution between two offsets, or `null`. Only for translations: English speakers report others’ words. */
export function attributionInside(text: string, from: number, to: number): AttributionInside | null {
  const part = text.slice(from, to)
  const found = [...allMatches(part, PRONOUN), ...allMatches(part, VERB_FIRST)].toSorted((a, b) => a.index - b.index)
  for (const { 1: point = '', 2: lead = '', 3: verb = '', index } of found) {
    const says = isSaysOrSaid(verb) || LITERAL.test(verb)
    const isPronoun = /^ (?:he|she|they) /.test(lead)
    if (!says && (!isPronoun || !/(?:ed|[^s]s)$/.test(verb) || NOT_SAYING.test(verb))) continue
    if (index < 4 || (says ? JUST_SUBORDINATE : SUBORDINATE).test(part.slice(Math.max(0, index - 200), index)) || (!isPronoun && /^(?:let|lets|cut|cuts|count|counts|drops|dropped|finish|begin|finished)$/.test(verb))) continue
    const after = index + point.length + lead.length
    // “Nobody came, he said, because of the rain”
    if (part[after] === ',' && !CIRCUMSTANCE.test(part.slice(after, after + 14))) {
      if (says && isPronoun) return { start: from + index, point, lead, end: from + after }
      continue
    }
    REST.lastIndex = after
    const rest = REST.exec(part)
    if (!rest || OWN_WORDS.test(rest[0])) continue
    return { start: from + index, point, lead, end: from + after + rest[0].length }
  }
  return null
}
