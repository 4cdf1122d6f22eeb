import { checkTable } from './check-table'
import { repeatedPassages } from './repeated-passages'

const body =
  'On the menu, the rate of leakage of the networks, which reaches 27% in the department, against 20% at the national level. “We lose one litre in four before the tap,” squeaks a mayor.'

checkTable(repeatedPassages, {
  flagged: [
    ['⟦The rate of leakage of the networks, which reaches 27% in the department, against 20% at the national level.⟧', undefined, { before: [body] }],
    ['⟦“We lose one litre in four before the tap.”⟧', undefined, { after: [body] }],
    ['⟦“We lose one litre in four before the tap”\nMarie-Laure Costes, president of the winegrowers⟧', undefined, { after: [body] }],
    ['⟦“The rate of leakage of the networks reaches 27%. One litre in four before the tap”⟧', undefined, { after: [body] }],
    ['⟦The rate of leakage of\nthe networks, which reaches 27% in the department⟧', undefined, { after: [body] }],
    [`⟦${body}⟧`, undefined, { before: [body] }],
    ['It rained all day in the whole country.⟦ It rained all day in the whole country.⟧', 'It rained all day in the whole country.'],
  ],
  clean: [
    [body, { before: ['The rate of leakage of the networks, which reaches 27% in the department, against 20% at the national level.'] }],
    ['The rate of leakage of the networks is what she wants to talk about when she is asked for her plans, and for nothing else.', { before: [body] }],
    ['He said nothing.', { before: ['He said nothing.'] }],
    ['We lose one litre in four before the tap is even opened, and nobody in the town hall seems to care about it.', { before: [body] }],
    ['The department has many networks, at the national level.', { before: [body] }],
    'We are still here. They said no. We are still here.',
    [body, { after: [body] }],
  ],
})
