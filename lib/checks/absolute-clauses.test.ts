import { absoluteClauses } from './absolute-clauses'
import { checkTable } from './check-table'

checkTable(absoluteClauses, {
  setting: { source: 'es' },
  flagged: [
    ['⟦Once finished the works⟧, the street will reopen to traffic.', 'Once the works are finished, the street will reopen to traffic.'],
    ['⟦Once approved the budget of the region⟧, the deputies went home.', 'Once the budget of the region was approved, the deputies went home.'],
    ['⟦Once arrived the ambulance⟧, the doctors could only confirm the death.', 'Once the ambulance had arrived, the doctors could only confirm the death.'],
    ['⟦Ended the match⟧, the fans invaded the field.', 'Once the match had ended, the fans invaded the field.'],
    ['⟦Signed the contract⟧, he flew back to Rome.', 'Once the contract was signed, he flew back to Rome.'],
    ['⟦Seen the situation⟧, the council suspended the festivities.', 'Given the situation, the council suspended the festivities.'],
    ['⟦Known the results⟧, the candidate greeted her followers.', 'Once the results were known, the candidate greeted her followers.'],
    ['⟦Passed two years⟧, nothing has changed in the neighborhood.', 'After two years, nothing has changed in the neighborhood.'],
    ['⟦Arrived⟧ in Paris, he went to the embassy.', 'On arriving in Paris, he went to the embassy.'],
    ['⟦Graduated⟧ in medicine at Coimbra, she worked in Macau.', 'Having graduated in medicine at Coimbra, she worked in Macau.'],
    ['⟦Having the company refused⟧ the offer, the workers blocked the gates.', 'As the company has refused the offer, the workers blocked the gates.'],
    ['⟦Being he⟧ the only witness, the judge heard him twice.', 'As he is the only witness, the judge heard him twice.'],
    ['⟦Being the mayor⟧ out of the country, the deputy signed the order.', 'As the mayor is out of the country, the deputy signed the order.'],
  ],
  clean: [
    'Once considered the best in the world, he now coaches children.',
    'Once the works were finished, the street reopened.',
    'Once approved, the law will apply to everyone.',
    'Once known as the pearl of the coast, the town is empty.',
    'Once given the chance, he scored twice.',
    'Finished in 1902, the theater seats 800 people.',
    'Given the situation, the council suspended the festivities.',
    'Seen from above, the village looks like a ship.',
    'Known the world over, the cheese is made in three villages.',
    'Having refused the offer, the company closed the plant.',
    'Having three children, she knows the school well.',
    'Being the mayor of a small town, he knows everyone.',
    'Being late again, he apologized to the judge.',
    'Arrived at by experts, the figure is disputed.',
    'Closed since May, the museum will reopen.',
    ['Ended the match, the fans invaded the field.', { source: 'de' }],
  ],
})
