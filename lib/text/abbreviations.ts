/** Abbreviations that stand before a name or a number: a full stop after them never ends a sentence. */
const BEFORE_NAMES = new Set(
  ('mr mrs ms mx dr prof gen col lt capt cmdr adm sgt maj cpl pvt rev fr hon st ste mt ft sen rep gov pres supt insp ' +
    'det no nos vol vols p pp art arts fig figs ch sec op cf ed eds tel approx ca vs v m mme mlle messrs').split(' '),
)

/** Abbreviations that may also end a sentence: the next word decides. */
const ANYWHERE = new Set(
  ('inc ltd co corp bros jr sr etc al jan feb mar apr jun jul aug sept sep oct nov dec tue tues thu thurs fri ' +
    'blvd dept univ assn incl e.g i.e u.s u.k u.n e.u a.m p.m ph.d b.c a.d d.c n.y calif conn fla ga kan ky ' +
    'mich minn mont neb nev okla tenn tex vt wis wyo ala ariz colo ont que alta sask p.e.i n.s n.b n.l').split(' '),
)

const WORD_BEFORE = /[\p{L}.]+$/u
const LONGEST = 12

/**
 * Whether the full stop at `index` belongs to an abbreviation and does not end a sentence here. `next` is the first
 * character of what follows after white space.
 */
export function isAbbreviation(text: string, index: number, next: string): boolean {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0] ?? ''
  if (before === '') return false
  // An initial: “J. Hale”, “Patrick J. Garver”. “Plan B. Then” is rare enough to be read as one sentence.
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(before) && before !== 'I') return !before.includes('.') || !/\p{Lu}/u.test(next)
  const word = before.toLowerCase()
  if (BEFORE_NAMES.has(word) && (word !== 'no' || /[\p{N}]/u.test(next)) && (word !== 'art' || /\p{N}/u.test(next))) {
    return word.length > 2 || /\p{Lu}|\p{N}/u.test(next)
  }
  if (!ANYWHERE.has(word)) return false
  // "Jan. 14" goes on; "Acme Inc. The company" does not; "etc. and" does.
  return !/\p{Lu}/u.test(next) || (/^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(word) && /\p{N}/u.test(next))
}

/** Whether a word followed by a full stop is a known abbreviation, whatever follows. `word` without the full stop. */
export function isKnownAbbreviation(word: string): boolean {
  const lower = word.toLowerCase()
  return BEFORE_NAMES.has(lower) || ANYWHERE.has(lower)
}
