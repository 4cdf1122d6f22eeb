import type { Finding, Fix } from '../../../../lib/checks/check'
import type { MarkedText, Syntax } from '../../../../lib/checks/marked-text'
import { stetKeyFor } from '../../../../lib/checks/stet'
import { words } from '../../../_ui/words'
import { dismissToast, showToast } from '../../../_ui/show-toast'
import type { Controller } from './controller'
import { sameState } from './draft'
import { countTextsWith, type Replacement, replacementsIn } from './elsewhere'
import { findingFrom, nextFinding, type Step, type Walk } from './finding-walk'
import { both, type Decided, naming, reversed, stetting } from './decided'
import type { StoredName, StoredStet } from './decisions'

/** Where a walk through the findings goes on from. */
type Place = { readonly id: string; readonly offset: number }

/** What the editor does with findings: go to them, repair, let stand, declare names, change the same elsewhere. */
export class FindingActions {
  readonly #controller: Controller
  /** Something was decided from the card, and the next finding is not known yet: until then the card keeps the keys. */
  #busy = false
  #typedAt: Place | null = null
  #offer: number | null = null

  constructor(controller: Controller) {
    this.#controller = controller
    const { session } = controller
    session.subscribeFindings(() => session.findings?.subscribe(() => this.#refresh()))
  }

  get isBusy(): boolean {
    return this.#busy
  }

  get #findings() {
    return this.#controller.session.findings
  }

  get #shown() {
    return this.#controller.view.state.finding
  }

  /** The editor has typed; no card is in the way of that. */
  typed(id: string, offset: number): void {
    this.#typedAt = { id, offset }
    this.#findings?.typed(id, offset)
    this.#controller.view.set({ finding: null })
  }

  /** The card of the finding that the caret was moved to. */
  caretMoved(id: string, selection: { readonly start: number; readonly end: number }): void {
    this.#findings?.caretMoved(id, selection.end)
    const byTyping = this.#typedAt?.id === id && this.#typedAt.offset === selection.end
    if (byTyping || this.#busy || this.#shown?.focused) return
    this.#typedAt = null
    const at = this.#findings
      ?.of(id)
      .filter(({ start, end }) => start <= selection.start && selection.end <= end)
      .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
    const shown = this.#shown
    if (at !== shown?.finding) this.#controller.view.set({ finding: at ? { finding: at, focused: false } : null })
  }

  leftText(): void {
    this.#typedAt = null
    this.#findings?.caretMoved(null, 0)
  }

  /** Goes to the next (1) or previous (-1) finding from the card or the caret, round the end, and gives its card the focus. */
  go(step: Step): void {
    const { editor, current, session } = this.#controller
    const shown = this.#shown
    if (!this.#findings) return void showToast({ text: words.review.findings.loading })
    const from = shown?.focused ? shown.finding : null
    const id = from?.paragraphId ?? current ?? session.store.order[0] ?? ''
    const offset = editor?.id === id ? editor.live.selection.start : step > 0 ? 0 : Infinity
    const next = from ? nextFinding(this.#walk, from, step) : findingFrom(this.#walk, { id, offset }, step)
    if (next) return this.show(next)
    this.#controller.view.set({ finding: null })
    showToast({ text: this.#findings.settled ? words.review.findings.noMore : words.review.findings.loading, tone: 'good' })
  }

  show(finding: Finding): void {
    const controller = this.#controller
    if (!controller.listed.includes(finding.paragraphId)) controller.setFilter('all')
    // The focus goes to the card and never by way of the text: a key that comes early must not be typed.
    controller.focus.show(finding.paragraphId)
    controller.view.set({ finding: { finding, focused: true } })
  }

  /** From the card back into the text. */
  leave(): void {
    const shown = this.#shown
    this.#controller.view.set({ finding: null })
    if (shown) this.#controller.focus.go(shown.finding.paragraphId, { start: shown.finding.start, end: shown.finding.end })
  }

  /** Gives the card at the caret the focus. */
  enter(): void {
    const shown = this.#shown
    if (shown) this.#controller.view.set({ finding: { ...shown, focused: true } })
  }

  /** Makes the repair; `everywhere` shows first what it would change in the whole article. */
  apply(finding: Finding, fix: Fix, { everywhere = false } = {}): void {
    const { store } = this.#controller.session
    const { paragraphId: id, start, end } = finding
    const state = store.row(id)?.state
    if (!state) return
    if (fix.action === 'replaceEverywhere' || (everywhere && fix.action === 'replace'))
      return this.replaceEverywhere({ find: state.text.slice(start, end), replaceWith: fix.replacement })
    this.#controller.decide(id, () => {
      const now = store.row(id)?.state
      // While the editor was asked, the paragraph may have become another.
      if (now && sameState(now, state)) this.#repair(finding, fix, state.text)
    })
  }

  #repair({ paragraphId: id, start, end, kind }: Finding, fix: Fix, text: string): void {
    const { changes, store } = this.#controller.session
    const found = text.slice(start, end)
    if (fix.action === 'leaveOut') changes.toggleLeftOut(id)
    else if (fix.action === 'joinWithPrevious') changes.toggleJoined(id)
    else {
      const label = words.review.did.fix(store.numberOf(id))
      changes.setText(id, text.slice(0, start) + fix.replacement + text.slice(end), label, 'fix', { quiet: true })
      if (kind !== 'typography' && kind !== 'structure') this.#offerElsewhere([{ find: found, replaceWith: fix.replacement }])
    }
    void this.#goOn(id, fix.action === 'replace' ? start + fix.replacement.length : end)
  }

  letStand(finding: Finding, scope: StoredStet['scope']): void {
    const { store, decisions } = this.#controller.session
    const { paragraphId: id } = finding
    const row = store.row(id)
    if (!row) return
    void readText(row.state.text, store.head.syntax).then((marked) => {
      const key = stetKeyFor({ ...finding, ...marked.inPlain(finding) }, { ...row.state, id, text: marked.plain })
      this.#decide(words.review.findings.didStet(key.text), [id], () => stetting(decisions, decisions.newStet(scope, id, key)))
    })
    void this.#goOn(id, finding.end)
    this.#findings?.hide(finding)
  }

  takeBack(stet: StoredStet): void {
    const label = words.review.findings.didTakeBack(stet.text)
    this.#decide(label, [], () => reversed(stetting(this.#controller.session.decisions, stet)))
  }

  /** Declares what the finding points at a name, for this article. */
  addName(finding: Finding): void {
    const { store } = this.#controller.session
    const { paragraphId: id } = finding
    void readText(store.row(id)?.state.text ?? '', store.head.syntax).then((marked) => {
      const { start, end } = marked.inPlain(finding)
      const form = marked.plain.slice(start, end).trim()
      if (form !== '') this.storeName(null, form, [], 'article', [id])
    })
    void this.#goOn(id, finding.end)
    this.#findings?.hide(finding)
  }

  /** Adds a name, in the place of another where one is given. */
  storeName(former: StoredName | null, form: string, variants: readonly string[], scope: 'article' | 'house', ids: readonly string[] = []): void {
    const { decisions } = this.#controller.session
    const label = former ? words.review.findings.didChangeName(former.form) : words.review.findings.didName(form)
    this.#decide(label, ids, () => {
      const add = naming(decisions, decisions.newName(form, variants, scope))
      return former ? both(add, reversed(naming(decisions, former))) : add
    })
  }

  removeName(name: StoredName): void {
    const label = words.review.findings.didRemoveName(name.form)
    this.#decide(label, [], () => reversed(naming(this.#controller.session.decisions, name)))
  }

  /** How many other paragraphs have what the finding points at, just so. */
  countElsewhere({ paragraphId, start, end }: Finding): number {
    const find = this.#controller.session.store.row(paragraphId)?.state.text.slice(start, end) ?? ''
    return countTextsWith(find, this.#texts(paragraphId))
  }

  /** Shows every place in the article that has this form, with a tick for each, to be replaced as one change. */
  replaceEverywhere({ find, replaceWith }: Replacement): void {
    this.#controller.view.set({
      panel: 'find',
      finding: null,
      sought: { find, replaceWith, matchCase: true, wholeWord: true, regex: false },
    })
  }

  /** The editor has left a paragraph that was like this: what was replaced in it may stand elsewhere, too. */
  edited(id: string, before: string): void {
    const after = this.#controller.session.store.row(id)?.state.text
    if (after !== undefined && after !== before) this.#offerElsewhere(replacementsIn(before, after))
  }

  /** Makes a decision that undo takes back, as soon as the server has it; one that it would not have is forgotten. */
  #decide(label: string, ids: readonly string[], begin: () => Decided): void {
    const decided = begin()
    let stored = decided.make()
    const then = (step: () => Promise<boolean>) => {
      stored = stored.then((ok) => ok && step())
      void stored.then(tell)
    }
    const tell = (ok: boolean) => {
      if (ok) return
      forget()
      showToast({ text: words.review.findings.notStored, tone: 'bad' })
    }
    const forget = this.#controller.session.changes.record(label, ids, { undo: () => then(decided.takeBack), redo: () => then(decided.make) })
    void stored.then(tell)
  }

  /** Offers the first of these changes that could be made in other places, in the place of an earlier offer. */
  #offerElsewhere(candidates: readonly Replacement[]): void {
    if (this.#offer !== null) dismissToast(this.#offer)
    this.#offer = null
    const texts = this.#texts()
    for (const candidate of candidates) {
      const others = countTextsWith(candidate.find, texts)
      if (others === 0) continue
      this.#offer = showToast({
        text: words.review.findings.elsewhere(candidate.find, others),
        action: { label: words.review.findings.showElsewhere, run: () => this.replaceEverywhere(candidate) },
      })
      return
    }
  }

  /** The texts of the paragraphs that are not left out, but this one's. */
  #texts(but?: string): string[] {
    const { store } = this.#controller.session
    const states = store.order.flatMap((id) => (id === but ? [] : (store.row(id)?.state ?? [])))
    return states.filter(({ leftOut }) => !leftOut).map(({ text }) => text)
  }

  /** From the card to the next finding, once the paragraph has been checked as it is now; from the text, back into it. */
  async #goOn(id: string, caret: number): Promise<void> {
    const { view, focus } = this.#controller
    if (!this.#shown?.focused) {
      view.set({ finding: null })
      focus.go(id, { start: caret, end: caret })
      return
    }
    this.#busy = true
    await this.#findings?.whenChecked(id)
    this.#busy = false
    // The editor has gone elsewhere meanwhile.
    if (!this.#shown?.focused) return
    const next = findingFrom(this.#walk, { id, offset: caret }, 1)
    if (next) return this.show(next)
    view.set({ finding: null })
    focus.go(id, { start: caret, end: caret })
    showToast({ text: words.review.findings.noMore, tone: 'good' })
  }

  /** The article's findings that the panel's filters leave. */
  get #walk(): Walk {
    const { session, view } = this.#controller
    const { findingFilter } = view.state
    return { order: session.store.order, of: (id) => this.#findings?.of(id).filter(findingFilter) ?? [] }
  }

  /** The checks have said something new: the card shows the finding as it is now, or goes with it. */
  #refresh(): void {
    const shown = this.#shown
    if (!shown || this.#busy) return
    const { finding } = shown
    const own = this.#findings?.of(finding.paragraphId) ?? []
    if (own.includes(finding)) return
    const same = own.find(({ check, start, message }) => check === finding.check && start === finding.start && message === finding.message)
    if (same) this.#controller.view.set({ finding: { ...shown, finding: same } })
    else if (shown.focused) this.leave()
    else this.#controller.view.set({ finding: null })
  }
}

/** What the checks read of a text. Reading Markdown is loaded with the first text that needs it. */
async function readText(text: string, syntax: Syntax): Promise<Pick<MarkedText, 'plain' | 'inPlain'>> {
  if (syntax === 'plain') return { plain: text, inPlain: (span) => span }
  const { readMarked } = await import('../../../../lib/checks/marked-text')
  return readMarked(text, syntax)
}
