import { checkTable } from './check-table'
import { nameVariants } from './name-variants'

checkTable(nameVariants, {
  setting: {
    names: [
      { form: 'Kyiv', variants: ['Kiev', 'Kyyiv'] },
      { form: 'Secretary-General', variants: ['Secretary General'] },
      { form: 'Le Devoir', variants: ['the To have to', 'Duty'] },
      { form: 'Chmyhal', variants: [] },
      // The article's names come after the house's and outweigh them.
      { form: 'Chmyhal', variants: ['Shmyhal'] },
    ],
  },
  flagged: [
    ['He left ⟦Kiev⟧ on Monday.', 'He left Kyiv on Monday.'],
    ['⟦kiev⟧ and ⟦KYYIV⟧ are one city.', 'Kyiv and Kyiv are one city.'],
    ['The UN ⟦Secretary General⟧’s visit to ⟦Kiev⟧’s mayor.', 'The UN Secretary-General’s visit to Kyiv’s mayor.'],
    ['He told ⟦the To have to⟧ so.', 'He told Le Devoir so.'],
    ['“⟦Shmyhal⟧,” said ⟦Duty⟧.', '“Chmyhal,” said Le Devoir.'],
  ],
  clean: [
    'He left Kyiv on Monday.',
    'Kyiv’s mayor met the Secretary-General.',
    'The secretary, General Winter, was there.',
    'He would have to do it, too.',
    'A Kievan stayed.',
    'Le Devoir wrote about Chmyhal.',
  ],
})
