import { checkTable } from './check-table'
import { droppedAccents } from './dropped-accents'

const before = ['The mayor, Ángel Núñez, met Óscar Peláez at the gate.', 'There Lucía Marín waited. So did Tomás Ávila.']

checkTable(droppedAccents, {
  setting: { source: 'es', before },
  flagged: [
    ['Its owner, ⟦Joaquin⟧ Iglesias, agreed.', 'Its owner, Joaquín Iglesias, agreed.'],
    ['The deputy ⟦Maria⟧ Campos agreed.', 'The deputy María Campos agreed.'],
    ['It was Pedro ⟦Gonzalez⟧’s idea.', 'It was Pedro González’s idea.'],
    ['A spokesman, ⟦Joao⟧ Silva, agreed.', 'A spokesman, João Silva, agreed.', { source: 'pt', before: ['So did Sérgio Conceição, Inês Araújo and Mário Simões in Brasília.'] }],
  ],
  clean: [
    'Its owner, Joaquín Iglesias, agreed.',
    'The river Garcia is low.',
    ['Jennifer Lopez and Andy Garcia came.', { before: [] }],
    ['Joaquin Iglesias agreed.', { source: 'fr' }],
    ['Joaquin Iglesias agreed.', { source: null }],
    ['Joaquin Phoenix came.', { names: [{ form: 'Joaquin Phoenix', variants: [] }] }],
  ],
})
