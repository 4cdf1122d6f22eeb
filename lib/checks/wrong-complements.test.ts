import { describe, expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { complements } from './lexicons/any/complements'
import { frames } from './lexicons/any/frames'
import { verbFrames } from './lexicons/any/verb-frames'
import { compilePhrases } from './phrases'
import { wrongComplements } from './wrong-complements'
import { wordsOf } from '../text/words'

describe('phrases', () => {
  checkTable(wrongComplements, {
    flagged: [
      ['Forty ships are ⟦awaiting to⟧ unload.', 'Forty ships are waiting to unload.'],
      ['The device ⟦allows to⟧ save water.', 'The device makes it possible to save water.'],
      ['They ⟦have need of⟧ rain, and ⟦want that we⟧ come.', undefined],
      ['⟦The both⟧ parties agreed.', 'Both parties agreed.'],
      ['⟦The half of⟧ its worth is gone.', 'Half of its worth is gone.'],
      ['The bridge ⟦consists from⟧ steel.', 'The bridge consists of steel.'],
      ['They are ⟦capable to⟧ do it.', 'They are able to do it.'],
      ['They ⟦accused him for⟧ the delay.', 'They accused him of the delay.'],
      ['He reminds ⟦to the⟧ public the rules, and goes ⟦in⟧ Paris.', 'He reminds the public the rules, and goes to Paris.'],
      ['They ⟦told to him⟧ that she dies ⟦at a⟧ stroke.', 'They told him that she dies of a stroke.'],
      ['It is cheaper ⟦as⟧ before, after three ⟦and half⟧ months.', 'It is cheaper than before, after three and a half months.'],
      ['She ⟦does a⟧ decision, and he called ⟦her as⟧ a liar.', 'She makes a decision, and he called her a liar.'],
      ['The girl ⟦has 12 years and⟧ plays chess.', 'The girl is 12 years old and plays chess.'],
      ['⟦They thought to have done⟧ enough.', undefined],
      ['The strike ⟦reaches to the⟧ cruise season.', 'The strike lasts into the cruise season.'],
    ],
    clean: [
      'They considered running, and they made the most of it.',
      'He came to the fact to be established, and the risk to the public grew.',
      'Forty ships are waiting to unload, and the result awaited is here.',
      'She was allowed to leave; the rule allows firms to save.',
      'They suggested that he resign, and she was considered to be the best.',
      'The building permits to be issued are late.',
      'As opposed to the mayor, they need the benefit of the doubt and the lack of a plan shows.',
      'He told us to wait, and asked to be heard.',
      'Thanks to the team, he finished to loud applause.',
      'The lack of rain and the need to wait the night out.',
      'She reminds the public of the rules, and went to Paris in May.',
      'He told his story to a friend, and she died at home.',
      'It is as cheap as before, after three and a half months.',
      'She does a lot of sport, and was known as a liar.',
      'The club has 12 years of experience and plays well.',
    ],
  })
})

describe('prepositions', () => {
  checkTable(wrongComplements, {
    flagged: [
      ['They ⟦discussed about⟧ the plan, and ⟦discussed about⟧ how to pay.', 'They discussed the plan, and discussed how to pay.'],
      ['It ⟦depends of⟧ the weather.', 'It depends on the weather.'],
      ['The mayor is ⟦responsible of⟧ the delay.', 'The mayor is responsible for the delay.'],
      ['They were ⟦impressed from⟧ the show.', 'They were impressed by the show.'],
      ['He ⟦asked to⟧ the minister a favor.', 'He asked the minister a favor.'],
      ['The mayor ⟦participated to⟧ the ceremony.', 'The mayor participated in the ceremony.'],
      ['He ⟦answers to⟧ all the questions.', 'He answers all the questions.'],
      ['The house is ⟦close of⟧ the port.', 'The house is close to the port.'],
      ['They were ⟦accused for⟧ their silence.', 'They were accused of their silence.'],
      ['They ⟦accused to⟧ the mayor.', 'They accused the mayor.'],
      ['She is ⟦proud for⟧ her work.', 'She is proud of her work.'],
      ['She ⟦married with⟧ a lawyer, and is ⟦married with⟧ the lawyer.', 'She married a lawyer, and is married to the lawyer.'],
      ['The street was ⟦full with⟧ water.', 'The street was full of water.'],
      ['Their ⟦confidence to⟧ the court is gone.', 'Their confidence in the court is gone.'],
      ['The regime ⟦differs of⟧ that of 1990.', 'The regime differs from that of 1990.'],
      ['The ⟦access of⟧ journalists is limited.', 'The access to journalists is limited.'],
    ],
    clean: [
      'They discussed the plan and talked about the cost.',
      'It depends on the weather, and he told them so.',
      'They were moved from the hall, and impressed by the show.',
      'The mayor participated in the ceremony.',
      'The answers to the questions are known.',
      'The house is close to the port.',
      'They were accused of fraud for the second time.',
      'It is opposed to the plan, and as opposed to the mayor it says so.',
      'The suffering of the people went on.',
      'Thanks to the mayor, she is married with two children.',
      'He was entered in the race.',
      'She wanted to participate to win.',
      'In its response to the letter, the firm differs.',
      'Israel responded on Thursday, and she entered in 2004.',
      'There were threats against the minister.',
      'She offered to assist the government.',
    ],
  })
})

describe('infinitives, persons and objects', () => {
  checkTable(wrongComplements, {
    flagged: [
      ['They ⟦avoid to speak⟧ of it, and ⟦avoid to work⟧.', 'They avoid speaking of it, and avoid working.'],
      ['He ⟦suggested to close⟧ the school.', 'He suggested closing the school.'],
      ['The man is ⟦accused to have⟧ stolen 30,000 euros.', 'The man is accused of having stolen 30,000 euros.'],
      ['The firefighters ⟦succeeded to control⟧ the fire.', 'The firefighters succeeded in controlling the fire.'],
      ['He ⟦admitted to have⟧ known it.', 'He admitted having known it.'],
      ['The law prevents them ⟦to work⟧, and prevents her ⟦to leave⟧.', 'The law prevents them from working, and prevents her from leaving.'],
      ['They ⟦demanded the government to⟧ act.', 'They demanded that the government act.'],
      ['The party ⟦demanded her to⟧ resign.', 'The party demanded that she resign.'],
      ['She ⟦explained them⟧ that it was over.', 'She explained to them that it was over.'],
      ['They ⟦proposed him⟧ a contract.', 'They offered him a contract.'],
      ['He ⟦said them⟧ that it was over.', 'He told them that it was over.'],
      ['They ⟦tried of escaping⟧ at night.', 'They tried to escape at night.'],
      ['He ⟦listened⟧ the speech to the end, and ⟦listens⟧ this radio.', 'He listened to the speech to the end, and listens to this radio.'],
      ['The town has the ⟦possibility to buy⟧ the house.', 'The town has the possibility of buying the house.'],
    ],
    clean: [
      'He suggested closing the school, and both parties agreed.',
      'The man is accused of having stolen it, and was suspected to be abroad.',
      'They succeeded in controlling the fire and confessed to fraud.',
      'The heir succeeded to the throne, and the union objects to work on Sunday.',
      'He admitted to having known it.',
      'They criticized the decision to close the school and the attempts to sell it.',
      'She explained her decision that day.',
      'The government said US officials would come.',
      'They demanded the right to vote.',
      'He wrote a song and asked for help.',
      'They waited the whole day, waited their turn, and he insisted the plan was dead.',
      'The fund contributed to record sales.',
      'He explained them all to me.',
      'It was a pleasure to work with her, and clever thinking to be safe.',
    ],
  })
})

describe('the lexicon of complements', () => {
  it('has every entry in its example', () => {
    const unlike = [...complements, ...frames, ...verbFrames].filter((entry) => {
      const matches = compilePhrases([entry]).find(entry.example, wordsOf(entry.example))
      return matches.length === 0 || matches.some(({ fixes }) => fixes.some((fix) => fix === '' || /[$[\]{}]|\s\s|^\s|\s$/.test(fix)))
    })
    expect(unlike.map(({ phrase }) => phrase)).toEqual([])
  })
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['allows to ', 'avoid to ', 'accused to have ', 'participate to the ', 'prevents the good old ']) findIn(wrongComplements, text.repeat(100_000 / text.length))
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(3_000)
})
