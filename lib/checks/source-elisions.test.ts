import { checkTable } from './check-table'
import { sourceElisions } from './source-elisions'

checkTable(sourceElisions, {
  setting: { source: 'fr' },
  flagged: [
    ['She wrote of ⟦l’alliance⟧ of the towns.', 'She wrote of the alliance of the towns.'],
    ['The goals of the team ⟦d’Alès⟧ came late.', 'The goals of the team of Alès came late.'],
    ['It was a fine evening for ⟦l’Atalante⟧ and its coach.', 'It was a fine evening for Atalante and its coach.'],
    ['She said ⟦qu’Alice⟧ was in town.', 'She said that Alice was in town.'],
    ['⟦A⟧ Geneva, dozens of nurses marched.', 'In Geneva, dozens of nurses marched.'],
    ['⟦A⟧ Manila a few hundred students gathered.', 'In Manila a few hundred students gathered.'],
    ['The gas ⟦s’ ⟧escapes into the air.', 'The gas escapes into the air.'],
    ['He works in ⟦l ’⟧office on Mondays.', 'He works in the office on Mondays.'],
    ['The institutes ⟦d ’ ⟧studies agree.', 'The institutes of studies agree.'],
    ['The Greens say ⟦qu ’ ⟧they were not asked.', 'The Greens say that they were not asked.'],
    ['⟦L’alliance⟧ provides for six new lines.', 'The alliance provides for six new lines.'],
  ],
  clean: [
    'Valéry Giscard d’Estaing and Jeanne d’Arc are names.',
    'They met in the rue d’Ulm, near the place d’Italie.',
    'L’Oréal and L’Équipe are in Paris.',
    'The boys’ escape was the firms’ loss.',
    'The dogs ’ere first, he said.',
    'The Côte d’Azur and the Val d’Isère are full.',
    'It was a coup d’état, an hors d’oeuvre.',
    'A Paris court ruled on it, and a Geneva bank paid.',
    'A London, Paris and Berlin concern, it grew.',
    'The Place de l’Étoile is busy.',
    'The letter ‘s’ is missing.',
    "It's the 1980s' best-known band.",
    'O’Neill and D’Angelo met.',
  ],
})
