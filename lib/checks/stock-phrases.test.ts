import { describe, expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { phrases as inAnyLanguage } from './lexicons/any/phrases'
import { phrases as german } from './lexicons/de/phrases'
import { phrases as spanish } from './lexicons/es/phrases'
import { phrases as french } from './lexicons/fr/phrases'
import { phrases as italian } from './lexicons/it/phrases'
import { phrases as portuguese } from './lexicons/pt/phrases'
import { phrases as romance } from './lexicons/romance/phrases'
import { compilePhrases, type PhraseEntry } from './phrases'
import { stockPhrases } from './stock-phrases'
import { wordsOf } from '../text/words'

describe('French', () => {
  checkTable(stockPhrases, {
    setting: { source: 'fr' },
    flagged: [
      ['The minister ⟦plays the card of⟧ dialogue.', 'The minister banks on dialogue.'],
      ['⟦Concretely⟧, nothing changes.', 'In practice, nothing changes.'],
      ['The firm, ⟦joined by telephone⟧, declined to comment.', 'The firm, reached by telephone, declined to comment.'],
      ['He ⟦was put under examination⟧ in June.'.replace('⟦was ', 'was ⟦'), 'He was charged in June.'],
      ['They had ⟦thrown the sponge⟧.', 'They had thrown in the towel.'],
      ['The senator wants to ⟦put water in his wine⟧.', 'The senator wants to tone it down.'],
      ['There is ⟦eel under rock⟧, she said.', 'There is something fishy, she said.'],
      ['The mayor ⟦lowers the arms⟧.', 'The mayor gives up.'],
      ['He ⟦was put on foot⟧ in May.', 'He was suspended in May.'],
      ['The residents ⟦seize the administrative court⟧.'],
      ['The striker ⟦opened the mark⟧ on Saturday.', 'The striker opened the scoring on Saturday.'],
      ['The bus drivers are ⟦in strike⟧ since Monday.', 'The bus drivers are on strike since Monday.'],
    ],
    clean: [
      'She surfed on the waves of the Atlantic until dusk.',
      'He plays cards with the neighbours, and he plays the race card too often.',
      'Firefighters put water on the flames and closed the road.',
      'The dog was joined by two others at the gate.',
      'In the process of moving, they lost the piano.',
      'The examination was put off until June.',
      'They kept the road open for the ambulance.',
      'The company reached by far the best result of the year.',
      'The eel hid under the rock until dark.',
      'She lowered her arms to her sides and sat down.',
      'A plan was set on foot by the parish in 1890.',
      'Police seized the documents, and the court seized his passport.',
      'They opened the scoring after ten minutes.',
      'The miners went on strike in March and stayed out until May.',
      'The house in the valley burst into flames after a lightning strike.',
    ],
  })
})

describe('Portuguese, which shares its phrases with Spanish', () => {
  checkTable(stockPhrases, {
    setting: { source: 'pt' },
    flagged: [['The ⟦fire was given for extinguished⟧ at dawn.', 'The fire was put out at dawn.']],
    clean: ['The fire was put out at dawn.', 'The medal was given for courage.'],
  })
})

describe('what the Romance languages share', () => {
  checkTable(stockPhrases, {
    setting: { source: 'it' },
    flagged: [
      ['The ban will ⟦enter into force⟧ in May.', 'The ban will take effect in May.'],
      ['⟦In this sense⟧, little has changed.', 'In this regard, little has changed.'],
      ['They cut the wall ⟦in such a way as⟧ to let light in.', 'They cut the wall so as to let light in.'],
      ['It burned ⟦on the night of Tuesday to Wednesday⟧.', 'It burned on Tuesday night.'],
      ['It is sound ⟦from a legal point of view⟧.', 'It is sound legally.'],
    ],
    clean: [
      'The ban will take effect in May, by force if need be.',
      'The possibility to appeal was never mentioned.',
      'He has a good sense of time, and in this sense he is right.',
      'Such a way of building bridges is costly.',
      'It burned on the night of Tuesday, May 3.',
      'From her point of view, the plan is sound.',
      'They read until today’s paper arrived.',
    ],
  })
})

describe('German', () => {
  checkTable(stockPhrases, {
    setting: { source: 'de' },
    flagged: [
      ['We have ⟦made our homework⟧, the mayor said.', 'We have done our homework, the mayor said.'],
      ['All of them ⟦pull on one rope⟧.', 'All of them pull together.'],
      ['The plan was ⟦a blow in the water⟧.', 'The plan was a flop.'],
    ],
    clean: ['The children did their homework before supper.', 'She pulled on the rope and the bell rang.', 'He took a blow to the head.'],
  })
})

describe('Spanish, Italian and Portuguese', () => {
  checkTable(stockPhrases, {
    flagged: [
      ['⟦The also⟧ president of the club agreed.', 'The president of the club agreed.', { source: 'es' }],
      ['The fund will ⟦pass to be⟧ public.', 'The fund will become public.', { source: 'es' }],
      ['Rome ⟦puts sticks between the wheels⟧.', 'Rome puts a spoke in the wheels.', { source: 'it' }],
      ['Several ⟦autarchs⟧ protested.'.replace('Several ⟦', '⟦Several '), 'Mayor protested.', { source: 'pt' }],
    ],
    clean: [
      ['The club’s president also agreed.', { source: 'es' }],
      ['A spoke in the wheel of the bicycle was bent.', { source: 'it' }],
      ['The mayors of several towns protested.', { source: 'pt' }],
      ['The law was passed to be sure of the vote.', { source: 'it' }],
    ],
  })
})

describe('an unknown source language', () => {
  checkTable(stockPhrases, {
    flagged: [['This is ⟦a band-aid on a wooden leg⟧, and we ⟦drown the fish⟧.'], ['They ⟦throw the shotgun in the grain⟧.']],
    clean: ['Concretely, nothing changes.', 'The waves of the sea broke over the pier.', 'The fish drowned in the oil.'],
  })
})

const LEXICONS: Readonly<Record<string, readonly PhraseEntry[]>> = { french, spanish, german, italian, portuguese, romance, inAnyLanguage }

describe.each(Object.entries(LEXICONS))('the %s lexicon', (_, entries) => {
  it('has every entry in its example, with fixes that are filled in', () => {
    const unlike = entries.filter((entry) => {
      const matches = compilePhrases([entry]).find(entry.example, wordsOf(entry.example))
      return matches.length === 0 || matches.some(({ fixes }) => fixes.some((fix) => fix === '' || /[$[\]{}]|\s\s|^\s|\s$/.test(fix)))
    })
    expect(unlike.map(({ phrase }) => phrase)).toEqual([])
  })
  it('has no phrase twice', () => {
    const phrases = entries.map(({ phrase }) => phrase)
    expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([])
  })
  it('says for each what is meant and what it renders', () => {
    expect(entries.filter(({ sense, source }) => sense.length < 2 || source.length < 2)).toEqual([])
  })
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['plays the card '.repeat(7_000), 'the '.repeat(25_000), 'a-'.repeat(50_000), '“, ”'.repeat(25_000)]) {
    findIn(stockPhrases, text, { source: 'fr' })
  }
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(5_000)
})
