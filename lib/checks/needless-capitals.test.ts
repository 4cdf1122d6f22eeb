import { checkTable } from './check-table'
import { loadWordLists } from './dictionaries/load-node'
import { needlessCapitals } from './needless-capitals'

const de = { source: 'de', words: loadWordLists('en-US', 'de') } as const

checkTable(needlessCapitals, {
  setting: { source: 'fr', words: loadWordLists('en-US', 'fr') },
  flagged: [
    ['the device planned by the ⟦State⟧, announced the prefecture', 'the device planned by the state, announced the prefecture'],
    ['Two ⟦Cars⟧ collided.', 'Two cars collided.', de],
    ['The ⟦Citizens⟧ along the line wait, and the ⟦Railway⟧ line is closed.', 'The citizens along the line wait, and the railway line is closed.', de],
    ['She spoke of ⟦Solidarity⟧ and of the ⟦Skylark⟧.', 'She spoke of solidarity and of the skylark.', de],
    ['He has no ⟦Patience⟧, a ⟦Problem⟧ for many.', 'He has no patience, a problem for many.', de],
  ],
  clean: [
    'the State Department, the State of Texas, the Islamic State',
    ['the device planned by the State', { source: null }],
    'the Publisher Gallimard, the Company of Jesus',
    ['the Government, the Chancellor and the Left of the country', de],
    ['the Chamber of Industry and Commerce, the Ministry of Transport', de],
    ['It was on a day in March that the French came, and the Polish and the Wolves.', de],
    ['the Bundestag and the Bundesliga of the country', de],
    ['He left the club for Arsenal after the comedy Sideways, and Crisis paid.', de],
    ['The critics liked Touching the Void, and the children liked Bob the Builder.', de],
    ['The Skylarks won. He spoke for the Skylarks, and the Skylarks agreed.', de],
    ['A Telegram post named the Premiership, the Allied invasion and the Arctic.', de],
    ['the Mirror said; the Lindau line, of Berlin and the Spree', de],
  ],
})
