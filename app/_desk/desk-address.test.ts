import { describe, expect, test } from 'vitest'
import { deskAddress, readDeskAddress, sortedBy } from './desk-address'

const view = { bin: false, sort: 'changed', descending: true, filter: '', page: 1 } as const

describe('the address of the desk', () => {
  test('says nothing about what is as usual', () => {
    expect(deskAddress(view)).toBe('/')
    expect(deskAddress({})).toBe('/')
    expect(readDeskAddress({})).toEqual(view)
  })

  test('is read back as it was written', () => {
    for (const changed of [
      { ...view, bin: true, filter: 'Zoë & “co” ?', page: 3 },
      { ...view, sort: 'title', descending: false } as const,
      { ...view, sort: 'progress', descending: true } as const,
      { ...view, descending: false },
    ]) {
      const parameters = new URL(deskAddress(changed), 'http://stet').searchParams
      expect(readDeskAddress(Object.fromEntries(parameters))).toEqual(changed)
    }
  })

  test('falls back to what is usual where somebody typed something else', () => {
    expect(readDeskAddress({ sort: 'password', page: '-2', order: 'up', bin: 'yes' })).toEqual({ ...view, descending: false })
    expect(readDeskAddress({ page: '1e99', filter: ['a', 'b'] })).toEqual({ ...view, filter: 'a' })
  })
})

describe('sorting by a column', () => {
  test('starts titles at A and figures at the greatest, on the first page', () => {
    expect(sortedBy({ ...view, page: 4 }, 'title')).toEqual({ ...view, sort: 'title', descending: false })
    expect(sortedBy(view, 'words')).toEqual({ ...view, sort: 'words', descending: true })
  })

  test('turns round when it is sorted by that column already', () => {
    expect(sortedBy(view, 'changed').descending).toBe(false)
  })
})
