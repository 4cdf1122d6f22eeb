import type { Check, CheckContext, CheckedParagraph, Match } from './check'
import { PEOPLES_AND_LANGUAGES, PLACES } from './lexicons/en/always-capitalised'
import { renderingsOf, type NameRendering } from './lexicons/literal-names'
import { LANGUAGE_NAMES } from './lexicons/glossaries'
import type { PhraseMatch } from './phrases'
import { readingOf } from './reading'
import { matchesIn } from '../text/search'
import { smallestChange } from '../text/smallest-change'
import { isAllCapitals, isCapitalised, type Word } from '../text/words'

/** What stands before a medium: “told”, “in an interview with”, “the newspaper”, “contacted by telephone by”. */
const BEFORE =
  /(?:\b(?:told|tells?|received|receives|welcomed|according to|confided to|confides to|explained to|explains to|said to|says to|announced to|assured|declared to|declares to|revealed to|reported to|statements? (?:to|for|made to)|interviews? (?:with|to|by|in|for|given to|granted to|of)|information (?:of|from)|(?:heard|quoted|cited|reported|revealed|published|contacted|reached|joined|interviewed|questioned|consulted|obtained|seen|relayed|commissioned|received|met|welcomed)(?: (?:by (?:tele)?phone|in|on \p{L}+|this \p{L}+|yesterday))? by|(?:published|reported|revealed|appeared|wrote|writes|written|read|interview) in|the (?:columns|pages|website|site|microphone|readers) of|newspapers?|daily|weekly|magazine|channel|station|broadcaster|radio|news agency|agency|website|news site|(?:reporter|journalist|columnist|correspondent|editor|survey|poll|column|article|op-ed|tribune|forum)s? (?:of|at|for|with|from|in)|(?:party|parties|newspapers?|dailies|media)(?: like| such as)?|as) |\b(?:said|says|told|tells|so)\b[^.!?\n]{0,60}\bof )["“«‘]? ?$/iu

/** “…”, raged their coach, to South West: the medium somebody spoke to, at the end of an attribution. */
const AFTER_SPEECH = /[”"»],? [^.!?\n”"»]{3,70}\b(?:to|in|with|on) ["“«‘]?$/u

/** “OURENSE / THE VOICE”, “MARTIN COTE PHOTO, THE PRESS”: the end of a credit, or a byline with its medium. */
const IN_CREDIT = /(?:\/|\||\bphotos?,|©|\barchives?,) ?$/iu

/** What a medium does. */
const AFTER =
  /^["”»’]?,? (?:newspaper|daily|weekly|magazine|website|channel|reports?|reported|reveal(?:s|ed)|writes|wrote|learn(?:s|ed|t)|has learn(?:ed|t)|has reported|has revealed|has published|was able to|had access|could consult|could see|asked|titles|headlines|headlined|quotes|quoted|published|publishes|points? out|recalls?|states?|claims?|affirms?|indicates?)\b/iu

/** English media (and other names) that have a capital “The” of their own. */
const ENGLISH_THE = new Set(
  ('associated new washington wall guardian times sunday daily telegraph independent observer sun mirror mail economist financial globe ' +
    'toronto canadian atlantic hill intercept conversation athletic verge lancet nation spectator scotsman herald irish australian age ' +
    'sydney boston chicago los philadelphia seattle denver hindu indian japan jerusalem south straits local hague gambia bahamas beatles ' +
    'hollywood post star record sentinel tribune chronicle examiner journal bulletin advertiser courier gazette advocate news press register ' +
    'republic moscow kyiv insider cut ringer week bbc standard metro evening morning standard onion information root wire').split(' '),
)

const THE_FORM = /(?<=\b(?:told|interview with|interview to|according to|contacted by|reached by|joined by(?: telephone by| phone by)?|said to|statements to|confided to|revealed by|reported by|reported to) )The (\p{Lu}\p{Ll}+)(?!\p{L}| \p{Lu})/gu
const VERB_FORM = /(?<=[\p{Ll},”"] )[Tt]he To \p{Ll}{2,20}(?: to)?(?!\p{L})/gu

/** A name that takes “the” in English too. */
const TAKES_THE =
  /^(?!(?:Le|La|Les|El|Il|Der|Die|Das|the|O|A|L’|Los|Las)\b).*\b(?:of|Party|Court|Council|Federal|National|Rally|Front|Office|Agency|Movement|Guard|department|Initiative|Bloc|Parti|Coalition|Congress|Fund|Museum|Organization|Nations|Alliance|Academy|Institute|Bundestag|Bundesrat|Bundeswehr|Landtag|Élysée|Quirinale|Viminale|Carabinieri|Generalitat|Moncloa|Oktoberfest)\b/u

export const literalNames: Check = {
  label: 'Names translated literally',
  description: 'Finds names of media, parties and institutions that were translated word by word (“the To have to” for Le Devoir).',
  kind: 'foreign',
  confidence: 'likely',
  find(paragraph, context) {
    const { sourceLanguage } = context
    if (sourceLanguage === null) return []
    const { words } = readingOf(paragraph)
    const known = renderingsOf(sourceLanguage)
      .find(paragraph.text, words)
      .filter((match) => isName(match, paragraph, words))
      .map((match) => toMatch(match, paragraph.text))
    const distinct = known.filter((match) => !known.some((other) => other !== match && covers(other, match)))
    return [...distinct, ...byForm(paragraph, context).filter((match) => !distinct.some((other) => overlap(other, match)))]
  },
}

const ALWAYS_CAPITALISED: ReadonlySet<string> = new Set([...PEOPLES_AND_LANGUAGES, ...PLACES])

/** What shows that the words are part of a longer English name: “The Mail on Sunday”, “The World at One”, “the News of the World”, “The Life & Death of …”, and the “Telegram” that has channels. */
const GOES_ON = /^(?: \p{Lu}| &| at One\b| on Sunday\b(?! (?:that|he|she|they|it|the))| of (?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}| and \p{Lu}\p{Ll}+ of\b)/u
/** “the Forum for the Future”, “State of the Union”: the end of a longer name. */
const LONGER_NAME = /\b(?:\p{Lu}\p{Ll}+ for|(?:News|State|Friends|House|Church|Council|Order|Prince|King|Queen|Day|Night) of) $/u
const PLATFORM = /^(?:channels?|posts?|chats?|groups?|accounts?|app|users?|messages?|video)\b/u

const covers = (a: Match, b: Match) => a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start
const overlap = (a: Match, b: Match) => a.start < b.end && b.start < a.end

/** Whether the rendering stands here for the name: capitals, and for English words the company of a medium. */
function isName(match: PhraseMatch<NameRendering>, paragraph: CheckedParagraph, words: readonly Word[]): boolean {
  const { text } = paragraph
  const inside = words.filter((word) => word.start >= match.start && word.end <= match.end)
  const [first] = inside
  if (!first) return false
  const hasArticle = first.text.toLowerCase() === 'the'
  const content = (hasArticle ? inside.slice(1) : inside).filter((word) => !/^(?:of|the|for|and|in|on)$/i.test(word.text))
  const sentence = readingOf(paragraph).sentences.find(({ start, end }) => start <= match.start && match.start < end)
  const opens = !sentence || /^[\s"“«‘'([—–-]*$/.test(text.slice(sentence.start, match.start))
  if (sentence && text.slice(sentence.start, sentence.end).includes(match.entry.name)) return false
  const articleCapital = hasArticle && first.text === 'The' && !opens
  const capitals = content.filter((word) => isCapitalised(word.text) && !(opens && word === first)).length
  // “the post of France manager”, “the Catholic aid agency”: the capital is one that English has anyway.
  const isNoName = content.length === 2 && content.some((word) => !isCapitalised(word.text)) && content.some((word) => ALWAYS_CAPITALISED.has(word.text))
  const before = text.slice(Math.max(0, match.start - 110), match.start)
  const framed = BEFORE.test(before) || (AFTER_SPEECH.test(before) && /^["”»’'.,;:]|^$|^ (?:on|in|this|last|yesterday|after|before)\b/u.test(text.slice(match.end))) || AFTER.test(text.slice(match.end, match.end + 40)) || isShouted(inside, words) || (IN_CREDIT.test(before) && /^\s*(?:$|\n)/.test(text.slice(match.end)))
  const bare = inside.every((word) => /^(?:the|to|have|having)$/i.test(word.text))
  if (bare) return hasArticle && (capitals > 0 || framed)
  const goesOn = GOES_ON.test(text.slice(match.end)) || (!hasArticle && /\p{Lu}[\p{L}’'-]* $/u.test(text.slice(Math.max(0, match.start - 30), match.start)))
  const parts = content.flatMap(({ text: word }) => word.split('-')).length
  if (match.entry.clear && parts > 1 && content.length === 1 && (isAllCapitals(first.text) || first.text.split('-').every(isCapitalised))) return true
  if (match.entry.clear && content.length > 1) return !isNoName && capitals > 0 && (capitals > 1 || hasArticle || framed || content.length > 2 || content.every((word) => isCapitalised(word.text)))
  // “he wrote on Telegram”, “The Telegram channel”.
  if (/telegram$/i.test(text.slice(match.start, match.end)) && (!hasArticle || PLATFORM.test(text.slice(match.end + 1)))) return false
  if (goesOn || LONGER_NAME.test(before) || paragraph.kind === 'title' || paragraph.kind === 'heading') return false
  if (articleCapital) return capitals > 0 || framed
  return capitals > 0 && framed && (hasArticle || content.every((word) => isCapitalised(word.text)))
}

/** “MILLENNIUM has had access”: a name in capitals among words that have none. */
function isShouted(inside: readonly Word[], words: readonly Word[]): boolean {
  const [first] = inside
  if (!first || !inside.every(({ text }) => text.length > 2 && isAllCapitals(text))) return false
  const at = words.indexOf(first)
  return [words[at - 1], words[at + inside.length]].every((word) => word === undefined || !isAllCapitals(word.text))
}

function toMatch(match: PhraseMatch<NameRendering>, text: string): Match {
  const { name } = match.entry
  const matched = text.slice(match.start, match.end)
  const article = /^the /i.exec(matched)?.[0] ?? ''
  const full = article !== '' && TAKES_THE.test(name) ? article + name : name
  const { start, end, replacement } = smallestChange(matched, full)
  return {
    start: match.start + start,
    end: match.start + end,
    message: `“${matched}” is a word-for-word rendering of a name: ${name}.`,
    confidence: match.entry.clear ? 'certain' : 'likely',
    fixes: [{ action: 'replace', replacement }],
  }
}

/** Names that no list has: a determiner before a capitalised infinitive, a capital “The” where a medium is named. */
function byForm({ text, kind }: CheckedParagraph, { words, sourceLanguage }: CheckContext): Match[] {
  const language = sourceLanguage === null ? 'foreign' : LANGUAGE_NAMES[sourceLanguage]
  const found: Match[] = []
  for (const match of matchesIn(text, VERB_FORM)) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      message: `“${match[0]}” cannot be a name in English; it looks like a ${language} title translated word by word, which should stand in the original.`,
      fixes: [],
    })
  }
  if (kind === 'title' || kind === 'heading') return found
  for (const match of matchesIn(text, THE_FORM)) {
    const word = (match[1] ?? '').toLowerCase()
    if (ENGLISH_THE.has(word) || words?.isEnglish(word) === false) continue
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      message: `“${match[0]}” looks like the title of a ${language} medium translated word by word; it should stand in the original.`,
      confidence: 'perhaps',
      fixes: [],
    })
  }
  return found
}
