import type { Database } from '../../database/client'
import type { HouseStyleView } from '../article'
import { chosenQuotations, styleOfHouse } from '../queries/house-style'
import type { HouseStyle } from '../schema'

/** Changes how the house writes, for the locales that are named. Articles are set to it one by one, by their editors. */
export async function changeHouseStyle(db: Database, { quotations }: HouseStyle): Promise<{ readonly ok: true } & HouseStyleView> {
  return db.$transaction(async (tx) => {
    const house = await tx.house.upsert({ where: { id: 1 }, create: { id: 1, change: 0 }, update: {} })
    const chosen = JSON.stringify({ ...chosenQuotations(house.quotations), ...quotations })
    await tx.house.update({ where: { id: 1 }, data: { quotations: chosen } })
    return { ok: true, ...(await styleOfHouse(tx)) } as const
  })
}
