import type { ArticleIndex } from './article-index'
import type { NameList } from './names'

/** What kind of paragraph a text is. The title is a paragraph too: corrected, checked and exported once. */
export type ParagraphKind = 'title' | 'heading' | 'body' | 'listItem' | 'quotation'

/** The English that is being written. */
export type Locale = 'en-US' | 'en-CA' | 'en-GB'

/** The languages a machine translation may come from that Stet has lexicons for. */
export type SourceLanguage = 'fr' | 'es' | 'de' | 'it' | 'pt'

/** One paragraph as a check sees it: the present correction. */
export type CheckedParagraph = {
  readonly id: string
  readonly text: string
  readonly kind: ParagraphKind
  /** The paragraph continues the nearest earlier one that is not left out. */
  readonly joined?: boolean
  /** Not exported. Paragraphs that are left out are never checked and are not part of the index. */
  readonly leftOut?: boolean
  /** In a Markdown article, where marks stand alone in `text`; what they mark otherwise is not in it. */
  readonly strayMarks?: readonly { readonly start: number; readonly end: number }[]
}

/** How sure a check is. Calibrated on labelled articles: certain ones are right at least 19 times in 20. */
export type Confidence = 'certain' | 'likely' | 'perhaps'

/** What a fix does. `replace` replaces exactly the finding's span. */
export type Fix =
  | { readonly action: 'replace'; readonly replacement: string; readonly label?: string }
  /** Replaces this form wherever the article has it as a whole word. */
  | { readonly action: 'replaceEverywhere'; readonly replacement: string; readonly label?: string }
  /** Leaves the whole paragraph out of the clean text. */
  | { readonly action: 'leaveOut'; readonly label?: string }
  /** Joins the paragraph with the one before it; export puts one space between them. */
  | { readonly action: 'joinWithPrevious'; readonly label?: string }

/**
 * One place a check points at. `start` and `end` are half-open UTF-16 offsets into the paragraph's text:
 * `text.slice(start, end)` is what is meant.
 */
export type Match = {
  readonly start: number
  readonly end: number
  /** One sentence: what was found and what is expected. Plain text, quoting with “ ”. */
  readonly message: string
  /** How sure this match is, where it differs from the check's own confidence. */
  readonly confidence?: Confidence
  /** Best first; may be empty. */
  readonly fixes: readonly Fix[]
}

/** Look-ups in dictionaries that were loaded beforehand; synchronous and pure. */
export type WordLists = {
  /**
   * Whether the locale's English has this word, as written or lower-cased (inflected forms, possessives and compounds
   * of its words included). Without a locale: whether any English has it.
   */
  readonly isEnglish: (word: string, locale?: Locale) => boolean
  /** Whether the source language has this word, elided or hyphenated forms included; capitals do not count. */
  readonly isSource: (word: string) => boolean
  /** The English words one letter away (one missing, too many, wrong or two changed round). */
  readonly near: (word: string, locale?: Locale) => string[]
}

/** What a check may know beside the paragraph itself. */
export type CheckContext = {
  readonly locale: Locale
  /** Given by the editor, or guessed from the article's own text; `null` where nothing points to a language. */
  readonly sourceLanguage: SourceLanguage | null
  /** What is known of the whole article: names, repeated passages, quotation style, neighbours. */
  readonly article: ArticleIndex
  /** `null` where no dictionaries are loaded: checks that need them then find nothing. */
  readonly words: WordLists | null
  /** Names the editors have declared right, for this article and for the house. */
  readonly names: NameList
}

/** The kind of a finding, for counting, filtering and the shape of its underline. */
export type FindingKind =
  | 'foreign' // words or forms of the source language, literal names, source spellings
  | 'wording' // calques, grammar, wrong words
  | 'typography' // quotation marks, spacing, capitals, punctuation, numbers, invisible characters
  | 'structure' // broken paragraphs, duplicates, page residue, fragments
  | 'consistency' // one name in several forms
  | 'spelling'

/**
 * One rule that looks for one kind of machine-translation residue. A pure function of a paragraph and its
 * article's context; it cannot fail. One file per check, and the file's name is the check's id: the registry
 * stamps it, a check never writes its own id.
 */
export type Check = {
  /** A few words for lists and filters, e.g. “Words run together”. */
  readonly label: string
  /** One sentence for the list of checks in README and in the interface. */
  readonly description: string
  readonly kind: FindingKind
  /** The confidence of matches that name none. */
  readonly confidence: Confidence
  /** `find` returns matches in any order; the runner sorts, stamps and removes what is let stand. */
  readonly find: (paragraph: CheckedParagraph, context: CheckContext) => readonly Match[]
}

/** A match, stamped by the runner with what belongs to its check. */
export type Finding = Omit<Match, 'confidence'> & {
  readonly check: string
  readonly kind: FindingKind
  readonly confidence: Confidence
  readonly paragraphId: string
}
