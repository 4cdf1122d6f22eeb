import type { Match } from './check'
import { COUNTRIES } from './lexicons/en/places-without-article'
import { ADJECTIVE, ADVERB, ARTICLE, BE, CONJUNCTION, HAVE, isJoined, MODAL, NAME, NOUN, PAST, PREPOSITION, THIRD, type Classed } from './word-classes'
import { capitalise } from '../text/words'

/** Titles, which English puts before a name without an article. */
const TITLES = /^(?:president|professor|doctor|judge|mayor|minister|senator|deputy|councilor|councillor|councilman|commissioner|chancellor|governor|prefect|general|colonel|captain|lieutenant|sergeant|inspector|bishop|archbishop|cardinal|pope|king|queen|prince|princess|delegate|prosecutor|ambassador|secretary|vice-president|magistrate|coach|ex-president|ex-minister|ex-mayor|deputy-mayor|congressman)$/
/** Callings, which may have an article before a name in full: “the actor Jean Reno”. */
const CALLINGS = /^(?:lawyer|journalist|writer|actor|actress|singer|player|footballer|striker|historian|economist|sociologist|philosopher|architect|painter|director|filmmaker|engineer|farmer|businessman|expert|researcher|psychologist|psychiatrist|poet|novelist|policeman|banker|entrepreneur|trainer|goalkeeper|midfielder|defender|cyclist|pilot|driver|tenor|soprano|conductor|attorney|notary|surgeon|nurse|teacher|deputy|spokesman|spokeswoman|presenter|winger|referee)$/
const COUNTRY = new Set(COUNTRIES.filter((name) => /^\p{L}+$/u.test(name)).map((name) => name.toLowerCase()))

/** “the president Macron”, “the lawyer Rossi”. */
export function articlesBeforeTitles(classed: Classed): Match[] {
  const { text, words, classes, joined } = classed
  const matches: Match[] = []
  for (let i = 0; i + 2 < words.length; i++) {
    if (words[i]!.folded !== 'the' || !isJoined(classed, i, i + 2) || !(classes[i + 2]! & NAME) || classes[i + 1]! & NAME) continue
    const title = words[i + 1]!
    let last = i + 2
    while (joined[last + 1] && classes[last + 1]! & NAME) last++
    const isTitle = TITLES.test(title.folded)
    if (!isTitle && !(CALLINGS.test(title.folded) && last === i + 2)) continue
    const name = words[i + 2]!.text
    if (/[’']s?$/.test(words[last]!.text) || /^\p{Lu}+$/u.test(name) || last > i + 5) continue
    const next = joined[last + 1] ? (classes[last + 1] ?? 0) : CONJUNCTION
    if (next & NOUN && !(next & (THIRD | PAST))) continue
    const span = { start: words[i]!.start, end: title.end }
    const replacement = isTitle ? capitalise(title.text) : title.text
    matches.push(toMatch(span, text, replacement))
  }
  return matches
}

/** “the Italy won”, “left for the Canada”. */
export function articlesBeforeCountries(classed: Classed): Match[] {
  const { text, words, classes, joined } = classed
  const matches: Match[] = []
  for (let i = 0; i + 1 < words.length; i++) {
    if (words[i]!.folded !== 'the' || !joined[i + 1] || !COUNTRY.has(words[i + 1]!.folded) || !/^\p{Lu}/u.test(words[i + 1]!.text)) continue
    const next = joined[i + 2] ? (classes[i + 2] ?? 0) : CONJUNCTION
    if (words[i + 2] && joined[i + 2] && (words[i + 2]!.folded === 'of' || !(next & (PREPOSITION | CONJUNCTION | BE | HAVE | MODAL | THIRD | PAST | ADVERB | ARTICLE)) || next & (NOUN | ADJECTIVE))) continue
    if (/^(?: ?[/&]|[-–])/.test(text.slice(words[i + 1]!.end)) || (words[i + 2]?.folded === 'and' && classes[i + 3]! & NAME)) continue
    matches.push(toMatch({ start: words[i]!.start, end: words[i + 1]!.end }, text, words[i + 1]!.text))
  }
  return matches
}

function toMatch({ start, end }: { start: number; end: number }, text: string, replacement: string): Match {
  return { start, end, message: `“${text.slice(start, end)}” has no article here in English; expected “${replacement}”.`, fixes: [{ action: 'replace', replacement }] }
}
