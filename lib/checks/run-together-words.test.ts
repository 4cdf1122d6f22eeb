import { checkTable } from './check-table'
import { loadWordLists } from './dictionaries/load-node'
import { runTogetherWords } from './run-together-words'

checkTable(runTogetherWords, {
  setting: { words: loadWordLists('en-US', 'fr'), source: 'fr' },
  flagged: [
    ['in the program Meet the ⟦Presson⟧ the waves of the network', 'in the program Meet the Press on the waves of the network'],
    ['He spoke ⟦ofthe⟧ war.', 'He spoke of the war.'],
    ['It is ⟦thegovernment⟧ that decides.', 'It is the government that decides.'],
    ['They went ⟦tothe⟧ house ⟦andthe⟧ garden.', 'They went to the house and the garden.'],
    ['He drank the ⟦waterThe⟧ minister laughed.', 'He drank the water The minister laughed.'],
    ['We saw ⟦thatthe⟧ road was closed.', 'We saw that the road was closed.'],
    ['The mayor of the ⟦townof⟧ Grenville met the ⟦crowdsin⟧ the streets.', 'The mayor of the town of Grenville met the crowds in the streets.'],
    ['It lies ⟦insouthern⟧ Chile, since ⟦theOct⟧. 9 landslide.', 'It lies in southern Chile, since the Oct. 9 landslide.'],
  ],
  clean: [
    'The inconforms were many, and the onboardings long.',
    'a de minimis rule, an onset, some melatonin, a bulletin and its inception',
    'Meet the Press on the waves of the network',
    'iPhone, eBay, YouTube, LinkedIn, McDonald, DeLillo, WhatsApp',
    'a lowboy, a livestream, a paywall, crowdfunding and smartwatches',
    'Jackson, Simpson, Masson, Dawson and Austin met in Benin.',
    'The Besson the critics knew', 
    'therefore, nonetheless, heretofore, forthwith, otherwise',
    'le gouvernement, les autres, une maison',
    ['He said hithe twice.', { names: [{ form: 'hithe', variants: [] }] }],
    '',
  ],
})
