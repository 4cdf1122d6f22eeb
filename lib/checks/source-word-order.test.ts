import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { sourceWordOrder } from './source-word-order'

checkTable(sourceWordOrder, {
  setting: { source: 'de' },
  flagged: [
    ['From 2012 to 2022 ⟦led he⟧ the Komische Oper.', 'From 2012 to 2022 he led the Komische Oper.'],
    ['For his productions ⟦was he⟧ honoured.', 'For his productions he was honoured.'],
    ['In Germany ⟦gives it⟧ enough money.', 'In Germany there is enough money.'],
    ['Since then ⟦has the city spent⟧ two million.', 'Since then the city has spent two million.'],
    ['In Ulm ⟦was a man arrested⟧.', 'In Ulm a man was arrested.'],
    ['The court found ⟦that he⟧ the money stole.'],
    ['Then we ⟦can the shop also close⟧.', 'Then we can also close the shop.'],
    ['He plays the man ⟦as were he⟧ a star.', 'He plays the man as if he were a star.'],
    ['While the Greens want a tax, ⟦rejects⟧ the FDP this.'],
    ['When the rain stopped, ⟦went he⟧ home.', 'When the rain stopped, he went home.'],
    ['⟦Immediate the reply⟧ of the minister.', 'The reply was immediate of the minister.', { source: 'it' }],
    ['In the village ⟦goes⟧ the fear around.'],
    ['⟦Who⟧ strikes, harms the guests.', 'Anyone who strikes, harms the guests.'],
    ['⟦Important is⟧ the water.', 'What is important is the water.'],
    ['In Frankfurt ⟦has the union called⟧ a strike.', 'In Frankfurt the union has called a strike.'],
    ['⟦Who⟧ was wrong will pay.', 'Anyone who was wrong will pay.', { source: 'it' }],
    ['⟦24 the⟧ works on display.', '24 works on display.', { source: 'it' }],
    ['⟦Not⟧ are lacking the protests.', undefined, { source: 'it' }],
  ],
  clean: [
    'In the corner stands a lamp, and at the end comes the bill.',
    'For the mayor it needs the vote; in the end Smith found the key.',
    'Who knows, he may come; who cares.',
    'Who was it that said so, and who will pay?',
    'Important it is, and what is clear is the rule.',
    'In January has he a chance?',
    'From 2012 to 2022 he led the Komische Oper.',
    'Never has he been honoured, and only then did she speak.',
    'Under no circumstances will he resign.',
    'In a statement the company said it would close.',
    'On Monday police said he had left.',
    'In May will they be back?',
    'In Germany that gives it an edge.',
    'In his will the farmer left everything to his dog.',
    'With a can the boy fetched water.',
    'In the middle of the square was a statue of Goethe.',
    'The court found that he stole the money, and that the minister knew.',
    'We can, the minister said, close the shop.',
    'They will the following day return.',
    'Had he known, he would have left.',
    'When the rain stopped, the children went home.',
    'As were the others, he was tired.',
    ['Not everyone agreed, and the reply was immediate.', { source: 'it' }],
    ['Not that it matters.', { source: 'it' }],
    ['Four of the works are on display.', { source: 'it' }],
  ],
})

checkTable(sourceWordOrder, {
  setting: { source: 'de' },
  flagged: [
    ['Since Monday ⟦is the bridge⟧ closed.', 'Since Monday the bridge is closed.'],
    ['Now ⟦wants the city⟧ build a school.', 'Now the city wants build a school.'],
    ['⟦The by the police arrested⟧ man is 40.', undefined],
    ['It is not known ⟦if will the factory⟧ close.', 'It is not known if the factory will close.'],
  ],
  clean: [
    'Since Monday the bridge is closed.',
    'In a book published this week, he tells all.',
    'After the firm won the case, it closed.',
    'In the corner stands a lamp, and last year saw the end.',
    'The by-election is on Friday.',
    'Is the bridge closed since Monday?',
  ],
})

checkTable(sourceWordOrder, {
  setting: { source: 'es' },
  flagged: [
    ['⟦Died the writer⟧ in Madrid.', undefined],
    ['⟦Was found the body⟧ of the student.', undefined],
    ['In the accident ⟦died two people⟧.', undefined],
  ],
  clean: ['The writer died in Madrid.', 'Was the body found?', 'In the square stood two people.', 'Two people died in the accident.'],
})

checkTable(sourceWordOrder, {
  setting: { source: 'de' },
  flagged: [
    ['The city ⟦will the school close⟧.', undefined],
    ['The fire ⟦was by a neighbor discovered⟧.', undefined],
    ['She asked him when ⟦comes he⟧.', 'She asked him when he comes.'],
    ['⟦How⟧ the police reported, nobody was hurt.', 'As the police reported, nobody was hurt.'],
    ['They complain ⟦about it, that⟧ nobody asked them.', undefined],
  ],
  clean: ['The city will close the school.', 'The fire was discovered by a neighbor.', 'She asked him when he comes.', 'As the police reported, nobody was hurt.', 'They talk about it, and that is good.', 'How the police reported it is unclear.'],
})

checkTable(sourceWordOrder, {
  setting: { source: 'pt' },
  flagged: [
    ['⟦Said the minister⟧ that he will not resign.', undefined],
    ['This is what ⟦demands the association⟧.', 'This is what the association demands.'],
  ],
  clean: ['The minister said that he will not resign.', 'This is what the association demands, and what makes the news.'],
})

checkTable(sourceWordOrder, {
  setting: { source: 'de' },
  flagged: [
    ['In the trial over the fire ⟦has the Regional Court Ulm spoken⟧ the verdict.', 'In the trial over the fire the Regional Court Ulm has spoken the verdict.'],
    ['Since the summer ⟦has the situation itself worsened⟧.', 'Since the summer the situation has worsened.'],
    ['Currently ⟦is the road⟧ closed.', 'Currently the road is closed.'],
    ['In the coming year ⟦threatens many hospitals⟧ insolvency.'],
    ['The firm ⟦must the shop close⟧.', 'The firm must close the shop.'],
    ['The team ⟦has a new species discovered⟧.', 'The team has discovered a new species.'],
    ['⟦Injured was⟧ no one.'],
    ['In the traffic ⟦comes it⟧ often to jams.', 'In the traffic it comes often to jams.'],
    ['A minister who does not answer ⟦has his job missed⟧.'.replace('A minister who does not answer', 'A minister says he'), 'A minister says he has missed his job.'],
  ],
  clean: [
    'In the trial over the fire the court has spoken.',
    'In no case has the court spoken.',
    'In what year has the court spoken?',
    'In schools they have the doors closed.',
    'Currently the road is closed, and then is the time to act.',
    'He had never shown the letter before, and she gave the job up.',
    'They turned the light off and let the cat in.',
    'We have a lot of winter left, and Arsenal had a penalty appeal rejected.',
    'When must the train leave? What will the new plan cost?',
    'Injured in the fall, he was taken home.',
    'If it comes to the worst, this gives it a chance.',
    'She had her licence revoked, and he had his car repaired.',
    ['Currently is the road closed.', { source: null }],
    'In the corner has always stood a lamp.',
    'For the police it has the advantage that nobody is hurt.',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['In the has the '.repeat(3_000), 'In '.repeat(5_000), 'has the a '.repeat(5_000)]) findIn(sourceWordOrder, text, { source: 'de' })
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(5_000)
})
