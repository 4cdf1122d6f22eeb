import { expect, test } from 'vitest'
import { testDatabase } from '../../database/test-database'
import { styleOfHouse } from '../queries/house-style'
import { USUAL_QUOTATION_STYLE } from '../../text/quotation-style'
import { changeHouseStyle } from './change-house-style'

const desk = testDatabase()
const STRAIGHT = { shape: 'straight', outer: 'double', punctuation: 'asWritten' } as const
const SINGLE = { shape: 'curly', outer: 'single', punctuation: 'asWritten' } as const

test('A house writes as the press of the locale does until it chooses, and keeps what it has chosen', async () => {
  expect(await styleOfHouse(desk.db)).toEqual({ quotations: USUAL_QUOTATION_STYLE })
  await changeHouseStyle(desk.db, { quotations: { 'en-US': STRAIGHT } })
  const changed = await changeHouseStyle(desk.db, { quotations: { 'en-CA': SINGLE } })
  expect(changed).toEqual({ ok: true, quotations: { ...USUAL_QUOTATION_STYLE, 'en-US': STRAIGHT, 'en-CA': SINGLE } })
  expect(await styleOfHouse(desk.db)).toEqual({ quotations: changed.quotations })
  expect(await desk.db.house.count()).toBe(1)
})
