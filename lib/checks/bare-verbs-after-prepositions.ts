import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'
import { formsOf } from './inflection'
import { BARE_VERBS, BASES } from './lexicons/en/verbs'

const gerund = (base: string) => formsOf(base)[4]
const DETERMINER = '(?:the|a|an|his|her|its|their|our|my|this|these|those|him|them|it|us|any|all|more|one)'
const RULES: readonly GrammarRule[] = [
  // “without say a word”, “before leave”
  {
    needs: 'without before after instead despite besides apart comes',
    pattern: /\b(?<![\p{L}’'-])(without|before|after|instead of|despite|besides|apart from|when it comes to) (not )?(\p{Ll}{2,12})(?= (?:the|a|an|his|her|its|their|any|to|him|them|it|us|that|what|into|out|up|back|away|nothing|anything|for|in|on|from)(?![\p{L}’'-])|[.,;!?”"])/giu,
    fixes: ([, preposition = '', not = '', verb = '']) => (BARE_VERBS.has(verb) && !/^(?:help|work|use|show|offer|think|understand|contact|hope|sign|discover|play|pay|throw|say|respond)$/.test(verb) ? [`${preposition} ${not}${gerund(verb)}`] : verb === 'say' && preposition.toLowerCase() === 'without' ? [`${preposition} saying`] : null),
    rule: 'a preposition takes the gerund',
  },
  {
    needs: 'have be',
    pattern: /\b(?<![\p{L}’'-])(without|before|after|instead of|despite|of|by) (not )?(have|be) (?=(?:\p{Ll}+ed|\p{Ll}+en|been|done|made|said|lost|won|left|had|seen|gone|come|put|paid|sent|found|held|met|told|a|an|the|able|in|on)(?![\p{L}’'-]))/giu,
    fixes: ([, preposition = '', not = '', verb = '']) => [`${preposition} ${not}${gerund(verb)}`],
    rule: 'a preposition takes the gerund',
    confidence: 'certain',
  },
  // “on condition of present a balanced budget”, “had time of catch the child”
  {
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])(?<!(?:kind|sort) )([Oo]f|[Bb]y|[Ii]n|[Ff]rom|[Aa]t|[Aa]bout|[Ff]or) (not )?(\\p{Ll}{2,12})(?= ${DETERMINER} \\p{L})`, 'gu'),
    fixes: ([, preposition = '', not = '', verb = '']) => {
      if (!BASES.has(verb) || NOUNS_TOO.test(verb)) return null
      return preposition.toLowerCase() === 'for' ? [`to ${not}${verb}`] : [`${preposition} ${not}${gerund(verb)}`]
    },
    rule: 'a preposition takes the gerund',
  },
  // “for to win”, “for obtain”
  {
    needs: 'for',
    pattern: /\b(?<![\p{L}’'-])for (?:to )(\p{Ll}{2,14})(?![\p{L}’'-])/giu,
    fixes: ([found, verb = '']) => (BASES.has(verb) ? [found.startsWith('F') ? `To ${verb}` : `to ${verb}`] : null),
    rule: 'a purpose takes “to” alone',
    confidence: 'certain',
  },
  {
    needs: 'to of',
    pattern: /\b(?<![\p{L}’'-])(?:in order that to|in order of|with the (?:aim|goal|objective|purpose|intention) to|in view to|with view to) (\p{Ll}{2,14})(?![\p{L}’'-])/giu,
    fixes: ([, verb = '']) => (BASES.has(verb) ? [`in order to ${verb}`] : null),
    rule: 'a purpose takes “in order to”',
  },
]
/** Words that are nouns or adjectives as well, so that a preposition may stand before them and an article after them. */
const NOUNS_TOO = /^(?:act|answer|attack|attempt|back|ban|base|bear|benefit|bite|blame|block|blow|break|broadcast|burn|call|cancel|care|cause|challenge|change|charge|chase|check|claim|clean|clear|close|comment|concern|conduct|contact|content|contract|control|convert|convict|cook|cost|count|cover|cross|cry|cut|damage|dance|deal|decline|decrease|defeat|delay|demand|design|detail|display|divide|double|doubt|draw|dream|drink|drive|drop|end|escape|estimate|exchange|experience|export|express|face|fall|fear|feed|feel|fight|fill|film|find|fine|finish|fire|fit|fix|float|flow|fly|force|form|free|function|gain|go|grant|guarantee|guess|guide|hand|handle|harm|head|help|hire|hit|hold|hope|host|hurt|impose|import|increase|influence|issue|judge|jump|kill|knock|lack|land|last|laugh|launch|lay|lead|leave|lend|let|lie|lift|light|limit|link|live|lock|look|love|lower|march|mark|master|match|mean|measure|merit|murder|name|need|notice|object|offer|open|order|own|paint|park|pass|pay|permit|pick|place|plan|plant|play|point|practice|practise|present|press|process|produce|promise|protest|pull|purchase|push|question|quit|raise|reach|read|record|reform|regret|release|remain|rent|repair|repeat|reply|report|request|rescue|reserve|respect|rest|result|return|ride|rise|risk|rule|run|save|say|search|second|secure|seek|sense|separate|set|shake|share|shine|shoot|show|shut|sign|sink|sleep|slow|smoke|spend|split|spread|stand|start|state|stay|steal|stick|stop|strike|study|supply|support|surprise|suspect|swear|swim|take|talk|target|tend|test|thank|think|throw|tie|time|touch|trace|train|transfer|travel|treat|trigger|trust|try|turn|update|upset|urge|use|view|visit|vote|wait|wake|walk|want|warm|wash|watch|wear|welcome|win|wish|wonder|work|worry|wound|like|that|become|come)$/

export const bareVerbsAfterPrepositions: Check = {
  label: 'Bare verbs after prepositions',
  description: 'Finds infinitives of the source after a preposition: “without say a word”, “in condition of obtain the”, “for to win”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph) => matchesOf(paragraph, RULES),
}
