import type { ParagraphState } from '../../../../../lib/articles/article'
import { words } from '../../../../_ui/words'
import { historyWords } from '../../../../_ui/words-history'

/** What changed in a paragraph's place in the structure, in words; empty where only the text did. */
export function describeStructure(before: ParagraphState, after: ParagraphState): string[] {
  const said: string[] = []
  const { structure } = historyWords
  if (before.leftOut !== after.leftOut) said.push(after.leftOut ? structure.leftOut : structure.takenIn)
  if (before.joined !== after.joined) said.push(after.joined ? structure.joined : structure.separated)
  if (nameOfKind(before) !== nameOfKind(after)) said.push(structure.kind(nameOfKind(before), nameOfKind(after)))
  return said
}

/** “Heading 2”, “List item 1, numbered”, “Body”. */
export function nameOfKind({ kind, level, ordered }: Pick<ParagraphState, 'kind' | 'level' | 'ordered'>): string {
  const name = words.kinds[kind]
  if (kind === 'heading') return `${name} ${level}`
  if (kind === 'listItem') return `${name}${level > 1 ? ` ${level}` : ''}${ordered ? `, ${historyWords.numbered}` : ''}`
  return name
}
