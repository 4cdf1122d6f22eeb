/** Names as the source language spells them, and as English does. Capitals count. Names that are alike, or English words, are left out. */
export type Exonyms = Readonly<Record<string, string>>
