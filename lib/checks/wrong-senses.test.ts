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
      ['The ⟦runner⟧ attacked two kilometers before the end of the stage and left the peloton.', 'The rider attacked two kilometers before the end of the stage and left the peloton.'],
      ['The judge heard the witness, then the ⟦audience⟧ was suspended.', 'The judge heard the witness, then the hearing was suspended.'],
      ['The firefighters used four ⟦lances⟧ against the flames.', 'The firefighters used four hoses against the flames.'],
      ['The patient waits for a ⟦graft of the kidney⟧ at the hospital.', 'The patient waits for a kidney transplant at the hospital.'],
      ['The ⟦direction⟧ refuses to meet the unions, and the workers strike.', 'The management refuses to meet the unions, and the workers strike.'],
      ['The dairy ⟦exploitations⟧ are in debt, say farmers who milk their cows.', 'The dairy farms are in debt, say farmers who milk their cows.'],
      ['The museum shows two ⟦boards of⟧ the master in its exhibition.', 'The museum shows two paintings by the master in its exhibition.'],
      ['The priest says that the ⟦arrow⟧ of the cathedral will be rebuilt.', 'The priest says that the spire of the cathedral will be rebuilt.'],
    ],
    clean: [
      'The chain wanted to keep its bakers, whose bread was good.',
      'The presenter told viewers that the supply chain had broken.',
      'The presenter wore the chain of office, viewers noticed.',
      'The student has a good memory of the university and of her teachers.',
      'The runner fell in the marathon and finished the race on her knees.',
      'The judge told the prosecutor that the television audience did not matter.',
      'The knights carried lances and rode through the flames of the burning fields.',
      'The gardener put a graft on the apple tree of the hospital and told a nurse.',
      'The union says that the company is moving in the right direction, and workers agree.',
      'The farmers protest against the exploitation of workers who milk their cows.',
      'The museum’s board met before the exhibition and heard the curator.',
      'The bishop hung a bow and an arrow from the crusades in the cathedral.',
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
