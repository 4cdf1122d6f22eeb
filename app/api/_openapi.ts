import * as z from 'zod'
import { SESSION_COOKIE } from '../../lib/access/session'
import { type Reason, statusOf } from './_answer'
import type { Description } from './_route'
import { METHODS, ROUTES, type Method } from './_routes'

/** A JSON Schema, or anything else in the document. */
type Json = Readonly<Record<string, unknown>>

type Content = Readonly<Record<string, { readonly schema?: Json }>>
export type Parameter = {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly description?: string
  readonly schema: Json
}
export type Operation = {
  readonly operationId: string
  readonly summary: string
  readonly description?: string
  readonly parameters: readonly Parameter[]
  /** Empty where nobody has to be signed in. */
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[]
  readonly requestBody?: { readonly required: boolean; readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>
}
export type OpenApiDocument = {
  readonly openapi: '3.1.0'
  readonly info: { readonly title: string; readonly version: string; readonly description: string }
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly security: NonNullable<Operation['security']>
  readonly components: { readonly schemas: Readonly<Record<string, unknown>>; readonly securitySchemes: Readonly<Record<string, Json>> }
}

/** Refusals that any route may answer with, from the outer server or before a route's own function is called. */
const EVERYWHERE: readonly { status: number; codes: readonly string[] }[] = [
  { status: 400, codes: ['malformed_request'] },
  { status: 421, codes: ['host_not_allowed'] },
]
const WHERE_ONE_MUST_BE_SIGNED_IN: typeof EVERYWHERE = [
  { status: 401, codes: ['not_signed_in', 'wrong_password'] },
  { status: 429, codes: ['too_many_tries'] },
]
const WHERE_SOMETHING_CHANGES: typeof EVERYWHERE = [
  { status: 400, codes: ['malformed_json'] },
  { status: 403, codes: ['cross_site', 'client_header_missing'] },
  { status: 413, codes: ['too_large'] },
  { status: 415, codes: ['wrong_content_type', 'wrong_content_encoding'] },
]

const REFUSAL = z
  .object({
    error: z.object({
      code: z.string().describe('Stable: made for programs.'),
      message: z.string().describe('A sentence that says what to do.'),
      where: z.record(z.string(), z.unknown()).optional().describe('The field, the paragraph (from 1) or the byte it is about.'),
      limit: z.number().optional(),
    }),
  })
  .meta({ id: 'Refusal' })

/** The API's description as OpenAPI 3.1, made from the schemas that the routes parse with. */
export function openApiDocument(): OpenApiDocument {
  const components: Record<string, unknown> = {}
  const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
    const { $schema: _, $defs, ...json } = referToComponents(z.toJSONSchema(schema, { io, unrepresentable: 'any' }))
    Object.assign(components, $defs)
    return json
  }
  const paths = Object.fromEntries(
    Object.entries(ROUTES).map(([path, route]) => [
      path,
      Object.fromEntries(
        METHODS.flatMap((method) => {
          const description = route[method]?.description
          return description ? [[method.toLowerCase(), operation(method, path, description, schemaOf)]] : []
        }),
      ),
    ]),
  )
  return {
    openapi: '3.1.0',
    info: {
      title: 'Stet',
      version: '1',
      description:
        'Bring an article in, read it with its paragraphs, save corrections and fetch the clean text. What is asked ' +
        'for comes as JSON, refusals as `{ "error": { "code", "message" } }`.\n\n' +
        'A browser’s page proves where it comes from by its origin. A script sends `X-Stet-Client` with its own name ' +
        'instead, with every request that changes something.\n\n' +
        'A desk that answers on a network has a password (`STET_PASSWORD`). A script sends it with every request: ' +
        '`Authorization: Bearer PASSWORD`. A browser signs in with `POST /api/session` and has a session cookie. After ' +
        'some wrong passwords an address has to wait: 429.',
    },
    servers: [{ url: '/' }],
    security: [{ password: [] }, { session: [] }, {}],
    paths,
    components: {
      schemas: components,
      securitySchemes: {
        password: { type: 'http', scheme: 'bearer', description: 'The desk’s password, where it has one.' },
        session: { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE, description: 'What `POST /api/session` gives a browser.' },
      },
    },
  }
}

const CLIENT_HEADER: Parameter = {
  name: 'X-Stet-Client',
  in: 'header',
  required: false,
  description: 'The name of the script, in place of a browser’s origin.',
  schema: { type: 'string' },
}

type SchemaOf = (schema: z.ZodType, io: 'input' | 'output') => Json

function operation(method: Method, path: string, description: Description, schemaOf: SchemaOf): Operation {
  const { does, notes, takes, answers, refuses = [], open = false } = description
  const changes = method !== 'GET'
  return {
    operationId: operationId(method, path),
    summary: does,
    ...(notes && { description: notes }),
    ...(open && { security: [] }),
    parameters: [
      ...parametersOf('path', takes.ids, schemaOf),
      ...parametersOf('query', takes.query, schemaOf),
      ...(changes ? [CLIENT_HEADER] : []),
    ],
    ...(takes.body && { requestBody: requestBody(takes.body, description, schemaOf) }),
    responses: {
      ...('shape' in answers
        ? { [answers.status ?? 200]: { description: 'Done.', content: json(schemaOf(answers.shape, 'output')) } }
        : { 200: { description: 'The file.', content: fileContent(answers.file) } }),
      ...refusals(refuses, { changes, open }, schemaOf),
    },
  }
}

const json = (schema: Json): Content => ({ 'application/json': { schema } })
const fileContent = (types: readonly string[]): Content => Object.fromEntries(types.map((type) => [type, {}]))

function parametersOf(place: 'path' | 'query', schema: z.ZodObject | undefined, schemaOf: SchemaOf): Parameter[] {
  return Object.entries(schema?.shape ?? {}).map(([name, field]) => {
    const given = schemaOf(field, 'input')
    const required = place === 'path' || !(field instanceof z.ZodOptional || field instanceof z.ZodDefault)
    return { name, in: place, required, schema: given }
  })
}

function requestBody(body: z.ZodType, { form }: Description, schemaOf: SchemaOf): NonNullable<Operation['requestBody']> {
  const schema = schemaOf(body, 'input')
  return {
    required: true,
    content: {
      ...json(schema),
      ...(form && {
        'multipart/form-data': {
          schema: {
            type: 'object',
            required: ['file'],
            properties: {
              file: { type: 'string', contentMediaType: 'application/octet-stream' },
              options: { type: 'string', contentMediaType: 'application/json', contentSchema: schema },
            },
          },
        },
      }),
    },
  }
}

/** One entry for each status, with the codes that come with it. */
function refusals(reasons: readonly Reason[], { changes, open }: { changes: boolean; open: boolean }, schemaOf: SchemaOf): Operation['responses'] {
  const codes = new Map<number, Set<string>>()
  const own = reasons.map((reason) => ({ status: statusOf(reason), codes: [reason] }))
  const everywhere = [...EVERYWHERE, ...(open ? [] : WHERE_ONE_MUST_BE_SIGNED_IN), ...(changes ? WHERE_SOMETHING_CHANGES : [])]
  for (const entry of [...everywhere, ...own]) {
    codes.set(entry.status, new Set([...(codes.get(entry.status) ?? []), ...entry.codes]))
  }
  const schema = schemaOf(REFUSAL, 'output')
  return Object.fromEntries(
    [...codes].map(([status, names]) => [
      status,
      { description: [...names].map((name) => `\`${name}\``).join(', '), content: json(schema) },
    ]),
  )
}

/** “get /api/articles/{articleId}/history” is getArticlesHistory. */
function operationId(method: Method, path: string): string {
  const words = path.split('/').filter((part) => part !== '' && part !== 'api' && !part.startsWith('{'))
  return method.toLowerCase() + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).replace(/\W/g, '')).join('') + (path.endsWith('}') ? 'One' : '')
}

/** Zod puts shapes with a name of their own into `$defs` of each schema; the document has them once. */
function referToComponents(schema: unknown): { $schema?: unknown; $defs?: Json } & Record<string, unknown> {
  return JSON.parse(JSON.stringify(schema).replaceAll('#/$defs/', '#/components/schemas/'))
}
