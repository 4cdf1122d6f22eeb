import { checkTable } from './check-table'
import { foreignQuotationMarks } from './foreign-quotation-marks'

checkTable(foreignQuotationMarks, {
  flagged: [
    ['“We have been waiting for years⟦. »⟧', '“We have been waiting for years.”'],
    ['“Ten years⟦! »⟧ sighs the winegrower.', '“Ten years!” sighs the winegrower.'],
    ['“Nothing is decided⟦ »,⟧ he said.', '“Nothing is decided,” he said.'],
    ['It was ⟦« derisory »⟧ for her.', 'It was “derisory” for her.'],
    ['He read it in the ⟦„Süddeutsche Zeitung“⟧.', 'He read it in the “Süddeutsche Zeitung”.'],
    ['⟦„We⟧ have done what we could and the municipalities have paid for everything⟦“.⟧', '“We have done what we could and the municipalities have paid for everything.”'],
    ['She called it ⟦<<a mistake>>⟧.', 'She called it “a mistake”.'],
    ['⟦« We⟧ will not go, and nobody in this village will ever go⟦ »⟧ said the mayor.', '“We will not go, and nobody in this village will ever go” said the mayor.'],
    ['He spoke of ⟦«progress»⟧.', 'He spoke of “progress”.', { locale: 'en-GB' }],
  ],
  clean: [
    'He called it “a bad joke” and left.',
    '“Every morning,” he said, “we wait.”',
    '"Straight marks," she said, "are English too."',
    'The pipe is 5" wide, the man 6\'2" tall.',
    '‘What will they remember?’ he asked.',
    '“They told me: ‘Go home.’”',
    'An emoji 👍🏽 and a dash — “so what?”',
    'x < y and y > z; a << b in the code of the machine',
    '',
  ],
})
