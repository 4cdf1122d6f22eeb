import type { Check, Match } from './check'
import { formsOf } from './inflection'
import { LITERAL_VERBS } from './lexicons/en/literal-verbs-of-saying'

const THIRD_PERSON = 1
const PAST = 2

/** “breathes” → “sighs”: every literal verb in the present and the past. */
const MEANT: ReadonlyMap<string, string> = new Map(
  Object.entries(LITERAL_VERBS).flatMap(([verb, meant]) =>
    [THIRD_PERSON, PAST].map((form): [string, string] => [formsOf(verb)[form] ?? '', formsOf(meant)[form] ?? '']),
  ),
)

/**
 * The verb after a quotation: the closing mark, a comma before or after it, the verb, and the beginning of its subject.
 * A full stop or no mark at all inside the quotation is left over from the source’s punctuation.
 */
const AFTER_QUOTATION =
  /(?<=\S[ \u00a0]?[”"»’'“],? )(\p{Ll}{3,14})(?= (?:(?:the|a|an|his|her|its|their|our|this|that|one|another|he|she|they)\b|\p{Lu}\p{Ll}))/gu

export const literalAttributions: Check = {
  label: 'Verbs of saying word for word',
  description: 'Finds verbs after a quotation that render the source’s verb of saying literally (“breathes the winegrower”, “believes its president”).',
  kind: 'wording',
  confidence: 'likely',
  find: ({ text }) =>
    [...text.matchAll(AFTER_QUOTATION)].flatMap((match): Match[] => {
      const verb = match[1] ?? ''
      const meant = MEANT.get(verb)
      if (meant === undefined) return []
      return [
        {
          start: match.index,
          end: match.index + verb.length,
          message: `“${verb}” renders a verb of saying word for word; after a quotation English says “${meant}”.`,
          fixes: [{ action: 'replace', replacement: meant }],
        },
      ]
    }),
}
