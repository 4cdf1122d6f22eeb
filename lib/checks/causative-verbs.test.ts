import { causativeVerbs } from './causative-verbs'
import { checkTable } from './check-table'

checkTable(causativeVerbs, {
  setting: { source: 'es' },
  flagged: [
    ['The owners ⟦made build a wall⟧ around the villa.', 'The owners had a wall built around the villa.'],
    ['The judge ⟦made arrest the two brothers⟧.', 'The judge had the two brothers arrested.'],
    ['The news ⟦made fall the shares⟧ by 8%.', 'The news made the shares fall by 8%.'],
    ['This measure will ⟦make rise the prices⟧.', 'This measure will make the prices rise.'],
    ['The company ⟦let fall the project⟧.', 'The company let the project fall.'],
    ['The joke ⟦makes laugh⟧ in Paris.', 'The joke makes people laugh in Paris.'],
  ],
  clean: [
    'The judge had the two brothers arrested.',
    'The news made the shares fall by 8%.',
    'He made use of the law.',
    'She was made to leave the country.',
    'It makes work a pleasure.',
    'They let go of the rope.',
    'He made peace with the mayor.',
    'The film made the children laugh.',
    'He let slip that he would resign.',
    'The changes made to close the gap were small.',
    ['The news made fall the shares.', { source: null }],
  ],
})
