import { beforeEach, describe, expect, it } from 'vitest'
import type { ParagraphView } from '../../../../lib/articles/article'
import { type News, Others, isDecision } from './others'

const paragraph = (change: Partial<ParagraphView> = {}): ParagraphView => ({
  id: 'a',
  position: 'a0',
  text: 'One.',
  kind: 'body',
  level: 0,
  ordered: false,
  joined: false,
  leftOut: false,
  machineText: 'One.',
  separator: '',
  sourceText: null,
  imported: true,
  revision: 1,
  changedAt: '2026-11-26T08:00:00.000Z',
  changedBy: 'Stet',
  review: null,
  ...change,
})
const changed = (change: Partial<ParagraphView>) => paragraph({ revision: 2, changedBy: 'Ben', ...change })

let others: Others
let said: News[]
beforeEach(() => {
  others = new Others('own-tab', () => 'Ana')
  said = []
  others.hearNews((news) => said.push(...news))
})

describe('what is news', () => {
  const cases: [string, Partial<ParagraphView>, boolean, string][] = [
    ['a text', { text: 'Two.' }, false, 'wrote'],
    ['a restored text', { text: 'Two.' }, true, 'restored'],
    ['a paragraph that was left out', { leftOut: true }, false, 'leftOut'],
    ['one that was joined', { joined: true }, false, 'joined'],
    ['another kind', { kind: 'quotation' }, false, 'kind'],
    ['a review mark', { revision: 1, review: { revision: 1, by: 'Ben', at: '2026-11-26T09:00:00.000Z' } }, false, 'reviewed'],
  ]
  it.each(cases)('%s', (_, change, restored, deed) => {
    others.note([{ before: paragraph(), after: changed(change), restored }])
    expect(said).toMatchObject([{ paragraphId: 'a', by: 'Ben', deed }])
    expect(others.newsOf('a')).toBe(said[0])
  })

  it('a paragraph that was put in', () => {
    others.note([{ before: null, after: changed({ imported: false }), restored: false }])
    expect(said).toMatchObject([{ deed: 'inserted' }])
  })

  it('nothing that the editor did themselves, here or in another browser', () => {
    others.note([{ before: paragraph(), after: changed({ text: 'Two.', changedBy: 'Ana' }), restored: false }])
    expect(said).toEqual([])
  })

  it('nothing that was known already', () => {
    others.note([{ before: changed({ text: 'Two.' }), after: changed({ text: 'Two.' }), restored: false }])
    expect(said).toEqual([])
  })
})

it('tells decisions, which are not overwritten unsaid, from texts', () => {
  others.note([{ before: paragraph(), after: changed({ text: 'Two.' }), restored: false }])
  others.note([{ before: paragraph(), after: changed({ leftOut: true }), restored: false }])
  expect(said.map(isDecision)).toEqual([false, true])
})

it('forgets what the editor has seen', () => {
  others.note([{ before: paragraph(), after: changed({ text: 'Two.' }), restored: false }])
  others.dismiss('a')
  expect(others.newsOf('a')).toBeNull()
})

it('shows everybody but the editor, in whichever tab', () => {
  const at = (visitorId: string, name: string) => ({ visitorId, name, paragraphId: null })
  others.setVisitors([at('own-tab', 'Ana'), at('other-tab', 'Ana'), at('x', 'Ben')])
  expect(others.visitors.map(({ name }) => name)).toEqual(['Ben'])
})
