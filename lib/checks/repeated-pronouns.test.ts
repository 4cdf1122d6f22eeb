import { repeatedPronouns } from './repeated-pronouns'
import { checkTable } from './check-table'

checkTable(repeatedPronouns, {
  setting: { source: 'es' },
  flagged: [
    ['The law which the senators have approved⟦ it⟧ will enter into force.', 'The law which the senators have approved will enter into force.'],
    ['The house that the family bought⟦ it⟧ in 2010 was demolished.', 'The house that the family bought in 2010 was demolished.'],
    ['These are decisions that the government must take⟦ them⟧ quickly.', 'These are decisions that the government must take quickly.'],
    ['⟦To Maria they gave her⟧ the prize last year.', 'They gave Maria the prize last year.'],
    ['⟦To him it did not matter to him⟧.', 'It did not matter to him.'],
    ['⟦Of this we spoke about it⟧ with the mayor.', 'We spoke about this with the mayor.'],
    ['⟦The money they hid it⟧ in a garage.', 'They hid the money in a garage.'],
  ],
  clean: [
    'The fact that the senators have approved it is no surprise.',
    'The day that the police found it was a Monday.',
    'The garage they hid it in was empty.',
    'The way they hid it in a garage was clever.',
    'The judge who had overruled him in 2010 retired.',
    'He said that the family bought it in 2010.',
    'To her they gave the prize.',
    'To Maria they were friends.',
    'The law which the senators have approved will enter into force.',
    'The reports that the army used them in May are false.',
    ['The house that the family bought it in 2010 was demolished.', { source: null }],
  ],
})
