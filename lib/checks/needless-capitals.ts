import type { Check, CheckContext, CheckedParagraph, Match } from './check'
import { DAYS_AND_MONTHS, PEOPLES_AND_LANGUAGES, PLACES } from './lexicons/en/always-capitalised'
import { readingOf } from './reading'
import { capitalisedSequences, type CapitalisedSequence } from '../text/capitalised-sequences'
import { matchesIn } from '../text/search'
import { isCapitalised, type Word } from '../text/words'

export const needlessCapitals: Check = {
  label: 'Needless capitals',
  description: 'Capitals of the source language on common nouns: “the State” of French and Spanish, every noun of German.',
  kind: 'typography',
  confidence: 'likely',
  find: (paragraph, context) => {
    if (context.sourceLanguage === null || paragraph.kind === 'title' || paragraph.kind === 'heading') return []
    return [...theState(paragraph), ...(context.sourceLanguage === 'de' ? germanNouns(paragraph, context) : [])]
  },
}

const decapitalised = (start: number, word: string, reason: string): Match => ({
  start,
  end: start + word.length,
  message: `“${word}” has a capital as in ${reason}; expected “${word.toLowerCase()}”.`,
  fixes: [{ action: 'replace', replacement: word.toLowerCase() }],
})

/** Not “the State of Texas”, “the State Department”, “the Islamic State”. */
const STATE = /(?<=\b(?:the|The|a|by|each|every|our|welfare|French|Spanish|Italian|Portuguese) )(State|Nation)(?=[ ,.;:?!)’'”]|$)(?! (?:of|Department|Council|Duma|Attorney|Fair|House|Senate|Capitol|University|\p{Lu}))/gu

function theState({ text }: CheckedParagraph): Match[] {
  return matchesIn(text, STATE).map((match) => decapitalised(match.index, match[0], 'the source language'))
}

/** Institutions that English writes with a capital when they are meant as such. */
const INSTITUTIONS = new Set(
  ('government state parliament senate house chamber congress council court constitution president chancellor minister ministry cabinet commission ' +
    'union alliance church pope bible crown internet earth sun moon left right greens liberals conservatives democrats republicans socialists ' +
    'party bank treasury army navy air force games cup league championship museum university academy institute foundation federation fund ' +
    'world mirror picture time star post globe federal national european central east west north south free basic law').split(' '),
)
/** Words with a capital of their own, those that are common words in lower case too. */
const NAMES = new Set([
  ...[...DAYS_AND_MONTHS, ...PEOPLES_AND_LANGUAGES, ...PLACES].map((name) => name.toLowerCase()),
  ...('march may august polish turkey china chad jordan nice reading cork bath java panama guinea jersey cologne champagne hamburg frankfurt berlin ' +
    'bundestag bundesrat bundesliga bundeswehr bundesbank landtag reichstag oktoberfest wehrmacht autobahn kaiser wolves eagles foxes bulls bears giants rangers ' +
    'catholic orthodox muslim nazi nazis olympics paralympics euro reddit twitter facebook google amazon windows covid apple intel dell ford ' +
    'shell orange oracle yahoo blackberry blizzard volkswagen oxford cambridge louvre kremlin pentagon soviet aids eurozone sterling exchequer commonwealth queen prince ' +
    'royal corona stasi trump biden obama bush clinton bruins clippers celtics lakers yankees crusaders grail lords commons labour arctic antarctic swede swedes premiership brexit telegram duma allied marine marines skulls states worlds futures valleys pole poles arsenal tigers magpies ospreys warriors wallabies wasps cubs sharks ' +
    'panthers patriots raiders rockets hornets bulldogs saracens bees hawks bishop uber airbus boeing fiat hilton savoy sterling conservative democrat democratic republican lions spurs saints reds blues gunners dragons falcons guardian times independent telegraph ' +
    'herald mail nature titanic oasis renaissance western eastern southern northern midlands alpine ulster roman mafia bush noel century tories nations greens').split(' '),
])
const ARTICLES = /^(?:the|a|an|this|these|those|every|each|its|his|her|their|our|no)$/
/** Before a plural they count things, not a team or a party whose name is one of these words. */
const COUNTS = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|few)$/
const DETERMINERS = /^(?:the|a|an|this|that|these|those|every|each|some|many|its|his|her|their|our|no|all|of|in|with|for|from|by|and|on|at|after|before|since|without|under|to|as|two|three|four|five|six|seven|eight|nine|ten|several|more|many|few|other)$/

const ABSTRACT = /(?:[st]ion|ment|ness|ity|[ae]nce|[ae]ncy|ship|hood|dom|ism|ing|ure|cy|ty)s?$/

/** A single capitalised word of the dictionary between words in lower case. */
function germanNouns(paragraph: CheckedParagraph, { words: lists, locale, article, names }: CheckContext): Match[] {
  if (!lists) return []
  const { words, sentences } = readingOf(paragraph)
  const starts = new Set(sentences.map((sentence) => sentence.start))
  const { text } = paragraph
  const namesOfSeveral = capitalisedSequences(text, words, sentences).filter(isName)
  return words.flatMap((word, i) => {
    if (namesOfSeveral.some(({ start, end }) => start <= word.start && word.end <= end)) return []
    const before = words[i - 1]
    const after = words[i + 1]
    if (!before || starts.has(word.start) || !isCapitalised(word.text) || !/^\p{Lu}\p{Ll}{3,}$/u.test(word.text)) return []
    if ((isCapitalised(before.text) && !DETERMINERS.test(before.folded)) || text.slice(before.end, word.start) !== ' ') return []
    if (after && !isLowerNext(text, word, after)) return []
    const lower = word.text.toLowerCase()
    if (INSTITUTIONS.has(lower) || NAMES.has(lower) || names.has(word.text) || !lists.isEnglish(lower, locale)) return []
    // A name: the article has it elsewhere too, and never in lower case (“the Budget”, “the Tigers”, “Frost”).
    if (article.forms.count(lower, word.text) > 1 && article.forms.count(lower, lower) === 0) return []
    // “Touching the Void”, “Bob the Builder”: in the middle of a sentence the capital before the article begins a title.
    const opening = words[i - 2]
    if (opening && isCapitalised(opening.text) && !starts.has(opening.start) && text.slice(opening.end, before.start) === ' ') return []
    // “from Arsenal”, “the comedy Sideways”: without an article only what no name is, an abstract noun.
    const isCounted = COUNTS.test(before.folded) && lower.endsWith('s')
    if (!ARTICLES.test(before.folded) && !isCounted && !(DETERMINERS.test(before.folded) && ABSTRACT.test(lower))) return []
    return [decapitalised(word.start, word.text, 'German')]
  })
}

/** “Chamber of Industry and Commerce”, but not “The Citizens” at the start of a sentence. */
function isName({ text, first }: CapitalisedSequence): boolean {
  const capitals = text.split(/[ \u00a0]/).filter((word) => /^\p{Lu}/u.test(word))
  return capitals.length > (first && DETERMINERS.test((capitals[0] ?? '').toLowerCase()) ? 2 : 1)
}

function isLowerNext(text: string, word: Word, after: Word): boolean {
  const gap = text.slice(word.end, after.start)
  return gap !== ' ' ? /^[,.;:?!)]/.test(gap) : /^\p{Ll}/u.test(after.text)
}
