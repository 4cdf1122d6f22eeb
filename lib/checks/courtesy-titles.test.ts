import { checkTable } from './check-table'
import { courtesyTitles } from './courtesy-titles'

checkTable(courtesyTitles, {
  setting: { source: 'fr' },
  flagged: [
    ['That is what ⟦M.⟧ Garnier forgets.', 'That is what Mr. Garnier forgets.'],
    ['The mayor, ⟦M.⟧ Alain Grosjean, refused.', 'The mayor, Mr. Alain Grosjean, refused.'],
    ['⟦Mme⟧ Costes refused.', 'Ms. Costes refused.'],
    ['⟦Mme⟧ Costes refused.', 'Ms Costes refused.', { locale: 'en-GB' }],
    ['⟦MM.⟧ Roux and Blanc agreed.', 'Messrs. Roux and Blanc agreed.'],
    ['The ⟦Sra.⟧ Campos agreed.', 'The Ms. Campos agreed.', { source: 'es' }],
    ['⟦Herr⟧ Fuchs answered.', 'Mr. Fuchs answered.', { source: 'de' }],
  ],
  clean: [
    'They played Let Me Love You and won I’m A Celebrity, Get Me Out Of Here.',
    'M. Night Shyamalan directed it.',
    'Patrick M. Garnier signed it, and so did M. Scott Peck.',
    'Patrick M. Alain Garnier signed it.',
    'Mr. Garnier and Ms. Costes met Mme.',
    'Call me Ishmael.',
    'Me and Julio went.',
    ['M. Garnier came.', { source: null }],
    ['Herr and Frau are German words.', { source: 'de' }],
    ['Sr. is an abbreviation.', { source: 'es' }],
  ],
})
