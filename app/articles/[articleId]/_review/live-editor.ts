import { rebaseCaret } from '../../../../lib/diff/merge'
import { LIMITS } from '../../../../lib/articles/limits'
import { readSelection, readText, writeSelection } from './editable-text'
import type { Syntax } from '../../../_ui/marked-text'
import { showText } from './shown-text'
import type { TextHistory } from './text-history'
import { curlyMark, repairText, typographyKey } from './typography'

export type LiveEditorEvents = {
  /** The text after each change that the editor made, and the one they made it on. */
  readonly onText: (text: string, before: string) => void
  /** The caret moved or the selection changed. */
  readonly onCaret: (selection: { start: number; end: number }) => void
  /** A notice for the editor: something was taken out of the text, or would not fit. */
  readonly onNotice: (notice: 'repaired' | 'tooLong') => void
}

/**
 * The one live editor: makes an element editable while it has the focus. Typing, spell-check, input methods and
 * dead keys are the browser's own; line breaks, paste, undo and typography are done here, because browsers differ
 * or break their undo over them. Ends with `close`.
 */
export class LiveEditor {
  readonly element: HTMLElement
  readonly #syntax: Syntax
  readonly #history: TextHistory
  readonly #events: LiveEditorEvents
  readonly #ended = new AbortController()
  #text: string
  #caret: number
  #composing = false
  /** A text that came from elsewhere while an input method was composing. */
  #missed: string | null = null

  constructor(element: HTMLElement, syntax: Syntax, history: TextHistory, events: LiveEditorEvents) {
    this.element = element
    this.#syntax = syntax
    this.#history = history
    this.#events = events
    this.#text = readText(element)
    this.#caret = 0
    element.contentEditable = 'plaintext-only'
    // Firefox before 136 knows "true" only; pasting is plain all the same, since it is done here.
    if (element.contentEditable !== 'plaintext-only') element.contentEditable = 'true'
    const { signal } = this.#ended
    element.addEventListener('beforeinput', (event) => this.#beforeInput(event), { signal })
    element.addEventListener('input', (event) => this.#input(event instanceof InputEvent ? event.inputType : ''), { signal })
    element.addEventListener('compositionstart', () => (this.#composing = true), { signal })
    element.addEventListener('compositionend', () => this.#endComposition(), { signal })
    element.addEventListener('paste', (event) => this.#paste(event), { signal })
    document.addEventListener('selectionchange', () => this.#selectionChanged(), { signal })
  }

  get text(): string {
    return this.#text
  }

  get selection(): { start: number; end: number } {
    return readSelection(this.element) ?? { start: this.#caret, end: this.#caret }
  }

  close(): void {
    this.#ended.abort()
    this.element.removeAttribute('contenteditable')
  }

  /** Does what a typography, undo or redo key asks for. False where the key is another. */
  key(event: KeyboardEvent): boolean {
    if (this.#composing || event.isComposing) return false
    const character = typographyKey(event)
    if (character !== null) this.insert(character)
    return character !== null
  }

  /** Puts text in the place of the selection, as one step of undo. */
  insert(text: string): void {
    const { start, end } = this.selection
    this.replace(start, end, text)
  }

  /** Replaces a part of the text and puts the caret behind it. */
  replace(start: number, end: number, text: string): void {
    this.#change(this.#text.slice(0, start) + text + this.#text.slice(end), start + text.length, 'replace', true)
  }

  /** Puts another text in the place of the whole and selects a part of it. */
  rewrite(text: string, { start, end }: { start: number; end: number }): void {
    this.#change(text, start, 'replace', true)
    writeSelection(this.element, start, end)
  }

  undo(): boolean {
    return this.#goTo(this.#history.undo({ text: this.#text, caret: this.selection.start }))
  }

  redo(): boolean {
    return this.#goTo(this.#history.redo({ text: this.#text, caret: this.selection.start }))
  }

  /** Takes over a text that came from elsewhere, with the caret staying among the same words. */
  takeOver(text: string): void {
    this.#missed = this.#composing ? text : null
    if (this.#composing || text === this.#text) return
    const { start, end } = this.selection
    const before = this.#text
    this.#history.rebase(before, text)
    this.#show(text)
    if (document.activeElement === this.element)
      writeSelection(this.element, rebaseCaret(start, before, text), rebaseCaret(end, before, text))
  }

  #beforeInput(event: InputEvent): void {
    const { inputType, data } = event
    if (inputType === 'historyUndo' || inputType === 'historyRedo') {
      event.preventDefault()
      if (inputType === 'historyUndo') this.undo()
      else this.redo()
    } else if (inputType === 'insertParagraph' || inputType === 'insertLineBreak') {
      event.preventDefault()
      this.insert('\n')
    } else if (inputType.startsWith('format')) {
      event.preventDefault()
    } else if (inputType === 'insertText' && data && !this.#composing) {
      const { start, end } = this.selection
      const curly = curlyMark(data, this.#text.slice(Math.max(0, start - 2), start))
      if (curly === null) return
      event.preventDefault()
      // Two steps, so that undo gives the straight mark.
      this.replace(start, end, data)
      this.replace(start, start + data.length, curly)
    }
  }

  #paste(event: ClipboardEvent): void {
    event.preventDefault()
    const pasted = repairText(event.clipboardData?.getData('text/plain') ?? '')
    if (this.#text.length + pasted.text.length > LIMITS.paragraphLength) this.#events.onNotice('tooLong')
    else this.insert(pasted.text)
    if (pasted.removed > 0) this.#events.onNotice('repaired')
  }

  #input(kind: string): void {
    if (this.#composing) return
    const { text, removed } = repairText(readText(this.element))
    const caret = this.selection.end
    if (removed > 0) this.#events.onNotice('repaired')
    this.#change(text, Math.max(0, caret - removed), kind, false)
  }

  #endComposition(): void {
    this.#composing = false
    this.#input('insertCompositionText')
    // Composed text was merged with it on its way; where nothing was composed, it is shown now.
    if (this.#missed !== null) this.takeOver(this.#missed)
  }

  #change(text: string, caret: number, kind: string, whole: boolean): void {
    if (text !== this.#text) this.#history.note({ text: this.#text, caret: this.#caret }, kind, { whole })
    const before = this.#text
    this.#show(text)
    if (this.selection.start !== caret || this.selection.end !== caret) writeSelection(this.element, caret)
    this.#caret = caret
    if (text === before) return
    this.#missed = null
    this.#events.onText(text, before)
  }

  #goTo(step: { text: string; caret: number } | null): boolean {
    if (!step) return false
    const before = this.#text
    this.#show(step.text)
    writeSelection(this.element, step.caret)
    this.#caret = step.caret
    this.#events.onText(step.text, before)
    return true
  }

  #show(text: string): void {
    this.#text = text
    showText(this.element, text, this.#syntax)
  }

  #selectionChanged(): void {
    const selection = readSelection(this.element)
    if (!selection || this.#composing) return
    this.#caret = selection.start
    this.#events.onCaret(selection)
  }
}
