import { CHILD_SHIFT, ENDS_WORD, HEADER_BYTES, LAST_EDGE, LETTER_MASK, MAGIC } from './word-graph'

type State = { readonly edges: Map<number, State>; final: boolean; id: number }

/**
 * The bytes of the minimal automaton over these words (see word-graph.ts for their layout). The words may come in any
 * order and more than once; the same set gives the same bytes. Incremental construction from sorted words after
 * Daciuk, Mihov, Watson and Watson, “Incremental Construction of Minimal Acyclic Finite-State Automata” (2000).
 * Throws when the words have more than 127 different letters or make more than eight million edges.
 */
export function buildWordGraph(words: Iterable<string>): Uint8Array {
  const sorted = [...new Set(words)].filter((word) => word !== '').sort()
  const letters = [...new Set(sorted.flatMap((word) => [...new Set(word.split(''))]))].sort()
  if (letters.length > LETTER_MASK) throw new Error(`Too many different letters for a word graph: ${letters.length}.`)
  const places = new Map(letters.map((letter, place) => [letter, place]))

  let ids = 0
  const state = (): State => ({ edges: new Map(), final: false, id: -1 })
  const register = new Map<string, State>()
  const start = state()
  /** The states along the last word: those of the next word that it does not share can be settled. */
  const path: { parent: State; place: number; child: State }[] = []

  function settle(down: number): void {
    while (path.length > down) {
      const step = path.pop()
      if (!step) return
      const key = keyOf(step.child)
      const alike = register.get(key)
      if (alike) step.parent.edges.set(step.place, alike)
      else {
        step.child.id = ids++
        register.set(key, step.child)
      }
    }
  }

  let previous = ''
  for (const word of sorted) {
    let shared = 0
    while (shared < previous.length && word[shared] === previous[shared]) shared++
    settle(shared)
    let parent = path.at(-1)?.child ?? start
    for (let i = shared; i < word.length; i++) {
      const child = state()
      const place = places.get(word[i] ?? '') ?? 0
      parent.edges.set(place, child)
      path.push({ parent, place, child })
      parent = child
    }
    parent.final = true
    previous = word
  }
  settle(0)
  return write(start, letters)
}

function keyOf(state: State): string {
  let key = state.final ? '!' : ''
  for (const [place, child] of state.edges) key += `${place}:${child.id},`
  return key
}

/** Nodes in the order in which a walk from the start first meets them, so that neighbours in the array are neighbours in use. */
function write(start: State, letters: readonly string[]): Uint8Array {
  const firstEdge = new Map<State, number>()
  const order: State[] = []
  let next = 1
  const place = (state: State) => {
    if (state.edges.size === 0 || firstEdge.has(state)) return
    firstEdge.set(state, next)
    next += state.edges.size
    order.push(state)
  }
  place(start)
  for (let i = 0; i < order.length; i++) order[i]?.edges.forEach(place)
  if (next >= 1 << (32 - CHILD_SHIFT)) throw new Error(`Too many edges for a word graph: ${next}.`)

  const edgesAt = HEADER_BYTES + Math.ceil(letters.length / 2) * 4
  const bytes = new Uint8Array(edgesAt + next * 4)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, letters.length, true)
  view.setUint32(8, next, true)
  letters.forEach((letter, i) => view.setUint16(HEADER_BYTES + i * 2, letter.charCodeAt(0), true))
  let at = 1
  for (const state of order) {
    let left = state.edges.size
    for (const [letter, child] of [...state.edges].sort(([a], [b]) => a - b)) {
      left--
      const target = firstEdge.get(child) ?? 0
      const edge = letter | (child.final ? ENDS_WORD : 0) | (left === 0 ? LAST_EDGE : 0) | (target << CHILD_SHIFT)
      view.setUint32(edgesAt + at++ * 4, edge >>> 0, true)
    }
  }
  return bytes
}
