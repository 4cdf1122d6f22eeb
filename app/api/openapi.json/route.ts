import { openApiDocument } from '../_openapi'

/** The API's description. The only route that `route` does not make: it describes the others. */
export function GET(): Response {
  return Response.json(openApiDocument())
}
