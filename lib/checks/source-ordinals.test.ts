import { checkTable } from './check-table'
import { sourceOrdinals } from './source-ordinals'

checkTable(sourceOrdinals, {
  setting: { source: 'fr' },
  flagged: [
    ['The company celebrated its ⟦100.⟧ birthday and the ⟦3.⟧ edition.', 'The company celebrated its 100th birthday and the 3rd edition.', { source: 'de' }],
    ['He scored twice (⟦38e⟧ and ⟦51e⟧).', 'He scored twice (38th and 51st).'],
    ['The ⟦1re⟧ chamber met on the ⟦2ème⟧ floor.', 'The 1st chamber met on the 2nd floor.'],
    ['It is a castle of the ⟦XIIe⟧ century.', 'It is a castle of the 12th century.'],
    ['Under Napoléon ⟦Ier⟧ it was a prison.', 'Under Napoléon I it was a prison.'],
    ['The flat is on the ⟦3º⟧ floor.', 'The flat is on the 3rd floor.', { source: 'es' }],
    ['It is the ⟦11.ª⟧ time.', 'It is the 11th time.', { source: 'pt' }],
  ],
  clean: [
    ['He came in 3. Place him on the left. It cost 100. Years passed.', { source: 'de' }],
    'The 1st, 2nd, 3rd and 11th of the 21st century.',
    'Model 3e-12 and the hex #3e are nothing of the kind.',
    'He lives at 12 Vers Street with Ives and Xes.',
    'The Ie and the Ve were crossed out.',
    'It was 30° in the shade, at No. 2.',
    ['He scored in the 38e minute.', { source: null }],
  ],
})
