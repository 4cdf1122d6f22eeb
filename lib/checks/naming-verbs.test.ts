import { namingVerbs } from './naming-verbs'
import { checkTable } from './check-table'

checkTable(namingVerbs, {
  setting: { source: 'es' },
  flagged: [
    ['The mayor called the movement⟦ of⟧ “electoral circus”.', 'The mayor called the movement “electoral circus”.'],
    ['He called her⟦ of⟧ liar.', 'He called her liar.'],
    ['She qualified the plan ⟦of⟧ “occurrence”.', 'She qualified the plan as “occurrence”.'],
    ['The union described him ⟦of⟧ “our brother”.', 'The union described him as “our brother”.'],
    ['The measure was qualified ⟦of⟧ “shameful”.', 'The measure was qualified as “shameful”.'],
    ['The group ⟦qualified of⟧ “shameful” the attitude of the mayor.', 'The group described as “shameful” the attitude of the mayor.', { source: 'es' }],
  ],
  clean: [
    ['The group qualified for the final.', { source: 'es' }],
    'The mayor called the movement an “electoral circus”.',
    'She described the plan as “shameful”.',
    'They branded it as “barbaric”.',
    'He called for an end of the war.',
    'He described the city of his youth.',
    ['He described him of “our brother”.', { source: null }],
  ],
})
