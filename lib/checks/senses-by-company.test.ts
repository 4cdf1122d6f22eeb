import { describe, expect, it } from 'vitest'
import type { SourceLanguage } from './check'
import { checkTable, findIn } from './check-table'
import { wrongSenses } from './wrong-senses'
import { SENSES_BY_COMPANY } from './lexicons/any/senses'
import { MORE_SENSES_BY_COMPANY } from './lexicons/any/senses-beats'
import { wordsOfTopic } from './lexicons/topics'

const ROWS = [...SENSES_BY_COMPANY, ...MORE_SENSES_BY_COMPANY]
const LANGUAGES: readonly SourceLanguage[] = ['fr', 'es', 'de', 'it', 'pt']

describe('every row', () => {
  it.each(ROWS.map((row) => ({ row })))('$row.example', ({ row }) => {
    for (const source of LANGUAGES) {
      const isOf = row.in === 'any' || row.in.split(' ').includes(source)
      if (isOf) expect(findIn(wrongSenses, row.example, { source })).not.toEqual([])
      if (isOf) expect(findIn(wrongSenses, row.clean, { source })).toEqual([])
    }
    if (row.in !== 'any') expect(findIn(wrongSenses, row.example)).toEqual([])
  })
  it('names domains and languages that there are', () => {
    expect(ROWS.filter(({ about }) => about !== undefined && about.split(' ').some((topic) => wordsOfTopic(topic).length === 0))).toEqual([])
    expect(ROWS.flatMap((row) => row.in.split(' ')).filter((name) => name !== 'any' && !LANGUAGES.some((language) => language === name))).toEqual([])
  })
  it('means another word than it finds', () => {
    const pairs = ROWS.flatMap(({ words }) => words.split('; ').map((pair) => pair.split(': ')))
    expect(pairs.filter(([word = '', meant]) => meant === undefined || meant === '' || word.replace('!', '') === meant)).toEqual([])
  })
})

checkTable(wrongSenses, {
  setting: { source: 'es' },
  flagged: [
    ['The ⟦technician⟧ of the team changed two players.', 'The coach of the team changed two players.'],
    ['The local ⟦technicians⟧ praised the match.', 'The local coaches praised the match.'],
    ['The ⟦agents⟧ followed the thief to the police station.', 'The officers followed the thief to the police station.'],
    ['The storm left ⟦important⟧ damage in the port.', 'The storm left serious damage in the port.'],
    ['The ⟦eventual⟧ closure of the school worries them.', 'The possible closure of the school worries them.'],
    ['The opposition ⟦bench⟧ voted no in the Senate.', 'The opposition caucus voted no in the Senate.'],
    ['Der Konzern: the ⟦concern⟧ will cut 900 jobs.', 'Der Konzern: the group will cut 900 jobs.', { source: 'de' }],
    ['The ⟦household⟧ for next year was adopted by the council.', 'The budget for next year was adopted by the council.', { source: 'de' }],
    ['The ⟦tenors⟧ met the president of the party.', 'The heavyweights met the president of the party.', { source: 'fr' }],
    ['The ⟦prefecture⟧ closed the pool.', 'The city hall closed the pool.', { source: 'pt' }],
  ],
  clean: [
    'The technician repaired the lift.',
    ['The technician of the team changed two players.', { source: null }],
    'The estate agent called the police.',
    'It is an important question, and the most important rise of all.',
    'The eventual winner was happy.',
    'They sat on a bench in the park.',
    ['The concern about jobs at the company is great.', { source: 'de' }],
    ['The household was poor.', { source: 'de' }],
    ['The tenor sang for the president.', { source: 'it' }],
    ['The prefecture closed the pool.', { source: 'fr' }],
    'They encounter a problem in the match.',
  ],
})
