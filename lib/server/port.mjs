// @ts-check
import { createServer } from 'node:net'
import { PlainFailure } from './plain-failure.mjs'

/**
 * Fails where the port is taken, before minutes are spent on building.
 * @param {{ host: string, port: number }} settings
 */
export async function refuseBusyPort({ host, port }) {
  const server = createServer()
  await new Promise((resolve, reject) => {
    server.once('error', (error) => reject(portFailure(error, port)))
    server.listen({ host, port, exclusive: true }, () => server.close(resolve))
  })
}

/**
 * @param {NodeJS.ErrnoException} error what listening failed with
 * @param {number} port
 */
export function portFailure(error, port) {
  if (error.code === 'EADDRINUSE') {
    return new PlainFailure(
      `Port ${port} is in use: perhaps Stet is running already. Stop what uses it, or choose another, as in PORT=${port + 1}.`,
    )
  }
  if (error.code === 'EACCES') return new PlainFailure(`Port ${port} needs special rights. Choose one above 1023, as in PORT=3000.`)
  return error
}
