import { words } from './words'

export type ApiRefusal = {
  readonly ok: false
  /** The server's code; `offline` where it was not reached, `unreadable` where its answer was not understood. */
  readonly code: string
  readonly message: string
  /** The HTTP status; 0 where there was no answer. */
  readonly status: number
  /** What the server adds to some refusals, as it came: an encoding's proposal, a place, a limit. */
  readonly details: unknown
}
export type ApiAnswer<Data> = { readonly ok: true; readonly data: Data } | ApiRefusal

/**
 * Asks one of our own routes, and never throws: a refusal and a network failure are answers too. An answer of the
 * same build is trusted to have the route's shape. A `FormData` body is sent as it is, anything else as JSON.
 */
export async function callApi<Data>(
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  options: { readonly signal?: AbortSignal; readonly keepalive?: boolean } = {},
): Promise<ApiAnswer<Data>> {
  let response: Response
  let text: string
  try {
    response = await fetch(path, { method, ...request(body), cache: 'no-store', ...options })
    text = await response.text()
  } catch {
    return { ok: false, code: 'offline', message: words.offline, status: 0, details: null }
  }
  const json = parseJson(text)
  if (response.ok && json !== undefined) return { ok: true, data: json as Data }
  if (response.ok && text === '') return { ok: true, data: undefined as Data }
  const refused = refusal(json)
  return refused
    ? { ok: false, ...refused, status: response.status }
    : { ok: false, code: 'unreadable', message: words.unreadable(response.status), status: response.status, details: json }
}

/** Reads the envelope of a refusal, `{ error: { code, message, … } }`, by hand: no schema library on every page. */
function refusal(json: unknown): Pick<ApiRefusal, 'code' | 'message' | 'details'> | null {
  const error = field(json, 'error')
  const code = field(error, 'code')
  const message = field(error, 'message')
  return typeof code === 'string' && typeof message === 'string' ? { code, message, details: error } : null
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function request(body: unknown): RequestInit {
  if (body === undefined) return {}
  if (body instanceof FormData) return { body }
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
