import type { Check } from './check'
import { anyOf, matchesOf, type GrammarRule } from './grammar-rule'
import { formsOf } from './inflection'
import { BASES } from './lexicons/en/verbs'

const SELF = 'myself|yourself|himself|herself|itself|oneself|ourselves|yourselves|themselves|himselves|theirselves'
/** Verbs that other languages make reflexive and English does not. */
const NOT_REFLEXIVE =
  'abstain complain remember regret happen retire resign participate concentrate approach stop begin escape flee gather marry divorce repent wonder ' +
  'worsen apologize apologise appear disappear arrive become rise fall evolve specialize specialise refuse realize realise hurry quarrel argue agree boast ' +
  'rejoice collapse capsize multiply accumulate oppose reunite accommodate encounter assist suicide mistake rebel emigrate'
const FORMS = NOT_REFLEXIVE.split(' ').flatMap((base) => [...new Set(formsOf(base))])
/** What the reflexive of these verbs means in English where the verb alone will not do. */
const MEANING: Readonly<Record<string, string>> = { encounter: 'find', oppose: 'oppose', interest: 'take an interest' }

const RULES: readonly GrammarRule[] = [
  {
    needs: 'myself yourself himself herself itself oneself ourselves yourselves themselves',
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])(${FORMS.join('|')}) (${SELF})( (?:with|to|of|about|from|in|at|on|by|for|against|that)(?![\\p{L}])|[.,;:!?”"]|$| (?:and|or|when|after|before|during|again|because|the|a|this|these|every|yesterday|today|last|outside|around|near|inside|there|here|only)(?![\\p{L}]))`, 'giu'),
    fixes: ([found, verb = '', self = '', after = '']) => {
      const known = MEANING[verb.toLowerCase()]
      const rest = /^(?:oppose|opposes|opposed)$/i.test(verb) && after === ' to' ? '' : after
      return found.includes(self) ? [`${known !== undefined && known !== verb.toLowerCase() ? known : verb}${rest}`] : null
    },
    rule: 'this verb is not reflexive in English',
  },
  {
    needs: 'oneself',
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])(${anyOf('reminds remembers reminded remembered calls feels finds makes shows sees says puts asks meets goes reads sells gives lets sits')}) oneself(?![\\p{L}-])`, 'gu'),
    fixes: ([, verb = '']) => [verb],
    rule: '“oneself” has nobody to refer to',
    confidence: 'likely',
  },
  {
    needs: 'itself himself herself themselves',
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])(${FORMS.join('|')}|\\p{L}{3,12}s) (itself|himself|herself|themselves) (the (?:\\p{Ll}+ )?\\p{Ll}+|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?)(?= (?:of|that|with|to)(?![\\p{L}])|[,.])`, 'gu'),
    fixes: ([, verb = '', , subject = '']) => (/^(?:remember|remind|complain|wonder|remembers|reminds|complains|wonders)/.test(verb) ? [`${subject} ${verb.replace('remind', 'remember')}`] : null),
    rule: 'this verb is not reflexive in English, and its subject comes first',
  },
]

/** What people do to themselves: “I ask me why”, “we find us in debt”. */
const TO_ONESELF = 'ask asked find found feel felt see saw allow allowed consider considered remember remembered resign resigned tell told defend defended call called imagine imagined present presented limit limited prepare prepared commit committed put'
const SELF_OF: Readonly<Record<string, string>> = { me: 'myself', us: 'ourselves' }
const SAME_PERSON: readonly GrammarRule[] = [
  {
    needs: 'me us',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:I(?: am ready to| want to| have to| had to| have| often| always| only)? (?=\\p{Ll}+ me(?![\\p{L}-]))|[Ww]e(?: want to| have to| had to| have| often| always| only)? (?=\\p{Ll}+ us(?![\\p{L}-]))))(${anyOf(TO_ONESELF)}) (me|us)(?=[.,;!?”"]|$| (?:why|if|how|whether|what|in|to|with|the|a|for|of|that|tomorrow|ready|at|on)(?![\\p{L}-]))(?! to (?:this|that) )`, 'gu'),
    fixes: ([, verb = '', person = '']) => (/^(?:remember|resign)/.test(verb) ? [verb] : [`${verb} ${SELF_OF[person] ?? ''}`]),
    rule: 'whoever does something to the own person does it to “myself” or “ourselves”',
  },
]

/** Verbs that German makes reflexive and English does not, beside those of all languages. */
const GERMAN_VERBS =
  'informs informed engages engaged bows bowed imagines brightened forms formed meets reports reported worry worries worried hopes hoped develops developed changes changed increases increased decides decided ' +
  'wish wishes wished refers referred turns moves moved thinks approaches approached extends extended lasts relaxes relaxed stretches stretched opens opened closes closed splits drags dragged looks looked cares cared ' +
  'discuss discussed exchanges exchanged gathers gathered assembles assembled'
/** German verbs with “sich” that English has without a reflexive. */
const WITHOUT_SELF =
  'agreed developed changed improved worsened sharpened deteriorated reported decided doubled tripled halved reduced increased relaxed calmed retired withdrawn informed shifted split resolved intensified escalated stabilized stabilised spread met apologized apologised complained happened expanded recovered joined'
/** What German lets oneself do that English gets done. */
const DONE_BY_OTHERS = 'vaccinate examine treat test advise elect inspire retrain register operate divorce photograph celebrate interview inform drive bribe transfer certify insure check search chauffeur'

const GERMAN: readonly GrammarRule[] = [
  {
    needs: 'himself herself itself themselves',
    pattern: new RegExp(`(?<![\\p{L}’'-])(${anyOf(GERMAN_VERBS)}) (?:himself|herself|itself|themselves)(?= (?:on|for|about|over|in|at|with|against|to|from|again|since|before|after|by|significantly|slightly|up|very|deeply)(?![\\p{L}-])|[.,;])`, 'gu'),
    fixes: ([, verb = '']) => [verb],
    rule: 'this verb is not reflexive in English',
  },
  // “the parties have themselves agreed on a law”
  {
    needs: 'itself himself herself themselves',
    pattern: new RegExp(`(?<![\\p{L}’'-])(has|have|had) (?:itself|himself|herself|themselves) ((?:not |already |also |significantly |considerably )?(?:${anyOf(WITHOUT_SELF)}))(?![\\p{L}’'-])`, 'gu'),
    fixes: ([, auxiliary = '', participle = '']) => [`${auxiliary} ${participle}`],
    rule: 'this verb is not reflexive in English',
  },
  {
    needs: 'itself himself herself themselves',
    pattern: new RegExp(`(?<![\\p{L}’'-])(has|have|had) ((?:${anyOf(WITHOUT_SELF)})) (?:itself|himself|herself|themselves)(?= (?:on|in|with|by|since|for|over|to|at|again|about|against|as|well|slightly|significantly)(?![\\p{L}-])|[.,;])`, 'gu'),
    fixes: ([, auxiliary = '', participle = '']) => [`${auxiliary} ${participle}`],
    rule: 'this verb is not reflexive in English',
  },
  // “should let himself vaccinate”
  {
    needs: 'himself herself themselves',
    pattern: new RegExp(`(?<![\\p{L}’'-])(let|lets|letting) (?:himself|herself|themselves|myself|yourself|ourselves) (?:not )?(${anyOf(DONE_BY_OTHERS)})(?![\\p{L}’'-])`, 'gu'),
    fixes: ([, verb = '', base = '']) => {
      const participle = BASES.get(base)?.[3] ?? (base.endsWith('e') ? `${base}d` : `${base}ed`)
      return [`${verb === 'lets' ? 'gets' : verb === 'letting' ? 'getting' : 'get'} ${participle}`]
    },
    rule: 'what others do to somebody is “get” with a participle',
    confidence: 'certain',
  },
]

/** Verbs that French, Spanish, Italian and Portuguese make reflexive and English does not, beside those of all languages. */
const ROMANCE_VERBS =
  'meets met celebrates celebrated unfolds unfolded unrolls develops developed produces produced extends extended extending closes closed opened opens aggravates aggravated intensifies intensified situates situated improves improved increased increases ' +
  'spreads spread registers registered stabilizes stabilized stabilised moves moved divides worries worried informs informed decides decided deteriorated deteriorates degrades degraded starts started finishes finished ends ended ' +
  'unites sits passes passed verifies verified initiates initiated translates translated gathered assembled reunites reunited dissolves dissolved feels lowers raises raised'
const ROMANCE_PARTICIPLES = 'met celebrated unfolded developed produced extended aggravated intensified improved increased spread registered stabilized stabilised moved deteriorated degraded started finished passed verified worsened multiplied reduced doubled tripled decided accelerated slowed retired recovered resolved complicated gathered calmed changed'
/** What takes place: “the meeting will hold itself”. */
const HELD = 'hold celebrate realize realise produce develop unfold repeat'
const ROMANCE: readonly GrammarRule[] = [
  {
    needs: 'itself themselves himself herself',
    pattern: new RegExp(`(?<![\\p{L}’'-])(has|have|had) (?:(?:itself|themselves|himself|herself) ((?:not |already |also )?(?:${anyOf(ROMANCE_PARTICIPLES)}))|((?:not |already |also )?(?:${anyOf(ROMANCE_PARTICIPLES)})) (?:itself|themselves|himself|herself))(?= (?:in|on|at|to|over|without|with|from|between|for|since|by|during|again|and|very)(?![\\p{L}-])|[.,;:!?”"]|$)`, 'gu'),
    fixes: ([, auxiliary = '', after = '', before = '']) => [`${auxiliary} ${after || before}`],
    rule: 'this verb is not reflexive in English',
  },
  {
    needs: 'itself themselves himself herself',
    pattern: new RegExp(`(?<![\\p{L}’'-])(${anyOf(ROMANCE_VERBS)}) (?:itself|themselves|himself|herself)(?= (?:in|on|at|to|over|without|with|from|between|for|since|by|during|again|a lot|and|very|yesterday|last|as)(?![\\p{L}-])|[.,;:!?”"]|$)(?<!open(?:s|ed) \\p{L}{1,12}(?= to ))(?! (?:to|as|from) (?:a|an|the|such|be|others|him|her|his|it|its|public|death|power) )(?<!history (?:repeats|repeated) itself)`, 'gu'),
    fixes: ([, verb = '']) => [{ situates: 'stands', situated: 'stood', celebrated: 'took place', celebrates: 'takes place', produced: 'occurred', produces: 'occurs', unrolls: 'unfolds', extends: 'spreads', extended: 'spread', extending: 'spreading', aggravates: 'worsens', aggravated: 'worsened', degrades: 'worsens', degraded: 'worsened', passed: 'happened', passes: 'happens', registers: 'is recorded', registered: 'was recorded', translates: 'translates', verified: 'occurred', verifies: 'occurs' }[verb] ?? verb],
    rule: 'this verb is not reflexive in English',
  },
  {
    needs: 'itself',
    pattern: new RegExp(`(?<![\\p{L}’'-])(will|would|must|can|should|could|to) (${anyOf(HELD)}) itself(?= (?:in|on|at|from|this|next|between|over|today|tomorrow|with|without)(?![\\p{L}-])|[.,;:!?”"]|$)`, 'gu'),
    fixes: ([, modal = '', verb = '']) => (verb === 'repeat' ? [`${modal} be repeated`] : [`${modal} ${verb === 'unfold' ? 'unfold' : verb === 'produce' || verb === 'develop' ? 'occur' : 'be held'}`, `${modal} take place`]),
    rule: 'what takes place does nothing to itself',
  },
  {
    needs: 'goodbye farewell',
    pattern: /(?<![\p{L}’'-])(?:(said (?:goodbye|farewell)) (?:himself|herself|themselves|itself)|(?:himself|herself|themselves) (said (?:goodbye|farewell)))(?![\p{L}’'-])/gu,
    fixes: ([, after = '', before = '']) => [after || before],
    rule: 'this verb is not reflexive in English',
    confidence: 'certain',
  },
  // “It was proceeded to the arrest”, “It treats itself of”
  {
    needs: 'it treats deals proceeded',
    pattern: /(?<![\p{L}’'-])([Ii]t) (?:treats itself of|treats of|deals itself with|is treated of|was treated of|treated itself of|acts itself of|acts of)(?![\p{L}’'-])/gu,
    fixes: ([found, it = '']) => [/was|treated itself/.test(found) ? `${it} was` : `${it} is`],
    rule: 'what something is follows “it is”',
    confidence: 'certain',
  },
]

const IN_GERMAN: readonly GrammarRule[] = [...RULES, ...SAME_PERSON, ...GERMAN]
const IN_ROMANCE: readonly GrammarRule[] = [...RULES, ...SAME_PERSON, ...ROMANCE]

export const reflexiveVerbs: Check = {
  label: 'Needless reflexives',
  description: 'Finds reflexive pronouns of the source on verbs that have none: “abstained themselves”, “retired himself”, “meet oneself”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => matchesOf(paragraph, sourceLanguage === 'de' ? IN_GERMAN : sourceLanguage === null ? RULES : IN_ROMANCE),
}
