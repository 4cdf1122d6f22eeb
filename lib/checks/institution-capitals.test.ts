import { checkTable } from './check-table'
import { institutionCapitals } from './institution-capitals'

checkTable(institutionCapitals, {
  setting: { source: 'fr' },
  flagged: [
    ['The ⟦socialist⟧ deputy and the Democratic ⟦party⟧ agree.', 'The Socialist deputy and the Democratic Party agree.'],
    ['The Civil ⟦protection⟧ said so.', 'The Civil Protection said so.'],
    ['The ⟦Budget⟧ committee met.', 'The budget committee met.'],
    ['It is up to the ⟦City⟧ and the ⟦Mayor⟧ to act, the ⟦Minister⟧ said.', 'It is up to the city and the mayor to act, the minister said.'],
    ['They met at the Luxembourg ⟦palace⟧ and left.', 'They met at the Luxembourg Palace and left.'],
  ],
  clean: [
    'The Socialist deputy and the Democratic Party agree.',
    'a socialist idea, a communist government',
    'The Minister of Justice and the Mayor of Lyon agree.',
    'The City of London and the Province of Quebec',
    'the Deputy Mayor, the City Ballet',
    'In the city, the mayor and the minister act.',
    'The European Union and the Federal Reserve',
    'the National Guard',
    'Budget committee meetings are long.',
    ['The City must pay.', { source: null }],
  ],
})
