import { checkTable } from './check-table'
import { sourceFigures } from './source-figures'

checkTable(sourceFigures, {
  setting: { source: 'pt' },
  flagged: [
    ['A fine of ⟦R$ 2 mil⟧ and a budget of ⟦400 mil⟧ euros', 'A fine of R$2,000 and a budget of 400,000 euros'],
    ['It costs ⟦2 mil millions⟧.', 'It costs 2 billion.'],
    ['It costs ⟦20,-⟧ euros, then 30 ⟦Euros⟧.', 'It costs 20 euros, then 30 euros.'],
    ['at ⟦12:00 noon⟧ and at ⟦16:30 p.m.⟧', 'at noon and at 4:30 p.m.'],
    ['He is ⟦1m80⟧ tall.', 'He is 1.80 m tall.'],
    ['⟦One on three⟧ is afraid, ⟦3 of each 10⟧ agree.', 'One in three is afraid, 3 in 10 agree.'],
    ['in ⟦the years 2000⟧, ⟦from the 12 to the 15 May⟧', 'in the 2000s, from May 12 to 15'],
    ['at 2 ⟦of the morning⟧', 'at 2 in the morning'],
    ['They won ⟦2:1⟧ at home.', 'They won 2-1 at home.'],
    ['Article ⟦n.⟧ 12 of the law', 'Article No. 12 of the law'],
    ['Temperatures of 35⟦ º⟧ are expected.', 'Temperatures of 35°C are expected.'],
  ],
  clean: [
    'A fine of R$2,000 and a budget of 400,000 euros',
    'It costs 20 euros. Euro 2024 was in Germany.',
    'at noon and at 4:30 p.m., at 2 in the morning',
    'One in three is afraid, and three people on a bench agree.',
    'He bet one on three horses that ran.',
    'in the 2000s, from May 12 to 15',
    'They won 2-1 at home; the film begins at 8:15.',
    'Turn through 35° and walk on.',
    ['It costs 30 Euros.', { source: null }],
    'a 3 mil thick film',
    'the years 2000 to 2010',
  ],
})
