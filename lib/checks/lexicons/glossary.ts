/** The words of a source language that are met untranslated. */
export type Glossary = {
  /** The closed classes and the most frequent verb forms, divided by spaces, without apostrophes. */
  readonly functionWords: string
  /** Words of news prose in lower case (German nouns too), with the English that an editor would put, or several divided by “ / ”, likeliest first. */
  readonly words: Readonly<Record<string, string>>
  /** Words that English dictionaries have and English prose hardly ever does, divided by spaces. */
  readonly unlikelyEnglish: string
}
