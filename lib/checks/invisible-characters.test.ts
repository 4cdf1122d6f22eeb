import { checkTable } from './check-table'
import { invisibleCharacters } from './invisible-characters'

checkTable(invisibleCharacters, {
  flagged: [
    ['the ⟦govern\u00adment⟧ said', 'the government said'],
    ['the ⟦\u200bgovernment⟧ said', 'the government said'],
    ['he ⟦left\u202e⟧ it', 'he left it'],
    ['one ⟦\ufeff\u2060 ⟧two', 'one  two'],
    ['a ⟦b\u200dc⟧ d', 'a bc d'],
  ],
  clean: [
    'the government said',
    '👩\u200d👩\u200d👧 and 👍🏽 and ❤️',
    'می\u200cخواهم',
    'a no-break\u00a0space and a narrow\u202fone',
    'שלום\u200f, he said',
    '',
  ],
})
