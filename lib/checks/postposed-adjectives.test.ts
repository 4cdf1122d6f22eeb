import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { postposedAdjectives } from './postposed-adjectives'

const source = 'es' as const

checkTable(postposedAdjectives, {
  setting: { source },
  flagged: [
    ['It is ⟦a problem serious⟧.', 'It is a serious problem.'],
    ['It is the ⟦hotel more expensive⟧ of the city.', 'It is the more expensive hotel of the city.'],
    ['At the ⟦school municipal⟧ of Lugo there is no heating.', 'At the municipal school of Lugo there is no heating.'],
    ['It is ⟦an opinion favorable⟧ to the plan.', 'It is a favorable opinion to the plan.'],
    ['They have ⟦a system electoral⟧.', 'They have an electoral system.'],
    ['He spoke of ⟦education public⟧ and the unions.', 'He spoke of public education and the unions.'],
    ['He wrote of the ⟦invasion American⟧.', 'He wrote of the American invasion.'],
    ['It is the policy of ⟦integration European⟧.', 'It is the policy of European integration.'],
    ['She spoke of ⟦drugs effective⟧ against the virus.', 'She spoke of effective drugs against the virus.'],
    ['We live in ⟦a situation very difficult⟧.', 'We live in a very difficult situation.'],
    ['It was ⟦a criminal organization well structured⟧, they say.', 'It was a well structured criminal organization, they say.'],
  ],
  clean: [
    'It is a serious problem.',
    'They made the law clear and found the man guilty.',
    'The staff present were told, and the country’s future financial results fell.',
    'The municipal school of Lugo has no heating.',
    'The ministry declared the strike illegal and the union appealed.',
    'The court national team players met for dinner.',
    'They kept the school open, and the party national committee agreed.',
    'It was a little too hard, and a lot more difficult.',
    'The judge found the decision unprecedented.',
    'A council communist since the revolution, he wrote for the paper.',
    'He gave the students German lessons, and the students French.',
    'The concert organized by the school, of course very loud, and a crime punishable by law.',
    'The events organised by the network were free.',
    'Of several days of relative calm they had the best.',
    'The president elect met the attorney general.',
    ['The school municipal of Lugo.', { source: null }],
  ],
})

it('is linear in the length of the text', () => {
  const start = performance.now()
  for (const text of ['the school '.repeat(9_000), 'a very '.repeat(14_000), 'a criminal '.repeat(9_000), 'very difficult '.repeat(7_000)]) findIn(postposedAdjectives, text, { source })
  expect(performance.now() - start).toBeLessThan(2_000)
})
