'use client'
import { useMemo, useState } from 'react'
import { useRouter } from 'next/navigation'
import type { ImportProposal } from '../../../lib/formats/import-file'
import { plainOf } from '../../../lib/text/inline-markdown'
import '../../../lib/text/inline-parser-now'
import { countWords } from '../../../lib/text/words'
import type { Division } from '../../../lib/text/paragraphs'
import type { ApiRefusal } from '../../_ui/api'
import { Button } from '../../_ui/button'
import { LanguageFields, type Languages } from '../../_ui/language-fields'
import { newId } from '../../_ui/new-id'
import { askAuthor } from '../../_ui/use-author'
import { bringInWords } from '../../_ui/words-bring-in'
import { EncodingQuestion, encodingProposal } from './encoding-question'
import { bringIn, copyHelps, type Source } from './import-requests'
import { chooseKind, type ChosenKinds } from './kind-choice'
import { ProposalPreview } from './proposal-preview'
import type { RichPaste } from './rich-paste'
import { DivisionChoice, languagesOf, TitleField, type ChosenLanguages } from './settings'
import { SourceInput } from './source-input'
import { useProposal } from './use-proposal'
import styles from './bring-in.module.css'

/** What the editor decided about the text that is there now. Another text starts anew. */
type Decisions = {
  readonly id: string
  readonly encoding?: string
  readonly division?: Division
  readonly title: string
  readonly kinds: ChosenKinds
  readonly without: ReadonlySet<number> | null
}
const undecided = (): Decisions => ({ id: newId(), title: '', kinds: new Map(), without: null })

const notOffered = (proposal: ImportProposal): ReadonlySet<number> =>
  new Set(proposal.paragraphs.flatMap((paragraph, place) => (paragraph.offered ? [] : [place])))

/** Brings in one article: its text or file, its settings, and the paragraphs as they will be. */
export function OneArticle({
  file,
  languages,
  hint,
  accept,
  onLanguages,
  onFiles,
  onRemoveFile,
}: {
  file: File | null
  languages: ChosenLanguages
  hint: string
  accept: string
  onLanguages: (languages: Languages) => void
  onFiles: (files: readonly File[]) => void
  onRemoveFile: () => void
}) {
  const router = useRouter()
  const [text, setText] = useState('')
  const [decisions, setDecisions] = useState(undecided)
  const [pasted, setPasted] = useState<RichPaste | null>(null)
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<ApiRefusal | null>(null)
  const [decidedFor, setDecidedFor] = useState(file)
  if (decidedFor !== file) {
    setDecidedFor(file)
    setDecisions(undecided())
    setRefusal(null)
  }
  const source = useMemo(
    (): Source | null => (file ? { kind: 'file', file } : text.trim() === '' ? null : { kind: 'text', text }),
    [file, text],
  )
  const reading = useProposal(source, decisions)
  const { proposal } = reading
  const shownLanguages = languagesOf(languages, proposal)
  const refused = refusal ?? reading.refusal
  const encoding = encodingProposal(refused?.details)
  const without = decisions.without ?? (proposal ? notOffered(proposal) : new Set<number>())

  const write = (next: string) => {
    setText(next)
    setRefusal(null)
    setDecisions(undecided())
  }
  /** Reading it another way divides it anew: kinds and ticks by place no longer mean the same paragraphs. */
  const readAs = (choice: { encoding?: string; division?: Division }) => {
    setRefusal(null)
    setDecisions({ ...decisions, ...choice, kinds: new Map(), without: null })
  }
  const send = async (asCopy = false): Promise<void> => {
    if (!source || !proposal || sending) return
    setSending(true)
    const author = await askAuthor()
    const { title, ...rest } = decisions
    const answer = await bringIn(source, { ...rest, ...shownLanguages, author, asCopy, without, title: title.trim() || undefined })
    if (answer.ok) return router.push(`/articles/${answer.data.id}`)
    setSending(false)
    setRefusal(answer)
  }
  return (
    <form
      className={styles.columns}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      noValidate
    >
      <div className={styles.left}>
        <SourceInput
          text={text}
          file={file}
          hint={hint}
          accept={accept}
          error={encoding ? undefined : refused?.message}
          onText={write}
          onFiles={onFiles}
          onRichPaste={(paste) => {
            setPasted(paste)
            onFiles([paste.file])
          }}
          onRemoveFile={onRemoveFile}
          onTakePlain={
            pasted && file === pasted.file
              ? () => {
                  onRemoveFile()
                  write(pasted.plain)
                }
              : undefined
          }
        />
        {encoding && <EncodingQuestion proposed={encoding} onConfirm={(name) => readAs({ encoding: name })} />}
        {!proposal?.withHistory && <LanguageFields languages={shownLanguages} onChange={onLanguages} />}
        {proposal && !proposal.withHistory && (
          <>
            <DivisionChoice division={proposal.division && (decisions.division ?? proposal.division)} onChange={(division) => readAs({ division })} />
            <TitleField
              proposal={proposal}
              kinds={decisions.kinds}
              title={decisions.title}
              onTitle={(title) => setDecisions({ ...decisions, title })}
            />
          </>
        )}
        <Button kind="primary" type="submit" disabled={!proposal || reading.busy || sending} className={styles.submit}>
          {sending ? bringInWords.bringingIn : bringInWords.bringIn}
        </Button>
        {refusal && copyHelps(refusal) && (
          <Button disabled={sending} onClick={() => void send(true)}>
            {bringInWords.asCopy}
          </Button>
        )}
      </div>
      <section className={styles.right} aria-label={bringInWords.preview.title}>
        <div className={styles.previewHead}>
          <h2>{bringInWords.preview.title}</h2>
          {proposal && <Figures proposal={proposal} without={without} fromFile={file !== null} />}
        </div>
        {proposal ? (
          <ProposalPreview
            // A text that is divided anew is shown from its beginning.
            key={`${proposal.division} ${proposal.encoding}`}
            proposal={proposal}
            chosen={decisions.kinds}
            without={without}
            busy={reading.busy}
            onKind={(place, choice) =>
              setDecisions({ ...decisions, kinds: chooseKind(proposal.paragraphs, decisions.kinds, place, choice) })
            }
            onTick={(place, wanted) => {
              const next = new Set(without)
              if (wanted) next.delete(place)
              else next.add(place)
              setDecisions({ ...decisions, without: next })
            }}
          />
        ) : (
          <p className={styles.waiting}>{reading.busy ? bringInWords.preview.reading : bringInWords.preview.waiting}</p>
        )}
      </section>
    </form>
  )
}

function Figures({
  proposal,
  without,
  fromFile,
}: {
  proposal: ImportProposal
  without: ReadonlySet<number>
  /** A pasted text has no encoding. */
  fromFile: boolean
}) {
  const wanted = useMemo(() => proposal.paragraphs.filter((_, place) => !without.has(place)), [proposal, without])
  const wordCount = useMemo(() => wanted.reduce((sum, paragraph) => sum + countWords(plainOf(paragraph.text, proposal.syntax)), 0), [proposal, wanted])
  return (
    <p>
      {bringInWords.preview.figures(wanted.length, wordCount)}
      {fromFile && proposal.encoding && ` · ${bringInWords.encoding.readAs(proposal.encoding)}`}
    </p>
  )
}
