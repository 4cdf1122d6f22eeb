import { describe, expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { SENSES } from './lexicons/senses'
import { SOURCE_LANGUAGES } from './lexicons/glossaries'
import { wrongSenses } from './wrong-senses'

describe('French', () => {
  checkTable(wrongSenses, {
    setting: { source: 'fr' },
    flagged: [
      ['The ⟦chain⟧ wanted to keep the presenter, whose ratings were good.', 'The channel wanted to keep the presenter, whose ratings were good.'],
      ['She had left the ⟦chain⟧ in June.', 'She had left the channel in June.', { before: ['The presenter read the last newscast.', 'Viewers wrote to the broadcaster.'] }],
      ['The students defend a ⟦memory of master⟧ at the university.'],
    ],
    clean: [
      'The chain wanted to keep its bakers, whose bread was good.',
      'The presenter told viewers that the supply chain had broken.',
      'The presenter wore the chain of office, viewers noticed.',
      'The student has a good memory of the university and of her teachers.',
    ],
  })
})

describe('an article about something else', () => {
  checkTable(wrongSenses, {
    setting: { source: 'es' },
    flagged: [['The ⟦bench⟧ of Morena voted against the bill in the Senate.', 'The caucus of Morena voted against the bill in the Senate.']],
    clean: ['They sat on the bench of the park and ate.', 'The coach stayed on the bench of the visitors until the referee whistled.', ['The bench of Morena voted against the bill in the Senate.', { source: 'fr' }]],
  })
})

describe('every language', () => {
  it.each(SOURCE_LANGUAGES)('%s has every entry in its example, with fixes that are filled in', (source) => {
    const missing = SENSES[source].filter(({ example }) => findIn(wrongSenses, example, { source }).length === 0)
    const unfilled = SENSES[source].flatMap(({ example }) => findIn(wrongSenses, example, { source })).filter(({ fixes }) => fixes.some((fix) => fix.action === 'replace' && /[{}$]/.test(fix.replacement)))
    expect(missing.map(({ phrase }) => phrase)).toEqual([])
    expect(unfilled).toEqual([])
  })
})
