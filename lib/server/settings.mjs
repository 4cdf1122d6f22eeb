// @ts-check
import { PlainFailure } from './plain-failure.mjs'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1'])

/**
 * Where the server listens, from the environment: PORT (3000) and STET_HOST (127.0.0.1). Port 0 takes a free one.
 * @param {Record<string, string | undefined>} environment
 * @returns {{ host: string, port: number }}
 */
export function readSettings(environment) {
  const given = environment['PORT'] || '3000'
  const port = Number(given)
  if (!/^\d+$/.test(given) || port > 65535) {
    throw new PlainFailure(`PORT is “${given}”; it must be a number from 1 to 65535.`)
  }
  const host = environment['STET_HOST'] || '127.0.0.1'
  if (!LOOPBACK.has(host)) {
    throw new PlainFailure(
      `STET_HOST is “${host}”, but there are no passwords yet, so Stet answers on this computer only: leave STET_HOST out.`,
    )
  }
  return { host, port }
}

/**
 * The address a person types, and the beginning of every link.
 * @param {{ host: string, port: number }} settings
 */
export function address({ host, port }) {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
