import { IT_GLOSSARY } from './glossary'

/** The Italian words that Stet knows: no free word list of the language may be used (they are GPL). In lower case. */
export const IT_WORDS: ReadonlySet<string> = new Set([...IT_GLOSSARY.functionWords.split(' '), ...Object.keys(IT_GLOSSARY.words)])
