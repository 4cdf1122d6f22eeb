import { createHash } from 'node:crypto'
import type { Save } from '../schema'

/**
 * What a save says, in few characters: the same for a save that is sent once more, another for an id that is used
 * for something else. Who sends it and what it travels with are no part of it.
 */
export function fingerprint({ paragraphId, base, state, origin, insert, closes }: Save): string {
  const { text, kind, level, ordered, joined, leftOut } = state
  const said = [paragraphId, base, text, kind, level, ordered, joined, leftOut, origin, insert?.position ?? null, closes]
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url')
}
