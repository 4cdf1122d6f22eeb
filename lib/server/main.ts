import type { AddressInfo } from 'node:net'
import { database } from '../database/client'
import { openDesk } from '../database/open-desk'
import { seed } from '../database/seed'
import { closeLive } from '../live/process-live'
import { nextApplication } from './next-application'
import { keepFindingsCounted } from './findings-counter'
import { createOuterServer } from './outer-server'
import { portFailure } from './port.mjs'
import { say } from './set-up.mjs'
import { mayEnter } from './gate'
import { address, originsOf } from './settings.mjs'
import { closesGently, stopOnSignal } from './stopping'

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
  hosts: readonly string[]
  dev: boolean
  root: string
  closeDesk: () => Promise<void>
}): Promise<void> {
  const application = await nextApplication(options)
  const origins = new Set<string>()
  const server = createOuterServer(application, { origins, dev: options.dev, mayEnter })
  const close = closesGently(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portFailure(error, options.port)))
    server.listen(options.port, options.host, resolve)
  })
  const { port } = server.address() as AddressInfo
  for (const origin of originsOf({ hosts: options.hosts, port })) origins.add(origin)

  const endCounting = keepFindingsCounted(await database(), options.root)
  stopOnSignal(async () => {
    say('Stopping.')
    await endCounting()
    await closeLive()
    await close()
    await application.close()
    await options.closeDesk()
  })
  const known = options.hosts.length > 0 ? [...origins].slice(0, options.hosts.length) : [address({ host: options.host, port })]
  say(`Ready on ${known.join(' and ')} (Ctrl-C stops it)`)
}
