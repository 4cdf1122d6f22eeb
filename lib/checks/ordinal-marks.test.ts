import { checkTable } from './check-table'
import { ordinalMarks } from './ordinal-marks'

checkTable(ordinalMarks, {
  flagged: [
    ['the ⟦3º⟧ round and the ⟦1ª⟧ edition', 'the 3rd round and the 1st edition'],
    ['the ⟦2ème⟧ floor, the ⟦1er⟧ round, the ⟦21e⟧ match', 'the 2nd floor, the 1st round, the 21st match'],
    ['house ⟦n°⟧ 4 and ⟦N°⟧5', 'house No. 4 and No. 5'],
    ['his ⟦70.⟧ birthday', 'his 70th birthday'],
    ['It was 42⟦º⟧C, and they drove 200 ⟦Km⟧.', 'It was 42°C, and they drove 200 km.'],
  ],
  clean: ['It was 30° in the shade, 21°C at night.', 'the 3rd round and the 1st edition', 'at 45° north', 'No. 4', 'He was born in 1970. Birthday parties were rare.', 'It weighs 5e3 units.'],
})
