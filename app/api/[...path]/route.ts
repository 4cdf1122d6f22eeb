import { refuse } from '../_answer'

/** What is under /api and is no route gets an answer that a program can read, not a page. */
function noRoute(): Response {
  return refuse({ ok: false, reason: 'route_missing', message: 'There is no such route. /api/openapi.json lists them.' })
}

export { noRoute as DELETE, noRoute as GET, noRoute as PATCH, noRoute as POST, noRoute as PUT }
