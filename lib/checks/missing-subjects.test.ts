import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { missingSubjects } from './missing-subjects'

checkTable(missingSubjects, {
  setting: { source: 'es' },
  flagged: [
    ['The minister said ⟦that will⟧ present the plan on Friday.', 'The minister said that he will present the plan on Friday.'],
    ['He ⟦declared that⟧ did not know the man.', 'He declared that he did not know the man.'],
    ['“Here everyone works for the port”⟦, sums up⟧.', '“Here everyone works for the port”, he sums up.'],
    ['The owner ⟦calculates that⟧ has lost 6,000 euros.', 'The owner calculates that he has lost 6,000 euros.'],
    ['Her lawyer ⟦says that⟧ is not guilty, and “I am calm”⟦, explained⟧ in a note.', 'Her lawyer says that she is not guilty, and “I am calm”, she explained in a note.'],
    ['⟦Is⟧ 74 years old and lives here.', 'He is 74 years old and lives here.'],
    ['⟦Are⟧ different things, she says.', 'They are different things, she says.'],
    ['He was a writer. ⟦Had 84 years⟧.', 'He was a writer. He was 84.'],
    ['⟦Died⟧ the novelist of the returnees.'],
    ['He said ⟦that will⟧ make a purchase.', 'He said that he will make a purchase.', { source: 'pt' }],
    ['The party gave in after noticing ⟦that would⟧ be defeated.', 'The party gave in after noticing that he would be defeated.', { source: 'pt' }],
    ['⟦Is⟧ needed to change the law.', 'It is needed to change the law.', { source: 'es' }],
  ],
  clean: [
    ['He said that will be hard.', { source: 'es' }],
    ['The measures announced that will increase taxes are two.', { source: 'es' }],
    ['He said that would do.', { source: 'pt' }],
    ['Is needed help on its way?', { source: 'es' }],
    'Is not that the point? Are very few left?',
    'Had he known it, he would have left. Were it not so late, he would stay.',
    'Died in 1938: two brothers. He has 84 years of letters.',
    ['Is 74 years old and lives here.', { source: 'fr' }],
    'The minister said that he will present it.',
    'He was in the states that are in debt.',
    'He said that that would be fine.',
    '“Here everyone works for the port”, he sums up.',
    'He says that the law that has been passed is bad.',
    ['“Here everyone works for the port”, sums up.', { source: 'fr' }],
    'He said that was the end of it.',
    'The book “Water”, explains the author, is old.',
    'The critics’ fears, and the ministers’ comments, were noted; he called it "false" claims.',
    'She confirmed it but said that was the only contact.',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['”, says '.repeat(12_000), 'says that has '.repeat(7_000)]) findIn(missingSubjects, text, { source: 'es' })
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(3_000)
})
