/**
 * What every match of a pattern must hold, read from the pattern itself: the idea of Russ Cox’s “Regular Expression
 * Matching with a Trigram Index” (2012), for the patterns of JavaScript. Fragments are in the folded form of
 * `foldForSearch`. Syntax that is not understood promises nothing, so a pattern is at worst searched in vain.
 */

/** `exact`: all that a part can match, where that is a short list; `any`: fragments of which each of its matches holds one. */
type Part = { readonly exact: readonly string[] | null; readonly any: readonly string[] | null }

const NOTHING_KNOWN: Part = { exact: null, any: null }
const NOTHING: Part = { exact: [''], any: null }
/** How many strings are put together before a part is looked at for itself. */
const MOST_EXACT = 48
/** Characters of a class that are taken one by one. */
const WIDEST_CLASS = 6

/** The form in which texts and patterns are compared: lower case, any digit as 0, any space as a space, a straight apostrophe. */
export function foldForSearch(text: string): string {
  return text.toLowerCase().replace(/\d/g, '0').replace(/\s/g, ' ').replaceAll('’', "'")
}

/** Fragments of which every match of the pattern holds at least one; `null` where nothing is sure. */
export function requiredFragments({ source, flags }: RegExp): readonly string[] | null {
  if (flags.includes('v')) return null
  try {
    return fragmentsOf(new PatternReader(source).alternatives())
  } catch (error) {
    if (error instanceof UnknownSyntax) return null
    throw error
  }
}

class UnknownSyntax extends Error {}

class PatternReader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Up to the end or the bracket that closes the group. */
  alternatives(): Part {
    const parts = [this.#sequence()]
    while (this.#take('|')) parts.push(this.#sequence())
    if (parts.length === 1) return parts[0] ?? NOTHING
    const exact = parts.every((part) => part.exact) ? unique(parts.flatMap((part) => part.exact ?? [])) : null
    const needs = parts.map(fragmentsOf)
    return { exact, any: needs.every((need) => need !== null) ? unique(needs.flatMap((need) => need ?? [])) : null }
  }

  #sequence(): Part {
    let run: readonly string[] = ['']
    let whole = true
    let best: readonly string[] | null = null
    const consider = (fragments: readonly string[] | null) => {
      if (fragments && (best === null || costOf(fragments) < costOf(best))) best = fragments
    }
    while (this.#at < this.#source.length && !this.#isNext('|') && !this.#isNext(')')) {
      const { part, isZeroWidth } = this.#term()
      if (isZeroWidth) {
        consider(fragmentsOf(part))
        continue
      }
      if (part.exact && run.length * part.exact.length <= MOST_EXACT) {
        const { exact } = part
        run = run.flatMap((start) => exact.map((end) => start + end))
        continue
      }
      whole = false
      consider(sure(run))
      consider(fragmentsOf(part))
      run = part.exact && part.exact.length <= MOST_EXACT ? part.exact : ['']
    }
    consider(sure(run))
    return { exact: whole ? unique(run) : null, any: best }
  }

  #term(): { part: Part; isZeroWidth: boolean } {
    const { part, isZeroWidth } = this.#atom()
    const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at, this.#at + 16))
    if (!quantifier) return { part, isZeroWidth }
    this.#at += quantifier[0].length
    const sign = quantifier[0].charAt(0)
    const least = sign === '+' ? 1 : sign === '{' ? Number(quantifier[1]) : 0
    if (least > 0) return { part: sign === '{' && least === 1 && quantifier[2] === '' ? part : { exact: null, any: fragmentsOf(part) }, isZeroWidth }
    return { part: sign === '?' && part.exact ? { exact: unique([...part.exact, '']), any: null } : NOTHING_KNOWN, isZeroWidth }
  }

  #atom(): { part: Part; isZeroWidth: boolean } {
    const looks = /^\(\?<?([=!])/.exec(this.#source.slice(this.#at, this.#at + 4))
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
    if (this.#take('.')) return { part: NOTHING_KNOWN, isZeroWidth: false }
    if (this.#take('^') || this.#take('$')) return { part: NOTHING, isZeroWidth: true }
    if (this.#take('\\')) return this.#escape()
    return { part: literal(this.#character()), isZeroWidth: false }
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
    const character = this.#escaped(letter)
    return { part: character === null ? NOTHING_KNOWN : literal(character), isZeroWidth: false }
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
    const characters = new Set<string>()
    let isKnown = !isNegated
    let before: string | null = null
    while (!this.#take(']')) {
      if (this.#at >= this.#source.length) throw new UnknownSyntax()
      const isRange: boolean = before !== null && this.#isNext('-') && this.#source[this.#at + 1] !== ']'
      if (isRange) this.#at++
      const character: string | null = this.#take('\\') ? this.#inClass(this.#character()) : this.#character()
      if (character === null) isKnown = false
      else if (!isRange) characters.add(foldForSearch(character))
      else if (!addRange(characters, before ?? '', character)) isKnown = false
      before = isRange ? null : character
    }
    if (!isKnown || characters.size > WIDEST_CLASS) return NOTHING_KNOWN
    return { exact: [...characters], any: null }
  }

  #inClass(letter: string): string | null {
    return letter === 'b' ? '\b' : this.#escaped(letter)
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
    const character = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0)
    this.#at += character.length
    return character
  }
}

function literal(character: string): Part {
  return { exact: [foldForSearch(character)], any: null }
}

/** Adds the characters from one to another, folded; false where they are too many. */
function addRange(characters: Set<string>, from: string, to: string): boolean {
  const [first, last] = [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0]
  if (last - first > 9) return false
  for (let code = first; code <= last; code++) characters.add(foldForSearch(String.fromCodePoint(code)))
  return true
}

function fragmentsOf({ exact, any }: Part): readonly string[] | null {
  const whole = exact === null ? null : sure(exact)
  return whole ?? any
}

/** The list itself where none of it is empty. */
function sure(exact: readonly string[]): readonly string[] | null {
  return exact.length === 0 || exact.includes('') ? null : exact
}

const unique = (values: readonly string[]): string[] => [...new Set(values)]

const COMMON = /^[ ,.']*(?:(?:the|of|to|in|and|a|an|is|was|at|on|by|for|with|as|he|it|be|are|his|her|this|that|from|were|has|had|who|which|they|their|its)?[ ,.']*){1,3}$/

/** About how often a paragraph of a hundred words holds one of them, and what asking costs: the lower the better. */
function costOf(fragments: readonly string[]): number {
  return fragments.reduce((sum, fragment) => sum + 0.002 + (COMMON.test(fragment) ? 0.6 : 2.5 * 0.25 ** Math.min(fragment.length, 6)), 0)
}
