import { refuseStranger } from '../../lib/access/access'
import { type Database, database } from '../../lib/database/client'
import type { Refused } from './_answer'

/**
 * The database, for a request whose sender may do what it asks. Every route takes it from here and from nowhere else,
 * so none can forget to ask. There are no accounts yet: whoever is signed in may do everything. What protects them from
 * other sites' pages has been checked before (lib/server/request-rules.ts).
 */
export async function authorise(request: Request): Promise<{ readonly ok: true; readonly db: Database } | Refused> {
  const db = await database()
  return (await refuseStranger(db, request.headers)) ?? { ok: true, db }
}
