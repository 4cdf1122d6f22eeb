import { expect, it } from 'vitest'
import { checkTable, findIn } from './check-table'
import { literalAttributions } from './literal-attributions'

checkTable(literalAttributions, {
  flagged: [
    ['“Our colleagues are angry”, said the head of the works council ⟦the⟧ German Press Agency.', '“Our colleagues are angry”, said the head of the works council to the German Press Agency.', { source: 'de' }],
    ['He said ⟦of⟧ the “Bild” newspaper that it was late.', 'He said to the “Bild” newspaper that it was late.', { source: 'de' }],
    ['“Nobody asked us,” ⟦pleads⟧ the mayor.', '“Nobody asked us,” argues the mayor.'],
    ['“There is no money”, ⟦recognized⟧ its director.', '“There is no money”, acknowledged its director.'],
    ['“It is a shame”, she ⟦reproached⟧ on Monday.', '“It is a shame”, she complained on Monday.'],
    ['“It was time,” ⟦completes⟧ Ana Ruiz.', '“It was time,” adds Ana Ruiz.'],
    ['“It was there in black and white”, he ⟦tells⟧. “It hung in the hall.”', '“It was there in black and white”, he says. “It hung in the hall.”', { source: 'de' }],
    ['“You turn around twice,” ⟦tells⟧ a pensioner who does not want to be named.', '“You turn around twice,” says a pensioner who does not want to be named.', { source: 'de' }],
    ['“Ten years! » ⟦breathes⟧ Gérard Mazel.', '“Ten years! » sighs Gérard Mazel.'],
    ['“We pump the Rhône,” ⟦tackles⟧ Claire Ondaro.', '“We pump the Rhône,” snaps Claire Ondaro.'],
    ['It is watched “like a hawk”, ⟦slips⟧ an adviser.', 'It is watched “like a hawk”, confides an adviser.'],
    ['“A stopgap”, ⟦believes⟧ its president.', '“A stopgap”, says its president.'],
    ['"Too late," ⟦sentenced⟧ the coach.', '"Too late," concluded the coach.'],
    ['If the prefect ⟦assures⟧ that it is safe, few believe him.', 'If the prefect insists that it is safe, few believe him.'],
    ['The minister ⟦assured⟧ on Wednesday that it is safe.', 'The minister said on Wednesday that it is safe.', { source: 'es' }],
    ['“A luxury,” he ⟦illustrates⟧.', '“A luxury,” he explains.'],
    ['“Green sleeves”, she ⟦ironized⟧ in the hall.', '“Green sleeves”, she quipped in the hall.'],
    ['«A shame», ⟦judges⟧ the mayor.', '«A shame», says the mayor.'],
    ['“A scandal!” ⟦is indignant⟧ the mayor.', '“A scandal!” protested the mayor.'],
    ['“Who pays?”, ⟦asks himself⟧ the farmer.', '“Who pays?”, wondered the farmer.'],
    ['“Never again,” ⟦storms⟧ Claire Ondaro.', '“Never again,” fumed Claire Ondaro.'],
  ],
  clean: [
    ['He said the German Press Agency was wrong, and she told the dpa.', { source: 'de' }],
    ['The mayor said to the German Press Agency that it was late.', { source: 'de' }],
    '“Partisan” and “electoral” reflected the scale of interest.',
    '“Please let us go,” he pleaded.',
    'She completes the cycle, and the director recognizes it.',
    'The word indicates that they hoped, and she regrets it.',
    ['“It was late”, he tells the court, and his film “Home” tells a story.', { source: 'de' }],
    ['“It was late,” he told the paper.', { source: 'de' }],
    '“Ten years!” sighs Gérard Mazel.',
    '“Too late,” said the coach.',
    'She breathes the air of the “old town”, then slips the letter into her bag.',
    '“Stop!” He tackles the man.',
    'It means “a lot” to him, and he called the price "fair" aimed at no one.',
    'The singer "threw the bottle" at her, she said.',
    'The book, “Water,” explains the drought.',
    '“I don’t know,” she says.',
    '“A luxury,” he says. The book, which he illustrates, is out.',
    'He was “late”, she counted, and in “his” eyes he shot well.'.replace(', she counted', ''),
    'Rest assured that he assured the men that it was safe.',
    'They are assured that it is safe.',
    'The man called “the Fox” is happy the deal is done.',
    'The film “Jaws” surprises the critics to this day.',
    'The mayor is indignant.',
  ],
})

it('is linear in the length of the text', () => {
  const start = process.cpuUsage()
  for (const text of ['” '.repeat(50_000), '” breathes '.repeat(9_000), 'a'.repeat(100_000)]) findIn(literalAttributions, text)
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000)
})
