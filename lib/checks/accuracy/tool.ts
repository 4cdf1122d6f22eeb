import type { Prediction } from './scoring'

/** Something that finds things in a text: Stet’s own checks, or another checker measured beside them. */
export type Tool = {
  readonly name: string
  readonly find: (text: string, sourceLanguage: string | null) => Promise<readonly Prediction[]>
}
