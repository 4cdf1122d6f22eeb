import { Agent, createServer, get, type RequestListener, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from 'vitest'
import { closesGently } from './stopping'

async function listening(answer: RequestListener) {
  const server = createServer(answer)
  const close = closesGently(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { close, port: (server.address() as AddressInfo).port }
}

/** Whether it is closed long before its patience, ten seconds, is over. */
const isClosedSoon = (closed: Promise<void>) =>
  Promise.race([closed.then(() => true), new Promise((resolve) => setTimeout(() => resolve(false), 5_000).unref())])

test('A stream that ends while the server stops does not keep it, although its connection could be used again', async () => {
  let stream: ServerResponse | undefined
  const { close, port } = await listening((_, response) => {
    stream = response
    response.write('first')
  })
  const agent = new Agent({ keepAlive: true })
  await new Promise<void>((resolve) => get({ port, host: '127.0.0.1', agent }, (incoming) => incoming.on('data', () => resolve()).resume()))
  const closed = close()
  stream?.end()
  expect(await isClosedSoon(closed)).toBe(true)
  agent.destroy()
})

test('A connection that was opened ahead, and over which nothing was asked, does not keep the server', async () => {
  const { close, port } = await listening((_, response) => response.end())
  const ahead = connect(port, '127.0.0.1')
  await new Promise<void>((resolve) => ahead.once('connect', resolve))
  ahead.on('error', () => {})
  // Answered over another connection, so that the server has taken this one by now.
  await fetch(`http://127.0.0.1:${port}/`)
  expect(await isClosedSoon(close())).toBe(true)
  ahead.destroy()
})
