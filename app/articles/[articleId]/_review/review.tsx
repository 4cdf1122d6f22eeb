'use client'
import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { classNames } from '../../../_ui/class-names'
import { Dialog } from '../../../_ui/dialog'
import { PageHeader } from '../../../_ui/page-header'
import { plainOf } from '../../../../lib/text/inline-markdown'
import { showToast } from '../../../_ui/show-toast'
import { Toasts } from '../../../_ui/toasts'
import { words } from '../../../_ui/words'
import { ChangesDialog } from './changes-dialog'
import { ALL_COMMANDS } from './commands'
import { CommentsPanel } from './comments-panel'
import { ConflictsPanel } from './conflicts-panel'
import { Controller } from './controller'
import { FindPanel } from './find-panel'
import { FindingsPanel } from './findings-panel'
import { isKey } from './keys'
import { KeysDialog } from './keys-dialog'
import { KindDialog } from './kind-dialog'
import { loadMarks } from './marks-on-demand'
import { NewsAnnouncer } from './news-announcer'
import { OverwriteDialog } from './overwrite-dialog'
import { tellPresence } from './presence'
import { ReviewContext, useController, useOrder, useRow, useView } from './review-context'
import { RowList } from './row-list'
import { type FirstWindow, ReviewSession } from './session'
import { StatusBar } from './status-bar'
import { offerSweep } from './sweep-offer'
import { SweepPanel } from './sweep-panel'
import { Toolbar } from './toolbar'
import './review.css'
import styles from './review.module.css'

/** What is seldom opened, or only with the server at hand, is loaded when somebody opens it. */
const LinkDialog = lazy(async () => ({ default: (await import('./link-dialog')).LinkDialog }))
const ParagraphHistory = lazy(async () => ({ default: (await import('../history/_history/paragraph-history')).ParagraphHistory }))
const QuotesPanel = lazy(async () => ({ default: (await import('./quotes-panel')).QuotesPanel }))

/**
 * The review of one article. Everything below it lives in the browser: the page carries the first paragraphs as
 * data, so that no text is sent twice, and nothing is rendered before the drafts of a former visit could be looked for.
 */
export function Review({ first, title }: { first: FirstWindow; title: string }) {
  const inBrowser = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
  const isReadable = useMarksReading(first.head.syntax)
  return (
    <>
      {inBrowser && isReadable ? (
        <Visit first={first} />
      ) : (
        <>
          <PageHeader title={title} />
          <main id="main" className={styles.main} aria-busy="true">
            <p className={styles.waiting}>{words.review.loading}</p>
          </main>
        </>
      )}
      <Toasts />
    </>
  )
}

/** Whether the marks of the article can be read: in a plain one there are none. Without the server simple ones can, and that must do. */
function useMarksReading(syntax: 'plain' | 'markdown'): boolean {
  const [isLoaded, setIsLoaded] = useState(false)
  useEffect(() => {
    if (syntax === 'markdown') void loadMarks().catch(() => {}).then(() => setIsLoaded(true))
  }, [syntax])
  return syntax === 'plain' || isLoaded
}

/** One visit to the article, from the first paragraphs to leaving the page. */
function Visit({ first }: { first: FirstWindow }) {
  const [controller] = useState(() => new Controller(new ReviewSession(first)))
  useEffect(() => {
    const { session, view } = controller
    const end = session.start(({ restored, complete }) => {
      if (restored > 0) showToast({ text: words.review.restored(restored), tone: 'good' })
      if (!complete) showToast({ text: words.review.loadFailed, tone: 'bad' })
    })
    const leave = tellPresence(session.store.head.id, session.visitorId, session.author, view)
    return () => {
      leave()
      end()
    }
  }, [controller])
  return (
    <ReviewContext value={controller}>
      <OpenReview />
    </ReviewContext>
  )
}

function OpenReview() {
  const controller = useController()
  const order = useOrder()
  const filter = useView((view) => view.filter)
  const filtered = useView((view) => view.filtered)
  const panel = useView((view) => view.panel)
  const compare = useView((view) => view.compare)
  const ids = filter === 'all' || filtered === null ? order : filtered
  useStartingPlace(controller)
  useNamedPlace()
  useKeysFromAnywhere(controller)
  useEffect(() => offerSweep(controller), [controller])
  return (
    <>
      <PageHeader title={<Title />} />
      <main id="main" className={classNames(styles.main, panel && styles.besidePanel)} onKeyDown={({ nativeEvent }) => handleKey(controller, nativeEvent)}>
        <h1 className="visually-hidden">
          <Title />
        </h1>
        <Toolbar />
        <div className={styles.columns} aria-hidden="true">
          <span>{compare === 'previous' ? words.review.previousText : words.review.machineText}</span>
          <span>{words.review.correction}</span>
        </div>
        {ids.length === 0 ? <p className={styles.waiting}>{words.review.filterEmpty}</p> : <RowList ids={ids} />}
      </main>
      {panel === 'find' && <FindPanel />}
      {panel === 'findings' && <FindingsPanel />}
      {panel === 'sweep' && <SweepPanel />}
      {panel === 'quotes' && (
        <Suspense>
          <QuotesPanel />
        </Suspense>
      )}
      {panel === 'conflicts' && <ConflictsPanel />}
      {panel === 'comments' && <CommentsPanel />}
      <StatusBar />
      <NewsAnnouncer />
      <Dialogs />
    </>
  )
}

/** The article's title as it is corrected now. */
function Title() {
  const { store } = useController().session
  const id = useOrder().find((id) => store.row(id)?.state.kind === 'title' && !store.row(id)?.state.leftOut)
  const row = useRow(id ?? '')
  return <>{(row && plainOf(row.state.text, store.head.syntax)) || store.head.fileName}</>
}

function Dialogs() {
  const controller = useController()
  const { session, view } = controller
  const dialog = useView((state) => state.dialog)
  const close = () => view.set({ dialog: null })
  if (dialog === null) return null
  if (dialog.type === 'keys') return <KeysDialog open onClose={close} />
  if (dialog.type === 'changes') return <ChangesDialog id={dialog.paragraphId} onClose={close} />
  if (dialog.type === 'overwrite') return <OverwriteDialog overwriting={dialog} onClose={close} />
  if (dialog.type === 'link')
    return (
      <Suspense>
        <LinkDialog link={dialog.link} onClose={close} />
      </Suspense>
    )
  if (dialog.type === 'kind') return <KindDialog id={dialog.paragraphId} onClose={close} />
  const number = session.store.numberOf(dialog.paragraphId)
  return (
    <Dialog open wide title={words.review.historyTitle(number)} onClose={close}>
      <Suspense>
        <ParagraphHistory
          articleId={session.store.head.id}
          paragraphId={dialog.paragraphId}
          onRestore={(state) => {
            close()
            const restore = [{ id: dialog.paragraphId, state }]
            controller.decide(dialog.paragraphId, () => session.changes.apply(words.review.did.restoreRevision(number), restore, 'restore'))
          }}
        />
      </Suspense>
    </Dialog>
  )
}

/** Gives the keyboard to the paragraph the address names (#p-…) as soon as it is there; otherwise to the first row. */
function useStartingPlace(controller: Controller): void {
  const order = useOrder()
  const gone = useRef(false)
  useEffect(() => {
    const { hash } = window.location
    const named = hash.startsWith('#p-')
    const wanted = named ? hash.slice(3) : order[0]
    if (gone.current || wanted === undefined || !order.includes(wanted)) return
    gone.current = true
    if (hash === '#findings') controller.view.set({ panel: 'findings' })
    // A dialog that asks for the editor's name has the focus for good reason.
    if (named || document.activeElement === document.body) controller.focus.go(wanted, 'row')
  }, [controller, order])
}

/** Keeps the current paragraph in the address once the editor has gone somewhere, so that a reload comes back to it. */
function useNamedPlace(): void {
  const current = useView((view) => view.current)
  const start = useRef<string | null>(null)
  useEffect(() => {
    start.current ??= current
    if (current === null || current === start.current) return
    start.current = ''
    const timer = setTimeout(() => window.history.replaceState(window.history.state, '', `#p-${current}`), 500)
    return () => clearTimeout(timer)
  }, [current])
}

/**
 * Where nothing has the focus, as after a click beside the rows, the keys of a row work on the current one: all but
 * single characters, which whoever dictates or uses a switch would press unawares (WCAG 2.2, 2.1.4).
 */
function useKeysFromAnywhere(controller: Controller): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isCharacter = event.key.length === 1 && !event.ctrlKey && !event.metaKey
      if (event.target === document.body && !isCharacter) handleKey(controller, event)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [controller])
}

function handleKey(controller: Controller, event: KeyboardEvent): void {
  const { target } = event
  if (event.isComposing || !(target instanceof HTMLElement)) return
  const inText = controller.editor?.live.element === target
  const onRow = target.dataset.paragraph !== undefined || target === document.body
  if (inText && controller.editor?.live.key(event)) return event.preventDefault()
  const command = ALL_COMMANDS.find(
    ({ where, keys }) =>
      (where === 'both' ? inText || onRow : where === 'text' ? inText : onRow) && keys.some((key) => isKey(event, key)),
  )
  if (command) {
    event.preventDefault()
    command.run(controller)
  } else if (inText && (isKey(event, 'ArrowUp') || isKey(event, 'ArrowDown'))) {
    if (controller.leaveByArrow(event.key === 'ArrowUp' ? -1 : 1)) event.preventDefault()
  }
}
