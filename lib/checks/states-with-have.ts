import type { Check } from './check'
import { anyOf, matchesOf, type GrammarRule } from './grammar-rule'
import { BASES } from './lexicons/en/verbs'
import { isRomance, SENTENCE_START, WORD_END } from './romance'

/** States that English expresses with “be” and an adjective. */
const STATES: Readonly<Record<string, string>> = {
  hunger: 'hungry', thirst: 'thirsty', fear: 'afraid', cold: 'cold', heat: 'hot', sleep: 'sleepy', haste: 'in a hurry', hurry: 'in a hurry', shame: 'ashamed', reason: 'right', jealousy: 'jealous', envy: 'envious', guilt: 'guilty', luck: 'lucky', patience: 'patient',
  illusion: 'excited', pity: 'sorry',
}
const HAVE: Readonly<Record<string, string>> = { has: 'is', have: 'are', had: 'was', having: 'being' }
/** Verbs that are no nouns, so that “that” before them points at none. */
const OBLIGATIONS = 'be leave go wait pay do make come explain see say find get give choose take fight learn live bring begin become keep accept admit adapt decide leave prove recognize recognise resign respond return sell buy send spend stay stop tell understand eat sleep open close abandon improve face flee'
const AFTER = `(?=[.;:!?”"]|,|$| (?:and|of (?:losing|being|going|not|the|what|that|a|dying|having|missing|it|him|them|their|his|her)|in|to|when|but|that|because|on|for|this time)${WORD_END})`

const RULES: readonly GrammarRule[] = [
  {
    needs: Object.keys(STATES).join(' '),
    pattern: new RegExp(`(?<![\\p{L}’'-])(has|have|had|having) ((?:very |much |a lot of |so much |great )?)(${anyOf(Object.keys(STATES).join(' '))})${AFTER}(?! (?:to|for|on|in) (?:believe|think|hope|fear|be|complain|doubt|celebrate|worry|suspect|smile|the treatment|mind))(?<!(?:who|what|whatever|any|they|to|no|little|enough) (?:has|have|had) (?:luck|patience|reason|guilt|pity|cold))`, 'gu'),
    fixes: ({ 0: found, 1: verb = '', 3: state = '', index }, text) => {
      const be = verb === 'had' && /(?:s|they|we|you|people|children|men|women) $/.test(text.slice(0, index)) ? 'were' : verb === 'have' && /\b(?:to|will|would|can|may|must|not) $/.test(text.slice(0, index)) ? 'be' : verb === 'have' && /\bI $/.test(text.slice(0, index)) ? 'am' : (HAVE[verb] ?? 'is')
      return found.endsWith('luck') || found.endsWith('patience') || found.endsWith('guilt') ? (state === 'luck' || state === 'patience' ? null : [`${be} ${STATES[state]}`]) : [`${be} ${STATES[state]}`]
    },
    rule: 'this state is “be” with an adjective',
  },
  // “We had that to leave”, “they have that wait”: “tener que”, “ter que”
  {
    needs: 'that',
    pattern: new RegExp(`(?<![\\p{L}’'-])(?<!(?:what|which|whom|ever|all|to) (?:\\p{L}+ )?)(has|have|had|having) (?:that|what|of) (?:to )?(${anyOf(OBLIGATIONS)})(?![\\p{L}’'-])`, 'gu'),
    fixes: ([, verb = '', base = '']) => [`${verb} to ${base}`],
    rule: 'an obligation is “have to”',
  },
  {
    needs: 'right need',
    pattern: new RegExp(`(?<![\\p{L}’'-])(has|have|had|having) (right|need) (to|of)(?= (?:a|an|the|their|his|her|its|be|vote|more|rest|help|compensation|it|this|know|work|live|\\p{Ll}+(?=[.,;])|\\p{Ll}+ing)${WORD_END})(?<!(?:the|no|any) (?:right|need) (?:to|of))`, 'gu'),
    fixes: ([, verb = '', noun = '', preposition = '']) => (noun === 'right' ? (preposition === 'to' ? [`${verb} the right to`, `${verb === 'has' ? 'is' : verb === 'have' ? 'are' : 'was'} entitled to`] : null) : [preposition === 'of' ? ({ has: 'needs', have: 'need', had: 'needed', having: 'needing' }[verb] ?? 'needs') : `${verb} to`]),
    rule: 'this noun needs its article, or its verb',
  },
  // “has desire of playing”, “has intention to sell”
  {
    needs: 'desire will wish intention ability capacity possibility obligation',
    pattern: new RegExp(`(?<![\\p{L}’'-])(has|have|had) (desire|will|wish|intention|obligation|possibility|capacity) (?:of|to) (\\p{Ll}{2,14})${WORD_END}`, 'gu'),
    fixes: ([, verb = '', noun = '', next = '']) => {
      const base = BASES.has(next) ? next : [...BASES.values()].find((forms) => forms[4] === next)?.[0]
      if (base === undefined) return null
      const form = verb === 'has' ? 2 : verb === 'have' ? 1 : 3
      const want = { desire: ['', 'want', 'wants', 'wanted'], will: ['', 'want', 'wants', 'wanted'], wish: ['', 'want', 'wants', 'wanted'], intention: ['', 'intend', 'intends', 'intended'], obligation: ['', 'have', 'has', 'had'], possibility: ['', 'are able', 'is able', 'was able'], capacity: ['', 'are able', 'is able', 'was able'] }[noun]
      return [`${want?.[form] ?? 'wants'} to ${base}`]
    },
    rule: 'English has a verb for this',
  },
  // “has for objective to reduce noise”
  {
    needs: 'objective goal aim purpose ambition mission object',
    pattern: new RegExp(`(?<![\\p{L}’'-])(has|have|had) (?:for|as|like) (?:an? |its |main |the )?(?:objective|goal|aim|purpose|ambition|mission|object) (?:to|of) (\\p{Ll}{2,14})${WORD_END}`, 'gu'),
    fixes: ([, verb = '', next = '']) => {
      const base = BASES.has(next) ? next : [...BASES.values()].find((forms) => forms[4] === next)?.[0]
      return base === undefined ? null : [`${{ has: 'aims', have: 'aim', had: 'aimed' }[verb] ?? 'aims'} to ${base}`]
    },
    rule: 'English has “aim to”',
    confidence: 'certain',
  },
  // “has the air tired”
  {
    needs: 'air',
    pattern: new RegExp(`(?<![\\p{L}’'-])(has|have|had) the air (?:to be )?((?:very |so |a little )?\\p{Ll}{3,14})(?=[.;!?”"]|,|$| (?:and|but|when|today|of being|in)${WORD_END})`, 'gu'),
    fixes: ([, verb = '', state = '']) => (/^(?:of|force|space|strike|traffic|waves|conditioning)/.test(state) ? null : [`${{ has: 'looks', have: 'look', had: 'looked' }[verb] ?? 'looks'} ${state}`]),
    rule: 'English has “look”',
  },
  // “It makes hot”, “in Turin it makes cold”
  {
    needs: 'makes made does did',
    pattern: new RegExp(`(?<![\\p{L}’'-])([Ii]t) (makes|made|does|did|will make) ((?:very |so |a lot of |too |much )?(?:hot|cold|warm|cool|windy|sunny|heat|good weather|bad weather|beautiful weather|nice weather|sun|wind))(?=[.;:!?”"]|,|$| (?:in|on|at|and|today|this|here|weather|outside|all|that|these)${WORD_END})(?! sense)`, 'gu'),
    fixes: ([, it = '', verb = '', weather = '']) => {
      const be = verb === 'made' || verb === 'did' ? 'was' : verb === 'will make' ? 'will be' : 'is'
      if (weather.endsWith('weather')) return [`the weather ${be} ${weather.replace(/ weather$/, '').replace('beautiful', 'fine')}`]
      return [`${it} ${be} ${weather.replace(/^(?:a lot of|much) /, 'very ').replace(/heat$/, 'hot').replace(/sun$/, 'sunny').replace(/wind$/, 'windy')}`]
    },
    rule: 'the weather “is” hot or cold',
  },
  // “the half is of age”, “There is need of doctors”
  {
    needs: 'need',
    pattern: new RegExp(`(?<![\\p{L}’'-])([Tt]here) (is|was|will be) need of (?=\\p{Ll})`, 'gu'),
    fixes: ([, , be = '']) => [be === 'was' ? 'what was needed was' : be === 'is' ? 'we need' : 'there will be a need for', `there ${be} a need for`],
    rule: 'a need takes “a”, or the verb',
  },
  {
    needs: 'has had',
    pattern: new RegExp(`${SENTENCE_START}(Has|Had) (\\d{1,3}) years(?=$|\\n)`, 'gu'),
    fixes: ([, verb = '', age = '']) => [`${verb === 'Had' ? 'He was' : 'He is'} ${age}`],
    rule: 'an age is “be” with a number',
  },
]

export const statesWithHave: Check = {
  label: 'States with “have”',
  description: 'Finds states that the source “has” or “makes” and English “is”: “has hunger”, “have fear of losing”, “it makes hot”, “has right to”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (isRomance(sourceLanguage) ? matchesOf(paragraph, RULES) : []),
}
