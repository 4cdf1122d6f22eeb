import { expect, it } from 'vitest'
import { damagedCharacters } from './mojibake'

it.each([
  ['JÃ¼rgen', ['ü']],
  ['Itâ€™s â€œfineâ€\u009d', ['’', '“', '”']],
  ['5 â‚¬', ['€']],
  ['ðŸ‘\u008d', ['👍']],
  ['Jürgen, São Paulo, Âge, Ça, Ñandú, €5…', []],
  ['Ã', []],
])('%j', (text, repaired) => expect(damagedCharacters(text).map((one) => one.repaired)).toEqual(repaired))
