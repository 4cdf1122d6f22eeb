import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { articlesBeforeNames } from './articles-before-names'

const source = 'fr' as const

checkTable(articlesBeforeNames, {
  flagged: [
    ['⟦The Italy⟧ won.', 'Italy won.'],
    ['Debates in ⟦the Canada⟧, he says, are calm.', 'Debates in Canada, he says, are calm.'],
    ['The tap is closing in ⟦the Hérault⟧.', 'The tap is closing in Hérault.', { source }],
    ['He met ⟦the judge Rittenband⟧.', 'He met Judge Rittenband.'],
    ['⟦The President Macron⟧ said no.', 'President Macron said no.'],
    ['⟦The Mr.⟧ Lam came with ⟦the Sir⟧ John.', 'Mr. Lam came with Sir John.'],
    ['⟦The governor⟧ Quirino Ordaz met ⟦the president⟧ Luiz Inácio Lula da Silva.', 'Governor Quirino Ordaz met President Luiz Inácio Lula da Silva.', { source: 'pt' }],
    ['⟦The king⟧ Felipe VI spoke to ⟦the Mayor⟧ Roberto Gualtieri.', 'King Felipe VI spoke to Mayor Roberto Gualtieri.', { source: 'it' }],
    ['He deserved ⟦the prison⟧.', 'He deserved prison.', { source }],
    ['⟦The Barça⟧ won against ⟦the Porto⟧.', 'Barça won against Porto.', { source: 'es' }],
    ['A law of ⟦the Quebec⟧, which is old.', 'A law of Quebec, which is old.'],
  ],
  clean: [
    'The Italy coach won.',
    'The Israel-Gaza war goes on.',
    'The Canada of his youth is gone, and the France coach is new.',
    ['the Office of the Deputy Prime Minister', { source }],
    'The judge, Laurence Lam, and the actor Brad Pitt agreed.',
    'The President said no; the King of Spain came.',
    ['They walked on the banks of the Dordogne and along the Loire.', { source }],
    ['The Hérault department and the Gard prefecture agreed.', { source }],
    'He was sent to the prison in Fresnes, and faces the prison governor.',
    'The Netherlands, the Gambia and the United States signed.',
    ['The Barcelona coach and the Real Madrid striker met the Santos brothers.', { source: 'es' }],
    ['The president of Brazil, Luiz Inácio Lula da Silva, met the mayor.', { source: 'pt' }],
    'The England and Wales board met; the Georgia runoff was close.',
    'The General Motors plant and the King James Bible.',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['the '.repeat(25_000), 'The Judge '.repeat(10_000), 'the Canada '.repeat(9_000)]) findIn(articlesBeforeNames, text, { source })
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000)
})

checkTable(articlesBeforeNames, {
  setting: { source: 'it' },
  flagged: [
    ['⟦The lawyer⟧ Rossi defends him.', 'lawyer Rossi defends him.'],
    ['⟦The professor⟧ Bianchi leads the project.', 'Professor Bianchi leads the project.'],
  ],
  clean: ['The lawyer Mario Rossi defends him.', 'Professor Bianchi leads the project.', 'The president of Italy spoke.'],
})
