import { checkTable } from './check-table'
import { percentSpacing } from './percent-spacing'

checkTable(percentSpacing, {
  flagged: [
    ['They lost ⟦60 %⟧ of the crop.', 'They lost 60% of the crop.'],
    ['It rose ⟦4.5\u00a0%⟧ to ⟦1,200 %⟧.', 'It rose 4.5% to 1,200%.'],
  ],
  clean: ['They lost 60% of the crop.', 'It rose 4,5 % in May.', 'The modulo is written 7 mod 3.', 'About 60 percent, or 60 per cent.', 'Prices rose 1.500 % in a year.'],
})
