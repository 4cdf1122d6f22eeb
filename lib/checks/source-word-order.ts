import type { Check } from './check'
import { attributesBeforeNouns, invertedConditions, splitVerbs, verbAfterAdverbial, verbBeforeSubject } from './clause-order'
import { anyOf, matchesOf, withoutOverlaps, type GrammarRule } from './grammar-rule'
import { isParticiple } from './lexicons/en/verbs'
import { classedOf } from './word-classes'

const SENTENCE = '(?:^|[.!?…][”"»)’]? |\\n|: ?[“"]?|[“"] ?)'
/** What opens a statement in German and leaves the subject for later. English puts the verb first only after a denial (“Never has he …”). */
const OPENERS =
  'In On At For From With After Since By Under Before During About Among To Over Through Until Against Without Because Despite Instead Then Now Here Today Yesterday Tomorrow Meanwhile ' +
  'Thereby Thus Therefore Also Already Still Currently However Additionally Nevertheless Again Once Perhaps Maybe Later Recently Finally Afterwards Previously Originally Officially ' +
  'Accordingly Moreover Besides First Next Last Only Initially Apparently Obviously Presumably Allegedly Unfortunately Fortunately Of'
/** No comma, no denial and no question word: what may stand between the opener and the verb. */
const BETWEEN = '(?: (?!(?:not|no|nor|never|only|little|few|hardly|scarcely|rarely|seldom|neither|such|so|did|does|do|whom|which|what|whose|that|who|when|where|how|if|than|and|but|because|while|as|I|we|you|they|he|she|it|someone|anyone|everyone|nobody|people|to(?! \\p{N}))(?![\\p{L}-]))[\\p{L}\\p{N}’\'-]+){0,6}?'
const OPENING = `(?<=${SENTENCE}(?!Only|Of|Among|Under no|At no|In no)(?:${anyOf(OPENERS)})${BETWEEN} )`
const ONE_WORD = `(?<=${SENTENCE}(?:Since then|Until now|So far|${anyOf('Then Now Here Today Yesterday Tomorrow Meanwhile Thereby Thus Therefore Also Already Still Currently However Additionally Nevertheless Perhaps Maybe Later Recently Afterwards Previously Originally Accordingly Moreover Besides Initially Presumably')}) )`
const STATEMENT = '(?=[^.!?]*(?:[.!;:,”"]|$))(?![^.!]*\\?)'

const AUXILIARIES = 'was were is are has have had will would can could must should'
const PRONOUNS = 'he she they we'
/** Verbs that take no clause as their object: after “said” or “hoped” a pronoun begins one. */
const FULL_VERBS =
  'led came comes went goes gave gives made makes took takes won wins lost loses became becomes got gets played plays worked works lived stood lay sat ran began begins ' +
  'left died fell brought brings put kept keeps stayed remained remains started ended moved studied received reached wants wanted needed fought threatens threatened'
/** Verbs that English never puts before their subject after a place or a time. */
const LONELY_VERBS =
  'goes threatens threatened demands demanded wants wanted warns warned criticizes criticized rejects rejected shows showed finds found helps helped needs needed lacks lacked wins won loses lost plays played ' +
  'costs speaks spoke writes wrote takes took makes made gives gave gets got brings brought leads led boils boiled plans planned fears feared expects expected hopes promised pays paid sees saw knows knew'
const DETERMINERS = 'the a an his her its their our this these those all many both some several'
const OWN_NOUN_BEFORE = '(?<!(?:his|her|their|the|a|an|own|last|free|good|political|of|my|your|its|some|tin|beer) )'

/** “Who strikes, harms the guests”, “Who was wrong will pay”: a statement about anyone. */
const ANYONE: GrammarRule = {
  needs: 'who',
  pattern: new RegExp(`(?<=${SENTENCE})Who(?= (?!knows|cares|else|better|would|could|should|will|are|were|am|dares)\\p{Ll}{2,14}(?:s|as|ed|nt)?(?: [\\p{L}’'-]+){0,8}?(?:, \\p{Ll}+(?:s|ed)?| (?:will|must|has to|should|can|pays|loses)) [^?!]*?[.”"])(?![^.!]*\\?)`, 'gu'),
  fixes: () => ['Anyone who', 'Whoever'],
  rule: 'a statement about anybody begins with “anyone who”',
}

const GERMAN: readonly GrammarRule[] = [
  ANYONE,
  // “when comes he”
  {
    needs: 'when where why how',
    pattern: /(?<=(?<![\p{L}’'-])(?:when|where|why|how) )(comes|came|goes|went|lives|lived|works|worked|stands|stood|lies|lay|remains|stays|begins|began|happened|happens) (he|she|it|they|we)(?![\p{L}’'-])/gu,
    fixes: ([, verb = '', subject = '']) => [`${subject} ${verb}`],
    rule: 'the subject comes before the verb',
    confidence: 'certain',
  },
  // “How the police reported, nobody was hurt”
  {
    needs: 'how like',
    pattern: new RegExp(`(?<=${SENTENCE})(?:How|Like) (?=(?:the|a|his|her|\\p{Lu}\\p{L}+) (?:[\\p{L}’'-]+ ){0,3}?(?:reported|reports|said|says|announced|announces|wrote|writes|confirmed|informed|communicated|explained)(?: [^,.;:!?]{0,40})?, )`, 'gu'),
    fixes: () => ['As'],
    rule: 'what is reported follows “as”',
    confidence: 'certain',
  },
  // “He insists on it, that the plan changes”
  {
    needs: 'it',
    pattern: /(?<![\p{L}’'-])(about|on|for|against|of|with|to) it, (that|whether|how)(?= (?:the|he|she|they|it|we|nobody|a|his|her)(?![\p{L}-]))/gu,
    fixes: () => [],
    rule: 'a clause follows its verb directly',
    confidence: 'certain',
  },
  // “Important is the water”
  {
    needs: 'is',
    pattern: new RegExp(`(?<=${SENTENCE})(Important|Clear|Crucial|Decisive|Striking|Conspicuous|Unclear|Certain|Sure|Interesting|Noteworthy|Remarkable|Undisputed|Questionable|Problematic) is(?:, that)? (?=(?:the|that|not|to|also|above|in|an?|his|her|their|whether|how|who|what) )${STATEMENT}`, 'gu'),
    fixes: ([found, quality = '']) => [`what is ${quality.toLowerCase()} is${found.includes('that') ? ' that' : ''}`],
    rule: 'the subject comes before the verb',
  },
  // “In the village goes the fear around”: not “in the corner stands a lamp”
  {
    needs: LONELY_VERBS,
    pattern: new RegExp(`(?<=${SENTENCE}(?:In|At|On|For|With|Against|Despite) (?:(?:the|a|an|this|his|her|their|its) )?[\\p{L}’-]+ )(?:${anyOf(LONELY_VERBS)}) (?=(?:the|an?|his|her|its|their|our) \\p{L})${STATEMENT}`, 'gu'),
    fixes: () => [],
    rule: 'the subject comes before the verb',
  },
  // “In Frankfurt has the union …”
  {
    needs: 'has have had',
    pattern: new RegExp(`(?<=${SENTENCE}(?:In|At|For|With|After|Since) (?:the )?\\p{L}+ )(?:has|have|had) (?=(?:the|his|her|its|their|our) \\p{L})${STATEMENT}`, 'gu'),
    fixes: () => [],
    rule: 'the subject comes before the verb',
  },
  {
    needs: PRONOUNS,
    pattern: new RegExp(`${OPENING}(${anyOf(AUXILIARIES)}|${anyOf(FULL_VERBS)}) (${anyOf(PRONOUNS)})(?![\\p{L}’'-])${STATEMENT}`, 'gu'),
    fixes: ([, verb = '', subject = '']) => [`${subject} ${verb}`],
    rule: 'the subject comes before the verb',
    confidence: 'certain',
  },
  {
    needs: 'it one nobody everyone everybody',
    pattern: new RegExp(`${OPENING}(was|is|has|had|would|could|must|should|gives|goes|comes|remains|means) (it|one|nobody|everyone|everybody)(?![\\p{L}’'-]| is| was| has| had| of)${STATEMENT}`, 'gu'),
    fixes: ([, verb = '', subject = '']) => (verb === 'gives' && subject === 'it' ? ['there is'] : [`${subject} ${verb}`]),
    rule: 'the subject comes before the verb',
  },
  {
    needs: 'would could must should can will',
    pattern: new RegExp(`${OPENING}${OWN_NOUN_BEFORE}(would|could|must|should|can|will) (?=(?:${anyOf(DETERMINERS)}) \\p{Ll})${STATEMENT}`, 'gu'),
    fixes: () => [],
    rule: 'the subject comes before the verb',
  },
  {
    needs: 'has had would could must should can will',
    pattern: new RegExp(`${ONE_WORD}(has|had|would|could|must|should|can|will) (?=(?:the|an?|his|her|its|their|our|\\p{Lu}\\p{Ll}+) )${STATEMENT}`, 'gu'),
    fixes: () => [],
    rule: 'the subject comes before the verb',
  },
  // “In Ulm was a man arrested”: at the end of the clause, so that no “with” or “by” makes it a locative.
  {
    needs: 'was were',
    pattern: new RegExp(`${OPENING}(was|were) ((?:the|an?|two|three|four|five|several) (?:\\p{Ll}[\\p{L}’'-]* ){1,3}?)(\\p{Ll}+)(?=[.;]|, (?:who|which|the police))`, 'gu'),
    fixes: ([, verb = '', subject = '', participle = '']) => (isParticiple(participle) ? [`${subject}${verb} ${participle}`] : null),
    rule: 'the subject comes before the verb',
  },
  // “that he the money stole”, “because she the game missed”
  {
    needs: PRONOUNS,
    pattern: new RegExp(`(?<![\\p{L}’'-])(?:that|because|whether|although|if|when|after|before|since|while|until|where) (?:he|she|they)(?: not| also| already)? (?=(?:the|an?|his|her|its|their|our|my|no)(?! (?:more|less|longer|same|only)(?![\\p{L}-])) \\p{Ll})`, 'gu'),
    fixes: () => [],
    rule: 'the verb comes right after the subject, its object after it',
  },
  // “we can the shop also close”
  {
    needs: 'can could will would must should may might shall',
    pattern: new RegExp(`(?<![\\p{L}’'-])(?<!(?:than|as|nor|so|neither|whom|which|what|who) )(?:[Hh]e|[Ss]he|[Ww]e|[Tt]hey|I|[Oo]ne|[Yy]ou) (?:can|could|will|would|must|should|shall) (?:also |now |not |again |still )?(?=(?:the|an?|his|her|its|their|our|my|him|them|us)(?! (?:next|following|same|other|day|week|moment|minute|second|year|lot|bit|little|more|while|time|only)(?![\\p{L}-]))(?![\\p{L}’'-]))`, 'gu'),
    fixes: () => [],
    rule: 'the verb comes right after “can” or “will”, its object after it',
  },
  // “as would he be a star”, “as were it a game”
  {
    needs: 'as',
    pattern: /(?<![\p{L}’'-])(?<!(?:same|so|such|well|just|long|soon|much) )as (would|were|had) (he|she|it|they) (?=(?:be|a|an|the|not|never|been|all|in|at|on|only)(?![\p{L}-]))/gu,
    fixes: ([, verb = '', subject = '']) => [verb === 'had' ? `as if ${subject} had` : `as if ${subject} were`],
    rule: 'what is imagined follows “as if”',
  },
  // “While the Greens want a tax, rejects the FDP this”
  {
    needs: 'rejects wants demands warns fears hopes rules plans agrees finds sees knows needs promises threatens criticizes criticises supports calls',
    pattern: new RegExp(`(?<=${SENTENCE}(?:While|If|When|As|Because|Although|After|Before|Since) [^.,;:!?“”"]{5,90}, )(?:rejects|wants|demands|warns|fears|plans|finds|sees|knows|needs|promises|threatens|criticizes|criticises|supports|remains|stands|has|had|must|can|could|should|would) (?=(?:the|an?|his|her|its|their|our) \\p{L}|\\p{Lu}\\p{Ll}+ )${STATEMENT}`, 'gu'),
    fixes: () => [],
    rule: 'the subject comes before the verb',
  },
  {
    needs: PRONOUNS,
    pattern: new RegExp(`(?<=${SENTENCE}(?:If|When|As|Because|Although|After|Before|Since|While) [^.,;:!?“”"]{5,90}, )(${anyOf(AUXILIARIES)}|${anyOf(FULL_VERBS)}) (${anyOf(PRONOUNS)}|it)(?![\\p{L}’'-])${STATEMENT}`, 'gu'),
    fixes: ([, verb = '', subject = '']) => [`${subject} ${verb}`],
    rule: 'the subject comes before the verb',
    confidence: 'certain',
  },
]

const REACTIONS = 'reply replica reaction reactions answer response comment comments judgment judgement verdict words position criticism protest protests balance toll applause satisfaction accusation accusations intervention opinion message appeal conditions closure'
const ROMANCE: readonly GrammarRule[] = [
  ANYONE,
  // “Said the minister that”, “Informs the police that”
  {
    needs: 'that',
    pattern: new RegExp(`(?<=${SENTENCE})(Said|Says|Informed|Informs|Denied|Denies|Affirmed|Affirms|Assured|Assures|Explained|Explains|Announced|Announces|Confirmed|Confirms|Declared|Declares|Denounced|Denounces|Warned|Warns|Recalled|Recalls|Admitted|Admits|Added|Adds) ((?:the|his|her|its|their|a) (?:\\p{Ll}+ )?\\p{Ll}+|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)(?= that(?![\\p{L}-]))`, 'gu'),
    fixes: ([, verb = '', subject = '']) => [`${subject} ${verb.toLowerCase()}`],
    rule: 'the subject comes before the verb',
    confidence: 'certain',
  },
  // “what demands the association”
  {
    needs: 'what',
    pattern: /(?<=(?<![\p{L}’'-])what )(demands?|thinks?|wants|asks|proposes|says|believes?|fears|hopes|claims|explains|regrets|denounces|affirms|declares|indicates|demanded|thought|wanted|asked|proposed|said|believed|feared|hoped|claimed|explained|denounced) ((?:the|his|her|its|their) (?:\p{Ll}+ )?\p{Ll}+|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?=[.,;:!?”"])/gu,
    fixes: ([, verb = '', subject = '']) => [`${subject} ${verb}`],
    rule: 'the subject comes before the verb',
  },
  // “Immediate the reply of the minister”
  {
    needs: REACTIONS,
    pattern: new RegExp(`(?<=${SENTENCE})(Immediate|Hard|Harsh|Clear|Strong|Sharp|Unanimous|Heavy|Tough|Dry|Bitter|Different|Lapidary|Positive|Negative|Cold|Severe|Prompt|Quick|Serious|Very hard|Very harsh|Very clear|Numerous|Tragic|Dramatic|Grave) the (${anyOf(REACTIONS)})(?![\\p{L}-])`, 'gu'),
    fixes: ([, quality = '', noun = '']) => [`The ${noun} ${noun.endsWith('s') ? 'were' : 'was'} ${quality.toLowerCase()}`],
    rule: 'the sentence has no verb',
    confidence: 'certain',
  },
  // “24 the works on display”
  {
    pattern: new RegExp(`(?<=${SENTENCE})((?:\\d[\\d.,]*|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Many|Numerous) )(?:are )?the (?=\\p{Ll}+s |people )`, 'gu'),
    fixes: ([found, count = '']) => [found.includes('are the') ? `There are ${count}`.trimEnd() : `${count}`.trimEnd()],
    rule: 'a number takes no article after it',
  },
  // “Not are lacked the polemics”
  {
    needs: 'not',
    pattern: new RegExp(`(?<=${SENTENCE})Not (?=(?:is|are|was|were|has|have|had|can|could|will|would|does|did) (?:\\p{Ll}|the ))${STATEMENT}`, 'gu'),
    fixes: () => [],
    rule: 'the sentence has no subject before its verb',
  },
]

export const sourceWordOrder: Check = {
  label: 'Word order of the source',
  description: 'Finds the verb before its subject or at the end of the clause, as in German (“In 2012 led he the opera”), and “Immediate the reply” of Italian.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => {
    if (sourceLanguage === null) return []
    const classed = classedOf(paragraph)
    const ofLanguage = sourceLanguage === 'de' ? [...verbAfterAdverbial(classed), ...splitVerbs(classed), ...verbBeforeSubject(classed)] : verbBeforeSubject(classed)
    return withoutOverlaps([...matchesOf(paragraph, sourceLanguage === 'de' ? GERMAN : ROMANCE), ...ofLanguage, ...attributesBeforeNouns(classed), ...invertedConditions(classed)])
  },
}
