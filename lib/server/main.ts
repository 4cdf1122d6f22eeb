import type { AddressInfo } from 'node:net'
import { nextApplication } from './next-application'
import { createOuterServer } from './outer-server'
import { portFailure } from './port.mjs'
import { say } from './set-up.mjs'
import { address } from './settings.mjs'
import { closeGently, stopOnSignal } from './stopping'

/** Serves the desk until the process is told to stop. `closeDesk` is called last, when no request is under way. */
export async function serve(options: {
  host: string
  port: number
  dev: boolean
  root: string
  closeDesk: () => Promise<void>
}): Promise<void> {
  const application = await nextApplication(options)
  const hosts = new Set<string>()
  const server = createOuterServer(application, { hosts, dev: options.dev })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portFailure(error, options.port)))
    server.listen(options.port, options.host, resolve)
  })
  const { port } = server.address() as AddressInfo
  for (const name of ['127.0.0.1', 'localhost', '[::1]']) hosts.add(port === 80 ? name : `${name}:${port}`)

  stopOnSignal(async () => {
    say('Stopping.')
    await closeGently(server)
    await application.close()
    await options.closeDesk()
  })
  say(`Ready on ${address({ host: options.host, port })} (Ctrl-C stops it)`)
}
