import { checkTable } from './check-table'
import { loadWordLists } from './dictionaries/load-node'
import { spelling } from './spelling'

checkTable(spelling, {
  setting: { words: loadWordLists('en-US', 'fr'), source: 'fr' },
  flagged: [
    ['The ⟦goverment⟧ resigned.', 'The government resigned.'],
    ['They will ⟦recieve⟧ the funds.', 'They will receive the funds.'],
    ['An ⟦independant⟧ inquiry began.', 'An independent inquiry began.'],
    ['A ⟦seperate⟧ inquiry began.', 'A separate inquiry began.'],
  ],
  clean: [
    'The Goverment Street office is closed.',
    'The colour of the organised labour movement.',
    'The sécheresse and the gendarmes.',
    'Write to info@goverment.example or see goverment.example.',
    'The kintsugi bowl and the telomeres of the zooid.',
    'The vaper streamed on her smartphone.',
    'The hryvnia fell.',
    ['The goverment resigned.', { words: null }],
    ['The goverment resigned. The goverment fell. No goverment stands.', {}],
  ],
})
