import { changeHouseStyle } from '../../../lib/articles/commands/change-house-style'
import { styleOfHouse } from '../../../lib/articles/queries/house-style'
import { houseStyle } from '../../../lib/articles/schema'
import { route } from '../_route'
import { houseStyleView } from '../_shapes'

export const GET = route({
  does: 'Says how the house writes: its quotation marks, for each locale.',
  takes: {},
  answers: { shape: houseStyleView },
  answer: async (db) => ({ ok: true, ...(await styleOfHouse(db)) }),
})

export const PATCH = route({
  does: 'Changes how the house writes, for the locales that are named.',
  takes: { body: houseStyle },
  answers: { shape: houseStyleView },
  answer: (db, { body }) => changeHouseStyle(db, body),
})
