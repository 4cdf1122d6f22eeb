import type { Check } from './check'
import { anyOf, matchesOf, type GrammarRule } from './grammar-rule'
import { isRomance, WORD_END } from './romance'
import { allMatches } from '../text/all-matches'

const BODY = 'leg arm hand hands head eyes eye mouth shoulder shoulders teeth tooth nose finger fingers foot feet knee knees ankle wrist hair legs arms elbow hip thumb ear ears lip lips face neck jaw skull femur tibia fibula collarbone pelvis ribs rib stomach chest forehead'
/** What somebody does to a part of the own body. “Cut”, “took” and “hit” are done to others as well. */
const ON_ONESELF =
  'broke breaks broken break hurt hurts injured injures fractured fractures raised raises raise raising closed closes close closing opened opens shook shakes shaking shake nodded lowered lowers bowed bows crossed crosses washed washes wash washing ' +
  'shrugged shrugs shrugging sprained sprains twisted twists burned burnt dislocated scratched scratches injuring breaking fracturing lifted lifts rubbed clenched clasped tightened tightens brushed brushes brushing blinked'
const LOST = 'lost loses lose losing recovered recovers'
const NOT_BODY = '(?! of (?:the|a|an|his|her|their|its|\\p{Lu})| (?:injury|brake|gear|hand|rest|office|quarters|bone|start|coach|table|shake|sign|count|state|master|teacher|line|lines|wound))'
const END = `${WORD_END}(?=[.,;:!?”"]|$| (?:and|in|on|at|when|while|after|before|with|to|during|as|but|for|from|because|several|twice|again|since|by|while|without|three|two|yesterday|last|against)(?![\\p{L}-]))`

/** The possessives that may stand there, the likeliest first. */
function ownersOf(text: string, index: number): readonly string[] {
  const before = text.slice(Math.max(0, index - 160), index)
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('“')) + 1)
  const last = allMatches(sentence, /\b(?:she|her|he|his|him|they|their|we|our|I|my|woman|girl|mother|actress|daughter|wife|sister|widow|grandmother|nurse|men|women|people|children|two|three|both|boys|girls|players|parents|workers|brothers|sisters|friends|families|victims|soldiers|fans|students|demonstrators|drivers|passengers|residents)\b/giu).at(-1)?.[0].toLowerCase()
  const all = ['his', 'her', 'their']
  const first = last === undefined ? 'his' : /^(?:she|her|woman|girl|mother|actress|daughter|wife|sister|widow|grandmother|nurse)$/.test(last) ? 'her' : /^(?:we|our)$/.test(last) ? 'our' : /^(?:i|my)$/.test(last) ? 'my' : /^(?:he|his|him)$/.test(last) ? 'his' : 'their'
  return [first, ...all.filter((owner) => owner !== first)]
}
const owned = (noun: string, { index }: { readonly index: number }, text: string): readonly string[] => ownersOf(text, index).map((owner) => `${owner} ${noun}`)

const RULES: readonly GrammarRule[] = [
  // “broke the leg”
  {
    needs: BODY,
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:${anyOf(ON_ONESELF)}) )the ((?:left |right |left and right )?(?:${anyOf(BODY)}))${NOT_BODY}${END}`, 'gu'),
    fixes: (match, text) => owned(match[1] ?? '', match, text),
    rule: 'a part of the body takes a possessive',
  },
  {
    needs: `${BODY} life lives sight memory hearing balance patience consciousness`,
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:${anyOf(LOST)}) )the (life|lives|sight|memory|hearing|voice|patience|hair|mind|job|leg|legs|arm|arms|hand|hands|sense of \\p{Ll}+)(?! of)${END}`, 'gu'),
    fixes: (match, text) => (/^(?:life|lives)$/.test(match[1] ?? '') ? ownersOf(text, match.index).map((owner) => `${owner} ${owner === 'their' ? 'lives' : 'life'}`) : owned(match[1] ?? '', match, text)),
    rule: 'what somebody loses takes a possessive',
  },
  // “put the hands in the hair”, “with the hands in the pockets”
  {
    needs: 'hands hand head hair',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:put|puts|putting|with|kept|keeps|had|has|holding) )the (hands|hand|head|feet|eyes|arms)(?= (?:in the|on the|over the|behind the|to the|on|under the|up|raised|closed|crossed|tied|folded) ?(?:hair|pockets|pocket|head|face|heart|back|mouth|table|eyes|forehead|ground|chest|air)?${WORD_END})`, 'gu'),
    fixes: (match, text) => owned(match[1] ?? '', match, text),
    rule: 'a part of the body takes a possessive',
  },
  // “with the tears in the eyes”, “hurt himself in the knee”
  {
    needs: 'tears eyes hand hands heart face pockets mouth',
    pattern: /(?<=(?<![\p{L}’'-])with )(?:the )?(tears|knife|gun|phone|weapon|hands|hand|heart|flag|head|eyes|suitcases|money|child|mask|smile|cigarette) (in|on|over|behind) the (eyes|hand|hands|pocket|pockets|mouth|head|face|arms|shoulders|chest|back|lips)(?! of)(?=[.,;:!?”"]|$| (?:and|when|while|after|to|as|he|she|they)(?![\p{L}-]))/gu,
    fixes: (match, text) => ownersOf(text, match.index).map((owner) => `${/^(?:tears)$/.test(match[1] ?? '') ? '' : /^(?:hands|hand|heart|head|eyes)$/.test(match[1] ?? '') ? `${owner} ` : 'a '}${match[1]} ${match[2]} ${owner} ${match[3]}`),
    rule: 'a part of the body takes a possessive',
  },
  {
    needs: 'himself herself themselves',
    pattern: new RegExp(`(?<![\\p{L}’'-])(hurt|injured|wounded|cut|burned|burnt|broke|fractured|hits?|struck|shot) (himself|herself|themselves) (?:in|on|at|to) the ((?:left |right )?(?:${anyOf(BODY)}))${WORD_END}`, 'gu'),
    fixes: ([found, verb = '', self = '', part = '']) => [`${verb} ${/shot|hit|struck/.test(verb) ? `${self} ${/(?:in|on|at|to)(?= the)/.exec(found)?.[0] === 'on' ? 'on' : 'in'} ` : ''}${{ himself: 'his', herself: 'her' }[self] ?? 'their'} ${part}`],
    rule: 'a part of the body takes a possessive',
  },
  // “lives with the parents”, “arrived with the husband”
  {
    needs: 'friends colleagues classmates teammates parents mother father husband wife brother sister grandparents grandmother girlfriend boyfriend son daughter children brothers sisters cousin uncle aunt',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:lives|lived|live|living|travell?ed|travell?ing|arrived|slept|sleeps|moved|went|came|shares|shared \\p{Ll}+|fled|walking|lunch|dinner|vacation|holiday|out|evening|night|weekend|playing|drinking|chatting) with )the ((?:two |three |old |elderly )?(?:parents|mother|father|husband|wife|brothers?|sisters?|grandparents|grandmother|grandfather|girlfriend|boyfriend|son|daughter|cousin|uncle|aunt|friends|colleagues|classmates|teammates))(?=[.,;:!?”"]|$| (?:and|in|at|when|on|to|from|until|since|after|for)(?![\\p{L}-]))`, 'gu'),
    fixes: (match, text) => owned(match[1] ?? '', match, text),
    rule: 'one’s own family takes a possessive',
  },
  // “the our country”, “the his idea”
  {
    pattern: /(?<![\p{L}’'-])([Tt]he|[Aa]n|[Aa]) (my|your|his|our|their|its|her)(?= (?!own )\p{Ll}[\p{L}’'-]+)/gu,
    fixes: ({ 0: found, 1: article = '', 2: possessive = '', index }, text) => {
      if (article.toLowerCase() === 'the') return [possessive]
      const noun = /^ (\p{Ll}[\p{L}’'-]+)(?= |[.,;])/u.exec(text.slice(index + found.length))?.[1]
      return noun === undefined ? [possessive] : []
    },
    rule: 'no article stands before a possessive',
    confidence: 'certain',
  },
  {
    pattern: /(?<![\p{L}’'-])([Tt]his|[Tt]hat|[Tt]hese|[Tt]hose) (my|your|our|their|its)(?= (?!own )\p{Ll}[\p{L}’'-]+)(?<!(?:[Gg]ive|gave|tell|told|says?|said|know|knew|thinks?|thought|shows?|believes?|is|was|means?|hopes?|hoped|hear|so|like|than|do|does|did|the \p{Ll}+|\p{Ll}+s) (?:this|that|these|those) \p{Ll}+)/gu,
    fixes: ([, demonstrative = '', possessive = '']) => (/^(?:T|t)his|these/i.test(demonstrative) ? [possessive, demonstrative] : null),
    rule: 'a demonstrative and a possessive do not stand together',
  },
  // “A his friend” is “a friend of his”; “a friend of her”
  {
    needs: 'friend friends colleague colleagues neighbor neighbour cousin relative acquaintance brother student partner client supporter',
    pattern: /(?<![\p{L}’'-])([Aa]n?|[Ss]ome|[Tt]wo|[Tt]hree|[Oo]ne) ((?:\p{Ll}+ )?(?:friends?|colleagues?|neighbou?rs?|cousins?|relatives?|acquaintances?|teammates?|clients?|partners?|supporters?|nephews?|nieces?)) of (him|her|me|us|them|you|hers)(?=[.,;:!?”"]|$| (?:who|told|said|says|called|has|had|is|was|were|to|in|at|from|from|saw|found|died|and|lives|came|went|whom|that|with|also|will|would|explained|recalls|did|does)(?![\p{L}-]))/gu,
    fixes: ([, number = '', noun = '', pronoun = '']) => [`${number} ${noun} of ${{ him: 'his', her: 'hers', me: 'mine', us: 'ours', them: 'theirs', you: 'yours' }[pronoun] ?? pronoun}`],
    rule: 'after “of” a possessive pronoun stands here',
    confidence: 'certain',
  },
]

/** German names its own body by the article too. */
const GERMAN: readonly GrammarRule[] = RULES.slice(0, 1)

export const possessives: Check = {
  label: 'Articles for possessives',
  description: 'Finds “the” where English has a possessive, and both together: “broke the leg”, “lives with the parents”, “the our country”, “a friend of him”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (sourceLanguage === null ? [] : matchesOf(paragraph, isRomance(sourceLanguage) ? RULES : GERMAN)),
}
