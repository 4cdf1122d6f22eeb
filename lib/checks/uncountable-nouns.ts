import type { Check, Match } from './check'
import { matchesIn } from '../text/search'
import { capitalise } from '../text/words'

/** Plural forms of nouns that have none, with what English says. */
const PLURALS: Readonly<Record<string, string>> = {
  informations: 'information', advices: 'advice', furnitures: 'furniture', equipments: 'equipment', luggages: 'luggage', baggages: 'baggage',
  knowledges: 'knowledge', softwares: 'software', hardwares: 'hardware', homeworks: 'homework', feedbacks: 'feedback', traffics: 'traffic',
  machineries: 'machinery', sceneries: 'scenery', jewelleries: 'jewellery', jewelries: 'jewelry', poultries: 'poultry',
  personnels: 'personnel', bagages: 'baggage', merchandises: 'merchandise', underwears: 'underwear', vandalisms: 'vandalism',
  racisms: 'racism', terrorisms: 'terrorism', slangs: 'slang', garbages: 'garbage', rubbishes: 'rubbish',
}
const PLURAL = new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${Object.keys(PLURALS).join('|')})(?![\\p{L}\\p{N}-])`, 'giu')

/** “an information”: singular nouns that take no “a”, with the noun that counts them. */
const SINGULAR =
  /(?<![\p{L}\p{N}-])(an?|one|another|every|each) ((?:important|new|first|good|useful|little|big|key|false) )?(information|advice|equipment|furniture|luggage|baggage|homework|news|software|progress|evidence|personnel)(?=[.,;:!?]| (?:that|which|who|from|to|about|on|for|of|is|was|has|had|and|or|but|published|given|released|according|by|in|at)\b)/giu

/** “many informations” is seen above; “many information” has the wrong quantifier. */
const QUANTIFIED = /(?<![\p{L}\p{N}-])(many|several|few|these|those|numerous|various) (information|advice|equipment|furniture|luggage|baggage|knowledge|homework|software|evidence|progress|traffic)(?=[.,;:!?]| (?:that|which|from|to|about|on|for|of|is|are|was|were|and|or|but|has|have)\b)/giu
const QUANTIFIERS: Readonly<Record<string, string>> = { many: 'much', several: 'some', few: 'little', these: 'this', those: 'that', numerous: 'much', various: 'various pieces of' }

export const uncountableNouns: Check = {
  label: 'Nouns without a plural',
  description: 'Finds nouns that English does not count, counted: “informations”, “an advice”, “many equipment”.',
  kind: 'wording',
  confidence: 'certain',
  find: ({ text }) => [
    ...matchesIn(text, PLURAL).flatMap((match) => {
      const [found] = match
      const noun = PLURALS[found.toLowerCase()] ?? found
      return [toMatch(match.index, found, found.charAt(0) + noun.slice(1), `“${found}” has no plural in English`)]
    }),
    ...matchesIn(text, SINGULAR).map((match) => {
      const [found, article = '', adjective = '', noun = ''] = match
      const start = /^\p{Lu}/u.test(article) ? 'A' : 'a'
      const counted = /^an?$/i.test(article) ? start : article
      const unit = noun.toLowerCase() === 'luggage' || noun.toLowerCase() === 'baggage' ? 'item' : 'piece'
      const replacement = /progress|personnel/i.test(noun) ? adjective + noun : `${counted} ${adjective}${unit} of ${noun}`
      return toMatch(match.index, found, replacement, `“${noun}” is not counted in English`)
    }),
    ...matchesIn(text, QUANTIFIED).map((match) => {
      const [found, quantifier = '', noun = ''] = match
      const much = QUANTIFIERS[quantifier.toLowerCase()] ?? quantifier
      const right = /^\p{Lu}/u.test(quantifier) ? capitalise(much) : much
      return toMatch(match.index, found, `${right} ${noun}`, `“${noun}” is not counted in English`)
    }),
  ],
}

function toMatch(start: number, found: string, replacement: string, what: string): Match {
  return {
    start,
    end: start + found.length,
    message: `${what}; expected “${replacement}”.`,
    fixes: [{ action: 'replace', replacement }],
  }
}
