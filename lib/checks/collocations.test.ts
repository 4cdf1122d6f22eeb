import { describe, expect, it } from 'vitest'
import { applyFirstFixes, checkTable, findIn } from './check-table'
import { collocations } from './collocations'
import { COLLOCATIONS } from './lexicons/any/collocations'
import { OBJECT_CLASSES } from './lexicons/en/object-classes'

describe('every row', () => {
  it.each(COLLOCATIONS.map((row) => ({ row })))('$row.example', ({ row }) => {
    const matches = findIn(collocations, row.example)
    expect(matches).not.toEqual([])
    expect(findIn(collocations, applyFirstFixes(row.example, matches))).toEqual([])
    expect(findIn(collocations, row.clean)).toEqual([])
  })
  it('names classes that there are', () => {
    const named = COLLOCATIONS.flatMap(({ objects }) => [...objects.matchAll(/@([\w-]+)/g)].map(([, name]) => name))
    expect(named.filter((name) => !OBJECT_CLASSES.has(name ?? ''))).toEqual([])
  })
})

checkTable(collocations, {
  flagged: [
    ['The university has ⟦realized⟧ a first study on the sleep of teenagers.', 'The university has carried out a first study on the sleep of teenagers.'],
    ['The works ⟦realised⟧ by the firm did not last.', 'The works carried out by the firm did not last.'],
    ['The works that the firm ⟦realised⟧ did not last.', 'The works that the firm carried out did not last.'],
    ['The survey of the institute was ⟦realized⟧ in May.', 'The survey of the institute was carried out in May.'],
    ['They want to ⟦effectuate⟧ a series of tests.', 'They want to carry out a series of tests.'],
    ['Nobody was hurt in the works ⟦executed⟧ on Monday.', 'Nobody was hurt in the works carried out on Monday.'],
    ['Elections will be ⟦celebrated⟧ in June.', 'Elections will be held in June.'],
    ['The final was ⟦disputed⟧ in Turin.', 'The final was played in Turin.'],
    ['They ⟦took⟧ lunch at noon.', 'They had lunch at noon.'],
    ['The council ⟦disposes of⟧ some 40 million euros.', 'The council has some 40 million euros.'],
    ['Prices have ⟦descended⟧ again.', 'Prices have fallen again.'],
    ['Two men were ⟦processed for⟧ fraud.', 'Two men were charged with fraud.'],
    ['He is ⟦doing⟧ a mistake.', 'He is making a mistake.'],
    ['She has ⟦lost⟧ the train to Milan.', 'She has missed the train to Milan.'],
    ['The gang caught by mistake is free; the police ⟦apprehended⟧ a car.', 'The gang caught by mistake is free; the police seized a car.'],
  ],
  clean: [
    'She realized the work was over before the study was published.',
    'They realised a dream and realized a gain on the sale.',
    'He realises that study is hard.',
    'Did a mistake cost them the match? Nobody knows why a mistake did not.',
    'The milk was processed for export, and the case was disposed of.',
    'They made the exam easier and made work pay.',
    'The law was passed last year, and the toll passed 40,000 this week.',
    'They counted 40 cars and counted dozens of bodies.',
    'They put together regular reports.',
    'The disputed match went on, and the contracted workers left.',
    'The best animated debate show won.',
    'The cost of living crisis goes on, and we live day to day.',
    'The city, with its elevated rates of crime, is poor.',
    'They know tensions are high; we know the difficulties.',
    'Netanyahu presented the plan, and the cabinet proceeded to vote on it.',
    'The benefits to the city are clear.',
    'A goal was made in heaven.',
    'They do not offer help, and as does a new party, they wait.',
    'The plane descended, and the rumour circulated.',
    'She attended to the patient, whose wounds need to be attended to.',
    'He was informed that it was late, and it is so advanced that nobody understands it.',
  ],
})
