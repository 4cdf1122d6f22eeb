import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { wrongComplements } from './wrong-complements'
import { wrongPrepositions } from './wrong-prepositions'

checkTable(wrongComplements, {
  flagged: [
    ['The man is ⟦accused to have⟧ stolen 30,000 euros.', 'The man is accused of having stolen 30,000 euros.'],
    ['The firefighters ⟦succeeded to control⟧ the fire.', 'The firefighters succeeded in controlling the fire.'],
    ['He ⟦admitted to have⟧ known it.', 'He admitted having known it.'],
    ['They are ⟦capable to do⟧ it.', 'They are capable of doing it.'],
    ['The law prevents them ⟦to work⟧.', 'The law prevents them from working.'],
    ['They ⟦demanded the government to⟧ act.', 'They demanded that the government act.'],
    ['She ⟦explained them⟧ that it was over.', 'She explained to them that it was over.'],
    ['He ⟦said them⟧ that it was over.', 'He told them that it was over.'],
    ['They ⟦tried of escaping⟧ at night.', 'They tried to escape at night.'],
    ['He ⟦listened⟧ the speech to the end.', 'He listened to the speech to the end.'],
    ['The town has the ⟦possibility to buy⟧ the house.', 'The town has the possibility of buying the house.'],
  ],
  clean: [
    'The man is accused of having stolen it, and was suspected to be abroad.',
    'They succeeded in controlling the fire and confessed to fraud.',
    'He admitted to having known it.',
    'They criticized the decision to close the school and the attempts to sell it.',
    'She explained her decision that day.',
    'The government said US officials would come.',
    'They demanded the right to vote.',
    'He wrote a song and asked for help.',
    'They waited the whole day, and he insisted the plan was dead.',
    'The fund contributed to record sales.',
    'He explained them all to me.',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['accused to have '.repeat(7_000), 'participate to the '.repeat(6_000)]) {
    findIn(wrongComplements, text)
    findIn(wrongPrepositions, text)
  }
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(3_000)
})
