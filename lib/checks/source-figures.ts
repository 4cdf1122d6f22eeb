import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'
import { MONTHS } from './lexicons/en/calendar'
import { englishNumber } from '../text/numbers'

const SMALL = 'one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}'
/** “1.5” thousand is 1,500. */
const thousands = (figure: string) => englishNumber(String(Math.round(Number(figure.replace(',', '.')) * 1000)).replace(/\B(?=(?:\d{3})+$)/g, ','))

const RULES: readonly GrammarRule[] = [
  {
    needs: 'mil',
    pattern: /(?<![\p{L}\p{N}.,])(\d{1,3}) mil millions?(?: of)?(?![\p{L}])/gu,
    fixes: ([, figure = '']) => [`${figure} billion`],
    rule: 'a thousand million is a billion',
    confidence: 'certain',
  },
  {
    needs: 'mil',
    pattern: /(?<![\p{L}\p{N}.,])(R\$ ?|US\$ ?|€ ?|\$ ?)?(\d{1,3}(?:[.,]\d)?) mil(?![\p{L}’'-])(?! (?:millions?|thick|spec))/gu,
    fixes: ([, sign = '', figure = '']) => [`${sign.trim()}${thousands(figure)}`],
    rule: '“mil” is a thousand',
    confidence: 'certain',
  },
  {
    pattern: /(?<![\p{L}\p{N}])(\d[\d.,]{0,8}\d|\d),(?:-|–|—){1,2}(?= (?:euros?|€|francs?|dollars?)(?![\p{L}]))/gu,
    fixes: ([, figure = '']) => [figure],
    rule: 'English has no dash for the missing cents',
    confidence: 'certain',
  },
  {
    needs: 'euros euro dollars francs pesos',
    pattern: /(?<=(?:\d|million|billion|thousand|hundred) )(?:Euros?|Dollars|Francs|Pesos|Reais)(?![\p{L}’'-])(?! (?:League|\d{4}))/gu,
    fixes: ([coin]) => [coin === 'Euro' ? 'euros' : coin.toLowerCase()],
    rule: 'a currency has no capital',
    exact: true,
  },
  {
    needs: 'noon midnight',
    pattern: /(?<![\p{L}\p{N}])(?:12(?:[:.]00)? noon|(?:12|0|00|24)(?:[:.]00)? midnight)(?![\p{L}])/gu,
    fixes: ([found]) => [found.endsWith('noon') ? 'noon' : 'midnight'],
    rule: 'the hour is said already',
    confidence: 'likely',
  },
  {
    pattern: /(?<![\p{L}\p{N}:.,])(0|00|1[3-9]|2[0-3])[:.]([0-5]\d) ?([ap])\.?m(?![\p{L}])\.?/gu,
    fixes: ([found, hour = '', minutes = '', half = '']) => [`${Number(hour) % 12 === 0 ? 12 : Number(hour) % 12}${minutes === '00' ? '' : `:${minutes}`} ${half}.m${found.endsWith('.') ? '.' : ''}`],
    rule: 'with “a.m.” and “p.m.” the hours count to twelve',
    confidence: 'certain',
  },
  {
    pattern: /(?<![\p{L}\p{N}.,])([12])m ?(\d{2})(?![\p{L}\p{N}])/gu,
    fixes: ([, metres = '', rest = '']) => [`${metres}.${rest} m`],
    rule: 'the unit stands behind the figure',
    confidence: 'certain',
  },
  // “three people on ten”, “3 of each 10”, “one French on two”
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.,-])(${SMALL})( \\p{L}{3,15})? (?:on|of each|of every|from each|on each|over) (two|three|four|five|ten|10|100|a hundred)(?=[.,;:!?]|$| (?:people|is|are|was|were|has|have|says|say|believes|believe|think|thinks|lives|live|fears|fear|agree|want|wants|of)(?![\\p{L}]))`, 'giu'),
    fixes: ([, part = '', noun = '', whole = '']) => (/ (?:goals?|points?|floors?|depend|focus|vote|worked|bet|relied|took|was|were)$/i.test(noun) ? null : [`${part}${noun} in ${whole}`]),
    rule: 'a share is “one in three”',
    confidence: 'likely',
  },
  {
    needs: 'years',
    pattern: /(?<![\p{L}\p{N}])(?:the )?years (2000|2010|2020)(?=[.,;:!?”"]|$| (?:and|the|when|in|were|he|she|it|they)(?![\p{L}]))/gu,
    fixes: ([, decade = '']) => [`the ${decade}s`],
    rule: 'English names a decade by its plural',
    confidence: 'likely',
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(from |between )?(?:the )?(\\d{1,2}) (to|and) the (\\d{1,2})(?: of)? (${MONTHS})(?![\\p{L}])`, 'giu'),
    fixes: ([, lead = '', first = '', link = '', last = '', month = '']) => [`${lead}${month} ${first} ${link} ${last}`],
    rule: 'the month is said once, without articles',
    confidence: 'likely',
  },
  {
    needs: 'morning afternoon night evening',
    pattern: /(?<=(?<![\p{L}])(?:at|around|about|until|since|from) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?::\d{2})? )of the (?:morning|afternoon|night|evening)(?![\p{L}])/gu,
    fixes: ([found]) => [found.endsWith('night') ? 'at night' : found.replace('of', 'in')],
    rule: 'an hour is “in the morning”',
    confidence: 'certain',
  },
  {
    needs: 'won win wins lost lose loses beat drew draw victory defeat final led score leads',
    pattern: /(?<=(?<![\p{L}])(?:won|wins?|lost|loses?|drew|draw|victory|defeat|led|leads?|ended|score|a|the|with|by|to|of) )(\d{1,2}):(\d{1,2})(?=[.,;!?)]|$| (?:win|victory|defeat|draw|lead|against|over|at|in|after|to|on|for|thanks|goal)(?![\p{L}]))(?! (?:[ap]\.?m|o[’']clock))/gu,
    fixes: ([, home = '', away = '']) => (away.length === 2 && Number(home) < 25 ? null : [`${home}-${away}`]),
    rule: 'a result has a hyphen',
    confidence: 'likely',
  },
  {
    pattern: /(?<=(?<![\p{L}])(?:[Aa]rticle|[Ll]aw|[Dd]ecree|[Nn]umber|[Hh]ighway|[Rr]oom|[Dd]irective) )n\. (?=\d)/gu,
    fixes: () => ['No. '],
    rule: 'English abbreviates “number” as “No.”',
    confidence: 'certain',
    exact: true,
  },
  {
    needs: 'celsius temperatures temperature degrees heat maximum minimum maximums highs lows thermometer thermometers mercury',
    pattern: /(?<=\d)[ \u00a0]?[º°](?=[.,;!?]|$| (?:in|on|at|and|to|this|are|is|were|was|during|for|will|the)(?![\p{L}]))/gu,
    fixes: () => ['°C'],
    rule: 'a temperature names its scale',
    confidence: 'perhaps',
    exact: true,
  },
]

export const sourceFigures: Check = {
  label: 'Figures in the source’s form',
  description: 'Finds “400 mil euros”, “20 Euros”, “16:30 p.m.”, “1m80”, “three on ten”, “won 2:1” and the like, with the English form.',
  kind: 'typography',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (sourceLanguage === null ? [] : matchesOf(paragraph, RULES)),
}
