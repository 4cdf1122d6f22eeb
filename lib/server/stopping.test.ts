import { Agent, createServer, get, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { closeGently } from './stopping'

test('A stream that ends while the server stops does not keep it, although its connection could be used again', async () => {
  let stream: ServerResponse | undefined
  const server = createServer((_, response) => {
    stream = response
    response.write('first')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true })
  await new Promise<void>((resolve) => get({ port, host: '127.0.0.1', agent }, (incoming) => incoming.on('data', () => resolve()).resume()))

  const closed = closeGently(server).then(() => 'closed')
  stream?.end()
  // Long before its patience, ten seconds, is over.
  const late = new Promise((resolve) => setTimeout(() => resolve('late'), 5_000).unref())
  expect(await Promise.race([closed, late])).toBe('closed')
  agent.destroy()
})
