/** What the patterns of word order have in common. */

/** Where a sentence begins, also after a colon or an opening quotation mark: for looking back. */
export const SENTENCE = '(?:^|[.!?…][”"»)’]? |\\n|: ?[“"]?|[“"„] ?)'
/** The sentence ends as no question: for looking ahead. */
export const STATEMENT = '(?![^.!]*\\?)'
