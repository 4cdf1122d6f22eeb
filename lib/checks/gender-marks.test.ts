import { checkTable } from './check-table'
import { genderMarks } from './gender-marks'

checkTable(genderMarks, {
  flagged: [
    ['Two hundred ⟦commuter:inside⟧ stand here.', 'Two hundred commuters stand here.'],
    ['All ⟦student*innen⟧ and ⟦teachers:inside⟧ came.', 'All students and teachers came.'],
    ['The ⟦Employee/inside⟧ and the ⟦teacher/in⟧ can stay.', 'The Employees and the teachers can stay.', { source: 'de' }],
  ],
  clean: ['The paper/inside pages.', 'The time: in the morning, at check/in.', 'He went inside: innocent.', 'Scores: in all, 20:15.', ['commuter:inside', { source: 'fr' }]],
})
