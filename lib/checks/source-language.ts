import type { ArticleIndex, SourceEvidence } from './article-index'
import type { CheckedParagraph, SourceLanguage } from './check'
import { ENGLISH_SUPPLEMENT } from './lexicons/en/supplement'
import { PEOPLE, PLACES } from './lexicons/exonyms'
import { FUNCTION_WORDS, SOURCE_LANGUAGES } from './lexicons/glossaries'
import { renderingsOf } from './lexicons/literal-names'
import { phrasesOf } from './lexicons/phrases'
import { readingOf } from './reading'
import { matchesIn } from '../text/search'
import { isAllCapitals, isCapitalised, type Word } from '../text/words'

/** Below this the text is taken for English prose that nobody translated. */
const ENOUGH = 1.5

/** A few words in quotation marks may be quoted in their own language: they say nothing of the text around them. */
const SHORT_QUOTATION = /[“"«][^“”"«»]{1,40}[”"»]/gu

/** Words that one of the languages has as a function word, no other has, and English does not know. */
const TELLING = new Map<string, SourceLanguage>()
for (const language of SOURCE_LANGUAGES) {
  for (const word of FUNCTION_WORDS[language]) {
    const shared = SOURCE_LANGUAGES.some((other) => other !== language && FUNCTION_WORDS[other].has(word))
    if (!shared && word.length > 2) TELLING.set(word, language)
  }
}
/** Of those, what English text or foreign names have too. */
for (const word of 'pour tout fait plus comme mine wen der den dem des das von vom zum zur uns ist die war hat bin man also mit auf aus bei los las uno una con per del della dello dei degli una che nei nel sui sur dans son mes ses tes car est ont mais quand serait pas entre hors vers fault vice due fur für über gab will was wer wie durch was tag sans note notre moi elle lui que qui quoi none come fare dove sera cos mai via sulla dalla solo stato prima noi voi loro era fra tra sim sem sob uma num pela pelo todo toda dos fora mal assim tudo hasta otro otra uno esta este donde puede desde sino pero bajo soy'.split(' ')) TELLING.delete(word)

/** Marks and forms of one language, with what each is worth. */
const FORMS: readonly (readonly [SourceLanguage, RegExp, number])[] = [
  ['fr', /(?<![\p{L}’'])(?:[dlnsjcm]|qu)[’'](?=\p{Ll}{3})(?!accord|oeuvre|œuvre|état|être|etat|etre|affaires|oeil|œil)/gu, 1],
  ['fr', /[.!?…] ?[   ]»|« /g, 1.5],
  ['fr', /\b(?:M\. \p{Lu}\p{Ll}{2,}|Mme \p{Lu}|Mlle \p{Lu})/gu, 0.7],
  ['fr', /\bfranco-\p{Ll}+ais(?:e|es)?\b/gu, 1.5],
  ['fr', /\p{N} \p{N}{3} (?:euros|dollars)/gu, 1],
  ['fr', /\b(?:To see in video|Read also|joined by telephone|plays the card of|on the waves of|the Hexagon|in the columns of|the prefect|the gendarmes|put under examination|judicial investigation opened)\b/giu, 0.7],
  ['fr', /[”"],? (?:explains|believes|deplores|laments|underlines|declares|confides|estimates|tackles|slips|recalls|regrets|insists|assures)\b/giu, 0.35],
  ['es', /[¿¡]/g, 2],
  ['es', /\b(?:The also \p{Ll}+|in statements to|in declarations to|has assured|has indicated that|this (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|the mayoress|does not discard|the Executive|has pointed out|for his part|the Government of)\b/gu, 0.35],
  ['es', /\b\p{Lu}\p{L}*(?:ñ\p{L}+|ez|ción|ía) /gu, 0.05],
  ['de', /„/g, 2],
  ['de', /[”"“],? so (?:the|\p{Lu}\p{Ll}+) /gu, 2],
  ['de', /\p{Ll}:(?:inside|innen)\b/gu, 2],
  ['de', /\b(?:according to information of|small request|district administrator|traffic light coalition|the Greens|managing director|transport political|must himself|state premier|the Union faction)\b/giu, 0.5],
  ['de', /[äöüß]/giu, 0.08],
  ['pt', /[ãõ]/giu, 0.12],
  ['pt', /\b(?:R\$ ?\p{N}|\p{N}+ thousand reais|the mayor of the city hall|the prefecture of (?:São|Rio|Belo|Porto)|City Council of (?:Lisbon|Porto)|Chamber of (?:Lisbon|Porto|Sintra))/giu, 1],
  ['it', /\b\p{Lu}\p{L}+(?:etti|ucci|ini|elli|acci|azzo|one) /gu, 0.04],
  ['it', /\b(?:the premier|the undersecretary|the procura|the carabinieri|the councillor for|the Region of|the Municipality of|the mayor of (?:Rome|Milan|Naples|Turin))\b/giu, 0.3],
]

const STATED: Readonly<Record<string, SourceLanguage>> = { French: 'fr', Spanish: 'es', German: 'de', Italian: 'it', Portuguese: 'pt' }

/**
 * What one paragraph says about the language the article was translated from, its stock phrases apart. Residue speaks
 * loudest (foreign function words, marks, literal names); names of people and places only tip the balance.
 */
export function sourceEvidence(paragraph: CheckedParagraph): SourceEvidence {
  const { text, words } = withoutQuotations(paragraph)
  const evidence: Partial<Record<SourceLanguage, number>> = {}
  const add = (language: SourceLanguage, weight: number) => {
    evidence[language] = (evidence[language] ?? 0) + weight
  }
  words.forEach((word, i) => {
    if (isCapitalised(word.text)) {
      if (!isAllCapitals(word.text)) for (const language of spelledIn(word.text.replace(/['’]s$/, ''))) add(language, 0.5)
      return
    }
    for (const [language, weight] of accentsOf(word.text)) add(language, weight)
    const language = TELLING.get(word.folded)
    if (language === undefined || isCapitalised(words[i - 1]?.text ?? '') || isCapitalised(words[i + 1]?.text ?? '')) return
    add(language, 0.6)
  })
  for (const [language, form, weight] of FORMS) {
    const count = matchesIn(text, form).length
    if (count > 0) add(language, Math.min(count, 6) * weight)
  }
  const stated = /\b(?:translated from|original(?: source)? in|originally published in)(?: the)? (French|Spanish|German|Italian|Portuguese)\b/i.exec(text)?.[1]
  if (stated) add(STATED[stated.slice(0, 1).toUpperCase() + stated.slice(1).toLowerCase()] ?? 'fr', 6)
  for (const language of SOURCE_LANGUAGES) {
    const clear = renderingsOf(language)
      .find(text, words)
      .filter(({ entry, start, end }) => entry.clear && /\p{Lu}\p{Ll}/u.test(text.slice(start, end).replace(/^the /i, '')))
    if (clear.length > 0) add(language, clear.length * 0.8)
  }
  return evidence
}

/** The languages that spell a name so and English otherwise; a spelling that several share says little. */
const SPELLINGS = new Map<string, SourceLanguage[]>()
for (const language of SOURCE_LANGUAGES) {
  for (const form of [...Object.keys(PLACES[language]), ...Object.keys(PEOPLE[language])]) {
    if (!form.includes(' ')) SPELLINGS.set(form, [...(SPELLINGS.get(form) ?? []), language])
  }
}

function spelledIn(form: string): readonly SourceLanguage[] {
  return SPELLINGS.get(form) ?? []
}

/** What the accents of a word in lower case say, unless English has borrowed the word. */
function accentsOf(word: string): readonly (readonly [SourceLanguage, number])[] {
  if (/^[ -~’]*$/.test(word) || ENGLISH_SUPPLEMENT.has(word)) return []
  return ACCENTS.flatMap(([language, letters, weight]) => (letters.test(word) ? [[language, weight] as const] : []))
}

const ACCENTS: readonly (readonly [SourceLanguage, RegExp, number])[] = [
  ['fr', /[èêëàâçùûîïôœé]/, 0.7],
  ['es', /[ñáíóúé]/, 0.7],
  ['de', /[äöüß]/, 0.7],
  ['it', /[àèìòù]/, 0.6],
  ['pt', /[ãõâêôçáíóúàé]/, 0.6],
]

/** A paragraph without its short quotations: blanks in their place. */
function withoutQuotations(paragraph: CheckedParagraph): { readonly text: string; readonly words: readonly Word[] } {
  const text = paragraph.text.replace(SHORT_QUOTATION, (quotation) => ' '.repeat(quotation.length))
  return { text, words: readingOf(paragraph).words.filter(({ start }) => text[start] !== ' ') }
}

/** What the stock phrases of a language, as a machine renders them, say for it. */
function phraseEvidence(paragraphs: readonly CheckedParagraph[], language: SourceLanguage): number {
  let weight = 0
  for (const paragraph of paragraphs) {
    if (paragraph.leftOut) continue
    const { text, words } = withoutQuotations(paragraph)
    for (const { entry } of phrasesOf(language).find(text, words)) {
      if (entry.confidence !== 'perhaps') weight += entry.confidence === 'certain' ? 0.7 : 0.3
    }
  }
  return weight
}

type Ranked = { readonly language: SourceLanguage; readonly weight: number }

/** With this much evidence, and this many times as much as for the next, a language is known without its phrases. */
const PLENTY = 4
const FAR_AHEAD = 2.5

/** The language that names, marks and forms settle without the phrases; `null` where they do not. */
export function clearSourceLanguage(article: ArticleIndex): SourceLanguage | null {
  const [first, next] = ranked((language) => article.evidence(language))
  return first && first.weight >= PLENTY && first.weight >= (next?.weight ?? 0) * FAR_AHEAD ? first.language : null
}

/**
 * The language with the most evidence; `null` where no language has enough, or two have as much. The lexicons of
 * phrases, which take a while to read, are asked only where the rest does not settle it.
 */
export function guessSourceLanguage(article: ArticleIndex): SourceLanguage | null {
  const clear = clearSourceLanguage(article)
  if (clear !== null) return clear
  const [best, second] = ranked((language) => article.evidence(language) + phraseEvidence(article.paragraphs, language))
  if (!best || best.weight < ENOUGH || best.weight < (second?.weight ?? 0) * 1.3) return null
  return best.language
}

function ranked(weightOf: (language: SourceLanguage) => number): readonly Ranked[] {
  return SOURCE_LANGUAGES.map((language) => ({ language, weight: weightOf(language) })).toSorted((a, b) => b.weight - a.weight)
}
