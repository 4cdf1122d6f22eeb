import { checkTable } from './check-table'
import { encodingDamage } from './encoding-damage'

checkTable(encodingDamage, {
  flagged: [
    ['Mayor ⟦JÃ¼rgen⟧ Haltmayer', 'Mayor Jürgen Haltmayer'],
    ['It⟦â€™⟧s a ⟦dÃ©jÃ\u00a0⟧-vu'.replace('It⟦â€™⟧s', '⟦Itâ€™s⟧'), 'It’s a déjà-vu'],
    ['the ⟦ﬁnal⟧ of⟦ﬃ⟧ce'.replace('of⟦ﬃ⟧ce', '⟦oﬃce⟧'), 'the final office'],
    ['a lost ⟦caf\ufffd⟧', undefined],
    ['for 5 ⟦â‚¬⟧', 'for 5 €'],
  ],
  clean: [
    'Mayor Jürgen Haltmayer, São Paulo, Ângela, Łódź, Ñuñoa',
    'It’s a déjà-vu for €5…',
    'Âge d’or, Étienne, Ça va, Übermut, Ødegård',
    'the final office',
    '15 °C and 10 £, «bon»',
    '',
  ],
})
