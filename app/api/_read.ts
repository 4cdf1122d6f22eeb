import type * as z from 'zod'
import { LIMITS } from '../../lib/articles/limits'
import type { Refused } from './_answer'
import type { Takes } from './_route'

/** What came with a request, not yet parsed: only the parts that the route takes. */
type Read = { readonly ok: true; readonly given: Record<string, unknown> } | Refused

export async function readRequest(
  request: Request,
  params: unknown,
  { takes, form }: { takes: Takes; form: boolean },
): Promise<Read> {
  const given: Record<string, unknown> = {}
  if (takes.ids) given['ids'] = params
  if (takes.query) given['query'] = Object.fromEntries(new URL(request.url).searchParams)
  if (takes.body) {
    const type = request.headers.get('content-type')?.toLowerCase() ?? ''
    const isForm = form && type.startsWith('multipart/form-data')
    const body = isForm ? await readForm(request) : type.startsWith(FIELDS) ? await readFields(request) : parseJson(await request.text())
    if (!body.ok) return body
    given['body'] = body.value
  }
  return { ok: true, given }
}

/** What a page's form sends without a script; the outer server lets it pass where there is such a form. */
export const FIELDS = 'application/x-www-form-urlencoded'

async function readFields(request: Request): Promise<Body> {
  return { ok: true, value: Object.fromEntries(new URLSearchParams(await request.text())) }
}

type Body = { readonly ok: true; readonly value: unknown } | Refused

function parseJson(text: string): Body {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false, reason: 'malformed_json', message: 'The body is not JSON.' }
  }
}

async function readForm(request: Request): Promise<Body> {
  const form = await request.formData().catch(() => null)
  const file = form?.get('file')
  const options = form?.get('options') ?? '{}'
  if (!(file instanceof File) || typeof options !== 'string') {
    return {
      ok: false,
      reason: 'malformed_form',
      message: 'The form must have a “file”, and may have “options” as JSON.',
    }
  }
  const parsed = parseJson(options)
  if (!parsed.ok) return { ...parsed, message: 'The form’s “options” are not JSON.' }
  return { ok: true, value: typeof parsed.value === 'object' ? { ...parsed.value, file } : parsed.value }
}

/** What a schema found wrong, as the first of it that a caller should mend. */
export function refusalOf({ issues }: z.ZodError): Refused {
  const issue = deepest(issues[0])
  const [part, ...path] = issue?.path ?? []
  if (part === 'ids') return { ok: false, reason: 'article_missing', message: 'There is nothing at this address.' }
  const field = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('').replace(/^\./, '')
  const said = issue?.message ?? 'The request is not understood'
  const message = /[.!?]$/.test(said) ? said : `${said}.`
  const refused = { ok: false as const, message, ...(field && { where: { field } }) }
  if (issue?.code === 'custom' && isTextReason(issue.params?.['reason'])) return { ...refused, reason: issue.params['reason'] }
  if (issue?.code === 'too_big' && issue.maximum === LIMITS.paragraphLength) {
    return { ...refused, reason: 'paragraph_too_long', limit: LIMITS.paragraphLength }
  }
  return { ...refused, reason: 'malformed_request' }
}

type TextReason = 'control_character' | 'text_not_well_formed'
const isTextReason = (reason: unknown): reason is TextReason =>
  reason === 'control_character' || reason === 'text_not_well_formed'

/** Of a choice between several shapes, the first thing wrong with the shape that came nearest. */
function deepest(issue: z.core.$ZodIssue | undefined): z.core.$ZodIssue | undefined {
  if (issue?.code !== 'invalid_union') return issue
  const found = issue.errors.flatMap((errors) => deepest(errors[0]) ?? []).sort((left, right) => right.path.length - left.path.length)[0]
  return found && found.path.length > 0 ? { ...found, path: [...issue.path, ...found.path] } : issue
}
