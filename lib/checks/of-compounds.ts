import type { Check, Match } from './check'
import { OF_COMPOUNDS } from './lexicons/any/of-compounds'
import { PLURALS, pluralOf } from './lexicons/en/nouns'
import { classedOf, GERUND, NAME, NOUN, PARTICIPLE, PAST, PREPOSITION, THIRD, type Classed } from './word-classes'
import { capitalise, isCapitalised } from '../text/words'

/** What English has for a head with one word after “of”. */
type Compound = { readonly whole: boolean; readonly text: string }

/** By what stands after “of” (one or two words), then by head, singular and plural. */
const COMPOUNDS = new Map<string, Map<string, Compound>>()

const singularOf = (noun: string): string => PLURALS.get(noun) ?? (noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : /(?:ch|sh|x|ss)es$/.test(noun) ? noun.slice(0, -2) : /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun)

for (const { of, heads, the, plural } of OF_COMPOUNDS) {
  for (const modifier of of.split('|')) {
    const bare = modifier.replace(/^the /, '')
    for (const key of the ? [modifier.toLowerCase(), `the ${modifier.toLowerCase()}`] : [modifier.toLowerCase()]) {
      const compounds = COMPOUNDS.get(key) ?? new Map<string, Compound>()
      COMPOUNDS.set(key, compounds)
      for (const group of heads.split('; ')) {
        const [english = '', names = ''] = group.split(': ')
        const text = english.replace(/^=/, '').replace('$', modifier).replace('^', bare).replace('#', singularOf(bare))
        const whole = english.startsWith('=')
        for (const head of names.split(' ')) {
          if (!plural && !compounds.has(head)) compounds.set(head, { whole, text })
          const many = pluralOf(head)
          if (!compounds.has(many)) compounds.set(many, { whole, text: whole ? inPlural(text) : text })
        }
      }
    }
  }
}

/** A compound in the plural: its last noun, or the one before “of” or “in”. */
function inPlural(compound: string): string {
  const [, head = '', rest = ''] = /^(.*?)((?: of | in |-in-).*)?$/.exec(compound) ?? []
  const words = head.split(' ')
  const last = words.pop() ?? ''
  const isCounted = !/^(?:police|trafficking|use|peddling|power|emergency|men|women|years|turnout|brigade)$/.test(last)
  return [...words, isCounted && !last.endsWith('s') ? pluralOf(last) : last].join(' ') + rest
}

const startsWithVowel = (text: string): boolean => /^[aeiou]/i.test(text) && !/^(?:eu|uni|use|u[A-Z])/i.test(text)

/** Whether the phrase ends with the word at `at`: no noun that it would belong to follows. */
function endsAt({ classes, joined }: Classed, at: number): boolean {
  if (!joined[at + 1]) return true
  const next = classes[at + 1]!
  return !(next & (NOUN | GERUND)) || (next & (THIRD | PAST | PARTICIPLE | PREPOSITION)) !== 0
}

export const ofCompounds: Check = {
  label: 'Compounds taken apart',
  description: 'Finds nouns joined with “of” that English puts before one another (“the contract of work”, “the forces of security”).',
  kind: 'wording',
  confidence: 'likely',
  find(paragraph) {
    const classed = classedOf(paragraph)
    const { text, words, classes, joined } = classed
    const matches: Match[] = []
    for (let i = 1; i + 1 < words.length; i++) {
      if (words[i]!.folded !== 'of' || !joined[i] || !joined[i + 1]) continue
      const head = words[i - 1]!.folded
      const next = words[i + 1]!.folded
      const two = joined[i + 2] ? COMPOUNDS.get(`${next} ${words[i + 2]!.folded}`)?.get(head) : undefined
      const compound = two ?? COMPOUNDS.get(next)?.get(head)
      if (!compound) continue
      const last = two ? i + 2 : i + 1
      if (classes[i - 1]! & NAME && classes[last]! & NAME) continue
      if (!endsAt(classed, last)) continue
      const plain = compound.whole ? compound.text : `${compound.text} ${words[i - 1]!.text.toLowerCase()}`
      const article = joined[i - 1] && /^an?$/.test(words[i - 2]!.folded) ? words[i - 2]! : null
      const wanted = startsWithVowel(plain) ? 'an' : 'a'
      const takesArticle = article !== null && article.folded !== wanted
      const first = takesArticle ? article : words[i - 1]!
      const isCapital = isCapitalised(first.text)
      const withArticle = takesArticle ? `${wanted} ${plain}` : plain
      const replacement = isCapital ? capitalise(withArticle) : withArticle
      const span = { start: first.start, end: words[last]!.end }
      const found = text.slice(span.start, span.end)
      matches.push({ ...span, message: `“${found}” is one compound in English; expected “${replacement}”.`, fixes: [{ action: 'replace', replacement }] })
    }
    return matches
  },
}
