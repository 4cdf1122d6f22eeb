import { describe, expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { lexiconOf } from './lexicons/source-lexicons'
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

describe('Spanish', () => {
  checkTable(wrongSenses, {
    setting: { source: 'es' },
    flagged: [
      ['The price of the rent of ⟦a floor⟧ rose again, the landlord said to the tenant.', 'The price of the rent of an apartment rose again, the landlord said to the tenant.'],
      ['The cyclist attacked on the last ⟦port⟧ and the peloton waited.', 'The cyclist attacked on the last climb and the peloton waited.'],
      ['The hospital opened two ⟦plants⟧ more for patients with flu.', 'The hospital opened two wards more for patients with flu.'],
      ['The referee showed the second ⟦cardboard⟧ to the midfielder.', 'The referee showed the second card to the midfielder.'],
      ['The ⟦parquet⟧ lost 2% and investors sold shares.', 'The stock exchange lost 2% and investors sold shares.'],
    ],
    clean: [
      'The landlord found water on the floor of the apartment, the tenant said.',
      'The ship left the last port with its crew, the captain said.',
      'The firm owns two power plants and a reactor.',
      'The squad used a cardboard box as a goal, the goalkeeper said.',
      'The owner sanded the parquet before the tenant moved in.',
      'The party against the war lost votes in the election.',
    ],
  })
})

describe('Portuguese', () => {
  checkTable(wrongSenses, {
    setting: { source: 'pt' },
    flagged: [
      ['The candidate leads the ⟦researches⟧ with 38% of votes before the election.', 'The candidate leads the polls with 38% of votes before the election.'],
      ['The tenants pay the rent of the ⟦fraction⟧ in the building.', 'The tenants pay the rent of the apartment in the building.'],
      ['The goalkeeper made two great ⟦defenses⟧ in the derby.', 'The goalkeeper made two great saves in the derby.', { before: ['The coach and the striker smiled.'] }],
      ['The ⟦compositions⟧ stopped and passengers walked along the railway.', 'The trains stopped and passengers walked along the railway.'],
      ['The union says the 200 ⟦collaborators⟧ are on strike at the factory.', 'The union says the 200 employees are on strike at the factory.'],
    ],
    clean: [
      'The workers of the second shift voted at the factory, the union said.',
      'The tenants pay a fraction of the rent.',
      'Two great defenses met in the final of the tournament.',
      'The orchestra played two compositions for the passengers of the train.',
      'The singer thanked her collaborators on the album.',
    ],
  })
})

describe('the article before the word', () => {
  checkTable(wrongSenses, {
    setting: { source: 'de' },
    flagged: [['In court ⟦a surveyor⟧ testified before the judge.', 'In court an expert witness testified before the judge.']],
    clean: ['The judge heard that a surveyor had measured the house, the court wrote.'],
  })
})

describe('every language', () => {
  it.each(SOURCE_LANGUAGES)('%s has every entry in its example, with fixes that are filled in', (source) => {
    const missing = lexiconOf(source).senses.filter(({ example }) => findIn(wrongSenses, example, { source }).length === 0)
    const unfilled = lexiconOf(source).senses.flatMap(({ example }) => findIn(wrongSenses, example, { source })).filter(({ fixes }) => fixes.some((fix) => fix.action === 'replace' && /[{}$]/.test(fix.replacement)))
    expect(missing.map(({ phrase }) => phrase)).toEqual([])
    expect(unfilled).toEqual([])
  })
})
