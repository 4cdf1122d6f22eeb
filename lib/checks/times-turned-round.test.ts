import { checkTable } from './check-table'
import { timesTurnedRound } from './times-turned-round'

checkTable(timesTurnedRound, {
  flagged: [
    ['He was arrested ⟦on the morning of Monday⟧ in Cádiz.', 'He was arrested on Monday morning in Cádiz.'],
    ['⟦In the evening of Friday⟧ a barn burned down.', 'On Friday evening a barn burned down.'],
    ['The road has been closed ⟦since the evening of last Friday⟧.', 'The road has been closed since last Friday evening.'],
    ['A barn burned down ⟦in the night from Sunday to Monday⟧.', 'A barn burned down overnight on Sunday.'],
    ['The thieves came ⟦in the early morning of Tuesday⟧.', 'The thieves came early on Tuesday.'],
    ['He died ⟦on Monday in the morning⟧.', 'He died on Monday morning.'],
    ['The concert is ⟦Saturday at night⟧.', 'The concert is Saturday night.'],
    ['He died ⟦yesterday in the afternoon⟧.', 'He died yesterday afternoon.'],
    ['They met ⟦yesterday at night⟧ in Rome.', 'They met last night in Rome.'],
    ['It begins ⟦today in the evening⟧.', 'It begins this evening.'],
    ['⟦In the evening of yesterday⟧ it rained.', 'Yesterday evening it rained.'],
    ['The vote was held ⟦the last Monday⟧.', 'The vote was held last Monday.'],
    ['Soto scored ⟦in the minute 12⟧.', 'Soto scored in the 12th minute.'],
    ['Soto came on ⟦at minute 61⟧.', 'Soto came on in the 61st minute.'],
    ['The hosts led 66-48⟦, minute 27⟧.', 'The hosts led 66-48 in the 27th minute.'],
  ],
  clean: [
    'He was arrested on Monday morning in Cádiz.',
    'In the early hours of Monday a barn burned down.',
    'On the night of Friday’s match the street was closed.',
    'On the morning of the crash it rained.',
    'On the morning of March 4 it rained.',
    'They met yesterday morning and again last night.',
    'In the morning of life all is new.',
    'Yesterday at noon the bells rang.',
    'It begins on the last Monday of the month.',
    'The past Monday meetings were dull.',
    'On Sundays in the morning market there is fish.',
    'On Monday in the morning session shares fell.',
    'Soto scored in the 12th minute.',
    'At the last minute 12 people cancelled.',
    'He is on Monday Night Football, and tomorrow night we dance.',
  ],
})
