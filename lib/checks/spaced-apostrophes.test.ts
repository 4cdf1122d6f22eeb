import { checkTable } from './check-table'
import { spacedApostrophes } from './spaced-apostrophes'

checkTable(spacedApostrophes, {
  flagged: [
    ["The ⟦employers '⟧ organization met the ⟦nurses ’⟧ union.", "The employers' organization met the nurses’ union."],
    ["⟦L ' energy⟧ is dear, says the head of ⟦l ' Albareta⟧, citing a lack ⟦d ' studies⟧.", "Energy is dear, says the head of l'Albareta, citing a lack of studies.", { source: 'fr' }],
    ['⟦France ’s⟧ president', 'France’s president'],
    ['⟦it \'s⟧ late and they ⟦do n\'t⟧ know', 'it\'s late and they don\'t know'],
    ['⟦We ’re⟧ here, ⟦they ’ve⟧ left.', 'We’re here, they’ve left.'],
    ['⟦France’ s⟧ president', 'France’s president'],
  ],
  clean: [
    "He said 'these are the rules ' and left.",
    'The nurses’ union and the boss’s car',
    'France’s president; it’s late, they don’t know.',
    'the farmers’ union, the ’90s, rock ’n’ roll',
    'He said ‘so’ and ‘thus’.',
    '‘The farmers’ said no.',
    "He called it 'stupid' and 'second-rate'.",
  ],
})
