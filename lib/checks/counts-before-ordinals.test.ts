import { checkTable } from './check-table'
import { countsBeforeOrdinals } from './counts-before-ordinals'

checkTable(countsBeforeOrdinals, {
  setting: { source: 'fr' },
  flagged: [
    ['It rained for the ⟦two first⟧ days.', 'It rained for the first two days.'],
    ['Over the ⟦twenty last⟧ years, the village has grown.', 'Over the last twenty years, the village has grown.'],
    ['In the ⟦3 next⟧ months, the line reopens.', 'In the next 3 months, the line reopens.'],
    ['Its ⟦four last⟧ home matches were draws.', 'Its last four home matches were draws.'],
    ['The ⟦others⟧ countries refused.', 'The other countries refused.'],
  ],
  clean: [
    'It rained for the first two days.',
    'The two first met in 1998.',
    'The two last remaining witnesses have died.',
    'He was one of the three first-round picks.',
    'Some say so, others people would never expect to do not.',
    'The first hundred pages are slow.',
  ],
})
