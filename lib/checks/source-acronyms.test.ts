import { checkTable } from './check-table'
import { sourceAcronyms } from './source-acronyms'

checkTable(sourceAcronyms, {
  setting: { source: 'fr' },
  flagged: [
    ['The ⟦ONU⟧ called for calm.', 'The UN called for calm.'],
    ['⟦OTAN’s⟧ secretary general agreed.', 'NATO’s secretary general agreed.'],
    ['The ⟦PIB⟧ fell by 2%.', 'The GDP fell by 2%.'],
    ['Several ⟦ONG⟧ protested.', 'Several NGO protested.'],
    ['The ⟦EUA⟧ voted against.', 'The US voted against.', { source: 'pt' }],
    ['The ⟦EE.UU.⟧, he said, are near.', 'The US, he said, are near.', { source: 'es' }],
    ['The ⟦EZB⟧ raised its rate.', 'The ECB raised its rate.', { source: 'de' }],
    ['The ⟦OCSE⟧ warned.', 'The OECD warned.', { source: 'it' }],
  ],
  clean: [
    'The UN (ONU) called for calm.',
    'NATO and the EU met the IMF.',
    'The CPI-M won in Kerala.',
    'The flight UE-15 was late.',
    'Write to @ONU now.',
    'The FDSEA and the SNCF agree.',
    ['The ONU called for calm.', { source: null }],
    ['The USA won.', { source: 'de' }],
    ['The ONU choir sang.', { names: [{ form: 'ONU', variants: [] }] }],
  ],
})
