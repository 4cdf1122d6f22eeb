import { checkTable } from './check-table'
import { reflexiveVerbs } from './reflexive-verbs'

checkTable(reflexiveVerbs, {
  flagged: [
    ['The deputies ⟦abstained themselves.⟧', 'The deputies abstained.'],
    ['He ⟦retired himself from⟧ politics and ⟦complained himself of⟧ the noise.', 'He retired from politics and complained of the noise.'],
    ['I ⟦encounter myself with⟧ the door closed.', 'I find with the door closed.'],
    ['Residents ⟦worry themselves⟧ about the plan.', 'Residents worry about the plan.', { source: 'de' }],
    ['It shows that one ⟦meets oneself⟧ twice.', 'It shows that one meets twice.'],
    ['The parties ⟦have themselves agreed⟧ on a law.', 'The parties have agreed on a law.', { source: 'de' }],
    ['Everyone should ⟦let himself vaccinate⟧.', 'Everyone should get vaccinated.', { source: 'de' }],
    ['The two presidents ⟦met themselves⟧ in Rome.', 'The two presidents met in Rome.', { source: 'fr' }],
    ['The event ⟦unfolds itself⟧ over three days.', 'The event unfolds over three days.', { source: 'fr' }],
    ['The prices ⟦have stabilized themselves⟧.', 'The prices have stabilized.', { source: 'fr' }],
    ['The meeting ⟦will hold itself⟧ on Friday.', 'The meeting will be held on Friday.', { source: 'it' }],
    ['The mother ⟦said goodbye herself⟧ to the boy.', 'The mother said goodbye to the boy.', { source: 'pt' }],
    ['⟦It treats itself of⟧ two brothers.', 'It is two brothers.', { source: 'it' }],
  ],
  clean: [
    ['The presidents themselves met in Rome.', { source: 'fr' }],
    ['He opens himself to others.', { source: 'fr' }],
    ['History repeats itself.', { source: 'es' }],
    ['She found herself in Rome.', { source: 'it' }],
    ['He dedicated himself to the poor.', { source: 'it' }],
    'The two presidents met themselves in Rome.',
    ['The parties have themselves to blame.', { source: 'de' }],
    ['He let himself go and let himself in.', { source: 'de' }],
    'The deputies abstained, and he himself complained of the noise.',
    ['Residents worry about themselves.', { source: 'de' }],
    'She found herself alone.',
    'They helped themselves to the cake.',
    'One must know oneself.',
    'He hurt himself when he fell.',
    'The firm sees itself as a leader.',
    'He reminded himself of the date.',
  ],
})
