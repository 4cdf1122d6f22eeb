import { checkTable } from './check-table'
import { loadWordLists } from './dictionaries/load-node'
import { inconsistentForms } from './inconsistent-forms'

const before = [
  'On Monday the Secretary General left. The office of the Secretary General was quiet, and the Secretary General said nothing.',
  'Then Denys Shmyhal spoke. After that Shmyhal left with Oleksii Reznikov.',
  'The ceasefire held. A ceasefire is fragile. It rained in Québec, and in Québec it poured.',
]

checkTable(inconsistentForms, {
  setting: { before, words: loadWordLists('en-US', 'fr'), source: 'fr' },
  flagged: [
    ['Later the ⟦Secretary-General⟧ returned.', 'Later the Secretary General returned.'],
    ['Later the ⟦secretary general⟧ returned.', 'Later the Secretary General returned.'],
    ['Later the ⟦secretary-general⟧ returned.', 'Later the Secretary General returned.'],
    ['Later ⟦Chmyhal⟧ returned.', 'Later Shmyhal returned.'],
    ['They broke the ⟦cease-fire⟧ again.', 'They broke the ceasefire again.'],
    ['It was warm in ⟦Quebec⟧ then.', 'It was warm in Québec then.'],
    ['He read ⟦black Harbour⟧ twice.', 'He read Black Harbour twice.', { before: ['The novel Black Harbour is out.'] }],
    ['Later the ⟦Aemet⟧ lowered the warning.', 'Later the AEMET lowered the warning.', { before: ['The AEMET warned of rain, and AEMET was right.'] }],
    ['A ⟦councillor⟧ left.', 'A councilor left.', { before: ['One councilor spoke, and the councilor sat down.'] }],
  ],
  clean: [
    'Later the Secretary General returned.',
    'Shmyhal’s office was closed.',
    'The SECRETARY GENERAL poster hung there.',
    'She resigned in 2019 and re-signed six weeks later.',
    ['The prime minister spoke.', { before: ['Prime Minister Anne Roy left. Prime Minister Anne Roy returned.'] }],
    ['The town council votes.', { before: ['The Town Council meets.'] }],
    ['Marie met Maria, and Martin met Martins.', { before: ['Maria and Maria saw Martins, Martins and Martins.'] }],
    ['They broke the well-known rule.', {}],
    ['He has lived there since October.', { before: ['Since October the town has been quiet. Because I asked, he came.'] }],
    ["The Su-57’s range and Israel's border were discussed.", { before: ['He saw Israel’s Su-57s, more Su-57s, and Israel’s coast.'] }],
    ['It came because I asked.', { before: ['Because I asked, he came.'] }],
    ['In the Paris of old, PARIS MATCH was read.', { before: ['PARIS (Reuters) - In Paris it rained, and Paris slept.'] }],
    ['He swam in the black Thames.', { before: ['The novel Black Harbour is out.'] }],
    ['A councillor left, and the other councillor stayed.', { before: ['It was noon.'] }],
    ['The planners met the planner of the colour scheme.', { before: ['It was noon.'] }],
    ['It was warm in Quebec then.', { names: [{ form: 'Quebec', variants: [] }] }],
  ],
})
