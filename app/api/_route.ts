import * as z from 'zod'
import { type Database, database } from '../../lib/database/client'
import { live } from '../../lib/live/process-live'
import { type Accepted, type Reason, type Refused, accept, refuse } from './_answer'
import { authorise } from './_authorise'
import { readRequest, refusalOf } from './_read'

/** What a route takes: the ids in its path, what follows the question mark, and its JSON. */
export type Takes = { readonly ids?: z.ZodObject; readonly query?: z.ZodObject; readonly body?: z.ZodType }

/** What the API's description says of a route. */
export type Description = {
  /** A sentence that begins with a verb. */
  readonly does: string
  /** More of it, where that is needed. */
  readonly notes?: string
  readonly takes: Takes
  /** It also takes a form: `file` is the file, and `options` what the JSON would say besides. */
  readonly form?: boolean
  /** What it answers when it does not refuse: JSON, or a file of one of these types. */
  readonly answers: { readonly status?: 200 | 201; readonly shape: z.ZodType } | { readonly file: readonly string[] }
  /** The refusals a caller must expect beyond those of every route. */
  readonly refuses?: readonly Reason[]
  /** Whoever is not signed in may call it. */
  readonly open?: true
}

type Definition<Given extends Takes> = Description & {
  readonly takes: Given
  readonly answer: (db: Database, given: z.output<z.ZodObject<Given>>, request: Request) => Promise<Accepted | Refused | Response>
  /** Whose changes are told to those who have it open: the article's in the path, unless it says otherwise. */
  readonly tells?: 'nobody' | 'everybody'
}

type Context = { params: Promise<Record<string, string | string[] | undefined>> }

/** A Next route handler that carries its description. */
export type Route = ((request: Request, context: Context) => Promise<Response>) & { readonly description: Description }

/**
 * Makes a route: authorise, parse, call one function, answer. What that function throws is a fault of ours; what a
 * caller can do wrong is a value.
 */
export function route<Given extends Takes>({ answer, tells, ...description }: Definition<Given>): Route {
  const { takes, form = false, answers, open = false } = description
  const schema = z.object(takes)
  const handler = async (request: Request, { params }: Context): Promise<Response> => {
    try {
      const authorised = open ? ({ ok: true, db: await database() } as const) : await authorise(request)
      if (!authorised.ok) return refuse(authorised)
      const read = await readRequest(request, await params, { takes, form })
      if (!read.ok) return refuse(read)
      const parsed = schema.safeParse(read.given)
      if (!parsed.success) return refuse(refusalOf(parsed.error))
      const answered = await answer(authorised.db, parsed.data, request)
      if (request.method !== 'GET' && tells !== 'nobody' && (answered instanceof Response || answered.ok)) tell(read.given['ids'], tells)
      if (answered instanceof Response) return answered
      return answered.ok ? accept(answered, 'status' in answers ? answers.status : 200) : refuse(answered)
    } catch (error) {
      // oxlint-disable-next-line no-console -- the one place where a fault of a route is written down
      console.error(error)
      return refuse({
        ok: false,
        reason: 'internal_error',
        message: 'Something went wrong in Stet itself. What it was is written where the server runs.',
      })
    }
  }
  return Object.assign(handler, { description })
}

const inPath = z.object({ articleId: z.string() })

/** The one place where a change that was stored is made known. */
function tell(ids: unknown, tells: 'everybody' | undefined): void {
  const place = inPath.safeParse(ids)
  void live().then((events) => {
    if (place.success) events.announce(place.data.articleId.toLowerCase())
    if (tells === 'everybody') events.announce(null)
  })
}
