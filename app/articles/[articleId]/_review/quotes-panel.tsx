'use client'
import { useEffect, useMemo, useState } from 'react'
import type { HouseStyleView } from '../../../../lib/articles/article'
import type { Hunk } from '../../../../lib/diff/words'
import { type QuotationStyle, USUAL_QUOTATION_STYLE, withQuotationStyle } from '../../../../lib/text/quotation-style'
import { rewriteText } from '../../../../lib/text/rewrite-text'
import { readableDiff } from '../../../../lib/diff/readable'
import { callApi } from '../../../_ui/api'
import { DifferenceOf } from '../../../_ui/difference'
import { showToast } from '../../../_ui/show-toast'
import { words } from '../../../_ui/words'
import type { ArticleStore } from './article-store'
import { wordsAfter, wordsBefore } from './excerpt'
import { useController } from './review-context'
import { SidePanel } from './side-panel'
import { TickedChanges } from './ticked-changes'
import styles from './quotes-panel.module.css'

/** Sets every quotation mark and apostrophe of the article to one system, after a look at each paragraph that changes. */
export function QuotesPanel() {
  const controller = useController()
  const { targetLocale } = controller.session.store.head
  const [style, setStyle] = useState<QuotationStyle | null>(null)
  useEffect(() => {
    void callApi<HouseStyleView>('GET', '/api/house').then((house) =>
      setStyle(house.ok ? house.data.quotations[targetLocale] : USUAL_QUOTATION_STYLE[targetLocale]),
    )
  }, [targetLocale])
  const choose = async (chosen: QuotationStyle): Promise<void> => {
    setStyle(chosen)
    const kept = await callApi<HouseStyleView>('PATCH', '/api/house', { quotations: { [targetLocale]: chosen } })
    if (!kept.ok) showToast({ text: words.review.quotes.notKept, tone: 'bad' })
  }
  return (
    <SidePanel title={words.review.quotes.title} onClose={() => controller.closePanel()}>
      {style && <StyledArticle style={style} onChoose={(chosen) => void choose(chosen)} />}
    </SidePanel>
  )
}

function StyledArticle({ style, onChoose }: { style: QuotationStyle; onChoose: (style: QuotationStyle) => void }) {
  const controller = useController()
  const { store } = controller.session
  const rewritten = useMemo(() => rewrittenIn(store, style), [store, style])
  const { changes } = controller.session
  const apply = (ids: ReadonlySet<string>) => {
    const wanted = rewritten.flatMap(({ id, before, after }) => {
      const state = store.row(id)?.state
      return state?.text === before && ids.has(id) ? [{ id, state: { ...state, text: after } }] : []
    })
    changes.apply(words.review.did.quotes(wanted.length), wanted, 'replace')
    controller.closePanel()
  }
  const offered = rewritten.map(({ id, before, after }) => ({
    key: id,
    paragraphId: id,
    group: words.review.quotes.group,
    label: words.review.quotes.change,
    ticked: true,
    shown: <ChangedPlaces before={before} after={after} />,
  }))
  return (
    <>
      <p className={styles.intro}>{words.review.quotes.house(words.locales[store.head.targetLocale])}</p>
      <StyleFields style={style} onChange={onChoose} />
      <p className={styles.example}>{withQuotationStyle(words.review.quotes.example, style)}</p>
      {offered.length === 0 ? (
        <p role="status">{words.review.quotes.none}</p>
      ) : (
        // Ticks belong to one style: another has other changes.
        <TickedChanges key={JSON.stringify(style)} offered={offered} applyLabel={words.review.quotes.apply} onApply={(keys) => controller.decideAll([...keys], apply)} />
      )}
    </>
  )
}

type Rewritten = { readonly id: string; readonly before: string; readonly after: string }

/** The paragraphs that the style changes. */
function rewrittenIn(store: ArticleStore, style: QuotationStyle): Rewritten[] {
  return store.order.flatMap((id) => {
    const state = store.row(id)?.state
    if (!state || state.leftOut) return []
    const after = rewriteText(state.text, store.head.syntax, (text) => withQuotationStyle(text, style))
    return after === state.text ? [] : [{ id, before: state.text, after }]
  })
}

/** The places that differ, each among the words beside it. */
function ChangedPlaces({ before, after }: { before: string; after: string }) {
  const hunks = readableDiff(before, after)
  return hunks.map((hunk, index) => {
    const { beforeStart, beforeEnd, afterStart, afterEnd } = hunk
    const left = wordsBefore(before.slice(hunks[index - 1]?.beforeEnd ?? 0, beforeStart))
    const right = index === hunks.length - 1 ? wordsAfter(before.slice(beforeEnd)) : ''
    return (
      <span key={beforeStart}>
        <span className={styles.context}>{left}</span>
        <DifferenceOf before={before.slice(beforeStart, beforeEnd)} after={after.slice(afterStart, afterEnd)} hunks={[whole(hunk)]} />
        <span className={styles.context}>{right}</span>
      </span>
    )
  })
}

/** The hunk as one of the two texts that it alone is. */
function whole({ beforeStart, beforeEnd, afterStart, afterEnd }: Hunk): Hunk {
  return { beforeStart: 0, beforeEnd: beforeEnd - beforeStart, afterStart: 0, afterEnd: afterEnd - afterStart }
}

function StyleFields({ style, onChange }: { style: QuotationStyle; onChange: (style: QuotationStyle) => void }) {
  const { fields } = words.review.quotes
  return (
    <div className={styles.fields}>
      <Select label={fields.outer.label} names={fields.outer.names} value={style.outer} onChange={(outer) => onChange({ ...style, outer })} />
      <Select label={fields.shape.label} names={fields.shape.names} value={style.shape} onChange={(shape) => onChange({ ...style, shape })} />
      <Select label={fields.punctuation.label} names={fields.punctuation.names} value={style.punctuation} onChange={(punctuation) => onChange({ ...style, punctuation })} />
    </div>
  )
}

function Select<Value extends string>({
  label,
  names,
  value,
  onChange,
}: {
  label: string
  names: Readonly<Record<Value, string>>
  value: Value
  onChange: (value: Value) => void
}) {
  const values = (Object.keys(names) as string[]).filter((name): name is Value => name in names)
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(values.find((name) => name === event.target.value) ?? value)}>
        {values.map((name) => (
          <option key={name} value={name}>
            {names[name]}
          </option>
        ))}
      </select>
    </label>
  )
}
