import type { ParagraphKind } from '../../../lib/checks/check'
import { words } from '../../_ui/words'
import { bringInWords } from '../../_ui/words-bring-in'

/** A paragraph's kind with what belongs to it, as one choice. */
export type KindChoice = { readonly kind: ParagraphKind; readonly level: number; readonly ordered: boolean }

const heading = (level: number) => ({ kind: 'heading', level, ordered: false, label: bringInWords.heading(level) }) as const

/** What the preview offers for a paragraph. */
export const KIND_CHOICES: readonly (KindChoice & { readonly label: string })[] = [
  { kind: 'title', level: 1, ordered: false, label: words.kinds.title },
  heading(2),
  heading(3),
  heading(4),
  { kind: 'body', level: 0, ordered: false, label: words.kinds.body },
  { kind: 'listItem', level: 1, ordered: false, label: bringInWords.bulleted },
  { kind: 'listItem', level: 1, ordered: true, label: bringInWords.numbered },
  { kind: 'quotation', level: 0, ordered: false, label: words.kinds.quotation },
]

/** The choice as the value of a select element. */
export const kindKey = ({ kind, level, ordered }: KindChoice): string => `${kind} ${level}${ordered ? ' ordered' : ''}`

/** The choices, with the paragraph's own first where it is none of them (a heading of level 5, a deeper list). */
export function kindChoicesFor(own: KindChoice): readonly (KindChoice & { readonly label: string })[] {
  if (KIND_CHOICES.some((choice) => kindKey(choice) === kindKey(own))) return KIND_CHOICES
  return [{ ...own, label: own.kind === 'heading' ? bringInWords.heading(own.level) : words.kinds[own.kind] }, ...KIND_CHOICES]
}

/** The kinds the editor switched, by the paragraph's place. */
export type ChosenKinds = ReadonlyMap<number, KindChoice>

/** Switches one paragraph. An article has one title: another title becomes a heading. */
export function chooseKind(
  paragraphs: readonly KindChoice[],
  chosen: ChosenKinds,
  place: number,
  choice: KindChoice,
): ChosenKinds {
  const next = new Map(chosen).set(place, choice)
  if (choice.kind !== 'title') return next
  paragraphs.forEach((paragraph, other) => {
    if (other !== place && (chosen.get(other) ?? paragraph).kind === 'title')
      next.set(other, { kind: 'heading', level: 2, ordered: false })
  })
  return next
}
