import * as z from 'zod'
import { signIn, signOut } from '../../../lib/access/access'
import { SESSION_COOKIE, SESSION_SECONDS } from '../../../lib/access/session'
import { refuse } from '../_answer'
import { FIELDS } from '../_read'
import { route } from '../_route'
import { nothing } from '../_shapes'
import { pathOnThisDesk, signInAddress } from '../../sign-in/_address'

const credentials = z.strictObject({
  password: z.string().max(1000),
  /** Where a form that was sent without a script goes on to. */
  next: z.string().max(2000).default('/'),
})

export const POST = route({
  does: 'Signs a browser in with the desk’s password, by a session cookie.',
  notes: 'Scripts need no session: they send `Authorization: Bearer PASSWORD` with every request. After some wrong passwords an address has to wait (`Retry-After`).',
  takes: { body: credentials },
  answers: { shape: nothing },
  refuses: ['wrong_password', 'too_many_tries'],
  open: true,
  answer: async (_db, { body: { password, next } }, request) => {
    const isForm = request.headers.get('content-type')?.toLowerCase().startsWith(FIELDS) ?? false
    const signedIn = await signIn(request.headers, password)
    if (!signedIn.ok) {
      if (isForm) return goTo(signInAddress(next, signedIn))
      const refused = refuse(signedIn)
      if (signedIn.seconds !== undefined) refused.headers.set('Retry-After', String(signedIn.seconds))
      return refused
    }
    const answer = isForm ? goTo(pathOnThisDesk(next)) : Response.json({})
    answer.headers.append('Set-Cookie', cookie(request, signedIn.token, SESSION_SECONDS))
    return answer
  },
})

export const DELETE = route({
  does: 'Signs a browser out: its session ends, here and on every app server of the desk.',
  takes: {},
  answers: { shape: nothing },
  open: true,
  answer: async (db, _given, request) => {
    await signOut(db, request.headers)
    return Response.json({}, { headers: { 'Set-Cookie': cookie(request, '', 0) } })
  },
})

/** Only this server gets the cookie, no script reads it, and where the desk is reached by https it never goes out otherwise. */
function cookie(request: Request, value: string, seconds: number): string {
  const isSecure = request.headers.get('x-stet-origin')?.startsWith('https:')
  return `${SESSION_COOKIE}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
}

function goTo(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location } })
}
