import { agreementAcrossOf, agreementInRelatives, agreementNextDoor, agreementOfEverybody, agreementOfTwo, numberOfNouns } from './agreement-at-a-distance'
import { agreementOfFullVerbs } from './agreement-of-full-verbs'
import type { Check, Match } from './check'
import { withoutOverlaps } from './grammar-rule'
import { agreementWithPronouns } from './pronoun-agreement'
import { BASES, THIRD_PERSONS } from './lexicons/en/verbs'
import { GIVEN_NAMES } from './lexicons/fr/given-names'
import { classedOf } from './word-classes'
import { matchesIn } from '../text/search'

type Shape = {
  readonly pattern: RegExp
  /** Words before the match that make another noun the subject. */
  readonly notAfter?: RegExp
  readonly fix: (match: RegExpExecArray) => string
  readonly rule: string
}

const PLURAL_OF: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do', "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't" }
const SINGULAR_OF: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', do: 'does' }
const VERB = "(is|was|has|does|isn't|wasn't|hasn't)"
/** A preposition or a relative before the noun: the subject stands further left (“the chief of the police has”). */
const WITHIN_PHRASE = /\b(?:of|by|with|for|from|to|in|on|at|against|and|between|among|about|than|as|like|or|through|into|via|including|over|under|behind|after|before|near|around|that|which|who|,) (?:the |these |those |many |most |some |all |more |other |young |local |\p{L}+ |[\p{N}.,]+ )?$/iu

const plural = (verb: string) => PLURAL_OF[verb.replace(/’/g, "'")] ?? verb
const singular = (verb: string) => SINGULAR_OF[verb] ?? verb

/** Given names, before which no team is named: “Manchester United, who play” is right. */
const GIVEN =
  'Ana Anna Maria María Marie Inês Inès Sofia Giulia Francesca Chiara Elena Lucia Lucía Carmen Laura Sara Paula Marta Isabel Beatriz João José Juan Carlos Luis Luís Pedro Paulo Marco Mario Giuseppe Giovanni Antonio Antônio António ' +
  'Francesco Andrea Alessandro Matteo Luca Roberto Ricardo Fernando Miguel Manuel Javier Sergio Sérgio Claude Sophie Isabelle Claire Julie Anne Catherine Nathalie Hélène Céline Élise Camille Teresa Rosa Pilar Jorge Rafael Vicente'
const SHAPES: readonly Shape[] = [
  {
    pattern: new RegExp(`(?<![\\p{L}-])((?:[Tt]hese|[Tt]hose|[Mm]any|[Mm]ost|[Ss]ome|[Tt]he|[Ss]everal|[Tt]hose) (?:people|children|men|women|police)|[Tt]hey|[Ww]e) ${VERB}(?![\\p{L}’'-])`, 'gu'),
    notAfter: WITHIN_PHRASE,
    fix: ([, subject = '', verb = '']) => `${subject} ${plural(verb)}`,
    rule: 'is plural',
  },
  {
    pattern: /(?<![\p{L}-])([Tt]he United (?:States|Nations)|[Tt]he news|[Ee]veryone|[Ee]verybody|[Nn]obody|[Ss]omeone) (are|were|have)(?![\p{L}’'-])/gu,
    notAfter: new RegExp(`${WITHIN_PHRASE.source}|\\b(?:can|could|will|would|should|does|did|let|make|makes|may|might|must) $`, 'iu'),
    fix: ([, subject = '', verb = '']) => `${subject} ${singular(verb)}`,
    rule: 'is singular',
  },
  {
    pattern: /(?<![\p{L}-])([Tt]here) (is|was|has been) (two|three|four|five|six|seven|eight|nine|ten|many|several|few|some \p{Ll}{3,}s|numerous|various|thousands|hundreds|dozens|[2-9]|[1-9]\d{1,6})(?= \p{Ll}{3,}s(?![\p{L}’'-])| of \p{Ll})(?! (?:minutes|hours|days|weeks|months|years|points|percent|euros|dollars|miles) (?:left|to go|between|of))/gu,
    fix: ([, there = '', verb = '', count = '']) => `${there} ${verb === 'is' ? 'are' : verb === 'was' ? 'were' : 'have been'} ${count}`,
    rule: 'agrees with what follows',
  },
  {
    pattern: /(?<![\p{L}-])([Tt]his) (people|children|men|women|measures|figures|results|years|days|weeks|months|events|elections|talks|workers|conditions|reasons|problems|words|results|cases|countries|companies)(?= (?:are|were|have|will|who|which|do|did|must|can|could|should|in|of|on)(?![\p{L}-])|[.,;])/gu,
    fix: ([, determiner = '', noun = '']) => `${determiner.startsWith('T') ? 'These' : 'these'} ${noun}`,
    rule: 'agrees with its noun',
  },
  {
    pattern: /(?<![\p{L}-])([Tt]hese|[Tt]hose) (man|woman|year|week|month|child|person|country|town|city|company|law|plan|decision|project|measure|agreement|meeting|situation|case|problem|information|event|election|reform)(?=[.,;]| (?:is|was|has|will|of|in|on|which|that|must|can)(?![\p{L}-]))/gu,
    fix: ([, determiner = '', noun = '']) => `${determiner.startsWith('T') ? 'T' : 't'}${determiner.endsWith('ese') ? 'his' : 'hat'} ${noun}`,
    rule: 'agrees with its noun',
  },
  {
    pattern: /(?<![\p{L}-])([Bb]oth (?:the )?(?:\p{L}[\p{L}’'-]{1,20} ){1,2}?and (?:the )?(?:\p{L}[\p{L}’'-]{1,20} )?\p{L}[\p{L}’'-]{1,20}|(?:[Hh]e|[Ss]he|[Yy]ou) and (?:I|his \p{Ll}+|her \p{Ll}+)) (is|was|has)(?![\p{L}’'-])/gu,
    notAfter: WITHIN_PHRASE,
    fix: ([, subject = '', verb = '']) => `${subject} ${plural(verb)}`,
    rule: 'joins two subjects',
  },
  {
    pattern: /(?<=(?:^|[.!?”"] |\n|, (?:but|and|because|that|which|so) |(?:that|because|when|but|says|said) ))([Hh]e|[Ss]he|[Ii]t) (have|do not|don[’']t|are|were not|weren[’']t)(?![\p{L}’'-])/gu,
    notAfter: /\b(?:if|as though|as if|wish|did|does|do|may|might|let|make|makes|help|see|could|would|should|will|can) $/iu,
    fix: ([, subject = '', verb = '']) => `${subject} ${({ have: 'has', are: 'is' } as Record<string, string>)[verb] ?? verb.replace(/^do not/, 'does not').replace(/^don/, 'doesn').replace(/^were/, 'was')}`,
    rule: 'is singular',
  },
  {
    pattern: /(?<=(?:^|[.!?”"] |\n))([Tt]he|[Hh]is|[Hh]er|[Tt]his|[Ee]very|[Ee]ach) ((?:mayor|minister|president|prosecutor|lawyer|judge|man|woman|child|company|government|city|town|country|law|plan|decision|project|measure|report|problem|situation|crisis|war|region|association|council|ministry|party|court|prefecture|municipality|hospital|school|strike|fire|director|spokesman|spokeswoman|deputy|senator|union|association)) (have|do not|don[’']t|are|were)(?![\p{L}’'-])/gu,
    fix: ([, article = '', noun = '', verb = '']) => `${article} ${noun} ${({ have: 'has', are: 'is', were: 'was' } as Record<string, string>)[verb] ?? verb.replace(/^do not/, 'does not').replace(/^don/, 'doesn')}`,
    rule: 'is singular',
  },
  {
    pattern: /(?<![\p{L}-])(?<!the )([Pp]eople|[Aa] lot of people|[Tt]housands of people|[Hh]undreds of people|[Dd]ozens of people|[Mm]illions of people) (is|was|has)(?![\p{L}’'-])/gu,
    notAfter: /\b(?:of|(?:of|by|for|to|with|among|against) \p{L}+ed|by|with|for|from|to|in|on|at|against|and|between|among|about|than|as|like|number|group|(?:poll|survey|group|number|crowd|sample|total) of [\d.,]+|young|these|those|many|most|some|the|killing|protecting) $/iu,
    fix: ([, subject = '', verb = '']) => `${subject} ${plural(verb)}`,
    rule: 'is plural',
  },
  // “Not only the elderly leaves”
  {
    pattern: /(?<![\p{L}-])([Tt]he (?:elderly|poor|rich|unemployed|homeless|sick|disabled|wounded|injured|faithful)) (is|was|has|does|leaves|lives|wants|needs|goes|comes|suffers|pays|receives|remains|dies|works|votes|knows|thinks|loses|sees)(?![\p{L}’'-])/gu,
    notAfter: WITHIN_PHRASE,
    fix: ([, subject = '', verb = '']) => `${subject} ${PLURAL_OF[verb] ?? THIRD_PERSONS.get(verb)?.[0] ?? verb.replace(/s$/, '')}`,
    rule: 'is plural',
  },
  // “The people wants answers”
  {
    pattern: /(?<![\p{L}-])(?=[TtPpMmYy])(?<=(?:^|[.!?”"] |\n|(?<![\p{L}-])(?:that|because|but|if|when|and|why|where) ))([Tt]he people|[Pp]eople|[Mm]any people|[Yy]oung people|[Tt]hese people) (wants|needs|knows|thinks|lives|comes|goes|asks|believes|works|says|dies|suffers|leaves|waits|feels|sees|buys|pays|speaks|votes|demands|complains|expects|loves|prefers|arrives|does not|doesn[’']t)(?![\p{L}’'-])/gu,
    fix: ([, subject = '', verb = '']) => `${subject} ${verb.startsWith('does') ? verb.replace('does', 'do') : (THIRD_PERSONS.get(verb)?.[0] ?? verb.replace(/s$/, ''))}`,
    rule: 'is plural',
  },
  // “Each of the parties have its plan”
  {
    pattern: /(?=[EO])(?<=(?:^|[.!?”"] |\n))((?:Each|One|Every one) of (?:the|these|those|his|her|their|our) (?:\p{Ll}+ )?\p{Ll}+s|Each of them|One of them) (have|are|were|do|know|want|live|work|pay|receive|need|say|think|come|go)(?![\p{L}’'-])/gu,
    fix: ([, subject = '', verb = '']) => `${subject} ${SINGULAR_OF[verb] ?? BASES.get(verb)?.[1] ?? verb}`,
    rule: 'is singular',
  },
  // “There is no funds”
  {
    pattern: /(?<![\p{L}-])([Tt]here) (is|was|has been) (no|not enough|enough|other|more|new|fewer)(?= (?:funds|doctors|teachers|nurses|beds|houses|homes|jobs|places|rules|victims|injuries|deaths|people|resources|buses|trains|shops|schools|clients|customers|workers|plans|results|answers|witnesses|suspects|casualties|candidates|conditions|reasons|doubts|problems|differences|limits|alternatives|guarantees|elements|arrests|men|women|children)(?![\p{L}’'-]))/gu,
    fix: ([, there = '', verb = '', word = '']) => `${there} ${verb === 'is' ? 'are' : verb === 'was' ? 'were' : 'have been'} ${word}`,
    rule: 'agrees with what follows',
  },
  // “Inès Boukhris, who take over from me”
  {
    pattern: new RegExp(`(?<![\\p{L}’'-])(?=\\p{Lu}[\\p{L}-]{1,12} \\p{Lu}[\\p{L}’'-]+, who )(?<!(?:and|or) )((?:${[...GIVEN_NAMES, ...GIVEN.split(' ')].join('|')}) \\p{Lu}[\\p{L}’'-]+, who) (take|have|live|work|want|know|lead|come|go|speak|play|think|run|make|say|teach|write|hope|arrive|remain|believe|defend|represent)(?![\\p{L}’'-])`, 'gu'),
    fix: ([, subject = '', verb = '']) => `${subject} ${SINGULAR_OF[verb] ?? BASES.get(verb)?.[1] ?? `${verb}s`}`,
    rule: 'is singular',
  },
  // “to the night there was five”: nothing follows but the end
  {
    pattern: /(?<![\p{L}-])([Tt]here) (is|was|has been) (two|three|four|five|six|seven|eight|nine|ten|[2-9]|[1-9]\d{1,4})(?=[.,;:!?”"]|$)/gu,
    fix: ([, there = '', verb = '', count = '']) => `${there} ${verb === 'is' ? 'are' : verb === 'was' ? 'were' : 'have been'} ${count}`,
    rule: 'agrees with what follows',
  },
]

export const subjectAgreement: Check = {
  label: 'Agreement',
  description: 'Finds verbs and determiners that do not agree: “the police has”, “the United States are”, “there is many”, “this people are”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph) => {
    const { text } = paragraph
    const classed = classedOf(paragraph)
    const shaped = SHAPES.flatMap(({ pattern, notAfter, fix, rule }) =>
      matchesIn(text, pattern).flatMap((match): Match[] => {
        const [found, subject = ''] = match
        if (notAfter?.test(text.slice(Math.max(0, match.index - 40), match.index))) return []
        const replacement = fix(match)
        return [
          {
            start: match.index,
            end: match.index + found.length,
            message: `“${subject}” ${rule}; expected “${replacement}”.`,
            fixes: [{ action: 'replace', replacement }],
          },
        ]
      }),
    )
    return withoutOverlaps([...shaped, ...agreementWithPronouns(text), ...agreementNextDoor(classed), ...agreementOfFullVerbs(classed), ...agreementAcrossOf(classed), ...agreementInRelatives(classed), ...agreementOfEverybody(classed), ...agreementOfTwo(classed), ...numberOfNouns(classed)])
  },
}
