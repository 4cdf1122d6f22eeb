// Loaded into a server that is measured. At each SIGUSR2 it leaves behind, in a file named by its process, what the
// server has used since the one before: processor time, statements sent to the database, the event loop's delays.
const { renameSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { monitorEventLoopDelay } = require('node:perf_hooks')

let statements = 0

/**
 * @param {object} prototype
 * @param {readonly string[]} names of the methods that send a statement
 */
function count(prototype, names) {
  for (const name of names) {
    const method = Reflect.get(prototype, name)
    Reflect.set(prototype, name, function (/** @type {unknown[]} */ ...given) {
      statements += 1
      return method.apply(this, given)
    })
  }
}

if (process.env['DATABASE_URL']) count(require('pg').Client.prototype, ['query'])
else {
  const Database = require('better-sqlite3')
  const memory = new Database(':memory:')
  count(Database.prototype, ['exec', 'pragma'])
  count(Object.getPrototypeOf(memory.prepare('SELECT 1')), ['run', 'get', 'all', 'iterate'])
  memory.close()
}

const delays = monitorEventLoopDelay({ resolution: 10 })
delays.enable()
let used = process.cpuUsage()
process.on('SIGUSR2', () => {
  const { user, system } = process.cpuUsage(used)
  const measured = { processor: (user + system) / 1000, statements, delay: { p99: delays.percentile(99) / 1e6, most: delays.max / 1e6 } }
  const file = path.join(process.env['STET_MEASURES'] ?? '', `${process.pid}.json`)
  writeFileSync(`${file}.part`, JSON.stringify(measured))
  renameSync(`${file}.part`, file)
  used = process.cpuUsage()
  statements = 0
  delays.reset()
})
