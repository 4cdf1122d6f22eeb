import { checkTable } from './check-table'
import { hearsayConditionals } from './hearsay-conditionals'

checkTable(hearsayConditionals, {
  setting: { source: 'fr' },
  flagged: [
    ['One of them ⟦should have worn⟧ a red jacket.', 'One of them is said to have worn a red jacket.', { source: 'de' }],
    ['The two brothers ⟦should have stolen⟧ the car.', 'The two brothers are said to have stolen the car.', { source: 'de' }],
    ['According to him, the judge ⟦would have discussed⟧ the sentence.', 'According to him, the judge reportedly discussed the sentence.'],
    ['The man ⟦would have fled⟧, according to a police source.', 'The man reportedly fled, according to a police source.'],
    ['According to the press, he ⟦would have been arrested⟧.', 'According to the press, he was reportedly arrested.'],
    ['According to him, the judge ⟦would have discussed⟧ it with a man who said nothing.'],
    ['The suspect ⟦will have used⟧ a lighter.', 'The suspect is alleged to have used a lighter.', { source: 'pt' }],
  ],
  clean: [
    ['The mayor should have resigned, and the city should have repaired the bridge.', { source: 'de' }],
    ['The man should have been at home.', { source: 'de' }],
    ['By then the firm will have used its reserves.', { source: 'pt' }],
    ['The suspect will have used a lighter.', { source: 'fr' }],
    'According to her, he said that he would have discussed it.',
    'According to him, the judge would have discussed it if he had known.',
    'The judge would have discussed the sentence.',
    ['According to him, the judge would have discussed it.', { source: null }],
    'According to the study, the tax would have raised 3 million.',
  ],
})
