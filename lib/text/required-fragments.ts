import { type AnyOf, cheapest, shortest, withoutImplied } from './pattern-needs'

/**
 * What every match of a pattern must hold, read from the pattern itself: the idea of Russ Cox’s “Regular Expression
 * Matching with a Trigram Index” (2012), for the patterns of JavaScript. Fragments are folded (`foldForSearch`), those of
 * a pattern that does not look at capitals in lower case. Syntax that is not understood promises nothing, so a pattern
 * is at worst searched in vain.
 */

/**
 * What is known of a part of a pattern. `exact`: all that it can match, where that is a short list; `all`: of each of
 * these, too, every match holds one, or what stands around it does (a look ahead or back); `begins`: what the first characters of a match can be, each as the inside of a class
 * (`Tt\\d`), so many as are known; `ends`: a match ends with the last of them; `empty`: whether it can match nothing.
 */
type Part = {
  readonly exact: readonly string[] | null
  /** Of a part that is repeated: it both begins and ends with one of these. */
  readonly repeats?: readonly string[]
  readonly all: readonly AnyOf[]
  readonly begins: readonly string[]
  readonly ends: boolean
  readonly empty: boolean
}

const ANYTHING: Part = { exact: null, all: [], begins: [], ends: false, empty: false }
const NOTHING: Part = { exact: [''], all: [], begins: [], ends: true, empty: true }
/** So many characters are looked at where a match may begin. */
const MOST_BEGINS = 3
/** How many strings are put together before a part is looked at for itself. */
const MOST_EXACT = 48
const PLAIN = /[A-Za-z ]+/y
const PLAIN_ALTERNATIVES = /[A-Za-z ]+(?:\|[A-Za-z ]+)+(?=\))/y
const QUANTIFIERS = new Set('*+?{')
/** So many repetitions of one string are written out. */
const MOST_TIMES = 6
/** Characters of a class that are taken one by one. */
const WIDEST_CLASS = 12

/** The form in which texts and patterns are compared: any digit as 0, any space as a space, a straight apostrophe. */
export function foldForSearch(text: string): string {
  return text.replace(/\d/g, '0').replace(/\s/g, ' ').replaceAll('’', "'")
}

/** What is known of every match of a pattern; no needs and no first characters where nothing is sure. */
export type PatternNeeds = {
  /** Sets of fragments: every match holds at least one of each. */
  readonly fragments: readonly AnyOf[]
  /** What the first characters of every match can be, each as the inside of a class of the pattern’s own syntax (`Tt\\d`). */
  readonly begins: readonly string[]
}

/** Reads what every match of the pattern must hold and begin with. */
export function needsOfPattern(pattern: RegExp): PatternNeeds {
  const part = read(pattern)
  return { fragments: cheapest(withoutImplied(needsOf(part).map(shortest))), begins: part.empty ? [] : part.begins }
}

function read({ source, flags }: RegExp): Part {
  if (flags.includes('v')) return ANYTHING
  try {
    return new PatternReader(source, flags.includes('i')).alternatives()
  } catch (error) {
    if (error instanceof UnknownSyntax) return ANYTHING
    throw error
  }
}

class UnknownSyntax extends Error {}

/** What a sequence of parts begins with, put together part by part. */
class Beginning {
  readonly #begins: string[] = []
  /** What parts that may be absent begin with, since the last that may not. */
  readonly #maybe: string[] = []
  /** The next part follows right after what is known. */
  #open = true

  add(part: Part): void {
    if (!this.#open || isNothing(part)) return
    const [first] = part.begins
    if (first === undefined) this.#open = false
    else if (part.empty) this.#maybe.push(first)
    else if (this.#maybe.length > 0) {
      this.#begins.push([...this.#maybe.splice(0), first].join(''))
      this.#open = false
    } else {
      this.#begins.push(...part.begins.slice(0, MOST_BEGINS - this.#begins.length))
      this.#open = part.ends && part.begins.length <= MOST_BEGINS && this.#begins.length < MOST_BEGINS
    }
  }

  found(): { readonly begins: readonly string[]; readonly ends: boolean } {
    if (!this.#open || this.#maybe.length === 0) return { begins: this.#begins, ends: this.#open }
    return { begins: this.#begins.length === 0 ? [this.#maybe.join('')] : this.#begins, ends: false }
  }
}

class PatternReader {
  readonly #source: string
  readonly #anyCase: boolean
  #at = 0

  constructor(source: string, anyCase: boolean) {
    this.#source = source
    this.#anyCase = anyCase
  }

  #fold(text: string): string {
    return foldForSearch(this.#anyCase ? text.toLowerCase() : text)
  }

  /** Up to the end or the bracket that closes the group. */
  alternatives(): Part {
    const words = this.#words()
    if (words) return this.#anyOf(words)
    const parts = [this.#sequence()]
    while (this.#take('|')) parts.push(this.#sequence())
    if (parts.length === 1) return parts[0] ?? NOTHING
    const exact = parts.every((part) => part.exact) ? unique(parts.flatMap((part) => part.exact ?? [])) : null
    const needs = parts.map((part) => cheapest(needsOf(part))[0])
    const isOfAll = needs.every((need) => need !== undefined) && !(exact && parts.every((part) => part.all.length === 0))
    const all = isOfAll ? [unique(needs.flatMap((need) => need ?? []))] : []
    const empty = parts.some((part) => part.empty)
    const filled = parts.filter((part) => !isNothing(part))
    const known = filled.length === 0 ? 0 : Math.min(...filled.map(({ begins }) => begins.length))
    const begins = Array.from({ length: known }, (_, i) => unique(filled.map((part) => part.begins[i] ?? '')).join(''))
    return { exact, all, begins, ends: !empty && filled.every((part) => part.ends && part.begins.length === known), empty }
  }

  #sequence(): Part {
    let run: readonly string[] = ['']
    let whole = true
    const beginning = new Beginning()
    let empty = true
    const needs: AnyOf[] = []
    const need = (fragments: AnyOf | null) => {
      if (fragments) needs.push(fragments)
    }
    while (this.#at < this.#source.length && !this.#isNext('|') && !this.#isNext(')')) {
      const letters = this.#letters()
      if (letters !== '') {
        beginning.add({ exact: null, all: [], begins: letters.split(''), ends: true, empty: false })
        empty = false
        const folded = this.#foldPlain(letters)
        run = run.map((start) => start + folded)
        continue
      }
      const { part, isZeroWidth } = this.#term()
      if (isZeroWidth) {
        needs.push(...needsOf(part))
        continue
      }
      beginning.add(part)
      empty &&= part.empty
      if (part.exact && run.length * part.exact.length <= MOST_EXACT) {
        run = joined(run, part.exact)
        needs.push(...part.all)
        continue
      }
      whole = false
      if (part.repeats && run.length * part.repeats.length <= MOST_EXACT) run = joined(run, part.repeats)
      else needs.push(...needsOf(part))
      need(sure(run))
      run = part.repeats ?? (part.exact && part.exact.length <= MOST_EXACT ? part.exact : [''])
    }
    if (!whole) need(sure(run))
    return { exact: whole ? unique(run) : null, all: cheapest(needs), ...beginning.found(), empty }
  }

  /** The alternatives of a group that are all letters and spaces, as most are: told without reading them one by one. */
  #words(): readonly string[] | null {
    PLAIN_ALTERNATIVES.lastIndex = this.#at
    const [words] = PLAIN_ALTERNATIVES.exec(this.#source) ?? []
    if (words === undefined) return null
    this.#at += words.length
    return words.split('|')
  }

  #anyOf(words: readonly string[]): Part {
    const shortest = Math.min(...words.map(({ length }) => length))
    const begins = Array.from({ length: Math.min(shortest, MOST_BEGINS) }, (_, i) => unique(words.map((word) => word.charAt(i))).join(''))
    const ends = shortest < MOST_BEGINS && words.every(({ length }) => length === shortest)
    return { exact: unique(words.map((word) => this.#foldPlain(word))), all: [], begins, ends, empty: false }
  }

  /** `#fold` for letters and spaces. */
  #foldPlain(text: string): string {
    return this.#anyCase ? text.toLowerCase() : text
  }

  /** Letters and spaces that stand for themselves, without the last where a quantifier follows. */
  #letters(): string {
    PLAIN.lastIndex = this.#at
    const [letters = ''] = PLAIN.exec(this.#source) ?? []
    const plain = QUANTIFIERS.has(this.#source[this.#at + letters.length] ?? '') ? letters.slice(0, -1) : letters
    this.#at += plain.length
    return plain
  }

  #term(): { part: Part; isZeroWidth: boolean } {
    const { part, isZeroWidth } = this.#atom()
    const quantifier = QUANTIFIERS.has(this.#source[this.#at] ?? '') && /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at, this.#at + 16))
    if (!quantifier) return { part, isZeroWidth }
    this.#at += quantifier[0].length
    const sign = quantifier[0].charAt(0)
    const least = sign === '+' ? 1 : sign === '{' ? Number(quantifier[1]) : 0
    const { exact, begins, empty } = part
    if (least > 0) {
      const isCounted = sign === '{' && quantifier[2] === ''
      if (isZeroWidth || (isCounted && least === 1)) return { part, isZeroWidth }
      const repeats = exact && exact.length <= MOST_EXACT ? timesOf(exact, least) : null
      if (isCounted && repeats?.length === 1 && least <= MOST_TIMES) return { part: { exact: repeats, all: part.all, begins, ends: false, empty }, isZeroWidth }
      return { part: { exact: null, ...(repeats ? { repeats } : {}), all: needsOf(part), begins, ends: false, empty }, isZeroWidth }
    }
    return { part: { exact: sign === '?' && exact ? unique([...exact, '']) : null, all: [], begins, ends: false, empty: true }, isZeroWidth }
  }

  #atom(): { part: Part; isZeroWidth: boolean } {
    const looks = this.#isNext('(') && /^\(\?<?([=!])/.exec(this.#source.slice(this.#at, this.#at + 4))
    if (looks) {
      this.#at += looks[0].length
      const part = this.#group()
      return { part: looks[1] === '=' ? part : NOTHING, isZeroWidth: true }
    }
    if (this.#take('(')) {
      const named = /^\?(?::|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 40))
      if (named) this.#at += named[0].length
      else if (this.#isNext('?')) throw new UnknownSyntax()
      return { part: this.#group(), isZeroWidth: false }
    }
    if (this.#take('[')) return { part: this.#class(), isZeroWidth: false }
    if (this.#take('.')) return { part: ANYTHING, isZeroWidth: false }
    if (this.#take('^') || this.#take('$')) return { part: NOTHING, isZeroWidth: true }
    if (this.#take('\\')) return this.#escape()
    return { part: this.#literal(this.#character()), isZeroWidth: false }
  }

  #group(): Part {
    const part = this.alternatives()
    if (!this.#take(')')) throw new UnknownSyntax()
    return part
  }

  #escape(): { part: Part; isZeroWidth: boolean } {
    const letter = this.#character()
    if (letter === 'b' || letter === 'B') return { part: NOTHING, isZeroWidth: true }
    if (letter === 'k' || /[1-9]/.test(letter)) throw new UnknownSyntax()
    const start = this.#at - letter.length - 1
    const character = this.#escaped(letter)
    const begins = [this.#source.slice(start, this.#at)]
    return { part: { ...(character === null ? ANYTHING : this.#literal(character)), begins, ends: true }, isZeroWidth: false }
  }

  /** The character that an escape stands for, a digit for any digit and a space for any space; `null` for one of many. */
  #escaped(letter: string): string | null {
    if (letter === 'd') return '0'
    if (letter === 's') return ' '
    if (letter === 'p' || letter === 'P') {
      const property = /^\{[^}]*\}/.exec(this.#source.slice(this.#at, this.#at + 60))
      if (!property) throw new UnknownSyntax()
      this.#at += property[0].length
      return null
    }
    const code = letter === 'u' ? /^[\da-f]{4}/i : letter === 'x' ? /^[\da-f]{2}/i : null
    if (code) {
      const digits = code.exec(this.#source.slice(this.#at, this.#at + 4))
      if (!digits) throw new UnknownSyntax()
      this.#at += digits[0].length
      return String.fromCharCode(Number.parseInt(digits[0], 16))
    }
    if (/[DSWw]/.test(letter)) return null
    const white = { n: '\n', r: '\r', t: '\t', v: '\v', f: '\f' }[letter]
    if (white === undefined && /[\p{L}\d]/u.test(letter)) throw new UnknownSyntax()
    return white ?? letter
  }

  #class(): Part {
    const isNegated = this.#take('^')
    const start = this.#at
    const characters = new Set<string>()
    let isKnown = !isNegated
    let before: string | null = null
    while (!this.#take(']')) {
      if (this.#at >= this.#source.length) throw new UnknownSyntax()
      const isRange: boolean = before !== null && this.#isNext('-') && this.#source[this.#at + 1] !== ']'
      if (isRange) this.#at++
      const character: string | null = this.#take('\\') ? this.#inClass(this.#character()) : this.#character()
      if (character === null) isKnown = false
      else if (!isRange) characters.add(this.#fold(character))
      else if (!this.#addRange(characters, before ?? '', character)) isKnown = false
      before = isRange ? null : character
    }
    const begins = isNegated ? [] : [this.#source.slice(start, this.#at - 1).replace(/^-|(?<!\\)-$/g, '\\-')]
    const exact = isKnown && characters.size <= WIDEST_CLASS ? [...characters] : null
    return { exact, all: [], begins, ends: begins.length > 0, empty: false }
  }

  #inClass(letter: string): string | null {
    return letter === 'b' ? '\b' : this.#escaped(letter)
  }

  #literal(character: string): Part {
    return { exact: [this.#fold(character)], all: [], begins: [character.replace(/[\\\]^-]/, '\\$&')], ends: character.length === 1, empty: false }
  }

  /** Adds the characters from one to another, folded; false where they are too many. */
  #addRange(characters: Set<string>, from: string, to: string): boolean {
    const [first, last] = [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0]
    if (last - first > 9) return false
    for (let code = first; code <= last; code++) characters.add(this.#fold(String.fromCodePoint(code)))
    return true
  }

  #isNext(character: string): boolean {
    return this.#source[this.#at] === character
  }

  #take(character: string): boolean {
    if (!this.#isNext(character)) return false
    this.#at++
    return true
  }

  #character(): string {
    const code = this.#source.codePointAt(this.#at) ?? 0
    this.#at += code > 0xffff ? 2 : 1
    return String.fromCodePoint(code)
  }
}

function isNothing({ exact, empty }: Part): boolean {
  return empty && exact?.length === 1
}

function needsOf({ exact, all }: Part): readonly AnyOf[] {
  const whole = exact === null ? null : sure(exact)
  return whole ? [whole, ...all] : all
}

/** The list itself where none of it is empty. */
function sure(exact: readonly string[]): readonly string[] | null {
  return exact.length === 0 || exact.includes('') ? null : exact
}

/** What so many of a part begin and end with: all of them, where there is one string only; `null` where they may be nothing. */
function timesOf(exact: readonly string[], times: number): readonly string[] | null {
  if (exact.includes('')) return null
  return exact.length === 1 ? exact.map((only) => only.repeat(Math.min(times, MOST_TIMES))) : exact
}

/** Every one of the first strings with every one of the second after it. */
const joined = (starts: readonly string[], ends: readonly string[]): string[] => starts.flatMap((start) => ends.map((end) => start + end))

const unique = (values: readonly string[]): string[] => [...new Set(values)]
