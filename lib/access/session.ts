import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Transaction } from '../database/client'
import { deskKey } from './password'

/** The cookie’s name. */
export const SESSION_COOKIE = 'stet-session'

/** Seconds after which an editor signs in again: 30 days. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60

export type Session = {
  readonly id: string
  /** Seconds since 1970. */
  readonly expires: number
}

/** A session as the cookie holds it: its id, when it ends, and a signature of both under the desk’s key. */
export async function newSession(password: string, now = Date.now()): Promise<string> {
  const session = { id: randomBytes(16).toString('base64url'), expires: Math.floor(now / 1000) + SESSION_SECONDS }
  return `${session.id}.${session.expires}.${await sign(session, password)}`
}

/** The session of a request’s Cookie header; null where it has none, or one that is forged or over. It may have been ended. */
export async function sessionOf(cookie: string | null | undefined, password: string, now = Date.now()): Promise<Session | null> {
  const token = cookie
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${SESSION_COOKIE}=`))
    ?.slice(SESSION_COOKIE.length + 1)
  const [, id, expires, signature] = /^([\w-]{22})\.(\d{1,12})\.([\w-]{43})$/.exec(token ?? '') ?? []
  if (!id || !expires || !signature) return null
  const session = { id, expires: Number(expires) }
  const isOurs = timingSafeEqual(Buffer.from(signature), Buffer.from(await sign(session, password)))
  return isOurs && session.expires * 1000 > now ? session : null
}

async function sign({ id, expires }: Session, password: string): Promise<string> {
  return createHmac('sha256', await deskKey(password)).update(`${id}.${expires}`).digest('base64url')
}

/** Ends a session before its time, on every app server of the desk. */
export async function endSession(db: Transaction, { id, expires }: Session): Promise<void> {
  const expiresAt = new Date(expires * 1000)
  await db.endedSession.upsert({ where: { id }, create: { id, expiresAt }, update: {} })
  // Those whose time is over by now are refused for that.
  await db.endedSession.deleteMany({ where: { expiresAt: { lt: new Date() } } })
}

export async function wasEnded(db: Transaction, { id }: Session): Promise<boolean> {
  return (await db.endedSession.count({ where: { id } })) > 0
}
