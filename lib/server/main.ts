import type { AddressInfo } from 'node:net'
import { openDesk } from '../database/open-desk'
import { seed } from '../database/seed'
import { closeLive } from '../live/process-live'
import { nextApplication } from './next-application'
import { createOuterServer } from './outer-server'
import { portFailure } from './port.mjs'
import { say } from './set-up.mjs'
import { address } from './settings.mjs'
import { closeGently, stopOnSignal } from './stopping'

/** Opens the database, brings it up to date, and puts the sample into an empty one. Answers with what closes it. */
export async function prepareDesk(): Promise<() => Promise<void>> {
  const desk = await openDesk()
  if (desk.migrated.length > 0) say(`Prepared the database (${desk.migrated.join(', ')}).`)
  if (await seed(desk.db)) say('Put the sample article on the empty desk.')
  return desk.close
}

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
    await closeLive()
    await closeGently(server)
    await application.close()
    await options.closeDesk()
  })
  say(`Ready on ${address({ host: options.host, port })} (Ctrl-C stops it)`)
}
