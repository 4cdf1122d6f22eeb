import { checkTable } from './check-table'
import { modalParticles } from './modal-particles'

checkTable(modalParticles, {
  setting: { source: 'de' },
  flagged: [
    ['You can ⟦yes ⟧not close every school.', 'You can not close every school.'],
    ['We must ⟦times ⟧talk about it.', 'We must talk about it.'],
    ['That ⟦is but⟧ not true.', 'That is, however, not true.'],
    ['That is ⟦yet ⟧absurd.', 'That is absurd.'],
    ['That will ⟦already ⟧work out.', 'That will work out.'],
    ['⟦So something⟧ I have never seen.', 'Something like that I have never seen.'],
  ],
  clean: [
    'He said yes, and they voted yes again.',
    'Can you do it? Yes, not today.',
    'We must at times talk about it, and can once more see it.',
    'It is but a dream, small but not weak.',
    'It is yet to come, and it is already clear.',
    'He did so, something else too.',
    ['You can yes not close it.', { source: 'fr' }],
  ],
})
