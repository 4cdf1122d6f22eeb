import type { PhraseEntry } from '../../phrases'

/** Verbs, adverbs and set phrases of Spanish news prose in the wording of Spanish. One entry a line. */
export const usage: readonly PhraseEntry[] = [
  { phrase: 'tourist rate', fixes: ['tourist tax'], sense: '“a tax”', source: 'tasa turística', example: 'The tourist rate will rise.', confidence: 'certain', unless: ['tourist rate of'] },
  { phrase: '[garbage|university|rubbish|judicial|airport|environmental|municipal|waste] {rate}', fixes: ['$1 {fee}'], sense: '“a fee”', source: 'la tasa', example: 'The garbage rate will rise.', unless: ['municipal rate'] },
  { phrase: 'rate of (garbage|rubbish|waste)', fixes: ['garbage fee'], sense: '“garbage fee”', source: 'tasa de basuras', example: 'The rate of garbage will rise.', confidence: 'certain' },
  { phrase: '{impost}', fixes: ['{tax}'], sense: '“a tax”', source: 'impuesto', example: 'The impost on fuel will rise.', confidence: 'certain' },
  { phrase: '{give} (back|a) (gear|march|reverse)', fixes: ['{back} down'], sense: '“to back down”', source: 'dar marcha atrás', example: 'The council gave back gear.', confidence: 'certain' },
  { phrase: '[a|the|this|that] pulse between', fixes: ['$1 standoff between'], sense: '“a standoff”', source: 'un pulso', example: 'The pulse between the unions and the firm goes on.', confidence: 'certain' },
  { phrase: '[win|wins|won|lose|lost|loses|maintain|maintains|maintained|keep|keeps|kept] (the|a|its|their) pulse (to|against|with)', fixes: ['$1 the standoff with'], sense: '“a standoff”', source: 'el pulso', example: 'The unions won the pulse to the firm.', confidence: 'certain' },
  { phrase: 'and no (passes|happens|happened|passed|says|said|does|did|has|knows|wants) nothing', fixes: ['and nothing happens'], sense: '“nothing happens”', source: 'y no pasa nada', example: 'They shout and no passes nothing.', confidence: 'certain' },
  { phrase: '(no|not) passes nothing', fixes: ['nothing happens'], sense: '“nothing happens”', source: 'no pasa nada', example: 'No passes nothing, he says.', confidence: 'certain' },
  { phrase: '[beneficial|good|possible|valid|positive|accepted|allowed|agree|agrees|help|sign|support|pay|useful|work] always that', fixes: ['$1 as long as'], sense: '“as long as”', source: 'siempre que', example: 'It is good always that the money returns.', confidence: 'certain' },
  { phrase: '(waitress|waitresses|maid|maids|chambermaids) of (floor|floors)', fixes: ['hotel maids'], sense: '“hotel maids”', source: 'camareras de piso', example: 'The waitresses of floor are on strike.', confidence: 'certain' },
  { phrase: 'in the (point|spot) of (sight|mire|look)', fixes: ['in the crosshairs'], sense: '“in the crosshairs”', source: 'en el punto de mira', example: 'The flats are in the point of sight of the council.', confidence: 'certain' },
  { phrase: 'historical (helmet|helmets|hull|hulls|case|cases)', fixes: ['historic centers'], sense: '“historic center”', source: 'casco histórico', example: 'The historical helmets will be restored.', confidence: 'certain' },
  { phrase: '(helmet|hull) (historic|historical|old|urban|antique)', fixes: ['historic center'], sense: '“historic center”', source: 'casco histórico', example: 'The hull historic is closed to cars.', confidence: 'certain' },
  { phrase: 'At leaving [the|of|from|his|her]', fixes: ['On leaving $1'], sense: '“on leaving”', source: 'al salir', example: 'At leaving the court, he did not speak.', confidence: 'certain', exact: true },
  { phrase: '[than|to|from|with|like|as|on|and] the of [last|this|the|#|other|his|her|Madrid|Barcelona|previous|years|today|yesterday]', fixes: ['$1 that of $2'], sense: '“that of”', source: 'el de, la de', example: 'It is higher than the of last year.', confidence: 'certain' },
]
