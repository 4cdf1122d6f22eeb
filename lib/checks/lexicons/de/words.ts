import { DE_GLOSSARY } from './glossary'

/** The German words that Stet knows: no free word list of the language may be used (the usual ones are GPL). In lower case. */
export const DE_WORDS: ReadonlySet<string> = new Set([...DE_GLOSSARY.functionWords.split(' '), ...Object.keys(DE_GLOSSARY.words)])
