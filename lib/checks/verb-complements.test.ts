import { describe, expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { complements } from './lexicons/any/complements'
import { frames } from './lexicons/any/frames'
import { verbFrames } from './lexicons/any/verb-frames'
import { compilePhrases } from './phrases'
import { verbComplements } from './verb-complements'
import { wordsOf } from '../text/words'

checkTable(verbComplements, {
  flagged: [
    ['Forty ships are ⟦awaiting to⟧ unload.', 'Forty ships are waiting to unload.'],
    ['They ⟦discussed about⟧ the plan.', 'They discussed the plan.'],
    ['The party ⟦demanded him to⟧ resign.', 'The party demanded that he resign.'],
    ['The device ⟦allows to⟧ save water.', 'The device makes it possible to save water.'],
    ['They ⟦avoid to speak⟧ of it.', 'They avoid speaking of it.'],
    ['It ⟦depends of the⟧ weather, he ⟦said them that⟧.', 'It depends on the weather, he told them that.'],
    ['He ⟦asked to the minister⟧ a favor.', 'He asked the minister a favor.'],
    ['They ⟦have need of⟧ rain, and ⟦want that we⟧ come.', undefined],
    ['He ⟦suggested to close⟧ the school.', 'He suggested that they close the school.'],
    ['They were ⟦impressed from the⟧ show.', 'They were impressed by the show.'],
    ['The ⟦both parties⟧ agreed.'.replace('The ⟦', '⟦The '), 'Both parties agreed.'],
    ['The bridge ⟦consists from⟧ steel.', 'The bridge consists of steel.'],
    ['The mayor is ⟦responsible of the⟧ delay.', 'The mayor is responsible for the delay.'],
  ],
  clean: [
    'He suggested closing the school, and both parties agreed.',
    'They were moved from the hall, and impressed by the show.',
    'He came to the fact to be established, and the risk to the public grew.',
    'She considered running, and they made the most of it.',
    'Forty ships are waiting to unload, and the result awaited is here.',
    'They discussed the plan and talked about the cost.',
    'She was allowed to leave; the rule allows firms to save.',
    'They suggested that he resign, and she was considered to be the best.',
    'It depends on the weather, and he told them so.',
    'The building permits to be issued are late.',
    'As opposed to the mayor, they need the benefit of the doubt and the lack of a plan shows.',
    'He told us to wait, and asked to be heard.',
    'Thanks to the team, he finished to loud applause.',
    'The lack of rain and the need to wait the night out.',
  ],
})

describe('the lexicon of complements', () => {
  it('has every entry in its example', () => {
    const unlike = [...complements, ...frames, ...verbFrames].filter((entry) => {
      const matches = compilePhrases([entry]).find(entry.example, wordsOf(entry.example))
      return matches.length === 0 || matches.some(({ fixes }) => fixes.some((fix) => fix === '' || /[$[\]{}]|\s\s|^\s|\s$/.test(fix)))
    })
    expect(unlike.map(({ phrase }) => phrase)).toEqual([])
  })
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['allows to '.repeat(10_000), 'avoid to '.repeat(11_000)]) findIn(verbComplements, text)
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(3_000)
})
