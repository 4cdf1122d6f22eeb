import { genericArticles } from './generic-articles'
import { checkTable } from './check-table'

checkTable(genericArticles, {
  setting: { source: 'es' },
  flagged: [
    ['⟦The unemployment⟧ fell by 3% in March.', 'Unemployment fell by 3% in March.'],
    ['He fears the worst because ⟦the inflation⟧ is rising.', 'He fears the worst because inflation is rising.'],
    ['She spoke of the fight against ⟦the corruption⟧.', 'She spoke of the fight against corruption.'],
    ['⟦The life⟧ is expensive in the capital.', 'Life is expensive in the capital.'],
    ['⟦The education⟧ is a right, not a business.', 'Education is a right, not a business.'],
    ['⟦The 40% of⟧ the Italians do not read a book a year.', '40% of the Italians do not read a book a year.'],
    ['The tax passed from ⟦the 10%⟧ to ⟦the 15%⟧.', 'The tax passed from 10% to 15%.'],
    ['⟦The last week⟧ the court heard four witnesses.', 'Last week the court heard four witnesses.'],
    ['⟦The past Friday⟧ the police arrested three men.', 'Last Friday the police arrested three men.'],
    ['The trial will begin ⟦on the next Monday⟧.', 'The trial will begin next Monday.'],
    ['He speaks ⟦the English⟧ and ⟦the French⟧.', 'He speaks English and French.'],
    ['He prefers ⟦the football⟧ to ⟦the tennis⟧.', 'He prefers football to tennis.'],
  ],
  clean: [
    'The unemployment rate fell by 3%.',
    'The corruption of the council shocked the town.',
    'The corruption that he described shocked the town.',
    'The tourism industry is worth 13% of GDP.',
    'The life of the poet was short.',
    'The love of his life died in May.',
    'The education minister resigned.',
    'The 40% of voters who stayed at home decided the election.',
    'It is well above the 2% target.',
    'The last week of May was warm.',
    'The last week has been hard for the town.',
    'The next Monday of strike is in June.',
    'The English beat the French in 1415.',
    'He knows the French well.',
    'He likes the football club of his town.',
    ['The inflation is rising.', { source: 'de' }],
  ],
})
