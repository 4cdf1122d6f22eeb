import { adjectivesForAdverbs } from './adjectives-for-adverbs'
import { checkTable } from './check-table'

checkTable(adjectivesForAdverbs, {
  flagged: [
    ['The costs are ⟦significant⟧ higher.', 'The costs are significantly higher.'],
    ['The plan was ⟦bad⟧ prepared.', 'The plan was badly prepared.'],
    ['The situation has ⟦dramatic⟧ worsened.', 'The situation has dramatically worsened.'],
    ['The driver was ⟦heavy⟧ injured.', 'The driver was heavily injured.'],
    ['The mayor sees it ⟦similar⟧.', 'The mayor sees it similarly.'],
    ['Prices rose ⟦sharp⟧ in May.', 'Prices rose sharply in May.'],
    ['She sings very ⟦beautiful⟧.', 'She sings very beautifully.'],
  ],
  clean: [
    'The costs are significantly higher.',
    'The plan was badly prepared.',
    'The situation has dramatically worsened.',
    'The driver was badly injured and little changed.',
    'They sound similar, and it looks different.',
    'It was clear cut, and the road was wide open.',
    'The workers are foreign trained, the house is dry lined.',
    'He feels strong and the team looks good.',
  ],
})
