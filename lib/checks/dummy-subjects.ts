import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'
import { isParticiple, THIRD_PERSONS } from './lexicons/en/verbs'

const START = '(?<=(?:^|[.!?…][”"»)]? |\\n|: |[“"«] ?|; ))'
const COUNT = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|\\d[\\d,.]*|several|many|some|various|numerous|hundreds of|thousands of|dozens of)'
const NOUNS = '(?:(?:\\p{Ll}[\\p{L}’\'-]*) ){0,2}?\\p{Ll}[\\p{L}’\'-]*s|(?:\\p{Ll}[\\p{L}’\'-]* ){0,2}?(?:people|men|women|children|police)'
/** “was raised several times” counts nothing. */
const END = '(?<!times|years|days|weeks|months|hours|minutes|occasions|points|percent|ways|euros|dollars|miles|kilometers|kilometres|meters|metres)(?=[.,;:!?”"]|$| (?:of|in|on|at|by|from|with|who|which|that|and|for|to|during|after|before|between|near|due|because|under|since|as)(?![\\p{L}-]))'
const ADJECTIVE = '(?:necessary|possible|impossible|important|essential|fundamental|clear|evident|obvious|true|difficult|easy|better|urgent|unacceptable|inevitable|surprising|strange|curious|logical|normal|vital|crucial|enough|certain|known|said|worth|missing|hoped|expected|about|a question|a matter|for this reason|for this|thus)'

const RULES: readonly GrammarRule[] = [
  {
    needs: 'necessary possible impossible important essential fundamental clear evident obvious true difficult easy better urgent unacceptable inevitable surprising strange curious logical normal vital crucial enough certain known said worth missing hoped expected about question matter this thus',
    pattern: new RegExp(`${START}(Is|Was|Has been|Will be) (?=(?:not |very |also |more |therefore |still )?${ADJECTIVE} (?:to|that|for|not|how|why|,)(?![\\p{L}])[^?]*?(?:[.!;]|$))`, 'gu'),
    fixes: ([, verb = '']) => [`It ${verb.toLowerCase()}`],
    rule: 'the sentence has no subject',
    confidence: 'certain',
  },
  // “Impossible to know how many”
  {
    needs: 'impossible useless forbidden out',
    pattern: new RegExp(`${START}(?=[IUFO])(Impossible|Useless|Forbidden|Out of the question|Out of question) (?:, [\\p{L} ]{2,20}, )?(?=to \\p{Ll}+ [^?:\\n]*[.!;”])`, 'gu'),
    fixes: ([, adjective = '']) => [`it is ${adjective.toLowerCase().replace('out of question', 'out of the question')}`],
    rule: 'the sentence has no subject and no verb',
  },
  // “There was not the budget”
  {
    needs: 'there',
    pattern: /(?<![\p{L}’'-])([Tt]here (?:is|are|was|were)) not the (budget|money|time|means|will|space|room|funds|staff|resources|conditions|strength|courage|majority|personnel|political will|capacity)(?=[.,;!?”"]|$| (?:to|for|in|and)(?![\p{L}-]))/gu,
    fixes: ([, there = '', noun = '']) => [`${there} no ${noun}`],
    rule: 'what is lacking takes “no”',
  },
  {
    needs: 'remains remain exists exist lacks follows came comes arises',
    pattern: new RegExp(`${START}(Remains|Remain|Exists|Exist|Lacks|Follows|Came then|Comes then|Arises) (?:then |now |still )?(?=(?:the|a|an|to|only|this|${COUNT}) )`, 'gu'),
    fixes: ([found, verb = '']) => [`there ${verb.toLowerCase()}${found.slice(verb.length)}`.trimEnd()],
    rule: 'the verb comes before its subject',
  },
  {
    needs: 'exists existed',
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])([Ii]t) (exists|existed) (?=(?:an?|the|no|${COUNT}) )`, 'gu'),
    fixes: ([, , verb = '']) => [verb === 'existed' ? 'there was' : 'there is'].map((fix) => fix),
    rule: 'what exists comes after “there is”',
  },
  {
    needs: 'remains remain lacks lack misses',
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])([Ii]t) (remains|lacks|misses|lack|remain) (?=${COUNT} \\p{Ll}+)`, 'gu'),
    fixes: ([, , verb = '']) => [verb.startsWith('remain') ? 'there remain' : 'there are still'],
    rule: 'what is left comes after “there”',
  },
  // “They are necessary seven signatures”
  {
    needs: 'necessary needed required missing lacking expected',
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])(?:[Tt]hey|[Ii]t) (are|were|is|was|will be) (necessary|needed|required|missing|lacking|expected) (${COUNT} (?:${NOUNS}))${END}`, 'gu'),
    fixes: ([, verb = '', adjective = '', subject = '']) => [`${subject} ${verb === 'is' ? 'are' : verb === 'was' ? 'were' : verb} ${adjective === 'necessary' ? 'needed' : adjective}`],
    rule: 'the verb comes before its subject',
    confidence: 'certain',
  },
  // “It was opened two schools”, “there were arrested three men”
  {
    needs: 'it there',
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])(?:[Ii]t|[Tt]here) (was|were|has been|have been|is|are|will be) (\\p{Ll}{3,14}) (${COUNT} (?:${NOUNS}))${END}`, 'gu'),
    fixes: ([, verb = '', participle = '', subject = '']) => (isParticiple(participle) ? [`${subject} ${pluralOf(verb)} ${participle}`] : null),
    rule: 'the verb comes before its subject',
  },
  // “In September were closed 14 apartments”
  {
    needs: 'were was been are',
    pattern: new RegExp(`(?=[WwHhAa])(?<=(?:^|[.!?”"] |\\n|; )(?:(?:In|On|At|During|Since|Yesterday|Today|Also|Thus|Here|This|Last|There|From|By|Within|After|Before|Finally|Meanwhile)(?: [\\p{L}\\p{N}’'-]+){0,5} )?)([Ww]as|[Ww]ere|[Hh]as been|[Hh]ave been|[Aa]re) (\\p{Ll}{3,14}) (${COUNT} (?:${NOUNS}))${END}(?![^.!]*\\?)`, 'gu'),
    fixes: ([, verb = '', participle = '', subject = '']) => (isParticiple(participle) ? [`${subject} ${pluralOf(verb.toLowerCase())} ${participle}`] : null),
    rule: 'the verb comes before its subject',
  },
  // “it was here where happened the accident”: “that happened the accident”
  {
    needs: 'happened occurred arrived appeared began died lived took born started arose',
    pattern: new RegExp(`(?<=\\b(?<![\\p{L}’'-])(?:where|when|that|which) )(happened|occurred|arrived|appeared|began|died|lived|took place|was born|were born|started|arose) (the (?:\\p{Ll}+ )?\\p{Ll}+)(?=[.,;])`, 'gu'),
    fixes: ([, verb = '', subject = '']) => [`${subject} ${verb}`],
    rule: 'the verb comes before its subject',
  },
  // “what earns”, “what wants”: a verb of the third person without its subject
  {
    needs: 'what',
    pattern: /(?<=(?<![\p{L}’'-])(?:of|than|from|with|for|to|about|half|all|more|less|is|was|by|on|know|knows|says|said) )what (\p{Ll}{3,12}s)(?=[.,;:!?”"]|$| (?:in|at|per|a|with|for|from|every|each)(?![\p{L}-]))/gu,
    fixes: ([, verb = '']) => (THIRD_PERSONS.has(verb) && /^(?:earns|wants|says|thinks|knows|pays|owes|needs|asks|has|receives|spends|sees|hears|feels|believes|eats|expects|loses|demands)$/.test(verb) ? [`what he ${verb}`, `what she ${verb}`] : null),
    rule: 'the verb has no subject',
  },
  // “It makes ten years that he left”, “There are ten years that he left”
  {
    needs: 'years year months month weeks week days day hours hour',
    pattern: new RegExp(`\\b(?<![\\p{L}’'-])(?:[Ii]t makes|[Ii]t does|[Tt]here (?:is|are)|[Ii]t has) (${COUNT} (?:years?|months?|weeks?|days?|hours?))(?= that|,)`, 'gu'),
    fixes: ([, length = '']) => [`it has been ${length}`],
    rule: 'English counts the time since then with “it has been”',
  },
]

const pluralOf = (verb: string) => ({ was: 'were', is: 'are', 'has been': 'have been' })[verb] ?? verb

export const dummySubjects: Check = {
  label: 'Subjects missing or misplaced',
  description: 'Finds clauses without a subject or with the verb before it: “Is necessary to act”, “Remains the question”, “In May were closed 14 shops”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph) => matchesOf(paragraph, RULES),
}

