import { checkTable } from './check-table'
import { articleFrames } from './article-frames'

checkTable(articleFrames, {
  flagged: [
    ['He is ⟦doctor⟧ in Lyon and she works as ⟦lawyer⟧.', 'He is a doctor in Lyon and she works as a lawyer.'],
    ['The bridge ⟦of the 1968⟧ was closed ⟦in the 2019⟧.', 'The bridge of 1968 was closed in 2019.'],
    ['It costs ⟦a 42%⟧ more.', 'It costs 42% more.'],
    ['Rents have risen ⟦a 38%⟧ in three years.', 'Rents have risen 38% in three years.'],
    ['It will open ⟦within few weeks⟧.', 'It will open within a few weeks.'],
    ['She said so ⟦in interview⟧ with the paper.', 'She said so in an interview with the paper.'],
    ['⟦The Lake Geneva⟧ is deep.', 'Lake Geneva is deep.'],
    ['It is ⟦subject⟧ of the inquiry, and he is ⟦member⟧ of the council.', 'It is the subject of the inquiry, and he is a member of the council.', { source: 'de' }],
    ['He was born as ⟦son⟧ of an innkeeper and scored after ⟦corner⟧ by Kraus.', 'He was born as the son of an innkeeper and scored after a corner by Kraus.', { source: 'de' }],
    ['It demands ⟦an own research center⟧ for museums.', 'It demands its own research center for museums.', { source: 'de' }],
    ['He plays ⟦the ⟧football in the street.', 'He plays football in the street.'],
    ['⟦In interview⟧, the vice-president was calm.', 'In an interview, the vice-president was calm.', { source: 'fr' }],
  ],
  clean: [
    ['In interviews, she was calm.', { source: 'fr' }],
    'He took part in the 2002 and 2003 London Marathons.',
    'A satellite passes every few minutes, whirring quietly.',
    'The recall covers cars from the 2004 and 2005 model years.',
    'He is a doctor in Lyon and president of the club.',
    'The class of 1968, in the 2019 season and the 1968 law.',
    'It costs 42% more, a 10% rise, and a 5% share of it.',
    'It grew a 38% bigger tomato and fell to a 5% share.',
    'It will open within a few weeks; few years were as dry.',
    'In the interview, she said so.',
    'The Lake District is wet.',
    'He plays the piano, and the football team plays.',
    'Few weeks go by.',
    ['He is a member of the council, part of it and head of the party.', { source: 'de' }],
    ['It was subject to approval, and as a son of the town he stayed.', { source: 'de' }],
    ['It was an own goal, and she has her own house.', { source: 'de' }],
    'He wants an own brand.',
  ],
})
