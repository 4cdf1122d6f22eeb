// @ts-check
// A thread that asks for the same address again and again, and says how long each answer took (milliseconds).
import { parentPort, workerData } from 'node:worker_threads'

const PAUSE = 40
/** @type {number[]} */
const times = []
let stopped = false
parentPort?.once('message', () => (stopped = true))
while (!stopped) {
  const start = performance.now()
  const response = await fetch(workerData)
  await response.arrayBuffer()
  times.push(response.ok ? performance.now() - start : Infinity)
  await new Promise((resolve) => setTimeout(resolve, PAUSE))
}
parentPort?.postMessage(times)
