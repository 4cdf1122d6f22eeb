import type { IncomingHttpHeaders } from 'node:http'
import { LIMITS } from '../articles/limits'

/** What of a request decides whether it may reach the application. */
export type RequestHead = {
  readonly method: string
  /** As it stood in the request line. */
  readonly target: string
  readonly headers: IncomingHttpHeaders
}

export type Refusal = {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly limit?: number
}

export type Rules = {
  /**
   * What this server answers to, in lower case: “http://127.0.0.1:3000”. Which of them are https is said here alone: no
   * header of a proxy is believed about it.
   */
  readonly origins: ReadonlySet<string>
  /** While developing, Next's own tools post to the server too. */
  readonly dev: boolean
}

/** The header with which a script says what it is. A page of another site cannot send it without being asked first. */
export const CLIENT_HEADER = 'x-stet-client'

/** Where the sign-in page's form goes, which works without a script. */
const SIGN_IN = '/api/session'
const UPLOADS = new Set(['/api/articles', '/api/articles/preview'])
/** Room for the form around an uploaded file. */
const FORM_OVERHEAD = 1024 * 1024

/**
 * Why a request may not reach the application; null where it may. Any page in the editor's browser can send requests
 * here, and a name that another site controls can point here; so the host must be one of ours, whatever changes
 * something must come from our own pages or from a script, and its body must be of a kind that a foreign page cannot
 * send unasked.
 */
export function refusalOf(request: RequestHead, rules: Rules): Refusal | null {
  return (
    refuseHost(request, rules) ??
    refuseTarget(request) ??
    (isReading(request.method) ? refuseForeignReading(request) : refuseWriting(request, rules))
  )
}

/** The origin under which a request came, by its Host; null where this server has none such. */
export function originOf({ headers }: Pick<RequestHead, 'headers'>, { origins }: Pick<Rules, 'origins'>): string | null {
  const host = headers.host?.toLowerCase()
  return [`https://${host}`, `http://${host}`].find((origin) => origins.has(origin)) ?? null
}

function refuseHost(request: RequestHead, rules: Rules): Refusal | null {
  if (originOf(request, rules)) return null
  return {
    status: 421,
    code: 'host_not_allowed',
    message: `This server does not answer to that host. Use ${[...rules.origins][0]}.`,
  }
}

function refuseTarget({ target }: RequestHead): Refusal | null {
  if (target.startsWith('/') && !target.startsWith('//')) return null
  return { status: 400, code: 'malformed_request', message: 'The request line must name a path that begins with one slash.' }
}

function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** Other sites may link to a page or a download; they may not load what the API says into a page of theirs. */
function refuseForeignReading({ target, headers }: RequestHead): Refusal | null {
  const site = headers['sec-fetch-site']
  const foreign = site !== undefined && site !== 'same-origin' && site !== 'none'
  if (!foreign || headers['sec-fetch-mode'] === 'navigate' || !pathOf(target).startsWith('/api/')) return null
  return crossSite
}

function refuseWriting(request: RequestHead, rules: Rules): Refusal | null {
  const path = pathOf(request.target)
  const toNext = rules.dev && path.startsWith('/__nextjs')
  if (!path.startsWith('/api/') && !toNext) {
    return { status: 405, code: 'method_not_allowed', message: 'Pages are only read. What changes something is under /api.' }
  }
  return refuseOrigin(request, rules) ?? (toNext ? null : refuseBody(request))
}

const crossSite: Refusal = {
  status: 403,
  code: 'cross_site',
  message: 'This request comes from another site. Only Stet’s own pages and scripts may send it.',
}

function refuseOrigin({ headers }: RequestHead, { origins }: Rules): Refusal | null {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' ? null : crossSite
  const origin = headers.origin
  if (origin !== undefined) return origins.has(origin) ? null : crossSite
  if (headers[CLIENT_HEADER]) return null
  return {
    status: 403,
    code: 'client_header_missing',
    message: 'A script names itself in the header X-Stet-Client, as in “X-Stet-Client: my-script”.',
  }
}

function refuseBody({ target, headers }: RequestHead): Refusal | null {
  const length = headers['content-length']
  const hasBody = headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0')
  if (!hasBody) return null
  if (headers['content-encoding'] && headers['content-encoding'] !== 'identity') {
    return { status: 415, code: 'wrong_content_encoding', message: 'Send the body as it is, without a Content-Encoding.' }
  }
  const [type, charset] = mediaType(headers['content-type'])
  const path = pathOf(target)
  const isForm = (type === 'multipart/form-data' && UPLOADS.has(path)) || (type === 'application/x-www-form-urlencoded' && path === SIGN_IN)
  if (!isForm && (type !== 'application/json' || (charset !== undefined && charset !== 'utf-8'))) {
    return {
      status: 415,
      code: 'wrong_content_type',
      message: UPLOADS.has(path)
        ? 'Send JSON as application/json in UTF-8, or a file as multipart/form-data.'
        : 'Send JSON as application/json in UTF-8.',
    }
  }
  return length === undefined ? null : refuseLength(Number(length), bodyLimit({ target, headers }))
}

export type BodyLimit = { readonly bytes: number; readonly code: 'too_large' | 'file_too_large' }

/** How many bytes a request may carry. What is in them has limits of its own, checked where it is parsed. */
export function bodyLimit({ target, headers }: Pick<RequestHead, 'target' | 'headers'>): BodyLimit {
  const path = pathOf(target)
  if (UPLOADS.has(path) && mediaType(headers['content-type'])[0] === 'multipart/form-data') {
    return { bytes: LIMITS.fileBytes + FORM_OVERHEAD, code: 'file_too_large' }
  }
  const isLong = UPLOADS.has(path) || /^\/api\/articles\/[^/]+\/(saves|marks)$/.test(path)
  return { bytes: isLong ? LIMITS.batchJsonBytes : LIMITS.jsonBytes, code: 'too_large' }
}

/** 413 for a body that is too long: by what its head says, or by what has arrived so far. */
export function refuseLength(received: number, { bytes, code }: BodyLimit): Refusal | null {
  if (received <= bytes) return null
  const message = `The request has ${megabytes(received)} MB; ${megabytes(bytes)} MB are allowed here.`
  return { status: 413, code, message, limit: bytes }
}

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toLocaleString('en-US', { maximumFractionDigits: 1 })

export function pathOf(target: string): string {
  return target.split('?', 1)[0] ?? ''
}

function mediaType(header: string | undefined): [type: string, charset: string | undefined] {
  const [type = '', ...parameters] = (header ?? '').toLowerCase().split(';').map((part) => part.trim())
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length)
  return [type, charset?.replaceAll('"', '')]
}
