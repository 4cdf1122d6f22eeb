import { checkTable } from './check-table'
import { sourceConnectives } from './source-connectives'

checkTable(sourceConnectives, {
  flagged: [
    ['The house ⟦in the which⟧ he lived burned.', 'The house in which he lived burned.'],
    ['⟦Those which⟧ want to come can do it.', 'Those who want to come can do it.'],
    ['⟦Not only⟧ he lied, but he stole.', undefined],
    ['⟦Also not⟧ the mayor knows it.', 'Neither the mayor knows it.'],
    ['⟦Despite of⟧ the rain, they came.', 'Despite the rain, they came.'],
    ['⟦Before of⟧ leaving, he cried.', 'Before leaving, he cried.'],
    ['He left ⟦without that⟧ anyone saw him.', undefined],
    ['⟦For that⟧ the children can play, the street is closed.', 'So that the children can play, the street is closed.'],
    ['⟦Before that⟧ the judge arrived, he confessed.', 'Before the judge arrived, he confessed.'],
    ['⟦That what⟧ worries us is the price.', 'What worries us is the price.'],
    ['⟦Upon arrive⟧ the police, they fled.', 'Upon arriving the police, they fled.'],
    ['Neither the mayor nor the councilman ⟦did not⟧ speak.', undefined],
    ['⟦Let’s to⟧ go.', 'Let’s go.'],
    ['⟦Nobody not⟧ knows it.', 'Nobody knows it.'],
    ['⟦More⟧ the time passes, more the chances fall.', 'The more the time passes, more the chances fall.'],
  ],
  clean: [
    'The house in which he lived burned.',
    'Those who want to come can do it.',
    'Not only he but she too lied.',
    'Neither she nor he knows it.',
    'Despite the rain, they came, in spite of it all.',
    'Before leaving, he cried.',
    'He was released without charge to his family.',
    'For that, the mayor was praised.',
    'Before that, the judge arrived.',
    'He said that what worries us is the price.',
    'Upon arriving, they fled; they work on the go.',
    'Neither the mayor nor the councilman spoke.',
    'Let’s go to the market.',
    'Nobody, not even he, knows it.',
    'The more time passes, the more the chances fall.',
  ],
})
