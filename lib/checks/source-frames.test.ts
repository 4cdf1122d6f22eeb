import { checkTable } from './check-table'
import { sourceFrames } from './source-frames'

checkTable(sourceFrames, {
  setting: { source: 'fr' },
  flagged: [
    ['Two sponsors left ⟦in full campaign⟧.', 'Two sponsors left in the middle of the campaign.'],
    ['Germany, ⟦in full electoral campaign⟧, waits.', 'Germany, in the middle of the electoral campaign, waits.'],
    ['The cost ⟦is of⟧ 40 million euros.', 'The cost is 40 million euros.'],
    ['The cuts ⟦were of⟧ about twelve hours.', 'The cuts were about twelve hours.'],
    ['My bag ⟦is of⟧ R$ 700.', 'My bag is R$ 700.'],
    ['He fell ⟦at 9 km from⟧ the finish.', 'He fell 9 km from the finish.'],
    ['It costs more than ⟦the double of⟧ the average.', 'It costs more than double the average.'],
    ['The bus comes ⟦each⟧ 20 minutes.', 'The bus comes every 20 minutes.'],
    ['⟦More of⟧ 300 people came.', 'More than 300 people came.'],
    ['There were delays of ⟦until⟧ 90 minutes.', 'There were delays of up to 90 minutes.'],
    ['It is 35 minutes ⟦of road⟧, or 40.', 'It is 35 minutes by road, or 40.'],
    ['He has ⟦burns of second degree⟧.', 'He has second-degree burns.'],
    ['They are ⟦players of first division⟧ now.', 'They are first-division players now.'],
    ['Sales fell to 487 million, ⟦against⟧ 612 million a year earlier.', 'Sales fell to 487 million, compared with 612 million a year earlier.'],
  ],
  clean: [
    'The campaign was in full swing, in full view of the street.',
    'The house is of two kinds of stone.',
    'It is of great use, and it was of 1994.',
    'He was at 9 km when the leaders were 3 km from the finish.',
    'He scored at ten minutes from time.',
    'A double of the actor waited.',
    'They have two rooms each, 20 minutes from here.',
    'Each 30 minutes long, the films are good.',
    'Want more of these? One more of them came.',
    'They waited until 9 p.m.',
    'Hours of road noise spoiled the day.',
    'A court of first instance and people of first importance.',
    'They won 3-2 against 11 men in the rain.',
    ['Sales fell to 487 million, against 612 million a year earlier.', { source: 'de' }],
  ],
})
