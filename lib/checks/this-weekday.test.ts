import { checkTable } from './check-table'
import { thisWeekday } from './this-weekday'

checkTable(thisWeekday, {
  setting: { source: 'es' },
  flagged: [
    ['The strike enters ⟦this Thursday⟧ its third day.', 'The strike enters on Thursday its third day.'],
    ['The next meeting is set for ⟦this Friday⟧.', 'The next meeting is set for Friday.'],
    ['⟦This Monday⟧, the court ruled.', 'On Monday, the court ruled.'],
    ['The hearing is ⟦this same Tuesday⟧.', 'The hearing is on Tuesday.'],
  ],
  clean: ['The strike enters its third day on Thursday.', 'This Thursday’s strike is the third.', ['See you this Thursday.', { source: null }], 'This is Friday.'],
})
