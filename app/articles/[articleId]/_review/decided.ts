import type { Decisions, StoredName, StoredStet } from './decisions'

/** A decision that can be taken back and made again. Both say whether the server has it so. */
export type Decided = { readonly make: () => Promise<boolean>; readonly takeBack: () => Promise<boolean> }

/** Letting a finding stand. What was taken back is never given again under its own id, so each time it has another. */
export function stetting(decisions: Decisions, first: StoredStet): Decided {
  let stet = first
  return {
    make: () => decisions.letStand((stet = decisions.again(stet))),
    takeBack: () => decisions.takeBack(stet),
  }
}

export function naming(decisions: Decisions, first: StoredName): Decided {
  let name = first
  return {
    make: () => decisions.addName((name = decisions.again(name))),
    takeBack: () => decisions.removeName(name),
  }
}

export function reversed({ make, takeBack }: Decided): Decided {
  return { make: takeBack, takeBack: make }
}

/** Both, the first first; the second only where the first was stored. */
export function both(one: Decided, other: Decided): Decided {
  return {
    make: async () => (await one.make()) && other.make(),
    takeBack: async () => (await other.takeBack()) && one.takeBack(),
  }
}
