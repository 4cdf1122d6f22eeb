import { randomBytes } from 'node:crypto'
import { STATUS_CODES, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { turnAway } from './gate'
import { bodyLimit, originOf, refusalOf, refuseLength, type Refusal, type RequestHead, type Rules } from './request-rules'
import { secure, stripUnbelievable } from './security-headers'

/** The application: what answers a request that may be answered. */
export type Application = {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Takes over a WebSocket; absent where there are none. */
  upgrade?(request: IncomingMessage, socket: Duplex, head: Buffer): void
}

type Gate = {
  /** Whether a request may reach the application at all; without it, all may. The application asks once more, itself. */
  readonly mayEnter?: (request: RequestHead) => Promise<boolean>
}

/**
 * The HTTP server around the application. It refuses what may not reach it (request-rules.ts), turns strangers away
 * (gate.ts), removes headers that nobody outside may set, counts bodies, and puts the security headers on every answer,
 * its own refusals included.
 */
export function createOuterServer(application: Application, rules: Rules & Gate): Server {
  const mayEnter = async (request: IncomingMessage) => (await rules.mayEnter?.(head(request))) ?? true
  // A request without a Host is refused by our own rule, so that this answer has our headers too.
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    stripUnbelievable(request)
    secure(request, response, { nonce: randomBytes(16).toString('base64'), dev: rules.dev })
    const refusal = refusalOf(head(request), rules)
    if (refusal) return refuse(request, response, refusal)
    request.headers['x-stet-origin'] = originOf(request, rules) ?? ''
    countBody(request, response)
    const answer = async () => {
      if (await mayEnter(request)) return application.handle(request, response)
      const refused = turnAway(head(request))
      if ('status' in refused) refuse(request, response, refused)
      else response.writeHead(303, { Location: refused.location }).end()
    }
    answer().catch((error: unknown) => {
      // Somebody who hung up is told nothing, and it is no fault.
      if (request.destroyed && !request.complete) return
      console.error(error)
      refuse(request, response, {
        status: 500,
        code: 'internal_error',
        message: 'Something went wrong in Stet itself. What it was is written where the server runs.',
      })
    })
    return undefined
  })

  // A request must arrive within these times, so that slow ones cannot use up the connections.
  server.headersTimeout = 15_000
  server.requestTimeout = 300_000
  server.keepAliveTimeout = 65_000

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, rest: Buffer) => {
    stripUnbelievable(request)
    // Opening a WebSocket is a GET that any site may send; a browser names the site's origin in it.
    const allowed = rules.origins.has(request.headers.origin ?? '') && refusalOf(head(request), rules) === null
    const forbid = () => void socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
    if (!allowed || !application.upgrade) return forbid()
    mayEnter(request).then((entered) => (entered ? application.upgrade?.(request, socket, rest) : forbid()), forbid)
    return undefined
  })

  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nX-Content-Type-Options: nosniff\r\n` +
        "Content-Security-Policy: default-src 'none'\r\nCache-Control: no-store\r\nContent-Length: 0\r\n\r\n",
    )
    return undefined
  })
  return server
}

const head = (request: IncomingMessage) => ({
  method: request.method ?? '',
  target: request.url ?? '',
  headers: request.headers,
})

/**
 * Refuses a request whose body goes on longer than its path allows. A Content-Length is held by the parser, so this
 * concerns bodies that come in chunks. What still comes is thrown away for a second, so that the sender gets to read
 * the answer, and then the connection is cut: the application never sees the end of such a body.
 */
function countBody(request: IncomingMessage, response: ServerResponse): void {
  if (request.headers['transfer-encoding'] === undefined) return
  const limit = bodyLimit(head(request))
  const push = request.push.bind(request)
  let received = 0
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    received += chunk?.length ?? 0
    const refusal = refuseLength(received, limit)
    if (refusal === null) return push(chunk, encoding)
    if (!response.headersSent) {
      refuse(request, response, refusal)
      setTimeout(() => request.destroy(), 1000).unref()
    }
    return true
  }
}

/** Answers with a refusal, in the API's envelope. */
function refuse(request: IncomingMessage, response: ServerResponse, { status, ...error }: Refusal): void {
  if (response.headersSent) return void request.destroy()
  const body = JSON.stringify({ error })
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
  return undefined
}
