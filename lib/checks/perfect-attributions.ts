import type { Check, Match } from './check'
import { formsOf } from './inflection'
import { DAYS } from './lexicons/en/calendar'
import { matchesIn } from '../text/search'

const [PAST, PARTICIPLE] = [2, 3]
const VERBS = (
  'add affirm announce answer ask assert assure claim comment complain conclude condemn confess confirm congratulate criticise criticize declare defend ' +
  'demand denounce deny deplore emphasise emphasize estimate explain express indicate inform insist lament manifest note note point ' +
  'propose recall recognise recognize regret reiterate reject remark remember remind reply report request respond say specify state stress ' +
  'suggest tell thank underline urge value warn write'
).split(' ')
/** “said” for “said”, “written” for “wrote”: participles with the past of the same verb. */
const PAST_OF: ReadonlyMap<string, string> = new Map(VERBS.map((verb): [string, string] => [formsOf(verb)[PARTICIPLE] ?? '', formsOf(verb)[PAST] ?? '']))
const PARTICIPLES = [...PAST_OF.keys()].join('|')
const PAST_TIME = `(?:(?:on |this )?(?:${DAYS})|yesterday|last (?:night|week|month|year|${DAYS})|this (?:morning|afternoon|evening)|(?:in|at|during) an? (?:press conference|interview|statement|press release))`

/** “…”, has asked Ms. Asayama; “the economy is at stake”, he has said, “and …”. */
const BESIDE_QUOTATION = new RegExp(
  `(?<=[”"»’'“?],? )((?:(?:he|she|they|it) )?)(has|have) (${PARTICIPLES})(?![\\p{L}-])|(?<=, )((?:he|she|they) )(has|have) (${PARTICIPLES})(?=, |,? ?[“"«])`,
  'gu',
)
/** “has announced on Tuesday”, “has already warned yesterday”. */
const WITH_TIME = new RegExp(`(?<![\\p{L}-])(has|have) ((?:also|again|already|once again|now) )?(${PARTICIPLES})(?= (?:(?:again|publicly) )?${PAST_TIME}(?!\\p{L}|[’']s))`, 'gu')
/** “Herrero has lamented “the lack …””: the verb directly before its quotation. */
const BEFORE_QUOTATION = new RegExp(`(?<![\\p{L}-])(has|have) ((?:also|again|already|now) )?(${PARTICIPLES})(?=(?: that)?:? [“"«„])`, 'gu')

export const perfectAttributions: Check = {
  label: 'Perfect for the past',
  description: 'Finds “has said”, “has announced on Tuesday” and the like, where English reports what was said in the past tense.',
  kind: 'wording',
  confidence: 'likely',
  find: ({ text }, { sourceLanguage }) => [
    ...(sourceLanguage === null ? [] : matchesIn(text, BESIDE_QUOTATION)).map((match) =>
      toMatch(match, match[1] ?? match[4] ?? '', match[3] ?? match[6] ?? '', 'likely'),
    ),
    ...matchesIn(text, WITH_TIME).map((match) => toMatch(match, match[2] ?? '', match[3] ?? '', 'likely')),
    ...(sourceLanguage === null ? [] : matchesIn(text, BEFORE_QUOTATION)).map((match) => toMatch(match, match[2] ?? '', match[3] ?? '', 'perhaps')),
  ],
}

function toMatch(match: RegExpExecArray, between: string, participle: string, confidence: 'likely' | 'perhaps'): Match {
  const [found] = match
  const replacement = between + (PAST_OF.get(participle) ?? participle)
  return {
    start: match.index,
    end: match.index + found.length,
    message: `“${found}” is the source’s perfect; English reports what was said in the past tense, “${replacement}”.`,
    confidence,
    fixes: [{ action: 'replace', replacement }],
  }
}
