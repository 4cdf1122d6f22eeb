import { checkTable } from './check-table'
import { participleForms } from './participle-forms'

checkTable(participleForms, {
  flagged: [
    ['Unemployment ⟦is fallen⟧ to 6%.', 'Unemployment has fallen to 6%.', { source: 'it' }],
    ['She ⟦is been⟧ mayor since May.', 'She has been mayor since May.', { source: 'it' }],
    ['She ⟦has went⟧ home, and it ⟦had already began⟧.', 'She has gone home, and it had already begun.'],
    ['The letter was ⟦wrote⟧ by him.', 'The letter was written by him.'],
    ['Around 300 people ⟦are come⟧ in the evening; he ⟦is died⟧ on Monday.', 'Around 300 people came in the evening; he died on Monday.'],
    ['He was born there and ⟦growed⟧ up with two ⟦childrens⟧.', 'He was born there and grew up with two children.'],
    ['I ⟦am not agree⟧ with it, she ⟦is agree⟧.', 'I do not agree with it, she agrees.'],
    ['The girl ⟦is gone out⟧ at 8 p.m. and never returned.', 'The girl went out at 8 p.m. and never returned.', { source: 'fr' }],
  ],
  clean: [
    ['The fallen are honored in the square.', { source: 'it' }],
    ['The share is increased each year by the city.', { source: 'it' }],
    ['He is gone.', { source: 'fr' }],
    ['The money is gone for good.', { source: 'fr' }],
    'She has gone home, and it had already begun.',
    'The letter was written by him, and it took a year.',
    'He is gone, and the time is come-and-go.',
    'Those who are happened upon by chance.',
    'The coming of age, the become-a-member page.',
    'They do not agree; we are agreed.',
    'The paid staff rows were long.',
    'What it is remains a question.',
  ],
})
