import type { Check } from './check'
import { anyOf, matchesOf, type GrammarRule } from './grammar-rule'

/** What headlines of Spanish and Portuguese say nobody in particular did (“Detienen a dos jóvenes”). */
const VERBS =
  'arrest arrested detain detained discover discovered capture captured murder murdered kill killed find found seize seized rescue rescued rob robbed approve approved present presented ' +
  'inaugurate inaugurated denounce denounced investigate investigated condemn condemned dismantle dismantled block blocked evacuate evacuated suspend suspended reject rejected steal stole ' +
  'shoot shot stab stabbed attack attacked assault assaulted kidnap kidnapped close closed confirm confirmed extradite extradited accuse accused charge charged search searched raid raided ' +
  'ask asked demand demanded warn warned ratify ratified announce announced award awarded pay install installed recover recovered locate located identify identified release released'

const RULES: readonly GrammarRule[] = [
  {
    needs: 'they',
    pattern: new RegExp(`^They (?:${anyOf(VERBS)})(?= (?:\\p{L}|\\d))(?=[^.!?”]{10,160}$)`, 'gu'),
    fixes: () => [],
    rule: 'a headline names who did it, or takes the passive (“two arrested”)',
  },
]

export const impersonalHeadlines: Check = {
  label: 'Headlines with “they”',
  description: 'Finds headlines that say “they” of nobody in particular, as Spanish and Portuguese do with a bare verb: “They arrest two youths”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (sourceLanguage === 'es' || sourceLanguage === 'pt' ? matchesOf(paragraph, RULES) : []),
}
