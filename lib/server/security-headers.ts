import type { IncomingMessage, ServerResponse } from 'node:http'
import { SIGN_IN_PAGE } from './gate'
import { pathOf } from './request-rules'

/**
 * The content security policy of a page. Scripts run only with this answer's nonce (and what they load in turn);
 * nothing comes from anywhere else; nobody may frame it. While developing, Next reloads by WebSocket and eval and
 * writes style elements.
 */
export function contentSecurityPolicy(nonce: string, dev: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** For files that are the same for every request and may be kept: a nonce in them would be everybody's. */
export const STATIC_POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"

const ON_EVERY_ANSWER = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
} as const

/** Files whose names hold their content's fingerprint; Next says itself how long they may be kept. */
const isStatic = (target: string) => target.startsWith('/_next/static/')

/** Events are sent when they happen: nothing on their way may gather them, to compress them for example. */
const isStream = (target: string) => target.startsWith('/api/events')

/** Word lists, which are the same for everybody. */
const holdsNoArticle = (target: string) => target.startsWith('/api/dictionaries/')

/**
 * Puts the headers on an answer before anybody writes it, and hands the nonce to Next, which reads it from the
 * request's policy, and to the pages, which read `x-nonce`; also what was asked for, and from which address.
 */
export function secure(request: IncomingMessage, response: ServerResponse, { nonce, dev }: { nonce: string; dev: boolean }): void {
  const target = request.url ?? ''
  request.headers['x-stet-peer'] = request.socket.remoteAddress ?? ''
  request.headers['x-stet-target'] = target
  for (const [name, value] of Object.entries(ON_EVERY_ANSWER)) response.setHeader(name, value)
  if (isStatic(target) && !dev) {
    response.setHeader('Content-Security-Policy', STATIC_POLICY)
    return
  }
  // With `no-referrer` a form that is sent without a script says nothing of its origin, and would be refused.
  if (pathOf(target) === SIGN_IN_PAGE) response.setHeader('Referrer-Policy', 'same-origin')
  const policy = contentSecurityPolicy(nonce, dev)
  response.setHeader('Content-Security-Policy', policy)
  // Next keeps what is set here; so it is not set where the route itself says how long its answer may be kept.
  if (!holdsNoArticle(target)) response.setHeader('Cache-Control', isStream(target) ? 'private, no-store, no-transform' : 'private, no-store')
  request.headers['content-security-policy'] = policy
  request.headers['x-nonce'] = nonce
}

/**
 * What Next or a page would believe although anybody can send it: where a request was forwarded from, what a proxy
 * of Next's decided, a policy with a nonce of the sender's choice, the call of a server action.
 */
const UNBELIEVABLE =
  /^(x-middleware-|x-forwarded-|x-matched-path$|x-now-|x-vercel-|x-invoke-|x-nextjs-data$|x-next-|x-prerender-|x-original-|x-rewrite-|x-real-ip$|x-nonce$|x-stet-(?!client$)|content-security-policy|forwarded$|next-action$|next-resume$)/

/** Removes headers that only the server itself may set. */
export function stripUnbelievable(request: IncomingMessage): void {
  for (const name of Object.keys(request.headers)) {
    if (UNBELIEVABLE.test(name)) delete request.headers[name]
  }
}
