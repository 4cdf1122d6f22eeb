import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'

const CHANGES =
  '(?:climb(?:s|ed)?|ris(?:es?|en)|rose|falls?|fell|fallen|sinks?|sank|sunk|increase[sd]?|decrease[sd]?|drop(?:s|ped)?|lower(?:s|ed)?|rais(?:es?|ed)|cuts?|grow(?:s|n)?|grew|shr(?:inks?|ank|unk)|reduce[sd]?|slip(?:s|ped)?|gave way|gives way|limit(?:s|ed)?|double[sd]?|halve[sd]?|shorten(?:s|ed)?|extend(?:s|ed)?|brake[sd]?|heat(?:s|ed)?|cool(?:s|ed)?)'
const AMOUNT = '(?:(?:about|around|just over|just under|almost|nearly|only|more than|over|currently|now|well) )?(?:minus )?\\d[\\d.,]*(?:[ -](?:million|billion|trillion|thousand))? ?(?:percent|per cent|%|euros?|dollars?|francs?|points|degrees|meters|metres|kilometers|kilometres|people|cases|tons|tonnes|years|hours|months|liters|litres|cents|€)'
const BEFORE_AMOUNT = '(?:(?!that(?![\\p{L}-])|people|who)[^\\s.,;:!?“”]+ ){0,5}?'

const RULES: readonly GrammarRule[] = [
  // “from 230 on 190 euros”
  {
    needs: 'on',
    pattern: /(?<=(?<![\p{L}’'-])from (?:(?:about|around|almost|currently|previously|minus) )?\d[\d.,]*(?: (?:million|billion|percent|euros|points|degrees|dollars))? )on(?= (?:(?:about|around|almost|now|only|currently) )?\d)/gu,
    fixes: () => ['to'],
    rule: 'an amount rises or falls “to” another',
    confidence: 'certain',
  },
  // “climbed in November on 2.9 percent”
  {
    needs: 'on',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])${CHANGES} ${BEFORE_AMOUNT})on(?= ${AMOUNT})`, 'giu'),
    fixes: () => ['to'],
    rule: 'an amount rises or falls “to” another',
  },
  // “estimated on 5,000 euros”
  {
    needs: 'on',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:estimate[sd]?|put|puts|quantif(?:y|ies|ied)) ${BEFORE_AMOUNT})on(?= ${AMOUNT})`, 'giu'),
    fixes: () => ['at'],
    rule: 'an amount is estimated “at”',
  },
]

export const prepositionsOfAmounts: Check = {
  label: 'Prepositions of amounts',
  description: 'Finds German “auf” before an amount: “lowered from 230 on 190 euros”, “estimated on 5,000 euros”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (sourceLanguage === 'de' ? matchesOf(paragraph, RULES) : []),
}
