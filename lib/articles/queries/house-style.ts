import { USUAL_QUOTATION_STYLE } from '../../text/quotation-style'
import type { Transaction } from '../../database/client'
import type { HouseStyleView } from '../article'
import { houseStyle } from '../schema'

/** How the house writes: as it has chosen, and elsewhere as the locale's press mostly does. */
export async function styleOfHouse(db: Transaction): Promise<HouseStyleView> {
  const house = await db.house.findUnique({ where: { id: 1 } })
  return { quotations: { ...USUAL_QUOTATION_STYLE, ...chosenQuotations(house?.quotations ?? '{}') } }
}

/** What is stored of the house's choices. */
export function chosenQuotations(stored: string) {
  return houseStyle.shape.quotations.parse(JSON.parse(stored))
}
