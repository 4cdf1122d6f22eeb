import { createServer, type IncomingMessage, request as ask, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What stands behind the proxy. */
type Backend = { readonly port: number }

/**
 * A reverse proxy in front of several app servers, as README.md shows one: it takes requests in turn, gives a stream of
 * events to whoever has the fewest, and goes to the next server where one does not take the connection. A request that
 * has been sent is never repeated.
 */
export class ReverseProxy {
  /** Set once they are known: they have to know the proxy's port first. */
  backends: readonly Backend[] = []
  readonly #streams = new Map<Backend, Set<ServerResponse>>()
  readonly #server: Server = createServer((incoming, outgoing) => {
    this.#take(incoming, outgoing).catch(() => outgoing.destroy())
  })
  #turn = 0

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  get address(): string {
    return `http://${this.host}`
  }

  /** How many streams of events a server has through the proxy. */
  streamsOf(backend: Backend): number {
    return this.#streams.get(backend)?.size ?? 0
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #take(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    const isStream = incoming.url?.startsWith('/api/events') ?? false
    for (const backend of this.#inTurn(isStream)) {
      const streams = this.#streams.get(backend) ?? new Set()
      if (isStream) this.#streams.set(backend, streams.add(outgoing))
      outgoing.once('close', () => streams.delete(outgoing))
      const answer = await this.#forward(incoming, Buffer.concat(chunks), backend)
      if (answer === 'not connected') {
        streams.delete(outgoing)
        continue
      }
      if (answer === 'cut off') return void outgoing.writeHead(502).end()
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      // The reader hears that a stream was cut off, and comes again; the server, that its reader has gone.
      answer.once('close', () => (answer.complete ? undefined : outgoing.destroy()))
      outgoing.once('close', () => answer.destroy())
      return void answer.pipe(outgoing)
    }
    outgoing.writeHead(502).end()
  }

  #inTurn(isStream: boolean): Backend[] {
    if (isStream) return this.backends.toSorted((a, b) => this.streamsOf(a) - this.streamsOf(b))
    this.#turn += 1
    return this.backends.map((_, place) => this.backends[(this.#turn + place) % this.backends.length]!)
  }

  #forward({ method, url, headers }: IncomingMessage, body: Buffer, { port }: Backend): Promise<IncomingMessage | 'not connected' | 'cut off'> {
    return new Promise((resolve) => {
      const request = ask({ host: '127.0.0.1', port, method, path: url, headers, agent: false }, resolve)
      request.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED' ? 'not connected' : 'cut off'))
      request.end(body)
    })
  }
}
