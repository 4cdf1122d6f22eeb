// @ts-check
import { PlainFailure } from './plain-failure.mjs'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1'])

const SHORTEST_PASSWORD = 8

/**
 * Where the server listens and what it answers to, from the environment: PORT (3000), STET_HOST (127.0.0.1),
 * STET_HOSTS (names besides this computer's own) and STET_PASSWORD. Port 0 takes a free one.
 * @param {Record<string, string | undefined>} environment
 * @returns {{ host: string, port: number, hosts: readonly string[] }}
 */
export function readSettings(environment) {
  const given = environment['PORT'] || '3000'
  const port = Number(given)
  if (!/^\d+$/.test(given) || port > 65535) {
    throw new PlainFailure(`PORT is “${given}”; it must be a number from 1 to 65535.`)
  }
  const host = environment['STET_HOST'] || '127.0.0.1'
  const hosts = (environment['STET_HOSTS'] ?? '').split(/[\s,]+/).filter((name) => name !== '')
  for (const name of hosts) if (!originOf(name, port)) throw badHost(name)
  refuseOpenDesk({ host, hosts, password: environment['STET_PASSWORD'] ?? '' })
  return { host, port, hosts }
}

/**
 * Whoever can reach a desk can read and change everything in it: one that others can reach needs a password and the
 * names it answers to, the second because any name can be made to point here.
 * @param {{ host: string, hosts: readonly string[], password: string }} settings
 */
function refuseOpenDesk({ host, hosts, password }) {
  const reachable = !LOOPBACK.has(host)
  const named = hosts.find((name) => !LOOPBACK.has(new URL(originOf(name, 80) ?? '').hostname.replace(/^\[|\]$/g, '')))
  const why = reachable ? `STET_HOST is “${host}”` : `STET_HOSTS names “${named}”`
  if ((reachable || named) && password === '') {
    throw new PlainFailure(`${why}, so others can reach this desk: set STET_PASSWORD, with which they sign in.`)
  }
  if (reachable && hosts.length === 0) {
    throw new PlainFailure(
      `${why}, so others can reach this desk: say in STET_HOSTS which names it answers to, as in STET_HOSTS=desk.example.org or STET_HOSTS=https://desk.example.org.`,
    )
  }
  if (password !== '' && password.length < SHORTEST_PASSWORD) {
    throw new PlainFailure(`STET_PASSWORD is too short: use at least ${SHORTEST_PASSWORD} characters, better a few words.`)
  }
}

/** @param {string} name */
function badHost(name) {
  return new PlainFailure(
    `STET_HOSTS has “${name}”, which is no name a browser can go to: write desk.example.org, 192.168.1.5, desk.example.org:8080 or https://desk.example.org.`,
  )
}

/**
 * The origin that a name in STET_HOSTS stands for; null where it stands for none. A name without a scheme is http, and
 * without a port the server's own; a proxy that answers by https in front of the server is named with its scheme.
 * @param {string} name
 * @param {number} port
 */
export function originOf(name, port) {
  const [, scheme, bare, ownPort] = /^(https?:\/\/)?([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?\/?$/i.exec(name) ?? []
  if (!bare) return null
  const url = `${scheme ?? 'http://'}${bare}${ownPort ?? (scheme ? '' : `:${port}`)}`
  return URL.canParse(url) ? new URL(url).origin : null
}

/**
 * Every origin the server answers to: this computer's own names and those of STET_HOSTS.
 * @param {{ hosts: readonly string[], port: number }} settings
 * @returns {string[]}
 */
export function originsOf({ hosts, port }) {
  return [...hosts, '127.0.0.1', 'localhost', '[::1]'].flatMap((name) => originOf(name, port) ?? [])
}

/**
 * The address a person types, and the beginning of every link.
 * @param {{ host: string, port: number }} settings
 */
export function address({ host, port }) {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
