import { checkTable } from './check-table'
import { fragments } from './fragments'

checkTable(fragments, {
  setting: { source: 'fr' },
  flagged: [
    ['He will come. ⟦A gesture judged “derisory” by Marie-Laure Costes.⟧', undefined],
    ['He will come. ⟦A decision widely criticized by the opposition.⟧ She left.', undefined],
    ['It rained. ⟦An appeal quickly rejected by the court.⟧', undefined],
  ],
  clean: [
    'He will come. A gesture was judged “derisory” by Marie-Laure Costes.',
    'He will come. A boy injured by police wants justice.',
    'A gesture judged “derisory” by Marie-Laure Costes.',
    ['He will come. A decision widely criticized by the opposition.', { source: null }],
    'He will come. A man who was wounded by the police died. “A decision criticized by the mayor.”',
    'Almost nobody came. Not everyone was persuaded. Sorry.',
  ],
})
