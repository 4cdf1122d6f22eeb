import { checkTable } from './check-table'
import { loadWordLists } from './dictionaries/load-node'
import { sentenceBoundaries } from './sentence-boundaries'

checkTable(sentenceBoundaries, {
  setting: { words: loadWordLists('en-US', null) },
  flagged: [
    ['in the metallurgical ⟦complex. besieged⟧ Azovstal', 'in the metallurgical complex besieged Azovstal'],
    ['He left the ⟦house. and⟧ went home.', 'He left the house and went home.'],
    ['He left the ⟦house. the⟧ door was open.', 'He left the house. The door was open.'],
    ['It rained ⟦(again). she⟧ stayed.'.replace('⟦(again)', '(⟦again)'), undefined],
  ],
  clean: [
    'He left the house. She stayed.',
    'at 8 a.m. on Monday, e.g. here, i.e. there, etc. and so on',
    'The U.S. government and J. smith left.',
    'It is slow. iPhone sales fell. tillr takes 2.5%.',
    '“No.” he said, and “Yes.” too.',
    'He met her. van Houten laughed. k.d. lang sang.',
    'No. he said', 
    'Version 2. x was old; approx. two hours vs. three.',
  ],
})
