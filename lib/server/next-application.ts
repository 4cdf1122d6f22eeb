import { Server } from 'node:http'
import next from 'next'
import type { Application } from './outer-server'
import { staticFiles } from './static-files'

/** Next, as the application inside the outer server. Its own development server reloads the pages where `dev` is set. */
export async function nextApplication(options: {
  root: string
  dev: boolean
  host: string
  port: number
}): Promise<Application & { close(): Promise<void> }> {
  // Next listens for WebSockets on this one, which listens to nobody, so that none gets past the outer server.
  const httpServer = new Server()
  const app = next({ dir: options.root, dev: options.dev, hostname: options.host, port: options.port, httpServer })
  await app.prepare()
  const handle = app.getRequestHandler()
  const served = options.dev ? () => false : staticFiles(options.root)
  return {
    handle: async (request, response) => {
      if (!served(request, response)) await handle(request, response)
    },
    ...(options.dev && {
      upgrade: (request, socket, head) => void httpServer.emit('upgrade', request, socket, head),
    }),
    close: () => app.close(),
  }
}
