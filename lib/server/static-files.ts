import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'

const PREFIX = '/_next/static'

/**
 * Serves the scripts and styles of the build as `build.mjs` compressed them. Their names carry a fingerprint, so a
 * browser keeps them for good. Answers false for everything else, which is then somebody else's.
 */
export function staticFiles(root: string): (request: IncomingMessage, response: ServerResponse) => boolean {
  const serve = sirv(path.join(root, '.next/static'), { brotli: true, gzip: true, immutable: true, maxAge: 31_536_000 })
  return (request, response) => {
    const { url = '' } = request
    if (!url.startsWith(`${PREFIX}/`)) return false
    let found = true
    request.url = url.slice(PREFIX.length)
    serve(request, response, () => {
      found = false
    })
    request.url = url
    return found
  }
}
