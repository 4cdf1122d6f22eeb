/**
 * A name that machines translate word by word. A rendering is written without its article and without capitals
 * (“world” stands for “The World”, “the World”, “The world”); “the” inside it is part of it.
 */
export type LiteralName = {
  /** The name as an English desk writes it, with its article where the name has one. */
  readonly name: string
  /** Renderings that are no English of any kind: flagged wherever they are capitalised. */
  readonly clear?: readonly string[]
  /** Renderings that are English words too: flagged only where the text speaks of a medium (“told The World”). */
  readonly ambiguous?: readonly string[]
}
