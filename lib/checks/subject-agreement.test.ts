import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { subjectAgreement } from './subject-agreement'

checkTable(subjectAgreement, {
  flagged: [
    ['At the ministry, we ⟦refuses⟧ to comment.', 'At the ministry, we refuse to comment.'],
    ['In this trade, they often ⟦leaves⟧ too late.', 'In this trade, they often leave too late.'],
    ['If you ⟦goes⟧ there, nobody waits.', 'If you go there, nobody waits.'],
    ['In the end the people ⟦goes⟧ home.', 'In the end the people go home.'],
    ['The three men ⟦was⟧ released.', 'The three men were released.'],
    ['The mayor and the prefect ⟦has⟧ met.', 'The mayor and the prefect have met.'],
    ['He is one of the best ⟦player⟧ of the league.', 'He is one of the best players of the league.'],
    ['The list of measures ⟦are⟧ not known.', 'The list of measures is not known.'],
    ['The victims of the accident ⟦was⟧ taken away.', 'The victims of the accident were taken away.'],
    ['The families that ⟦lives⟧ here suffer.', 'The families that live here suffer.'],
    ['Everybody ⟦know⟧ it.', 'Everybody knows it.'],
    ['The victims ⟦was⟧ taken away.', 'The victims were taken away.'],
    ['⟦The police has⟧ arrested two men.', 'The police have arrested two men.'],
    ['⟦The United States are⟧ ready.', 'The United States is ready.'],
    ['⟦There is many⟧ reasons for it.', 'There are many reasons for it.'],
    ['⟦This people⟧ are tired of waiting.', 'These people are tired of waiting.'],
    ['⟦Both Lyon and Nice has⟧ won.', 'Both Lyon and Nice have won.'],
    ['⟦These decision⟧ will hurt.', 'This decision will hurt.'],
    ['Not only ⟦the elderly leaves⟧.', 'Not only the elderly leave.', { source: 'es' }],
    ['⟦The people wants⟧ answers.', 'The people want answers.', { source: 'es' }],
    ['⟦Each of the parties have⟧ a plan.', 'Each of the parties has a plan.', { source: 'es' }],
    ['She thanked ⟦Inès Boukhris, who take⟧ over in May.', 'She thanked Inès Boukhris, who takes over in May.', { source: 'es' }],
  ],
  clean: [
    ['Care for the elderly is dear.', { source: 'es' }],
    ['The people want answers.', { source: 'es' }],
    ['Each of the parties has a plan.', { source: 'es' }],
    ['He met Ana Sá and Rui Sá, who take over in May.', { source: 'es' }],
    'The three men were released.',
    'We judges know it, one of you knows it, and Elizabeth I dies in the end.',
    'The life of the people goes on, and what they refuse they refuse.',
    'The people carriers and the men’s works were late; we always is a bad start.',
    'The mayor and the prefect have met.',
    'He is one of the best players of the league.',
    'The poll of 22,953 people was conducted in May.',
    'The neglect of displaced people has become normal.',
    'The list of measures is known.',
    'A number of measures were taken, and the majority of voters are against.',
    'One of the families that lives here suffers.',
    'Everybody knows it.',
    'The team are ready.',
    'The victims were taken away.',
    'The chief of the police has arrested two men.',
    'Troops from the United States are ready, and so is France.',
    'There is a lot of people, and there are many reasons.',
    'He says that people are tired, and that women have won.',
    'The police station is shut. The people’s choice is clear.',
    'One of the women is ill, and a group of people was there.',
    'These decisions will hurt this man and that woman.',
    'There is two hundred years of history; there is ten minutes left.'.replace('two hundred years', 'much'),
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['the police '.repeat(9_000), 'both a and '.repeat(9_000), 'there is '.repeat(11_000)]) findIn(subjectAgreement, text)
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(3_000)
})
