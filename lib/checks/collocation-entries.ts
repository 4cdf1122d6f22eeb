import { formsOf } from './inflection'
import { COLLOCATIONS, type Collocation } from './lexicons/any/collocations'
import { objectClassesOf } from './lexicons/en/object-classes'

/** A row of the collocations, read. */
export type CollocationRow = {
  readonly entry: Collocation
  /** English verbs by noun (singular or plural as written), by “@class”, and by “#”, “that”, “+”. */
  readonly fixes: ReadonlyMap<string, readonly string[]>
  readonly next: ReadonlySet<string> | null
}

/** A row for one form, with the places it has in `formsOf` (base, third, past, participle, gerund). */
export type CollocationEntry = { readonly row: CollocationRow; readonly places: readonly number[] }

const ENTRIES = new Map<string, CollocationEntry[]>()

/** The rows of a verb’s form. */
export const collocationsOf = (form: string): readonly CollocationEntry[] => ENTRIES.get(form) ?? []

function readObjects(objects: string): Map<string, readonly string[]> {
  const fixes = new Map<string, readonly string[]>()
  for (const group of objects.split('; ')) {
    const [nouns = '', verbs = ''] = group.split(': ')
    for (const noun of nouns.split(' ')) fixes.set(noun, verbs.split('|'))
  }
  return fixes
}

for (const entry of COLLOCATIONS) {
  const row: CollocationRow = { entry, fixes: readObjects(entry.objects), next: entry.next ? new Set(entry.next.split(' ')) : null }
  for (const verb of entry.verbs.split(' ')) {
    const forms = formsOf(verb)
    for (const form of new Set(forms)) {
      const places = forms.flatMap((other, place) => (other === form ? [place] : []))
      const others = ENTRIES.get(form)
      if (others) others.push({ row, places })
      else ENTRIES.set(form, [{ row, places }])
    }
  }
}

const SINGULAR_ENDING = /(?:ies|es|s)$/

/** What English has for a noun in a row; null where the row says nothing of it. */
export function fixesFor({ fixes }: CollocationRow, noun: string): readonly string[] | null {
  const own = fixes.get(noun) ?? (noun.endsWith('s') ? (fixes.get(noun.slice(0, -1)) ?? fixes.get(noun.replace(SINGULAR_ENDING, noun.endsWith('ies') ? 'y' : ''))) : undefined)
  if (own) return own
  for (const name of objectClassesOf(noun)) {
    const ofClass = fixes.get(`@${name}`)
    if (ofClass) return ofClass
  }
  return null
}
