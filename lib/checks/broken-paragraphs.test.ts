import { expect, it } from 'vitest'
import { brokenParagraphs } from './broken-paragraphs'
import { checkTable, findIn } from './check-table'
import { loadWordLists } from './dictionaries/load-node'

checkTable(brokenParagraphs, {
  setting: { words: loadWordLists('en-US', 'fr') },
  flagged: [
    ['The Secretary General would do well to ⟦obtain\na⟧ concrete gesture.', 'The Secretary General would do well to obtain a concrete gesture.'],
    ['a meeting with ⟦local\nelected⟧ officials, in the ⟦govern-\nment⟧ building.', 'a meeting with local elected officials, in the government building.'],
    ['He met ⟦Mr.\nSmith⟧ of the company.', 'He met Mr. Smith of the company.'],
    ['⟦elected⟧ officials of the region.', undefined, { before: ['The minister will travel to the town on Monday for a meeting with local'] }],
    ['⟦Hérault⟧ was informed.', undefined, { before: ['The minister said on Monday that the prefecture of the'] }],
    ['⟦and⟧ went home.', undefined, { before: ['The minister left the meeting on Monday evening,', 'Read also: Another article'] }],
  ],
  clean: [
    ['Elected officials of the region came.', { before: ['The minister will travel to the town.'] }],
    ['iPhone sales fell.', { before: ['A title without a full stop'] }],
    'By Carla Nyquist\nStaff Writer',
    'Roses are red.\nviolets are blue.',
    ['“We are still here.', { before: ['They said:'] }],
    ['he said on Monday.', { before: ['“We are still here, and so is everybody else in this town,”'] }],
    'Dear Sir,\nThank you for your letter.',
    '',
  ],
})

it('offers to join with the paragraph before', () => {
  const [match] = findIn(brokenParagraphs, 'elected officials of the region.', { before: ['The minister will travel to the town on Monday with local'] })
  expect(match?.fixes).toEqual([{ action: 'joinWithPrevious' }])
})
