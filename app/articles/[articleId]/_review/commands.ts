import { words } from '../../../_ui/words'
import type { Controller } from './controller'
import type { KeyName } from './keys'
import { onMarks } from './marks-on-demand'

/** One thing the review can do: its name, its keys, and what it does. Menus, key handling and the list of keys share it. */
export type Command = {
  readonly label: string
  /** In the text of a correction, on a row, or both. */
  readonly where: 'text' | 'row' | 'both'
  readonly keys: readonly KeyName[]
  readonly run: (controller: Controller) => void
}

const at = (run: (controller: Controller, id: string) => void) => (controller: Controller) => {
  if (controller.current !== null) run(controller, controller.current)
}
const dialog = (type: 'changes' | 'history') => at(({ view }, paragraphId) => view.set({ dialog: { type, paragraphId } }))
const { commands: label } = words.review

export const COMMANDS = {
  reviewed: { label: label.reviewed, where: 'both', keys: ['Ctrl+Enter'], run: (c) => c.reviewAndGoOn() },
  nextFinding: { label: label.nextFinding, where: 'both', keys: ['F8'], run: (c) => c.findings.go(1) },
  previousFinding: { label: label.previousFinding, where: 'both', keys: ['Shift+F8'], run: (c) => c.findings.go(-1) },
  enterFinding: { label: label.enterFinding, where: 'text', keys: ['Ctrl+.'], run: (c) => c.findings.enter() },
  previous: { label: label.previous, where: 'both', keys: ['Alt+ArrowUp'], run: (c) => c.move(-1) },
  next: { label: label.next, where: 'both', keys: ['Alt+ArrowDown'], run: (c) => c.move(1) },
  undo: { label: label.undo, where: 'both', keys: ['Ctrl+z'], run: (c) => c.undo() },
  redo: { label: label.redo, where: 'both', keys: ['Ctrl+Shift+Z', 'Ctrl+y'], run: (c) => c.redo() },

  split: { label: label.split, where: 'text', keys: ['Ctrl+Shift+Enter'], run: (c) => c.split() },
  emphasis: { label: label.emphasis, where: 'text', keys: ['Ctrl+i'], run: (c) => onMarks(c, ({ toggleMark }) => toggleMark(c, 'emphasis')) },
  strong: { label: label.strong, where: 'text', keys: ['Ctrl+b'], run: (c) => onMarks(c, ({ toggleMark }) => toggleMark(c, 'strong')) },
  link: { label: label.link, where: 'text', keys: ['Ctrl+k'], run: (c) => onMarks(c, ({ askForLink }) => askForLink(c)) },
  leaveText: { label: label.leaveText, where: 'text', keys: ['Escape'], run: at((c, id) => c.focus.go(id, 'row')) },

  comment: { label: label.comment, where: 'both', keys: ['Alt+Enter'], run: (c) => c.comment() },

  rowNext: { label: label.next, where: 'row', keys: ['ArrowDown', 'j'], run: (c) => c.move(1) },
  rowPrevious: { label: label.previous, where: 'row', keys: ['ArrowUp', 'k'], run: (c) => c.move(-1) },
  first: { label: label.first, where: 'row', keys: ['Home'], run: (c) => c.goToEdge('first') },
  last: { label: label.last, where: 'row', keys: ['End'], run: (c) => c.goToEdge('last') },
  edit: { label: label.edit, where: 'row', keys: ['Enter', 'e'], run: at((c, id) => c.focus.go(id, 'end')) },
  nextOpen: { label: label.nextOpen, where: 'row', keys: ['n'], run: (c) => c.nextOpen() },
  toggleReviewed: { label: label.toggleReviewed, where: 'row', keys: ['r'], run: (c) => c.toggleReviewed() },
  leaveOut: { label: label.leaveOut, where: 'row', keys: ['x'], run: at((c, id) => c.decide(id, () => c.session.changes.toggleLeftOut(id))) },
  join: { label: label.join, where: 'row', keys: ['m'], run: at((c, id) => c.decide(id, () => c.session.changes.toggleJoined(id))) },
  insert: { label: label.insert, where: 'row', keys: ['b'], run: (c) => c.insertAfter() },
  kind: { label: label.kind, where: 'row', keys: ['t'], run: at((c, paragraphId) => c.decide(paragraphId, () => c.view.set({ dialog: { type: 'kind', paragraphId } }))) },
  changes: { label: label.changes, where: 'row', keys: ['c'], run: dialog('changes') },
  history: { label: label.history, where: 'row', keys: ['h'], run: dialog('history') },
  restore: { label: label.restore, where: 'row', keys: ['o'], run: at((c, id) => c.decide(id, () => c.session.changes.restoreMachineText(id))) },
  rowComment: { label: label.comment, where: 'row', keys: ['a'], run: (c) => c.comment() },
  comments: { label: label.comments, where: 'row', keys: ['d'], run: ({ view }) => view.set({ panel: 'comments' }) },
  find: { label: label.find, where: 'row', keys: ['/'], run: ({ view }) => view.set({ panel: 'find' }) },
  findings: { label: label.findings, where: 'row', keys: ['f'], run: ({ view }) => view.set({ panel: 'findings' }) },
  sweep: { label: label.sweep, where: 'row', keys: ['w'], run: ({ view }) => view.set({ panel: 'sweep' }) },
  quotes: { label: label.quotes, where: 'row', keys: ['q'], run: ({ view }) => view.set({ panel: 'quotes' }) },
  keys: { label: label.keys, where: 'row', keys: ['?'], run: ({ view }) => view.set({ dialog: { type: 'keys' } }) },
} as const satisfies Record<string, Command>

export const ALL_COMMANDS: readonly Command[] = Object.values(COMMANDS)
