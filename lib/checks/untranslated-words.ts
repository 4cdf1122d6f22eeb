import type { Check, CheckContext, CheckedParagraph, Confidence, Fix, Locale, Match, SourceLanguage } from './check'
import { belongsToName, ELIDED, mayHoldForeign, runsOf, standsAmongEnglish, tokensOf, type Run, type Token } from './foreign-runs'
import { FUNCTION_WORDS, GLOSSARIES, LANGUAGE_NAMES } from './lexicons/glossaries'
import { isMadeOfEnglish } from './made-of-english'
import { capitalise, isAllCapitals, isCapitalised } from '../text/words'

export const untranslatedWords: Check = {
  label: 'Untranslated words',
  description: 'Finds words of the source language that were left in the text (“in that Sens”, “12 million d’euros”), but not names and loan words.',
  kind: 'foreign',
  confidence: 'likely',
  find(paragraph, context) {
    const { words, sourceLanguage } = context
    if (!words || sourceLanguage === null || !mayHoldForeign(paragraph, words, sourceLanguage)) return []
    const tokens = tokensOf(paragraph, context)
    const runs = runsOf(tokens, paragraph.text).flatMap((run) => describe(run, tokens, paragraph, context) ?? [])
    const unknown = tokens.flatMap((token) => (isHalfTranslated(token, paragraph.text, context) ? [unknownWord(token, sourceLanguage)] : []))
    return [...runs, ...unknown.filter((match) => !runs.some((run) => run.start < match.end && match.start < run.end))]
  },
}

/** Words of the sciences and the arts, made from Greek and Latin: too many for any dictionary. */
const LEARNED =
  /^(?:cardio|neuro|psycho|gastro|immuno|thermo|paleo|archaeo|ethno|socio|macro|meta|hyper|hypo|poly|mono|tri|quadri)|(?:graph(?:y|ies|ic|er|ers)|log(?:y|ies|ist|ists|ical)|metr(?:y|ic|ical)|path(?:y|ic)|scop(?:y|ic)|phobi[ac]|philia|philes?|cracy|crats?|ectomy|itis|oids?|osis|emia|aceous|iform|ology|genic|genesis|cides?|saurs?|virus|viruses)$/u

/** A word that neither language has and that looks like no slip: the machine put an English ending on it, or left it (“inconformed”, “huachicoleo”). */
function isHalfTranslated({ text: form, start, end, sort, borrowed }: Token, text: string, { words, article, names }: CheckContext): boolean {
  if (!words || sort !== 'english' || borrowed || words.isEnglish(form) || !/^\p{Ll}{5,}$/u.test(form) || names.has(form)) return false
  if (/[@#/._-]$/.test(text.slice(Math.max(0, start - 1), start)) || /^(?:[@/_-]|\.\p{L})/u.test(text.slice(end, end + 2))) return false
  if (article.forms.total(form) > A_TERM) return false
  if (LEARNED.test(form) || isMadeOfEnglish(form, words)) return false
  const near = words.near(form)
  return near.length === 0 || near.length > TOO_MANY_SLIPS
}

/** A word used more often than this is the article's own term. */
const A_TERM = 1
/** With up to so many candidates the word is a slip, for the check of spelling to explain. */
const TOO_MANY_SLIPS = 3

function unknownWord({ start, end, text }: Token, language: SourceLanguage): Match {
  return {
    start,
    end,
    message: `“${text}” is in no English dictionary; it looks like ${LANGUAGE_NAMES[language]} half translated.`,
    fixes: [],
  }
}

function describe(run: Run, tokens: readonly Token[], paragraph: CheckedParagraph, context: CheckContext): Match | null {
  const { text } = paragraph
  const inside = tokens.slice(run.first, run.last + 1)
  const foreign = inside.filter((token) => token.sort === 'foreign')
  const language = context.sourceLanguage
  if (language === null || belongsToName(run, tokens, text)) return null
  if (foreign.length === 1 && isTown(foreign[0], text)) return null
  if (foreign.length === 1 && isName(foreign[0], tokens[run.last + 1], text, context)) return null
  const content = foreign.filter((token) => !FUNCTION_WORDS[language].has(token.folded))
  const elided = foreign.some((token) => ELIDED.test(token.text))
  if (content.length === 0 && !elided && foreign.length < 3 && !standsAmongEnglish(run, tokens, text)) return null

  const span = widened(run, tokens, text)
  const quoted = /["“«„‘]\s?$/u.test(text.slice(0, span.start)) && /^[,.]?\s?["”»“’]/u.test(text.slice(span.end))
  if (quoted && inside.length <= 2) return null
  const found = text.slice(span.start, span.end)
  const fixes = fixesFor(found, inside, context)
  const [first] = fixes
  const expected = first?.action === 'replace' ? `“${first.replacement}”` : 'English'
  return {
    ...span,
    message: `“${found}” is ${LANGUAGE_NAMES[language]} that was left untranslated; ${expected} is expected.`,
    confidence: confidenceOf(foreign.length, content.length, quoted),
    fixes,
  }
}

/** German words that are towns too: “in the Hof district”, “the city of Essen”. */
const TOWNS = /^(?:hof|essen|halle|zug|weiden|singen|baden|bergen|bad|siegen|hamm|ahlen|hagen)$/

/** Without an article of its own, such a word is the town. */
function isTown(only: Token | undefined, text: string): boolean {
  if (!only || !isCapitalised(only.text) || !TOWNS.test(only.folded)) return false
  return !/(?<!\p{L})(?:the|an?|his|her|its|their|this)\s$/iu.test(text.slice(Math.max(0, only.start - 6), only.start)) || /^ (?:district|area|region|county|police|city|town)(?!\p{L})/u.test(text.slice(only.end, only.end + 10))
}

/** A lone capitalised word that opens a sentence is a name, unless the lexicon has it or it is a German noun before something else. */
function isName(only: Token | undefined, next: Token | undefined, text: string, { sourceLanguage, words }: CheckContext): boolean {
  if (!only || !isCapitalised(only.text) || isAllCapitals(only.text) || !/(?:^|[.!?…]["”’»]? |[“«„"])$/u.test(text.slice(Math.max(0, only.start - 3), only.start))) return false
  const gap = next ? text.slice(only.end, next.start) : ''
  if (sourceLanguage !== null && words?.isEnglish(only.text) === false && isKnown(only.folded, sourceLanguage)) return gap === ' ' && isCapitalised(next?.text ?? '')
  return sourceLanguage !== 'de' || gap !== ' '
}

function isKnown(word: string, language: SourceLanguage): boolean {
  return Object.hasOwn(GLOSSARIES[language].words, word) || FUNCTION_WORDS[language].has(word)
}

function confidenceOf(foreign: number, content: number, quoted: boolean): Confidence {
  if (quoted) return 'perhaps'
  return foreign >= 3 || content >= 2 ? 'certain' : 'likely'
}

const PAIRS: Readonly<Record<string, string>> = { '[': ']', '(': ')', '«': '»', '“': '”', '„': '“', '"': '"' }

/** With the brackets or marks that enclose exactly the run, and with the number before “d’euros”. */
function widened(run: Run, tokens: readonly Token[], text: string): { start: number; end: number } {
  let start = tokens[run.first]?.start ?? 0
  const end = tokens[run.last]?.end ?? 0
  const amount = /\p{N}[\p{N}.,  ]{0,15}(?:millions?|billions?|thousands?|trillions?) $/u.exec(text.slice(Math.max(0, start - 40), start))
  if (amount && /^d['’]|^de /u.test(text.slice(start, end))) start -= amount[0].length
  const closing = PAIRS[text[start - 1] ?? '']
  if (closing === ']' || closing === ')') {
    // “[après une longue interruption]”: what is English too belongs to the bracket all the same.
    const close = text.indexOf(closing, end)
    const rest = tokens.slice(run.last + 1).filter((token) => token.start < close)
    if (close >= 0 && close - end < LONGEST_REST && rest.every((token) => token.sort === 'either')) return { start: start - 1, end: close + 1 }
  }
  return { start, end }
}

/** UTF-16 units that a bracket may go on after its last word that is foreign for certain. */
const LONGEST_REST = 60

const CURRENCIES: Readonly<Record<string, string>> = { euro: '€', dollar: '$', livre: '£', libra: '£' }

function fixesFor(found: string, inside: readonly Token[], { sourceLanguage, locale }: CheckContext): Fix[] {
  const money = /^(\p{N}[\p{N}., ]*?) (millions?|billions?|trillions?|thousands?) d(?:e |['’])(\p{L}+?)s?$/u.exec(found)
  const sign = CURRENCIES[money?.[3]?.toLowerCase() ?? '']
  if (money && sign) return [{ action: 'replace', replacement: `${sign}${money[1]?.trim()} ${money[2]?.replace(/s$/, '')}` }]
  const [only] = inside
  if (sourceLanguage === null || inside.length !== 1 || !only) return []
  const elided = ELIDED.exec(only.text)
  const word = (elided?.[1] ?? only.folded).toLowerCase()
  const before = elided && /^d/i.test(only.text) ? 'of ' : ''
  // German nouns have a capital anywhere: only one that opens a sentence is kept.
  const capital = only.opens && isCapitalised(only.text)
  return lookUp(word, sourceLanguage, locale).map((english) => ({ action: 'replace', replacement: capital ? capitalise(before + english) : before + english }))
}

const COMPOUND_HEADS: Readonly<Record<string, string>> = {
  franco: 'Franco', anglo: 'Anglo', russo: 'Russo', sino: 'Sino', luso: 'Luso', euro: 'Euro', afro: 'Afro', germano: 'German', italo: 'Italian', ítalo: 'Italian', hispano: 'Hispano', vice: 'vice',
}

/** What the word can be in English, likeliest first; nationalities are also put together (“franco-polonais”: “Franco-Polish”). */
function lookUp(word: string, language: SourceLanguage, locale: Locale): readonly string[] {
  const { words } = GLOSSARIES[language]
  const english = Object.hasOwn(words, word) ? words[word] : undefined
  if (english !== undefined) return english.split(' / ').map((sense) => (locale === 'en-US' ? sense : (BRITISH[sense] ?? sense)))
  const [head = '', tail = '', more] = word.split('-')
  const translatedHead = Object.hasOwn(COMPOUND_HEADS, head) ? COMPOUND_HEADS[head] : undefined
  const translatedTail = Object.hasOwn(words, tail) ? words[tail] : undefined
  return translatedHead && translatedTail && more === undefined ? [`${translatedHead}-${translatedTail}`] : []
}

const BRITISH: Readonly<Record<string, string>> = {
  truck: 'lorry', trucks: 'lorries', 'truck driver': 'lorry driver', 'truck drivers': 'lorry drivers', neighbor: 'neighbour', neighbors: 'neighbours', neighborhood: 'neighbourhood', neighborhoods: 'neighbourhoods', behavior: 'behaviour', defense: 'defence', 'defense lawyer': 'defence lawyer', labor: 'labour', check: 'cheque', program: 'programme', highway: 'motorway', highways: 'motorways', gasoline: 'petrol', 'gas station': 'petrol station', elevator: 'lift', trash: 'rubbish', sidewalk: 'pavement', traveler: 'traveller', travelers: 'travellers', downtown: 'city centre', 'parking lot': 'car park', principal: 'head teacher',
}
