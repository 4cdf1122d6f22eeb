import type { Refused } from './_answer'

/**
 * Whether the sender of a request may do what it asks; null where nothing speaks against it. Every route asks this
 * first. There are no accounts yet: the server answers on this computer only, and whoever sits at it may do
 * everything. What protects them from other sites' pages has been checked before (lib/server/request-rules.ts).
 */
export function authorise(_request: Request): Refused | null {
  return null
}
