import { checkTable } from './check-table'
import { detachedSubjects } from './detached-subjects'

checkTable(detachedSubjects, {
  setting: { source: 'fr' },
  flagged: [
    ['⟦The threats, she had reported them⟧ to the gendarmerie.', 'She had reported the threats to the gendarmerie.'],
    ['⟦This reform, we want it⟧.', 'We want this reform.'],
    ['He left. ⟦The children, they protect them⟧ as best they can.', 'He left. They protect the children as best they can.'],
    ['⟦The factory, it closed⟧ in May.', 'The factory closed in May.'],
    ['⟦My son, he is⟧ at home with his mother.', 'My son is at home with his mother.'],
    ['⟦The residents, they want⟧ a crossing.', 'The residents want a crossing.'],
    ['The coach⟦, him,⟧ was delighted.', 'The coach was delighted.'],
    ['The victims⟦, them,⟧ have not slept since.', 'The victims have not slept since.'],
    ['“⟦Me, I⟧ just had to wait.', '“I just had to wait.'],
    ['⟦Us, we⟧ pay.', 'We pay.'],
    ['⟦Bernard Fauré, he will⟧ take the road to Paris.', 'Bernard Fauré will take the road to Paris.', { source: 'fr' }],
  ],
  clean: [
    ['Like Mr Fauré, he will take the road.', { source: 'fr' }],
    ['On Monday, he will take the road.', { source: 'fr' }],
    '“My father, he had maybe 20 songs,” she said.',
    '“The wheelchair got stuck, I was pulling it by the handles,” he said.',
    'This time, they found it in the cellar.',
    'The next day, she had seen it twice.',
    'The plan, he said, was to sell it.',
    'The plan, it seems, was never signed.',
    'The same evening, he is back on stage.',
    'The more they pay, the less they want it.',
    'The hard way, they learned it.',
    'She gave it to him, them, and everyone else.',
    'The bill, they hope, will pass in June.',
    'To me, I think it was the best match of the year.',
    'After the war, they rebuilt it.',
    ['The bill, she had seen it.', { source: null }],
  ],
})
