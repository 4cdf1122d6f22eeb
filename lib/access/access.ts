/**
 * Who may use a desk that answers on a network: whoever signed in with its password (a browser, which has a session
 * cookie) or sends it along (a script). A desk without a password answers on its own computer only, to everybody there.
 */
import type { Database } from '../database/client'
import { Queue } from '../database/queue'
import { deskPassword, isPassword, isProven } from './password'
import { endSession, newSession, sessionOf, wasEnded } from './session'
import { Tries } from './tries'

export type AccessReason = 'not_signed_in' | 'wrong_password' | 'too_many_tries'
export type AccessRefusal = {
  readonly ok: false
  readonly reason: AccessReason
  /** A sentence that says what to do. */
  readonly message: string
  /** For `too_many_tries`: how long to wait. */
  readonly seconds?: number
}

/** The headers of a request, of which the outer server has set `x-stet-peer` itself: the address it came from. */
export type RequestHeaders = Pick<Headers, 'get'>

const tries = new Tries()
/** One try at a time: many at once would take the machine from those who work, and pass the limit by. */
const trying = new Queue()

/** Why the sender of a request may not go on; null where they may. */
export async function refuseStranger(db: Database, headers: RequestHeaders): Promise<AccessRefusal | null> {
  const password = deskPassword()
  if (password === null) return null
  const sent = /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  if (sent !== undefined) return (await isProven(sent, password)) ? null : tryPassword(headers, sent, password)
  const session = await sessionOf(headers.get('cookie'), password)
  return session && !(await wasEnded(db, session)) ? null : notSignedIn
}

export type SignedIn = { readonly ok: true; readonly token: string } | AccessRefusal

/** Gives a new session, as its cookie’s value, for the desk’s password. A desk without one gives it to everybody. */
export async function signIn(headers: RequestHeaders, given: string): Promise<SignedIn> {
  const password = deskPassword()
  if (password === null) return { ok: true, token: '' }
  const refused = await tryPassword(headers, given, password)
  return refused ?? { ok: true, token: await newSession(password) }
}

/** Ends the request’s session, if it has one. */
export async function signOut(db: Database, headers: RequestHeaders): Promise<void> {
  const password = deskPassword()
  const session = password === null ? null : await sessionOf(headers.get('cookie'), password)
  if (session) await endSession(db, session)
}

/** Why this password is not taken; null where it is the desk’s. */
function tryPassword(headers: RequestHeaders, given: string, password: string): Promise<AccessRefusal | null> {
  const peer = headers.get('x-stet-peer') ?? ''
  return trying.run(async () => {
    const seconds = tries.wait(peer)
    if (seconds > 0) return tooManyTries(seconds)
    const right = await isPassword(given, password)
    if (right) tries.succeeded(peer)
    else tries.failed(peer)
    return right ? null : wrongPassword
  })
}

export const notSignedIn: AccessRefusal = {
  ok: false,
  reason: 'not_signed_in',
  message: 'Sign in with the desk’s password first. A script sends it along: “Authorization: Bearer PASSWORD”.',
}

const wrongPassword: AccessRefusal = { ok: false, reason: 'wrong_password', message: 'That is not the desk’s password.' }

function tooManyTries(seconds: number): AccessRefusal {
  const wait = seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
  return { ok: false, reason: 'too_many_tries', message: `Too many wrong passwords came from here. Try again in ${wait}.`, seconds }
}
