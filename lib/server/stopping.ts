import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** How long requests that are under way may take to end. */
const GRACE = 10_000

/** Milliseconds between two looks for connections on which nothing is under way any more. */
const LOOK = 50

/**
 * To be called before the server listens. Gives what closes it: it takes no more connections, lets the requests under
 * way end, and resolves when the last one has. A connection whose request ends meanwhile would be kept alive by the
 * browser, so it is closed then; so is one that was opened ahead and over which nothing was ever asked.
 */
export function closesGently(server: Server): () => Promise<void> {
  const connections = new Set<Socket>()
  server.on('connection', (connection: Socket) => {
    connections.add(connection)
    connection.once('close', () => connections.delete(connection))
  })
  const closeUnused = () => {
    server.closeIdleConnections()
    for (const connection of connections) if (connection.bytesRead === 0) connection.destroy()
  }
  return async () => {
    const impatience = setTimeout(() => server.closeAllConnections(), GRACE).unref()
    const looking = setInterval(closeUnused, LOOK).unref()
    await new Promise<void>((resolve) => server.close(() => resolve()))
    clearInterval(looking)
    clearTimeout(impatience)
  }
}

/**
 * Stops the process cleanly on Ctrl-C, on `kill`, and when its terminal is closed: `stop` runs once, and the exit
 * status is 0. A second Ctrl-C does not wait.
 */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(signal === 'SIGINT' ? 130 : 143)
    stopping = true
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
}
