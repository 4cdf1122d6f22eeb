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
    ['Today ⟦M me⟧ Marquis cites a shortage.', 'Today Ms. Marquis cites a shortage.'],
    ['⟦Mgr⟧ Lebel resigned.', 'Bishop Lebel resigned.'],
    ['The ⟦avv.⟧ Bellini spoke, and so did the ⟦dott. ssa⟧ Neri.', 'The lawyer Bellini spoke, and so did the Dr. Neri.', { source: 'it' }],
    ['⟦Mag. ⟧Huber presented the plan.', 'Huber presented the plan.', { source: 'de' }],
    ['⟦Prof.ª⟧ Sousa agreed.', 'Prof. Sousa agreed.', { source: 'pt' }],
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
    'Give them M me said nobody.',
    ['Prof. Sousa and the Eng. department agreed.', { source: 'pt' }],
    ['On Monday he arrived. On Fridays he rests.', { source: 'it' }],
    ['A mag. 5 quake hit the town, Mag said.', { source: 'de' }],
    ['M. Garnier came.', { source: null }],
    ['Herr and Frau are German words.', { source: 'de' }],
    ['Sr. is an abbreviation.', { source: 'es' }],
  ],
})
