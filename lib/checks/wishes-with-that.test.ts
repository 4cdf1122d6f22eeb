import { wishesWithThat } from './wishes-with-that'
import { checkTable } from './check-table'

checkTable(wishesWithThat, {
  setting: { source: 'es' },
  flagged: [
    ['The unions ⟦want that the government withdraws⟧ the law.', 'The unions want the government to withdraw the law.'],
    ['My mother ⟦wanted that I returned⟧ to the oven.', 'My mother wanted me to return to the oven.'],
    ['He ⟦would have liked that the authors measure⟧ the product.', 'He would have liked the authors to measure the product.'],
    ['I ⟦refuse that our children pay⟧ for it.', 'I refuse to let our children pay for it.'],
    ['The priest ⟦prevented that the fire destroyed⟧ the image.', 'The priest prevented the fire from destroying the image.'],
    ['She ⟦would like that her son returns⟧.', 'She would like her son to return.'],
  ],
  clean: [
    'The unions want the government to withdraw the law.',
    'He asked that the accused be heard.',
    'She prefers that he leave.',
    'He wants that house on the hill.',
    'They wanted that more than anything.',
    'He needs that money now.',
    ['The unions want that the government withdraws the law.', { source: 'de' }],
  ],
})
