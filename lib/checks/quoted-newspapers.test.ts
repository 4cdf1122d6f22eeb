import { checkTable } from './check-table'
import { quotedNewspapers } from './quoted-newspapers'

checkTable(quotedNewspapers, {
  setting: { source: 'de' },
  flagged: [
    ['He told the newspaper ⟦“Hürriyet”⟧ on Monday.', 'He told the newspaper Hürriyet on Monday.'],
    ['So writes the British tabloid ⟦"Daily Star"⟧ today.', 'So writes the British tabloid Daily Star today.'],
    ['The station ⟦„Kanal Zwei“⟧ and the news agency ⟦« Belga »⟧ said so.', 'The station Kanal Zwei and the news agency Belga said so.'],
    ['She wrote to the magazine ⟦“Profil,”⟧ which answered.', 'She wrote to the magazine Profil, which answered.'],
  ],
  clean: [
    'He told the newspaper Hürriyet on Monday.',
    'He told the newspaper “Nobody asked us.”',
    'He told the newspaper, “Nobody asked us.”',
    'A man at the station “saw nothing,” she said.',
    'The channel “has no future.”',
    'The minister told the agency: “We will see.”',
  ],
})
