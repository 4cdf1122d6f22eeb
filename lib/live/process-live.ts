import { database } from '../database/client'
import { locate } from '../database/location'
import { Live } from './live'
import { postgresqlBus } from './postgresql-bus'

/** Where the process keeps its one instance: the outer server and Next's bundles each have this module for themselves. */
const KEPT: unique symbol = Symbol.for('stet.live')

type Keeper = { [KEPT]?: Promise<Live> | undefined }

/** The events of this process, which begin at the first call. */
export function live(): Promise<Live> {
  const keeper = globalThis as Keeper
  return (keeper[KEPT] ??= open())
}

async function open(): Promise<Live> {
  const location = locate()
  const db = await database()
  return location.engine === 'postgresql' ? new Live(db, (listener) => postgresqlBus(location.url, listener)) : new Live(db)
}

/** Ends every stream of events, so that nothing keeps the server from stopping. */
export async function closeLive(): Promise<void> {
  const keeper = globalThis as Keeper
  const opened = keeper[KEPT]
  keeper[KEPT] = undefined
  await (await opened)?.close()
}
