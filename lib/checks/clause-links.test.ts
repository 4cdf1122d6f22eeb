import { checkTable } from './check-table'
import { clauseLinks } from './clause-links'

checkTable(clauseLinks, {
  flagged: [
    ['The author ⟦whose⟧ this theatre created the texts.', undefined],
    ['⟦All what⟧ he said was true, ⟦everything what⟧ happened.', 'All that he said was true, everything happened.'],
    ['It is a gift ⟦for who⟧ is poor.', 'It is a gift for those who is poor.'],
    ['It was ⟦the day where⟧ everything changed.', 'It was the day when everything changed.'],
    ['⟦The way how⟧ he speaks is ⟦the reason why that⟧ they left.', 'The way he speaks is the reason why they left.'],
    ['They were committed ⟦to that⟧ the service will go on.', 'They were committed that the service will go on.'],
    ['⟦Because⟧ is late, he left.', 'Because it is late, he left.'],
    ['He asked ⟦why did he leave⟧.', 'He asked why he left.'],
    ['Nobody knows ⟦who is he⟧ and asks ⟦what is the price⟧.', 'Nobody knows who he is and asks what the price is.'],
    ['⟦Not only he was⟧ late.', 'Not only was he late.'],
  ],
  clean: [
    'The author whose texts this theatre created.',
    'All that he said was true, and everything that happened.',
    'It is a question of who is poor, and all of whom are.',
    'It was the day when everything changed.',
    'The house where we live, the day he left.',
    'The way he speaks is the reason why they left.',
    'They were lucky in that he was there; think of that.',
    'Because it is late, he left, if only for a day.',
    'He asked why he had left. Why did he leave?',
    '“Do you know who is he?” no: who he is.',
    'Not only was he late.',
    'He said: what is the price?',
  ],
})
