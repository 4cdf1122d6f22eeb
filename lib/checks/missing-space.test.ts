import { checkTable } from './check-table'
import { missingSpace } from './missing-space'

checkTable(missingSpace, {
  flagged: [
    ['the ⟦Weber&⟧ Sons index', 'the Weber & Sons index'],
    ['He came to the ⟦house.Then⟧ he left.', 'He came to the house. Then he left.'],
    ['They must ⟦try…even⟧ if it is late.', 'They must try… even if it is late.'],
    ['red,⟦green,blue⟧'.replace('red,', 'red, '), 'red, green, blue'],
    ['The hearing is on ⟦Wednesday,27⟧ March.', 'The hearing is on Wednesday, 27 March.'],
    ['He ⟦left;she⟧ stayed.', 'He left; she stayed.'],
    ['It was ⟦late.“We⟧ go,” he said.', 'It was late. “We go,” he said.'],
    ['(it was ⟦late)but⟧ he stayed', '(it was late) but he stayed'],
    ['Why ⟦not?Because⟧ it rained.', 'Why not? Because it rained.'],
    ['In ⟦2019.The⟧ year after', 'In 2019. The year after'],
    ['He ⟦left(⟧and came back).', 'He left (and came back).'],
    ['He left⟦ .⟧He came back.', 'He left. He came back.'],
  ],
  clean: [
    'the R&D of Weber & Sons',
    'the city(s) of f(x) and call(me)', 'A .NET app',
    'He came to the house. Then he left.',
    'See https://example.com/a,b;c.Html or www.example.org, write to a.b@c.De',
    'the U.S.A., a Ph.D., J.P. Hale, k.d. lang, No.10 and 3.5m',
    '1,500 people at 8:30, 4.5%, 10,000.5',
    'He waited…', 'sections A,2 and B;3',
    '“Well,”he'.replace('”he', '” he'),
    'file(s), program(s) and the (re)construction',
    'Node.js, Booking.com, Amazon.de and readme.TXT are names',
    'one—two–three/four',
    '',
  ],
})
