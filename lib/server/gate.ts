import { notSignedIn } from '../access/access'
import { deskPassword } from '../access/password'
import { sessionOf } from '../access/session'
import { pathOf, type Refusal, type RequestHead } from './request-rules'

export const SIGN_IN_PAGE = '/sign-in'

/** What a stranger needs in order to sign in: the page, where its form goes, and the files that make it up. */
const OPEN = new Set([SIGN_IN_PAGE, '/api/session', '/icon.svg'])
const FILES = '/_next/static/'

/**
 * Whether a request may reach the application, by what can be told without the database: it carries a session that is
 * not forged and not over, or a password. Whether the session was ended and the password is right is asked where the
 * database is given out (app/_signed-in.ts, app/api/_authorise.ts). So a page that forgets to ask is still closed to
 * strangers.
 */
export async function mayEnter({ target, headers }: RequestHead): Promise<boolean> {
  const password = deskPassword()
  const path = pathOf(target)
  if (password === null || OPEN.has(path) || path.startsWith(FILES)) return true
  if (path.startsWith('/api/') && headers.authorization !== undefined) return true
  return (await sessionOf(headers.cookie, password)) !== null
}

/** What a stranger is told: a program that it must sign in, a browser where. */
export function turnAway({ target }: RequestHead): Refusal | { readonly location: string } {
  if (!pathOf(target).startsWith('/api/')) return { location: `${SIGN_IN_PAGE}?next=${encodeURIComponent(target)}` }
  return { status: 401, code: notSignedIn.reason, message: notSignedIn.message }
}
