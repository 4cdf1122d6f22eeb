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
    ['“The ⟦Minister⟧ does not decide,” said the adviser.', '“The minister does not decide,” said the adviser.'],
    ['Then the ⟦Mayor⟧ also spoke to the ⟦Publisher⟧ of the book.', 'Then the mayor also spoke to the publisher of the book.'],
    ['The ⟦Federal⟧ government and the ⟦national Education⟧', 'The federal government and the National Education'],
    ['the ⟦minister⟧ of the Interior', 'the Minister of the Interior'],
    ['The ⟦Prime minister⟧ will speak.', 'The prime minister will speak.'],
  ],
  clean: [
    'She was in Sex And The City for years.',
    'The Socialist deputy and the Democratic Party agree.',
    'a socialist idea, a communist government',
    'The Minister of Justice and the Mayor of Lyon agree.',
    'The City of London and the Province of Quebec',
    'the Deputy Mayor, the City Ballet',
    'In the city, the mayor and the minister act.',
    'The European Union and the Federal Reserve',
    'the National Guard',
    'the minister of the interior, the prime minister, the federal government',
    'The President of the Senate, the Minister of Health and the Director of the Louvre agree.',
    'a national education, the civil courts',
    'Opposition grew, and the Police Federation met.',
    ['“The Minister does not decide,” said the adviser.', { source: null }],
    'Budget committee meetings are long.',
    ['The City must pay.', { source: null }],
  ],
})
