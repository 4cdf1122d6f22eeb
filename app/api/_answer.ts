import type { AccessReason } from '../../lib/access/access'
import type { RefusalReason } from '../../lib/articles/article'
import type { RefusalCode } from '../../lib/formats/refusal'

/** Every reason for which a request is refused after it has reached a route. They are the codes in the answers. */
export type Reason =
  | AccessReason
  | RefusalReason
  | RefusalCode
  | 'malformed_json'
  | 'malformed_request'
  | 'malformed_form'
  | 'route_missing'
  | 'version_missing'
  | 'internal_error'

/** A refusal as commands and formats give it: some say `reason`, those of a file say `code`. */
export type Refused = {
  readonly ok: false
  readonly message: string
  readonly reason?: Reason
  readonly code?: Reason
  readonly [detail: string]: unknown
}

/** The one place where a reason becomes a status. */
export function statusOf(reason: Reason): number {
  switch (reason) {
    case 'malformed_json':
    case 'malformed_request':
    case 'malformed_form':
      return 400
    case 'not_signed_in':
    case 'wrong_password':
      return 401
    case 'article_missing':
    case 'paragraph_missing':
    case 'version_missing':
    case 'stet_missing':
    case 'name_missing':
    case 'thread_missing':
    case 'route_missing':
      return 404
    case 'not_in_bin':
    case 'article_exists':
      return 409
    case 'article_deleted':
      return 410
    case 'file_too_large':
      return 413
    case 'format_unknown':
    case 'not_a_docx':
    case 'old_word_format':
    case 'macro_file':
      return 415
    case 'unknown_revision':
    case 'save_id_reused':
    case 'batch_id_reused':
    case 'import_id_reused':
    case 'ids_in_use':
    case 'version_id_reused':
    case 'mark_id_reused':
    case 'stet_id_reused':
    case 'name_id_reused':
    case 'thread_id_reused':
    case 'comment_id_reused':
    case 'empty_file':
    case 'encoding_unknown':
    case 'encoding_invalid':
    case 'control_character':
    case 'text_not_well_formed':
    case 'paragraph_too_long':
    case 'too_many_paragraphs':
    case 'nesting_too_deep':
    case 'encrypted_file':
    case 'file_damaged':
    case 'unpacked_too_large':
    case 'too_many_parts':
    case 'doctype_forbidden':
    case 'too_slow':
    case 'too_much_memory':
      return 422
    case 'too_many_tries':
      return 429
    case 'internal_error':
      return 500
  }
}

export type Accepted = { readonly ok: true; readonly [field: string]: unknown }

/** What was asked for, without the word that it went well: the status says that. */
export function accept({ ok: _ok, ...data }: Accepted, status = 200): Response {
  return Response.json(data, { status })
}

/** A refusal in its envelope: `{ "error": { code, message, … } }`. */
export function refuse({ ok: _ok, reason, code = reason ?? 'internal_error', message, ...details }: Refused): Response {
  return Response.json({ error: { code, message, ...details } }, { status: statusOf(code) })
}
