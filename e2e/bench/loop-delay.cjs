// Loaded into a server that is measured: when it ends it leaves behind how long its event loop was ever blocked.
const { writeFileSync } = require('node:fs')
const path = require('node:path')
const { monitorEventLoopDelay } = require('node:perf_hooks')

const delays = monitorEventLoopDelay({ resolution: 10 })
delays.enable()
// What loads and compiles at the start is no part of the load.
setTimeout(() => delays.reset(), 20_000).unref()
process.on('exit', () => {
  const milliseconds = { p99: delays.percentile(99) / 1e6, most: delays.max / 1e6 }
  writeFileSync(path.join(process.env.STET_LOOP_DELAYS, `${process.pid}.json`), JSON.stringify(milliseconds))
})
