import { checkTable } from './check-table'
import { suspendedHyphens } from './suspended-hyphens'

checkTable(suspendedHyphens, {
  setting: { source: 'de' },
  flagged: [
    ['⟦City-⟧ and district council met.', 'City and district council met.'],
    ['The ⟦spring-⟧ and autumn markets are popular.', 'The spring and autumn markets are popular.'],
    ['School fees and ⟦-⟧costs rise.', 'School fees and costs rise.'],
  ],
  clean: [
    'Short- and long-term plans, two- and three-year-olds.',
    'The pre- and post-war years, mid- and late summer.',
    'A city-wide search and a well-known man.',
    ['City- and district council met.', { source: 'fr' }],
  ],
})
