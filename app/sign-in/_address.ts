/** A path of this desk to go to after signing in; anything else becomes the desk itself. */
export function pathOnThisDesk(next: string): string {
  const base = 'http://desk.invalid'
  // Read as a browser reads it: “//other.example” and “/\\other.example” lead to other sites.
  const url = next.startsWith('/') && URL.canParse(next, base) ? new URL(next, base) : null
  if (url?.origin !== base) return '/'
  // Next asks for the data of a page under the page's own address and this parameter.
  url.searchParams.delete('_rsc')
  return `${url.pathname}${url.search}`
}

type Refused = { readonly reason: string; readonly seconds?: number }

/** The sign-in page's address: where to go on to, and what was wrong with the last try. */
export function signInAddress(next: string, refused?: Refused): string {
  const query = new URLSearchParams({ next: pathOnThisDesk(next) })
  if (refused) query.set('refused', refused.reason)
  if (refused?.seconds !== undefined) query.set('seconds', String(refused.seconds))
  return `/sign-in?${query.toString()}`
}

export type SignInView = {
  readonly next: string
  readonly problem: 'wrong' | 'wait' | null
  /** For `wait`: how long. */
  readonly seconds: number
}

/** What the page's address says. */
export function readSignInAddress(query: Readonly<Record<string, string | string[] | undefined>>): SignInView {
  const one = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  const refused = one('refused')
  return {
    next: pathOnThisDesk(one('next')),
    problem: refused === 'wrong_password' ? 'wrong' : refused === 'too_many_tries' ? 'wait' : null,
    seconds: Math.min(Number(one('seconds')) || 60, 3600),
  }
}
