import { beforeEach, describe, expect, it } from 'vitest'
import type { ArticleHead, ParagraphState, ParagraphView } from '../../../../lib/articles/article'
import { ArticleStore } from './article-store'
import { rowState } from './rows'
import type { Draft } from './draft'

const HEAD: ArticleHead = {
  id: 'article',
  targetLocale: 'en-US',
  sourceLanguage: 'fr',
  syntax: 'plain',
  change: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
  binned: false,
  fileName: 'a.txt',
  leading: '',
  extra: null,
}

function paragraph(id: string, text: string, more: Partial<ParagraphView> = {}): ParagraphView {
  return {
    id,
    position: id,
    machineText: text,
    separator: '\n\n',
    sourceText: null,
    imported: true,
    revision: 1,
    text,
    kind: 'body',
    level: 0,
    ordered: false,
    joined: false,
    leftOut: false,
    changedAt: HEAD.createdAt,
    changedBy: 'import',
    review: null,
    ...more,
  }
}

const state = (text: string): ParagraphState => ({ text, kind: 'body', level: 0, ordered: false, joined: false, leftOut: false })
const typed = (text: string) => ({ state: state(text), origin: 'typed' as const, batch: null })

let store: ArticleStore
let drafts: Draft[]
beforeEach(() => {
  store = new ArticleStore(HEAD)
  drafts = []
  store.onDraft = (draft) => drafts.push(draft)
  store.load([paragraph('a', 'In that Sens.'), paragraph('b', 'To see in video')])
})

const sendAndAnswer = (id: string, stored: Partial<ParagraphView>) => {
  const sent = store.send(id)!
  const { paragraph: known } = store.row(id)!
  return () => store.acknowledge(id, sent.sent!.saveId, { ...known, ...sent.sent!.state, revision: known.revision + 1, ...stored })
}

describe('a draft', () => {
  it('is what the row shows, on top of the revision that was there', () => {
    store.edit('a', typed('In that sense.'))
    expect(store.row('a')?.state.text).toBe('In that sense.')
    expect(drafts.at(-1)).toMatchObject({ paragraphId: 'a', base: 1, sent: null })
  })

  it('is gone when the server has stored exactly it', () => {
    store.edit('a', typed('In that sense.'))
    sendAndAnswer('a', {})()
    expect(store.row('a')).toMatchObject({ draft: null, saving: 'saved', paragraph: { revision: 2 } })
  })

  it('keeps what went out unchanged while more is typed, and goes on from the new revision', () => {
    store.edit('a', typed('In that sen'))
    const answer = sendAndAnswer('a', {})
    const { saveId } = store.row('a')!.draft!.sent!
    store.edit('a', typed('In that sense.'))
    expect(store.row('a')?.draft?.sent).toMatchObject({ saveId, state: { text: 'In that sen' } })
    expect(store.send('a')?.sent?.saveId).toBe(saveId)
    answer()
    expect(store.row('a')).toMatchObject({ draft: { base: 2, sent: null }, state: { text: 'In that sense.' } })
  })

  it('takes the words of a merge in, under what was typed since', () => {
    store.load([paragraph('c', 'One two three four five six seven eight.')])
    store.edit('c', typed('One 2 three four five six seven eight.'))
    const answer = sendAndAnswer('c', { text: 'One 2 three four five six 7 eight.', revision: 3 })
    store.edit('c', typed('One 2 three 4 five six seven eight.'))
    answer()
    expect(store.row('c')?.state.text).toBe('One 2 three 4 five six 7 eight.')
    expect(store.row('c')?.draft).toMatchObject({ base: 3, sent: null })
  })

  it('keeps its base where what came back collides with what was typed since, so that the server keeps both', () => {
    store.edit('a', typed('In that sense.'))
    const answer = sendAndAnswer('a', { text: 'In that way.', revision: 3 })
    store.edit('a', typed('In that spirit.'))
    answer()
    expect(store.row('a')).toMatchObject({ state: { text: 'In that spirit.' }, draft: { base: 1, sent: null } })
  })

  it('is not lost when the server refuses it, and the next edit makes a new save', () => {
    store.edit('a', typed('In that sense.'))
    const first = store.send('a')!.sent!.saveId
    store.refuse('a', 'Too long.')
    expect(store.row('a')).toMatchObject({ saving: 'refused', refusal: 'Too long.', state: { text: 'In that sense.' } })
    store.edit('a', typed('In sense.'))
    expect(store.send('a')!.sent!.saveId).not.toBe(first)
  })

  it('waits for its paragraph where that is not loaded yet', () => {
    const kept: Draft = { articleId: 'article', paragraphId: 'z', base: 1, batch: null, insert: null, closes: [], sent: null, changedAt: 1, origin: 'typed', state: state('typed') }
    store.restore([kept], [])
    expect(store.orphans).toHaveLength(1)
    store.load([paragraph('z', 'machine')])
    expect(store.row('z')?.state.text).toBe('typed')
    expect(store.orphans).toHaveLength(0)
  })
})

describe('a conflict', () => {
  it('shows what is current and keeps what was typed beside it', () => {
    store.edit('a', typed('Mine.'))
    const sent = store.send('a')!
    const current = paragraph('a', 'In that Sens.', { text: 'Theirs.', revision: 2 })
    const conflict = { id: sent.sent!.saveId, paragraphId: 'a', base: state('In that Sens.'), theirs: { ...state('Theirs.'), revision: 2, author: 'B' }, mine: state('Mine.'), author: 'A', createdAt: '' }
    store.collide('a', sent.sent!.saveId, conflict, current)
    expect(store.row('a')).toMatchObject({ draft: null, state: { text: 'Theirs.' }, conflicts: [{ mine: { text: 'Mine.' } }] })
    store.edit('a', { ...typed('Mine.'), closes: [conflict.id] })
    sendAndAnswer('a', {})()
    expect(store.row('a')?.conflicts).toEqual([])
  })
})

describe('a newer text from elsewhere', () => {
  it('is taken over where nothing is typed', () => {
    store.load([paragraph('a', 'In that Sens.', { text: 'In that sense.', revision: 2 })])
    expect(store.row('a')?.state.text).toBe('In that sense.')
  })

  it('does not replace what is being typed', () => {
    store.edit('a', typed('Mine.'))
    store.load([paragraph('a', 'In that Sens.', { text: 'Theirs.', revision: 2 })])
    expect(store.row('a')).toMatchObject({ state: { text: 'Mine.' }, draft: { base: 1 } })
  })

  it('from another tab shows at once, and what is on its way here stays on its way', () => {
    store.edit('a', typed('In that sen'))
    const { sent } = store.send('a')!
    store.adopt({ ...store.row('a')!.draft!, sent: null, state: state('In that sense.'), changedAt: Date.now() + 10 })
    expect(store.row('a')).toMatchObject({ state: { text: 'In that sense.' }, draft: { sent } })
  })
})

describe('what others do', () => {
  const theirs = (text: string, more: object = {}) => store.load([paragraph('a', 'In that Sens.', { text, revision: 2, changedBy: 'Ben', ...more })])

  it('is merged into what is being typed, which goes on from there', () => {
    store.edit('a', typed('In that Sens. Mine.'))
    theirs('Yes: In that Sens.')
    expect(store.row('a')).toMatchObject({ paragraph: { revision: 2 }, state: { text: 'Yes: In that Sens. Mine.' }, draft: { base: 2, sent: null } })
  })

  it('to the structure is kept when text is typed', () => {
    store.edit('a', typed('In that sense.'))
    theirs('In that Sens.', { leftOut: true })
    expect(store.row('a')?.state).toMatchObject({ text: 'In that sense.', leftOut: true })
  })

  it('to the structure is kept when more was typed while a save was on its way', () => {
    store.edit('a', typed('In that Sens. On'))
    const { sent } = store.send('a')!
    store.edit('a', typed('In that Sens. On its way.'))
    const text = 'Yes: In that Sens. On'
    store.acknowledge('a', sent!.saveId, paragraph('a', 'In that Sens.', { text, joined: true, revision: 3 }))
    expect(store.row('a')).toMatchObject({ state: { text: 'Yes: In that Sens. On its way.', joined: true }, draft: { base: 3, state: { joined: true } } })
  })

  it('waits for the answer where a save is on its way', () => {
    store.edit('a', typed('In that sense.'))
    store.send('a')
    theirs('Yes: In that Sens.')
    expect(store.row('a')).toMatchObject({ paragraph: { revision: 1 }, state: { text: 'In that sense.' } })
  })

  it('is not missed where it came before the answer to a save that was stored before it', () => {
    store.edit('a', typed('In that sense.'))
    const { sent } = store.send('a')!
    theirs('In that sense. Theirs.', { revision: 3 })
    store.acknowledge('a', sent!.saveId, paragraph('a', 'In that Sens.', { text: 'In that sense.', revision: 2 }))
    expect(store.row('a')).toMatchObject({ paragraph: { revision: 3 }, state: { text: 'In that sense. Theirs.' }, draft: null })
  })

  it('is merged into a text that was composed meanwhile', () => {
    theirs('Yes: In that Sens.')
    store.type('a', 'In that Sens. 漢字', 'In that Sens.')
    expect(store.row('a')?.state.text).toBe('Yes: In that Sens. 漢字')
  })

  it('opens and closes conflicts, which are listed', () => {
    const conflict = {
      id: 'conflict', paragraphId: 'b', base: state('x'), mine: state('y'), author: 'Ben', createdAt: '',
      theirs: { ...state('z'), revision: 2, author: 'Ana' },
    }
    store.takeOverConflicts([conflict], [])
    store.takeOverConflicts([conflict], [])
    expect([store.conflicted, store.row('b')?.conflicts]).toEqual([['b'], [conflict]])
    store.takeOverConflicts([], ['conflict'])
    expect([store.conflicted, store.row('b')?.conflicts]).toEqual([[], []])
  })

  it('shows conflicts that were heard of before their paragraph, and are still open when it comes', () => {
    const conflict = (id: string, paragraphId: string) => ({
      id, paragraphId, base: state('x'), mine: state('y'), author: 'Ben', createdAt: '',
      theirs: { ...state('z'), revision: 2, author: 'Cleo' },
    })
    store.setConflicts([conflict('first', 'c'), conflict('second', 'd')])
    store.takeOverConflicts([conflict('third', 'c')], ['second'])
    store.load([paragraph('c', 'z'), paragraph('d', 'z')])
    expect(store.row('c')?.conflicts.map(({ id }) => id)).toEqual(['first', 'third'])
    expect(store.row('d')?.conflicts).toEqual([])
    expect(store.conflicted).toEqual(['c'])
  })
})

describe('states and order', () => {
  it('counts each paragraph once, as the editor sees it', () => {
    expect(store.totals).toMatchObject({ untouched: 2, edited: 0 })
    store.edit('a', typed('In that sense.'))
    store.edit('b', { ...typed('To see in video'), state: { ...state('To see in video'), leftOut: true } })
    expect(store.totals).toMatchObject({ untouched: 0, edited: 1, leftOut: 1 })
    store.mark({ articleId: 'article', paragraphId: 'a', id: 'm', given: true, state: state('In that sense.') })
    expect(rowState(store.row('a')!)).toBe('reviewed')
    store.edit('a', typed('In that sense!'))
    expect(rowState(store.row('a')!)).toBe('changedSince')
  })

  it('shows a paragraph that was put in between its neighbours, and hides it when that is undone', () => {
    store.insert('n', 'a5', typed('new'))
    expect(store.order).toEqual(['a', 'n', 'b'])
    expect(store.numberOf('b')).toBe(3)
    store.edit('n', { ...typed('new'), state: { ...state('new'), leftOut: true } })
    expect(store.order).toEqual(['a', 'b'])
  })

  it('shows a paragraph that was taken out again while a text that collided there waits for a choice', () => {
    store.load([paragraph('n', '', { position: 'a5', imported: false, leftOut: true, text: 'new', revision: 2 })])
    expect(store.order).toEqual(['a', 'b'])
    const conflict = { id: 'c', paragraphId: 'n', base: state('new'), theirs: { ...state('new'), leftOut: true, revision: 2, author: 'B' }, mine: state('Mine.'), author: 'A', createdAt: '' }
    store.takeOverConflicts([conflict], [])
    expect(store.order).toEqual(['a', 'n', 'b'])
    store.takeOverConflicts([], ['c'])
    expect(store.order).toEqual(['a', 'b'])
  })
})
