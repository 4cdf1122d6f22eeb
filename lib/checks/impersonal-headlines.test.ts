import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { impersonalHeadlines } from './impersonal-headlines'

const source = 'es' as const

checkTable(impersonalHeadlines, {
  setting: { source },
  flagged: [
    ['⟦They arrest⟧ two youths for a robbery in Quilmes'],
    ['⟦They block⟧ neighbors of San Jacinto the highway by lack of water'],
    ['⟦They found⟧ the body of the missing fisherman', undefined, { source: 'pt' }],
  ],
  clean: [
    'They arrested two youths for a robbery in Quilmes.',
    'Two youths arrested for a robbery in Quilmes',
    '“They killed my son,” says the mother of the victim',
    'Police said they found the body of the missing fisherman',
    ['They arrest two youths for a robbery in Quilmes', { source: 'fr' }],
  ],
})

it('is linear in the length of the text', () => {
  const start = performance.now()
  for (const text of ['They arrest '.repeat(8_000), 'They '.repeat(20_000)]) findIn(impersonalHeadlines, text, { source })
  expect(performance.now() - start).toBeLessThan(2_000)
})
