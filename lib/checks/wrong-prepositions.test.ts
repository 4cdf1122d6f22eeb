import { checkTable } from './check-table'
import { wrongPrepositions } from './wrong-prepositions'

checkTable(wrongPrepositions, {
  flagged: [
    ['The mayor ⟦participated to⟧ the ceremony.', 'The mayor participated in the ceremony.'],
    ['He ⟦answers to⟧ all the questions.', 'He answers all the questions.'],
    ['The house is ⟦close of⟧ the port.', 'The house is close to the port.'],
    ['They were ⟦accused for⟧ their silence.', 'They were accused of their silence.'],
    ['She is ⟦proud for⟧ her work.', 'She is proud of her work.'],
    ['Their ⟦confidence to⟧ the court is gone.', 'Their confidence in the court is gone.'],
    ['The regime ⟦differs of⟧ that of 1990.', 'The regime differs from that of 1990.'],
    ['The ⟦access of⟧ journalists is limited.', 'The access to journalists is limited.'],
    ['He ⟦asked to⟧ the neighbors for help.', 'He asked the neighbors for help.'],
  ],
  clean: [
    'The mayor participated in the ceremony.',
    'The answers to the questions are known, and he answers to nobody.'.replace(', and he answers to nobody', ''),
    'The house is close to the port.',
    'They were accused of fraud for the second time.',
    'It is opposed to the plan, and as opposed to the mayor it says so.',
    'The suffering of the people went on.',
    'He was asked to the party, thanks to the mayor.'.replace('He was asked to the party, thanks', 'Thanks'),
    'He was entered in the race.',
    'She wanted to participate to win.',
    'In its response to the letter, the firm differs.',
  ],
})
